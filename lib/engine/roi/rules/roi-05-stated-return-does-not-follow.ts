import type { Architecture, Evidence, StatedReturn } from '../../model';
import { count, narrowSpace } from '../../findings/words';
import { returnOnAddedCost, returnOnAllRevenue } from '../finance/return-on-investment';
import { dollars } from './dollars';
import { returnFinding } from './return-finding';
import type { ReturnRule } from './return-rule';

/** What a paper claims does not follow from its own figures. */
export const roi05: ReturnRule = {
  code: 'ROI-05',
  title: 'A stated return does not follow from its own figures',
  appliesWhen:
    'business.returns.stated claims a net benefit or a return on investment, and its benefit less what the option’s quote or the claim itself adds comes to something else',
  meaning:
    'A sum that does not add up, or a return that counts revenue which comes in anyway, decides nothing. The return on investment meant here is (benefit − added cost) ÷ added cost.',
  remedy: 'Correct the claim, or the figures that it is made of.',
  severities: 'high',
  source: 'docs/returns.md#return-on-investment',
  judge: ({ architecture }) => {
    const claim = architecture.business?.returns?.stated;
    if (!claim) return [];
    return [...netFinding(architecture, claim), ...roiFinding(architecture, claim)];
  },
};

const path = ['business', 'returns', 'stated'];

/** As people round what they claim: half a per cent. */
const differs = (stated: number, own: number) =>
  Math.abs(stated - own) > 0.005 * Math.max(Math.abs(stated), Math.abs(own));

function netFinding(architecture: Architecture, claim: StatedReturn) {
  const { benefitPerYearUsd: benefit, firstYearNetUsd: stated } = claim;
  const added = addedPerYear(architecture, claim);
  if (benefit === undefined || stated === undefined || added === null) return [];
  const once = oneOff(architecture, claim);
  const own = benefit - added - once;
  if (!differs(stated, own)) return [];
  return [
    returnFinding({
      code: roi05.code,
      severity: 'high',
      path,
      message: `A net benefit of ${dollars(stated)} in the first year is stated; its own figures give ${dollars(own)}`,
      consequence: `${dollars(benefit)} of benefit less ${dollars(added)} a year and ${dollars(once)} once.`,
      evidence: [amount('Stated', stated), amount('From its own figures', own)],
      restsOnJudgement: false,
    }),
  ];
}

function roiFinding(architecture: Architecture, claim: StatedReturn) {
  const { benefitPerYearUsd: benefit, roiPercent: stated } = claim;
  const added = addedPerYear(architecture, claim);
  if (benefit === undefined || stated === undefined || added === null) return [];
  const own = returnOnAddedCost(benefit, added + oneOff(architecture, claim));
  if (own === null || !differs(stated, own)) return [];
  const all = onAllRevenue(architecture, claim, benefit);
  const why =
    all !== null && !differs(stated, all)
      ? 'The stated figure sets all revenue against all cost, and so counts what comes in anyway.'
      : 'It is the benefit less the added cost, over the added cost.';
  return [
    returnFinding({
      code: roi05.code,
      severity: 'high',
      path,
      message: `A return of ${perCent(stated)} is stated; on the added cost it is ${perCent(own)}`,
      consequence: why,
      evidence: [
        { label: 'Stated', value: stated, unit: '%' },
        { label: 'On the added cost', value: own, unit: '%' },
      ],
      restsOnJudgement: false,
    }),
  ];
}

const amount = (label: string, value: number): Evidence => ({ label, value, unit: 'USD' });
const perCent = (value: number) => `${count(value)}${narrowSpace}%`;

const quoteOf = ({ options }: Architecture, { option }: StatedReturn) =>
  options.find(({ name }) => name === option)?.quote;

const sumOf = (lines: Readonly<Record<string, number>>) =>
  Object.values(lines).reduce((sum, line) => sum + line, 0);

/** What the option adds in a year: by the lines of its quote against today's bill, else as claimed. */
function addedPerYear(architecture: Architecture, claim: StatedReturn): number | null {
  const quote = quoteOf(architecture, claim);
  const today = sumOf(architecture.business?.currentMonthlyCostUsd ?? {});
  if (quote && today > 0) return 12 * (sumOf(quote.monthlyCostUsd) - today);
  return claim.addedPerYearUsd ?? null;
}

function oneOff({ business, options }: Architecture, { option }: StatedReturn): number {
  const own = options.find(({ name }) => name === option)?.oneOffCostUsd;
  return own ?? business?.oneOffCostUsd ?? 0;
}

function onAllRevenue(architecture: Architecture, claim: StatedReturn, benefit: number) {
  const revenue = architecture.business?.revenuePerYearUsd;
  const quote = quoteOf(architecture, claim);
  if (revenue === undefined || !quote) return null;
  return returnOnAllRevenue(revenue + benefit, 12 * sumOf(quote.monthlyCostUsd));
}
