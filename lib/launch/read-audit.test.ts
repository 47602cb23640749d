import { describe, expect, it } from 'vitest';
import { acceptedAdvisories } from './accepted-advisories';
import { blocking, readAudit } from './read-audit';

const today = '2026-11-20';

/** An answer in the form of npm 11, with one package affected directly and one through it. */
const answer = (severity: string) =>
  JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: {
      parser: {
        name: 'parser',
        via: [
          {
            source: 1,
            name: 'parser',
            title: 'Takes for ever on some input',
            url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
            severity,
            range: '<2.1.0',
          },
        ],
      },
      reader: { name: 'reader', via: ['parser'] },
    },
  });

describe('what npm audit answers', () => {
  it.each([
    ['critical', 1],
    ['high', 1],
    ['moderate', 0],
    ['low', 0],
  ])('%s advisories keep back: %i', (severity, count) => {
    const found = readAudit(answer(severity), [], today);
    if (typeof found === 'string') throw new Error(found);
    expect(found).toMatchObject([{ id: 'GHSA-aaaa-bbbb-cccc', package: 'parser', severity }]);
    expect(blocking(found)).toHaveLength(count);
  });

  it('does not keep back what was accepted, until its day has come', () => {
    const row = { id: 'GHSA-aaaa-bbbb-cccc', because: 'never parses input', until: '2026-12-01' };
    const before = readAudit(answer('high'), [row], today);
    const after = readAudit(answer('high'), [row], '2026-12-01');
    if (typeof before === 'string' || typeof after === 'string') throw new Error('not read');
    expect(blocking(before)).toEqual([]);
    expect(before).toMatchObject([{ accepted: 'never parses input' }]);
    expect(blocking(after)).toHaveLength(1);
  });

  it.each([
    [
      '{"message":"405 Method Not Allowed - POST https://registry/-/npm"}',
      '405 Method Not Allowed',
    ],
    ['{"error":{"code":"ENOAUDIT"}}', 'it gave no answer'],
    ['', 'it gave no answer'],
    ['<html>', 'it gave no answer'],
  ])('without advisories says why: %s', (output, because) => {
    expect(readAudit(output, [], today)).toBe(because);
  });

  it('finds nothing where nothing is known', () => {
    expect(readAudit('{"auditReportVersion":2,"vulnerabilities":{}}', [], today)).toEqual([]);
  });
});

it('every accepted advisory has a reason and a day', () => {
  for (const { id, because, until } of acceptedAdvisories) {
    expect(id).toMatch(/^GHSA(-[a-z0-9]{4}){3}$/);
    expect(because.length).toBeGreaterThan(20);
    expect(Number.isNaN(Date.parse(until))).toBe(false);
  }
});
