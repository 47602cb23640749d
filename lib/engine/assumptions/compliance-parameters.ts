import type { Parameter } from '../model';

/** The numbers of the laws on data. */
export interface ComplianceParameters {
  readonly gdprFineShare: Parameter;
}

export const complianceParameters: ComplianceParameters = {
  gdprFineShare: {
    label: 'Largest fine of the GDPR, of a year’s revenue',
    value: 0.04,
    unit: 'share',
    kind: 'published',
    source:
      'Regulation (EU) 2016/679, Article 83(5): up to 4 % of the worldwide turnover of the year before, or 20 million euros where that is more',
    asOf: '2026-06-30',
  },
};
