import { raiseTo } from '../../findings/raise-capacity';
import type { DocumentEdit, Option, Site } from '../../model';
import { rps, type Rps } from '../../units';
import { figuresOf, withOption, type Candidate, type Drawn } from './candidate';

/** More sites than this are raised together, not one by one besides. */
const mostAlone = 6;

/** Room for every single loss, at all sites that lack it and at each; and shedding instead of falling. */
export function capacityLevers(d: Drawn): Candidate[] {
  const { option, index, capacity } = d;
  const { needed } = capacity;
  const groups =
    needed.length === 1 || needed.length > mostAlone
      ? [needed]
      : [needed, ...needed.map((need) => [need])];
  const raised = groups.flatMap((needs): Candidate[] => {
    const fix = raiseTo(d, needs, '');
    if (!fix) return [];
    const where = needs.length === 1 ? (needs[0]?.region ?? '') : 'all';
    return [
      {
        id: `capacity:${where}`,
        change: fix.summary,
        edits: fix.edits,
        figures: () => figuresOf(d, withOption(d, withCapacities(option, index, fix.edits))),
      },
    ];
  });
  return [...raised, ...shedding(d)];
}

/** The option with the capacities that edits set. */
function withCapacities(option: Option, index: number, edits: readonly DocumentEdit[]): Option {
  const valueOf = (i: number, ...key: string[]): Rps | undefined => {
    const path = ['options', index, 'regions', i, ...key].join();
    const edit = edits.find((one) => one.path.join() === path);
    return edit?.op === 'set' && typeof edit.value === 'number' ? rps(edit.value) : undefined;
  };
  return {
    ...option,
    sites: option.sites.map((site, i): Site => {
      const capacityRps = valueOf(i, 'capacityRps');
      const scaled = valueOf(i, 'scaleTo', 'capacityRps');
      const quotaRps = valueOf(i, 'quotaRps');
      return {
        ...site,
        ...(capacityRps === undefined ? {} : { capacityRps }),
        ...(scaled === undefined || !site.scaleTo
          ? {}
          : { scaleTo: { ...site.scaleTo, capacityRps: scaled } }),
        ...(quotaRps === undefined ? {} : { quotaRps }),
      };
    }),
  };
}

function shedding(d: Drawn): Candidate[] {
  const { option, index, capacity } = d;
  const { failover } = option;
  const falls = capacity.losses.some((loss) => loss.lost.length === 1 && loss.steps.length > 0);
  if (failover.onOverload === 'shed' || !falls) return [];
  const drawn: Option = { ...option, failover: { ...failover, onOverload: 'shed' } };
  return [
    {
      id: 'capacity:shed',
      change: 'Shed what is too much instead of falling',
      edits: [{ op: 'set', path: ['options', index, 'failover', 'onOverload'], value: 'shed' }],
      figures: () => figuresOf(d, withOption(d, drawn)),
    },
  ];
}
