import { expect, test } from 'vitest';
import { defaultAssumptions, ms, seconds, share, usd, type Requirements } from '../..';
import { assumptionsFor } from '../../assumptions';
import { parseDocument } from '@/lib/schemas';
import { exampleText } from '@/lib/testing/examples';
import { contextOf, prepare } from '../prepare';
import { tierPolicyOf } from '../tier/policy-of';
import { judgeAll } from './judged';

const changes: readonly Partial<Requirements>[] = [
  {},
  { rtoS: seconds(1) },
  { rpoS: seconds(86_400) },
  { availability: share(0.9) },
  { latencyP95Ms: ms(5) },
  { budgetPerMonthUsd: usd(1) },
  { team: { engineers: 1, skill: 'one-region' } },
  { rtoS: seconds(0), availability: share(0.9999999), team: { engineers: 500 } },
];

test.each(['collab', 'payments', 'hr-tool'])(
  'what %s is judged anew after other targets is what it is judged afresh',
  async (name) => {
    const parsed = parseDocument(await exampleText(name), name);
    if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
    const { architecture } = parsed;
    const assumptions = assumptionsFor(architecture, defaultAssumptions);
    const prepared = prepare(architecture, assumptions, tierPolicyOf(architecture));
    const at = (change: Partial<Requirements>) =>
      contextOf(prepared, { ...architecture.requirements, ...change });
    for (const from of changes) {
      const context = at(from);
      const judged = judgeAll(prepared.rows, context);
      for (const to of changes) {
        const afresh = judgeAll(prepared.rows, at(to));
        expect(judgeAll(prepared.rows, at(to), { judged, context })).toEqual(afresh);
      }
    }
  },
);
