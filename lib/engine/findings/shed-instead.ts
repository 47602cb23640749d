import { classesOf } from '../capacity/shed';
import type { DocumentEdit, Fix, LossFigures } from '../model';
import type { RuleContext } from './rule';
import { listed, percent } from './words';

/**
 * Shedding instead of falling, after the losses named: with the document's priorities, or with the least
 * share of the load that would have to be able to wait. null where the option sheds already, or where even
 * P0 alone would not fit.
 */
export function shedInstead(
  { architecture, option, index }: RuleContext,
  losses: readonly LossFigures[],
): Fix | null {
  if (option.failover.onOverload === 'shed' || losses.length === 0) return null;
  const shed: DocumentEdit = {
    op: 'set',
    path: ['options', index, 'failover', 'onOverload'],
    value: 'shed',
  };
  if (architecture.demand.priorities) return byPriority(architecture.demand, losses, shed);
  // Nothing may be turned away yet: the least that has to be, in tenths of a per cent.
  const kept = Math.min(...losses.map((loss) => leastKept(loss)));
  const waits = Math.ceil((1 - kept) * 1000 - 1e-6);
  if (waits >= 1000 || waits <= 0) return null;
  const [p0, p2] = [1000 - waits, waits].map((tenths) => `${tenths / 10}%`);
  return {
    summary: `Shed ${percent(waits / 1000)} of the load, stated as P2`,
    consequence: 'Overloaded sites turn it away instead of falling, and keep the rest.',
    edits: [
      {
        op: 'set',
        path: ['demand', 'priorities'],
        value: { p0: p0 ?? '', p1: '0%', p2: p2 ?? '' },
      },
      shed,
    ],
  };
}

function byPriority(
  demand: RuleContext['architecture']['demand'],
  losses: readonly LossFigures[],
  shed: DocumentEdit,
): Fix | null {
  if (losses.some((loss) => !loss.shed.p0Fits)) return null;
  const [, p1, p2] = classesOf(demand);
  const least = (key: 'p1' | 'p2') => Math.min(...losses.map((loss) => loss.shed[key] ?? 1));
  const kept = [
    { name: 'P1', kept: p1 > 0 ? least('p1') : 1 },
    { name: 'P2', kept: p2 > 0 ? least('p2') : 1 },
  ].filter((row) => row.kept < 1);
  if (kept.length === 0) return null;
  const whole = kept.length === 1 && p1 > 0 ? 'all of P0 and P1' : 'all of P0';
  const parts = kept.map((row) => `${percent(row.kept)} of ${row.name}`);
  return {
    summary: `Shed ${listed(kept.map(({ name }) => name).reverse())} instead of falling`,
    consequence: `At worst ${listed([whole, ...parts])} are kept.`,
    edits: [shed],
  };
}

/** The least share of its load that an overloaded site can keep after a loss. */
function leastKept({ regions }: LossFigures): number {
  return Math.min(...regions.map(({ utilization }) => 1 / Math.max(1, utilization ?? 1)));
}
