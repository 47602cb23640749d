import type { Explanation, OptionEvaluation } from '../model';
import { fromAssumption, fromDocument, type ExplainContext } from './context';

type Build = (context: ExplainContext, parts: readonly string[]) => Explanation | undefined;

/** Every kind of figure of the residency that can be explained. */
export const residencyFigureForms: readonly { readonly form: RegExp; readonly build: Build }[] = [
  { form: /^residency\.violations\.length$/, build: explainViolations },
  { form: /^residency\.fine\.atStakeUsd$/, build: explainFine },
];

/** The path of every figure of the residency that is explained. */
export function residencyPaths({ residency }: OptionEvaluation): string[] {
  return ['residency.violations.length', ...(residency.fine ? ['residency.fine.atStakeUsd'] : [])];
}

const citation = 'docs/model.md#residency';

/** How many ways against a rule were found, and each of them. */
function explainViolations({ evaluation }: ExplainContext): Explanation {
  const { violations } = evaluation.residency;
  return {
    label: 'Ways in which data comes to where it may not be',
    value: violations.length,
    unit: 'ways',
    formula:
      'every copy, access and connection that is described, with nothing lost and in the loss of each site',
    citation,
    inputs: violations.map(({ data, path, jurisdiction, region, lost, effect }): Explanation => ({
      label: `${data} of ${jurisdiction}, ${path}${lost.length > 0 ? `, without ${lost.join(' or ')}` : ''}${effect === 'barred' ? ' (held back: its users are not served)' : ''}`,
      value: region,
      unit: '',
      inputs: [],
    })),
  };
}

/** The fine as its share of the revenue. */
function explainFine({ architecture, evaluation, assumptions }: ExplainContext) {
  const { fine } = evaluation.residency;
  if (!fine) return undefined;
  const revenue = architecture.business?.revenuePerYearUsd ?? null;
  const { atStakeUsd, unknownFor, shareOfRevenue } = fine;
  const because = becauseUnknown(fine.shareOfRevenue, revenue);
  const tree: Explanation = {
    label: 'Fine at stake, at most; 20 million euros where that is more',
    value: atStakeUsd,
    unit: 'USD',
    ...(atStakeUsd === null ? { because } : {}),
    formula: 'share × revenue of a year',
    citation,
    inputs: [
      ...(shareOfRevenue > 0 ? [fromAssumption(assumptions, 'gdprFineShare')] : []),
      fromDocument('Revenue of a year', revenue, 'USD', ['business', 'revenuePerYear']),
      ...unknownFor.map((law): Explanation => ({
        label: `Fine of the law of ${law}`,
        value: null,
        unit: 'USD',
        because: 'no figure for it is known here',
        inputs: [],
      })),
    ],
  };
  return tree;
}

function becauseUnknown(shareOfRevenue: number, revenue: number | null): string {
  return shareOfRevenue > 0 && revenue === null
    ? 'the document states no revenue'
    : 'no figure for the law is known here';
}
