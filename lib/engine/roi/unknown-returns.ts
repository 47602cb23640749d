import type { OptionReturns, Returns } from '../model';
import type { OutageBreakEven } from './break-even/outage-probability';
import type { CaseModel } from './case/case-model';

/** One row for every figure of the returns that has no value, with the reason. */
export function unknownReturns(
  { options, baseline }: CaseModel,
  reckoned: readonly { readonly returns: OptionReturns; readonly outages: OutageBreakEven }[],
): Returns['unknown'] {
  const bill = options[baseline]?.cost?.monthlyUsd ?? null;
  return reckoned.flatMap(({ returns, outages }, o) => {
    const { name, isBaseline, npvUsd, irr, irrRoots, paybackMonths, roiPercent } = returns;
    const row = (key: string, because: string) => ({ path: `options[${name}].${key}`, because });
    if (npvUsd === null) {
      const own = options[o]?.cost?.monthlyUsd ?? null;
      const whose =
        own === null ? name : bill === null ? (options[baseline]?.option.name ?? '') : name;
      return ['npvUsd', 'irr', 'paybackMonths', 'roiPercent', 'benefits', 'costUsd'].map((key) =>
        row(key, `nothing is known of what ${whose} costs`),
      );
    }
    if (isBaseline) {
      const because = 'the others are held against it';
      return ['irr', 'roiPercent', 'breakEvenOutageProbability'].map((key) => row(key, because));
    }
    return [
      ...(options[o]?.cost?.oneOff.totalUsd === null
        ? [row('oneOffUsd', 'no one-off cost is stated; it counts as nothing')]
        : []),
      ...(irr === null
        ? [
            row(
              'irr',
              irrRoots.length > 1
                ? `there are ${irrRoots.length} rates, which irrRoots lists`
                : 'no rate makes these flows worth nothing',
            ),
          ]
        : []),
      ...(paybackMonths === null
        ? [row('paybackMonths', 'it does not pay back within the horizon')]
        : []),
      ...(roiPercent === null ? [row('roiPercent', 'nothing more is spent')] : []),
      ...(outages.because === null ? [] : [row('breakEvenOutageProbability', outages.because)]),
    ];
  });
}
