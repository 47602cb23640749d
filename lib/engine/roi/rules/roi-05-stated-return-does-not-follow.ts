import { count, narrowSpace } from '../../findings/words';
import { checkedClaim, type CheckedClaim } from '../outcome/stated-return';
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
    const checked = checkedClaim(architecture);
    return checked === null ? [] : [...netFinding(checked), ...roiFinding(checked)];
  },
};

const path = ['business', 'returns', 'stated'];

/** As people round what they claim: half a per cent. */
const differs = (stated: number, own: number) =>
  Math.abs(stated - own) > 0.005 * Math.max(Math.abs(stated), Math.abs(own));

function netFinding({ claim, benefitUsd, addedPerYearUsd, onceUsd, netUsd }: CheckedClaim) {
  const { firstYearNetUsd: stated } = claim;
  if (stated === undefined || !differs(stated, netUsd)) return [];
  return [
    returnFinding({
      code: roi05.code,
      severity: 'high',
      path,
      message: `A net benefit of ${dollars(stated)} in the first year is stated; its own figures give ${dollars(netUsd)}`,
      consequence: `${dollars(benefitUsd)} of benefit less ${dollars(addedPerYearUsd)} a year and ${dollars(onceUsd)} once.`,
      evidence: [
        { label: 'Stated', value: stated, unit: 'USD' },
        {
          label: 'From its own figures',
          value: netUsd,
          unit: 'USD',
          figure: 'returns.stated.netUsd',
        },
      ],
      restsOnJudgement: false,
    }),
  ];
}

function roiFinding({ claim, roiPercent: own, onAllRevenuePercent: all }: CheckedClaim) {
  const { roiPercent: stated } = claim;
  if (stated === undefined || own === null || !differs(stated, own)) return [];
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
        {
          label: 'On the added cost',
          value: own,
          unit: '%',
          figure: 'returns.stated.roiPercent',
        },
      ],
      restsOnJudgement: false,
    }),
  ];
}

const perCent = (value: number) => `${count(value)}${narrowSpace}%`;
