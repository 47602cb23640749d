import { percent } from '../../findings/words';
import { share } from '../../units';
import type { SavingCandidate, Spending } from './candidate';

/** Compress what is copied between regions. */
export function compression({ option, index, assumptions }: Spending): SavingCandidate[] {
  const { compressionPossible, compressionSaves } = assumptions.parameters;
  const possible = Math.round(compressionPossible.value * 100) / 100;
  if ((option.compression ?? compressionSaves.value) >= possible) return [];
  return [
    {
      id: 'compression',
      kind: 'compression',
      change: `Compress what is copied between regions, by ${percent(possible)}`,
      risk: 'Takes processor time at both ends and saves nothing of data that is compressed already.',
      option: { ...option, compression: share(possible) },
      edits: [
        {
          op: 'set',
          path: ['options', index, 'compression'],
          value: `${Math.round(possible * 100)}%`,
        },
      ],
    },
  ];
}
