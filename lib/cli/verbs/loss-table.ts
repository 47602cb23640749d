import type { LossFigures } from '@/lib/engine';
import { percent } from '@/lib/format/percent';
import { shortRegion } from '@/lib/format/region-name';
import { text } from '@/lib/format/words';
import { table, type Column } from '../table';

/** Losses, one a line: the load right after, what falls then, what is served, and what each priority keeps. */
export function lossTable(losses: readonly LossFigures[], { priorities }: { priorities: boolean }) {
  return table(losses, [...columns, ...(priorities ? kept : []), verdict]);
}

const columns: readonly Column<LossFigures>[] = [
  { title: 'Lost', of: (l) => l.lost.map(shortRegion).join(' + ') },
  {
    title: 'Load right after',
    of: (l) =>
      l.regions
        .filter((r) => r.loadRps > 0)
        .map((r) => `${shortRegion(r.region)} ${text(percent(r.utilization))}`)
        .join(', ') || '–',
  },
  {
    title: 'Then falls',
    of: (l) =>
      [
        ...l.steps.map((s) => s.overloaded.map(shortRegion).join(' and ')),
        ...l.dependenciesDown.map((d) => `${d} down`),
      ].join(', then ') || '–',
  },
  { title: 'Served', of: (l) => text(percent(l.servedFraction)), align: 'right' },
];

const kept = (['p0', 'p1', 'p2'] as const).map((key): Column<LossFigures> => ({
  title: `${key.toUpperCase()} kept`,
  of: ({ shed }) => (shed[key] === null ? '–' : text(percent(shed[key]))),
  align: 'right',
}));

const verdict: Column<LossFigures> = {
  title: '',
  of: (l) => (l.survives ? 'survives' : 'does not survive'),
};
