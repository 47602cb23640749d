import { describe, expect, it } from 'vitest';
import { parseDocument } from '@/lib/schemas';
import { applyEdits } from '../../text/apply-edits';
import { migrate, migrations, stepsBetween, type Migration } from '.';

/** Two steps that no release ever took: first a key is renamed, then a unit changes. */
const chain: readonly Migration[] = [
  {
    from: 'fixture/a',
    to: 'fixture/b',
    edits: () => [{ op: 'rename', path: ['meta'], key: 'metadata' }],
  },
  {
    from: 'fixture/b',
    to: 'fixture/c',
    edits: (document) =>
      typeof document === 'object' && document !== null && 'minutes' in document
        ? [
            { op: 'set', path: ['rto'], value: `${JSON.stringify(document['minutes'])}m` },
            { op: 'remove', path: ['minutes'] },
          ]
        : [],
  },
];

const current = 'fixture/c';

describe('the chain of versions', () => {
  it('leads from an old version to the current one, step by step', () => {
    const old = { apiVersion: 'fixture/a', meta: { name: 'x' }, minutes: 5 };
    expect(migrate(old, chain, current)).toEqual({
      ok: true,
      value: { apiVersion: 'fixture/c', metadata: { name: 'x' }, rto: '5m' },
    });
    expect(old).toEqual({ apiVersion: 'fixture/a', meta: { name: 'x' }, minutes: 5 });
  });

  it('starts in the middle, and leaves a current document as it is', () => {
    expect(migrate({ apiVersion: 'fixture/b', minutes: 5 }, chain, current)).toMatchObject({
      value: { apiVersion: 'fixture/c', rto: '5m' },
    });
    const now = { apiVersion: 'fixture/c' };
    expect(migrate(now, chain, current)).toEqual({ ok: true, value: now });
  });

  it('moves a text with its comments by the same edits', () => {
    const text = 'apiVersion: fixture/a\nmeta: # who\n  name: x\n';
    const [first] = stepsBetween(chain, 'fixture/a', 'fixture/b') ?? [];
    const edits = first?.edits({ meta: { name: 'x' } }) ?? [];
    expect(applyEdits(text, edits).text).toBe(
      'apiVersion: fixture/a\nmetadata: # who\n  name: x\n',
    );
  });

  it('says which versions are read when it leads nowhere', () => {
    expect(migrate({ apiVersion: 'fixture/d' }, chain, current)).toEqual({
      ok: false,
      issue: {
        path: ['apiVersion'],
        about: 'value',
        message:
          '"fixture/d" is not a version that this Meridian reads (fixture/a, fixture/b, fixture/c)',
        found: '"fixture/d"',
        accepted: 'fixture/a, fixture/b, fixture/c',
      },
    });
  });

  it('never goes round in circles', () => {
    const circle: Migration[] = [
      { from: 'a', to: 'b', edits: () => [] },
      { from: 'b', to: 'a', edits: () => [] },
    ];
    expect(stepsBetween(circle, 'a', 'c')).toBeNull();
  });

  it('leads from every released version to v1', () => {
    for (const { from } of migrations)
      expect(stepsBetween(migrations, from, 'meridian/v1')).not.toBeNull();
  });
});

it('a document of a newer version has one problem, however much else is new in it', () => {
  expect(parseDocument('apiVersion: meridian/v9\nkind: Galaxy\nplanets: 8\n')).toEqual({
    ok: false,
    problems: [
      {
        file: 'document.yaml',
        line: 1,
        column: 13,
        path: 'apiVersion',
        message: '"meridian/v9" is not a version that this Meridian reads (meridian/v1)',
        found: '"meridian/v9"',
        accepted: 'meridian/v1',
      },
    ],
  });
});
