import type { TierCriteria } from '@/lib/engine/model';

type FactKey = 'irreversibleBrandDamage' | 'safety' | 'contract' | 'legalDuty';

/** A question about the business impact: answered by yes or no, or by an amount. */
export type Question =
  | { readonly kind: 'fact'; readonly key: FactKey }
  | {
      readonly kind: 'amount';
      /** Where the answer is kept; null: it follows from the document's users. */
      readonly key: 'revenueIn5Minutes' | 'dependants' | null;
      readonly limits: keyof Pick<TierCriteria, 'revenueIn5MinutesUsd' | 'users' | 'dependants'>;
      readonly unit: string;
    };

const byInput: Readonly<Record<string, Question>> = {
  'metadata.impact.revenueIn5Minutes': {
    kind: 'amount',
    key: 'revenueIn5Minutes',
    limits: 'revenueIn5MinutesUsd',
    unit: 'USD',
  },
  'metadata.impact.irreversibleBrandDamage': { kind: 'fact', key: 'irreversibleBrandDamage' },
  'metadata.impact.safety': { kind: 'fact', key: 'safety' },
  'metadata.impact.contract': { kind: 'fact', key: 'contract' },
  'metadata.impact.dependants': {
    kind: 'amount',
    key: 'dependants',
    limits: 'dependants',
    unit: 'services',
  },
  'demand.populations': { kind: 'amount', key: null, limits: 'users', unit: 'users' },
  'metadata.impact.legalDuty': { kind: 'fact', key: 'legalDuty' },
};

/** How the question is answered that an input of the document answers; null: there is none. */
export const questionOf = (input: string): Question | null => byInput[input] ?? null;
