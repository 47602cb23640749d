import { describe, expect, it } from 'vitest';
import { defaultAssumptions, evaluate, explain } from '@/lib/engine';
import { decide } from '@/lib/engine/decision';
import type { Verdict } from '@/lib/engine/model';
import { parseDocument } from '@/lib/schemas';
import { caseFile, caseText } from './case-text';
import { cases } from './cases';
import { judgeCase } from './judge-case';

/** What each case teaches of the verdict, as the people who tell it tell it. */
const verdicts: Readonly<Record<string, Verdict>> = {
  payments: 'disaster-recovery',
  'hr-tool': 'disaster-recovery',
  collab: 'multi-region',
  game: 'multi-region',
  india: 'multi-region',
  trading: 'multi-region',
  music: 'multi-region',
};

describe.each(cases.map((one) => [one.id, one] as const))('%s', (id, one) => {
  it('is a document that loads without a problem', async () => {
    expect(parseDocument(await caseText(one), caseFile(one))).toMatchObject({ ok: true });
  });

  it('has the verdict that the case is told with', async () => {
    const parsed = parseDocument(await caseText(one), caseFile(one));
    if (!parsed.ok) throw new Error('does not load');
    expect(decide(parsed.architecture, defaultAssumptions).verdict).toBe(verdicts[id]);
  });

  it('comes to every figure that was worked out by hand', async () => {
    const parsed = parseDocument(await caseText(one), caseFile(one));
    if (!parsed.ok) throw new Error('does not load');
    expect(one.checked.length).toBeGreaterThan(0);
    for (const { option, figure, value, within } of one.checked) {
      const found = explain(parsed.architecture, defaultAssumptions, option, figure)?.value;
      if (typeof found !== 'number') throw new Error(`${option} has no figure ${figure}`);
      expect(Math.abs(found - value), `${option} ${figure}`).toBeLessThanOrEqual(within);
    }
  });

  it('finds what each lesson says', async () => {
    const { lessons } = await judgeCase(one, defaultAssumptions);
    expect(lessons.length).toBeGreaterThan(0);
    for (const { option, code, finding } of lessons) {
      expect(finding?.code, `${option} ${code}`).toBe(code);
    }
  });

  it('leads only to options and sites that it has', async () => {
    const parsed = parseDocument(await caseText(one), caseFile(one));
    if (!parsed.ok) throw new Error('does not load');
    const { options } = evaluate(parsed.architecture, defaultAssumptions);
    for (const { option, lose = [] } of one.look) {
      const drawn = options.find(({ name }) => name === option);
      expect(drawn, option).toBeDefined();
      const standing = parsed.architecture.options.find(({ name }) => name === option)?.sites ?? [];
      expect(standing.map(({ region }) => region)).toEqual(expect.arrayContaining([...lose]));
    }
  });
});

it('names every case once', () => {
  expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
});
