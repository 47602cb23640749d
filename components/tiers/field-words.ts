import { patternIds } from '@/lib/engine/model';
import { patternTitles } from '@/lib/engine/decision/patterns/titles';
import type { PolicyChange } from './policy-actions';

type Change = PolicyChange['changes'][number];

const titleOf = (id: string): string => {
  const pattern = patternIds.find((one) => one === id);
  return pattern === undefined ? id : patternTitles[pattern];
};

/** A change of one field in words: `tiers.tier0.recovery.region.rto: 5m instead of 4m`. */
export function changeWords({ field, from, to }: Change): string {
  if (!field.endsWith('.allowed'))
    return `${field}: ${to ?? 'nothing'} instead of ${from ?? 'nothing'}`;
  const [before, after] = [from, to].map((list) => list?.split(', ') ?? []);
  const added = after?.filter((id) => !before?.includes(id)).map(titleOf) ?? [];
  const taken = before?.filter((id) => !after?.includes(id)).map(titleOf) ?? [];
  const parts = [
    ...(added.length === 0 ? [] : [`allows ${added.join(', ')}`]),
    ...(taken.length === 0 ? [] : [`no longer ${taken.join(', ')}`]),
  ];
  return `${field}: ${parts.join('; ')}`;
}
