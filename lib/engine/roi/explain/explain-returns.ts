import type { Assumptions } from '../../assumptions';
import type { Architecture, Explanation, OptionReturns } from '../../model';
import { reckoned, type ReturnsOptions } from '../returns';
import { explainLatencyGain, explainMarket, explainUplift } from './explain-benefits';
import { explainAdded, explainCost, explainOneOff } from './explain-added-cost';
import type { ReturnsContext } from './context';
import {
  explainClaimedNet,
  explainClaimedRoi,
  explainInput,
  explainNotCounted,
  explainYearlyUplift,
} from './explain-evidence';
import { explainCause, explainHours, explainHour, explainLoss } from './explain-loss';
import {
  explainAvoided,
  explainBreakEven,
  explainIrr,
  explainNpv,
  explainPayback,
  explainProbability,
  explainRoi,
  explainSpared,
} from './explain-outcome';

type Build = (context: ReturnsContext, parts: readonly string[]) => Explanation | undefined;

/** Each kind of figure that can be explained: the form of its path, and how its tree is built. */
const figures: readonly { readonly form: RegExp; readonly build: Build }[] = [
  { form: /^npvUsd$/, build: (context) => explainNpv(context, true) },
  { form: /^withoutMarketAccess\.npvUsd$/, build: (context) => explainNpv(context, false) },
  { form: /^irr$/, build: explainIrr },
  {
    form: /^(paybackMonths|discountedPaybackMonths)$/,
    build: (context, [key]) => explainPayback(context, key === 'discountedPaybackMonths'),
  },
  { form: /^roiPercent$/, build: explainRoi },
  { form: /^outagesSparedLessCostUsd$/, build: explainSpared },
  { form: /^costUsd$/, build: explainCost },
  { form: /^oneOffUsd$/, build: explainOneOff },
  { form: /^addedPerMonthUsd$/, build: explainAdded },
  { form: /^benefits\.outageAvoidedUsd$/, build: explainAvoided },
  { form: /^benefits\.latencyUpliftUsd$/, build: explainUplift },
  { form: /^benefits\.marketAccessUsd$/, build: explainMarket },
  {
    form: /^latencyGains\[([^\]]+)\]\.perYearUsd$/,
    build: (context, [name = '']) => explainLatencyGain(context, name),
  },
  { form: /^expectedLoss\.usd$/, build: explainLoss },
  { form: /^expectedLoss\.hours$/, build: explainHours },
  {
    form: /^expectedLoss\.causes\[([^\]]+)\]\.usd$/,
    build: (context, [id = '']) => explainCause(context, id),
  },
  { form: /^outageProbability$/, build: explainProbability },
  { form: /^breakEvenOutageProbability$/, build: explainBreakEven },
  { form: /^downtimeCost\.perHourUsd$/, build: explainHour },
  // What findings rest on.
  {
    form: /^inputs\[(.+)\]\.value$/,
    build: (context, [id = '']) => explainInput(context, id),
  },
  {
    form: /^latencyGains\.(perYearUsd|measuredPerYearUsd)$/,
    build: (context, [key]) => explainYearlyUplift(context, key === 'measuredPerYearUsd'),
  },
  { form: /^stated\.netUsd$/, build: explainClaimedNet },
  { form: /^stated\.roiPercent$/, build: explainClaimedRoi },
  { form: /^notCounted\.perHourUsd$/, build: explainNotCounted },
];

/** A figure of an option, by its path; undefined when the option has no such figure. */
export type ExplainReturnFigure = (option: string, figure: string) => Explanation | undefined;

/**
 * Reckons a document's returns once, to explain any number of their figures. Throws RangeError as `returns`
 * does.
 */
export function returnsExplainer(
  architecture: Architecture,
  assumptions: Assumptions,
  options: ReturnsOptions = {},
): ExplainReturnFigure {
  const { model, returns: all } = reckoned(architecture, assumptions, options);
  const explain: ExplainReturnFigure = (name, figure) => {
    const [, other, ofOther] = /^of\[(.+?)\]\.(.+)$/.exec(figure) ?? [];
    if (other !== undefined && ofOther !== undefined) return explain(other, ofOther);
    const option = architecture.options.findIndex((one) => one.name === name);
    const own = all.options[option];
    if (!own) return undefined;
    const context = { architecture, model, option, returns: all, own };
    for (const { form, build } of figures) {
      const parts = form.exec(figure)?.slice(1);
      if (parts) return build(context, parts);
    }
    return undefined;
  };
  return explain;
}

/**
 * How one figure of an option's returns came to be. Paths are those of an option of `roi --json`, lists
 * addressed by name, and `downtimeCost.perHourUsd`; `of[OPTION].PATH` is that of another option, and what
 * findings give as evidence opens by its figure less `returns.`; undefined when the option has no such figure. Throws
 * RangeError as `returns` does.
 */
export function explainReturns(
  architecture: Architecture,
  assumptions: Assumptions,
  option: string,
  figure: string,
  options: ReturnsOptions = {},
): Explanation | undefined {
  return returnsExplainer(architecture, assumptions, options)(option, figure);
}

/** The path of every figure of an option's returns that `explainReturns` answers. */
export function returnFigurePaths(own: OptionReturns): string[] {
  return [
    'npvUsd',
    'withoutMarketAccess.npvUsd',
    'irr',
    'paybackMonths',
    'discountedPaybackMonths',
    'roiPercent',
    'outagesSparedLessCostUsd',
    'costUsd',
    'oneOffUsd',
    'addedPerMonthUsd',
    'benefits.outageAvoidedUsd',
    'benefits.latencyUpliftUsd',
    'benefits.marketAccessUsd',
    ...own.latencyGains.map(({ population }) => `latencyGains[${population}].perYearUsd`),
    'expectedLoss.usd',
    'expectedLoss.hours',
    ...own.expectedLoss.causes.map(({ id }) => `expectedLoss.causes[${id}].usd`),
    'outageProbability',
    'breakEvenOutageProbability',
    'downtimeCost.perHourUsd',
  ];
}
