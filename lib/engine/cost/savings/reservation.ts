import { percent } from '../../findings/words';
import { share } from '../../units';
import type { SavingCandidate, Spending } from './candidate';

/** Buy what runs all the time for a year or longer. */
export function reservation({ option, index, assumptions }: Spending): SavingCandidate[] {
  if (option.commitment) return [];
  const { reservationCovers, reservationDiscount } = assumptions.parameters;
  const [covers, discount] = [reservationCovers.value, reservationDiscount.value];
  const written = (part: number) => `${Number((part * 100).toFixed(4))}%`;
  return [
    {
      id: 'reservation',
      kind: 'reservation',
      change: `Buy ${percent(covers)} of compute and database for a year or longer, at ${percent(discount)} off`,
      risk: 'What is bought is paid whether it is needed or not, in its region; a bill that holds commitments already saves less.',
      option: { ...option, commitment: { covers: share(covers), discount: share(discount) } },
      edits: [
        {
          op: 'set',
          path: ['options', index, 'commitment'],
          value: { covers: written(covers), discount: written(discount) },
        },
      ],
    },
  ];
}
