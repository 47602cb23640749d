import { expect, test } from 'vitest';
import { defaultAssumptions, evaluate, type Finding, type Fix } from '@/lib/engine';
import { applyEdits, parseDocument } from '@/lib/schemas';

/** A document with one option; what is written of it stands where the comments say. */
const written = (data: string, option: string): string => `apiVersion: meridian/v1
kind: Architecture
metadata: { name: clinic }
requirements: { claims: [compliance] }
demand:
  populations:
    - { name: eu, at: [50.11, 8.68], country: DE, users: 1000, peakRps: 100 }
    - { name: us, at: [40.7, -74], country: US, users: 1000, peakRps: 100 }
data:
  - name: records
    class: health
    residency: [EU] # the law
${data}
  - { name: catalogue, class: public }
options:
  - name: drawn
${option}
    routing: { strategy: latency }
`;

const twoHomes = `    regions:
      - { id: aws:eu-west-1, role: active, capacityRps: 900 }
      - { id: aws:us-east-1, role: active, capacityRps: 900 }`;
const inside = `    regions:
      - { id: aws:eu-west-1, role: active, capacityRps: 900 }
      - { id: aws:eu-central-1, role: active, capacityRps: 900 }`;

function findingsOf(text: string): readonly Finding[] {
  const parsed = parseDocument(text, 'd');
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  const findings = evaluate(parsed.architecture, defaultAssumptions).options[0]?.findings ?? [];
  return findings.filter(({ code }) => code.startsWith('RES'));
}

const mends = (text: string, fix: Fix, code: string): boolean =>
  !findingsOf(applyEdits(text, fix.edits).text).some((finding) => finding.code === code);

test.each<[what: string, code: string, fixes: number, text: string]>([
  ['one EU home', 'RES-03', 1, written('', twoHomes)],
  ['one EU home, told of the data', 'RES-04', 1, written('', twoHomes)],
  [
    'an unlawful target for every loss, with nothing lawful left',
    'RES-02',
    1,
    written('', `${twoHomes}\n    failover: { mode: automatic, target: aws:us-east-1 }`),
  ],
  [
    'an unlawful target of one site, with a lawful one there',
    'RES-02',
    2,
    written(
      '',
      `${twoHomes}
      - { id: aws:eu-central-1, role: hot, capacityRps: 900 }
    failover: { mode: automatic, target: { aws:eu-west-1: aws:us-east-1 } }`,
    ),
  ],
  [
    'homed outside',
    'RES-01',
    1,
    written('', '    regions: [{ id: aws:us-east-1, role: active, capacityRps: 900 }]'),
  ],
  [
    'replicated outside',
    'RES-01',
    1,
    written(
      '',
      `${twoHomes}
    replication:
      - { from: aws:eu-west-1, to: aws:us-east-1, mode: async }
      - { from: aws:us-east-1, to: aws:eu-west-1, mode: async, data: [records] }`,
    ),
  ],
  [
    'backed up outside',
    'RES-01',
    1,
    written(
      '',
      `${inside}
      - { id: aws:us-east-2, role: backup, backup: { every: 24h, restore: 4h } }`,
    ),
  ],
  [
    'logged and exported outside',
    'RES-01',
    1,
    written(
      '    copies: [{ kind: log, at: [aws:us-east-1] }, { kind: backup, at: [aws:eu-west-2] }]',
      inside,
    ),
  ],
  [
    'exported for analytics',
    'RES-01',
    2,
    written('    copies: [{ kind: analytics, at: [aws:us-east-1] }]', inside),
  ],
  [
    'read outside of where it may be',
    'RES-06',
    1,
    written('    readableIn: [EU]\n    access: [{ by: support, from: [US] }]', inside),
  ],
  [
    'read where nobody has said that it may be',
    'RES-08',
    1,
    written('    access: [{ by: support, from: [US] }]', inside),
  ],
  [
    'across partitions',
    'RES-05',
    1,
    written(
      '',
      `    regions:
      - { id: aws:eu-west-1, role: active, capacityRps: 900 }
      - { id: aws:us-gov-west-1, role: pilot }
    replication: [{ from: aws:eu-west-1, to: aws:us-gov-west-1, mode: async }]`,
    ),
  ],
])('%s (%s): every way that is offered mends it in the text', (_, code, fixes, text) => {
  const finding = findingsOf(text).find((one) => one.code === code);
  const offered = [finding?.fix ?? null, ...(finding?.alternatives ?? [])].filter(
    (fix) => fix !== null,
  );
  expect(offered).toHaveLength(fixes);
  for (const fix of offered) expect(mends(text, fix, code), fix.summary).toBe(true);
});

test('what is missing of a break-glass rule is added to it, and what it states stays', () => {
  const access = '    access: [{ by: ops, from: [US], breakGlass: { expires: 1h } }]';
  const text = written(access, inside);
  const [finding] = findingsOf(text).filter(({ code }) => code === 'RES-07');
  const mended = applyEdits(text, finding?.fix?.edits ?? []).text;
  expect(mended).toContain('expires: 1h');
  expect(mended).toContain('# the law');
  expect(findingsOf(mended).map(({ code, severity }) => `${code} ${severity}`)).toEqual([
    'RES-07 low',
  ]);
});
