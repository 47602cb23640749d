import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { DocumentEdit } from '@/lib/engine/model';
import { applyEdits, formatProblem, parseDocument } from '@/lib/schemas';

const collab = readFileSync('examples/collab.yaml', 'utf8');

const set = (
  path: DocumentEdit['path'],
  value: Extract<DocumentEdit, { op: 'set' }>['value'],
): DocumentEdit => ({ op: 'set', path, value });

function parsedWith(...edits: readonly DocumentEdit[]) {
  return parseDocument(applyEdits(collab, edits).text, 'd');
}

test('copies, access and where data may be read are read in engine units', () => {
  const parsed = parsedWith(
    set(['data', 0, 'readableIn'], ['EU', 'CH']),
    set(
      ['data', 0, 'copies'],
      [
        { kind: 'analytics', at: ['aws:us-west-2'], anonymised: 'before-leaving' },
        { kind: 'backup', at: ['aws:eu-north-1'], from: ['aws:eu-west-1'] },
        { kind: 'edge' },
      ],
    ),
    set(
      ['data', 0, 'access'],
      [
        {
          by: 'on-call engineers',
          from: ['US'],
          breakGlass: { approvedIn: 'DE', expires: '4h', recorded: true },
        },
      ],
    ),
  );
  expect(parsed.ok && parsed.architecture.data[0]).toMatchObject({
    residency: ['EU'],
    readableIn: ['EU', 'CH'],
    copies: [
      { kind: 'analytics', regions: ['aws:us-west-2'], anonymised: 'before-leaving' },
      { kind: 'backup', regions: ['aws:eu-north-1'], from: ['aws:eu-west-1'] },
      { kind: 'edge' },
    ],
    access: [
      {
        by: 'on-call engineers',
        countries: ['US'],
        breakGlass: { approvedIn: 'DE', expiresS: 14_400, recorded: true },
      },
    ],
  });
});

test('comments and order survive what is written beside them', () => {
  const edited = applyEdits(collab, [set(['data', 1, 'copies'], [{ kind: 'log' }])]).text;
  const lines = edited.split('\n');
  expect(collab.split('\n').every((line) => lines.includes(line))).toBe(true);
});

test.each([
  [
    set(['data', 0, 'copies'], [{ kind: 'log', at: ['aws:us-esat-1'] }]),
    'data[0].copies[0].at[0]: "aws:us-esat-1" is not a region that Meridian knows; did you mean "aws:us-east-1"?',
  ],
  [
    set(['data', 0, 'copies'], [{ kind: 'edge', at: ['aws:us-east-1'] }]),
    'data[0].copies[0].at: what the edge holds is wherever the edge of an option is',
  ],
  [
    set(['data', 0, 'copies'], [{ kind: 'logs' }]),
    'data[0].copies[0].kind: "logs" is not a kind of copy; did you mean "log"?',
  ],
  [
    set(['data', 0, 'access'], [{ by: 'support', from: ['UK'] }]),
    'data[0].access[0].from[0]: "UK" is not a country; did you mean "GB"?',
  ],
])('what cannot be is told with its place', (edit, problem) => {
  const parsed = parsedWith(edit);
  expect(parsed.ok ? [] : parsed.problems.map((one) => formatProblem(one)).join('\n')).toContain(
    problem,
  );
});
