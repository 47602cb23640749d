import type { RangedParameter } from './ranged-parameter';

/** What returns are reckoned with, and what no document states. */
export interface ReturnsParameters {
  readonly discountRate: RangedParameter;
  readonly horizonMonths: RangedParameter;
  readonly latencyReturnBelieved: RangedParameter;
  readonly marketAccessProbability: RangedParameter;
  readonly marketAccessMonth: RangedParameter;
  readonly costEstimateFactor: RangedParameter;
}

const judgement = { kind: 'judgement', source: 'Meridian', asOf: '2026-11-20' } as const;

export const returnsParameters: ReturnsParameters = {
  discountRate: {
    label: 'Discount rate a year',
    value: 0.1,
    low: 0.07,
    high: 0.15,
    unit: 'share',
    accepts: { least: 0, most: 10 },
    ...judgement,
    rationale: 'What many companies ask of a project of usual risk; ask finance for your own.',
  },
  horizonMonths: {
    label: 'Months that a business case looks ahead',
    value: 36,
    low: 24,
    high: 60,
    unit: 'months',
    accepts: { least: 1, most: 240, whole: true },
    ...judgement,
    rationale: 'Three years: about how long an architecture stays as it was decided.',
  },
  latencyReturnBelieved: {
    label: 'Part of what an engagement curve promises that is counted',
    value: 0.5,
    low: 0,
    high: 1,
    unit: 'share',
    ...judgement,
    rationale:
      'Told effects shrink when they are sought again: by half in the replications of the Open Science Collaboration (Science 349, 2015, aac4716) and of Camerer et al. (Nature Human Behaviour 2, 2018).',
  },
  marketAccessProbability: {
    label: 'Chance that the market opens as stated',
    value: 1,
    low: 0.25,
    high: 1,
    unit: 'share',
    ...judgement,
    rationale:
      'The document is taken at its word, with a finding; plans for new markets rarely hold in full.',
  },
  marketAccessMonth: {
    label: 'First month in which the market opens',
    value: 1,
    low: 1,
    high: 12,
    unit: 'months',
    accepts: { least: 1, most: 240, whole: true },
    ...judgement,
    rationale: 'At once, as the document has it; licences and sales take most of a year.',
  },
  costEstimateFactor: {
    label: 'Added cost, real over estimated',
    value: 1,
    low: 0.9,
    high: 1.3,
    unit: '×',
    accepts: { least: 0, most: 20 },
    ...judgement,
    rationale:
      'Estimates before a migration leave things out more often than they put too much in.',
  },
};
