import type { Usd } from '../units';
import type { Finding } from './finding';

/** What was drawn of one option. All amounts are US dollars against the baseline, unless they are losses. */
export interface OptionSimulation {
  readonly name: string;
  readonly trials: number;
  readonly seed: number;
  /** Net present value that one case of ten falls below, half do, nine of ten do. */
  readonly p10Usd: Usd;
  readonly p50Usd: Usd;
  readonly p90Usd: Usd;
  readonly meanUsd: Usd;
  readonly standardErrorUsd: Usd;
  /** Chance that the net present value is below zero. */
  readonly probabilityOfLoss: number;
  /** Mean net present value of the worst twentieth: the conditional value at risk at 95 %. */
  readonly cvar95Usd: Usd;
  readonly yearlyLoss: YearlyLoss;
  /** Chance in a year that outages cost more than so much; losses ascending. */
  readonly exceedance: readonly ExceedancePoint[];
  /** The tolerated losses with how often they are exceeded. */
  readonly tolerance: readonly ToleranceCheck[];
  /** Net present values by size, for a picture of them: from, to, and the part of the trials. */
  readonly distribution: readonly DistributionBar[];
}

/** What outages cost in a year of the horizon. */
export interface YearlyLoss {
  readonly meanUsd: Usd;
  readonly standardErrorUsd: Usd;
  /** Standard deviation from year to year. */
  readonly deviationUsd: Usd;
  readonly p95Usd: Usd;
  readonly cvar95Usd: Usd;
}

export interface ExceedancePoint {
  readonly lossUsd: Usd;
  readonly probability: number;
}

export interface ToleranceCheck {
  readonly lossUsd: Usd;
  /** As tolerated, and as drawn. */
  readonly tolerated: number;
  readonly probability: number;
  readonly holds: boolean;
}

export interface DistributionBar {
  readonly fromUsd: Usd;
  readonly toUsd: Usd;
  readonly probability: number;
}

/** A business case drawn many times. */
export interface ReturnsSimulation {
  readonly trials: number;
  readonly seed: number;
  readonly options: readonly OptionSimulation[];
  /** Whether rare outages were drawn by their number and weighed, so that the tail is known. */
  readonly isStratified: boolean;
  /** Sorts of outage that come so often that they count in the mean. */
  readonly averagedOut: readonly string[];
}

/** The net present value with one input at its P10 and its P90, all others as they hold. */
export interface TornadoBar {
  readonly input: string;
  readonly label: string;
  readonly unit: string;
  readonly p10: number;
  readonly p90: number;
  readonly lowUsd: Usd;
  readonly highUsd: Usd;
}

/** What knowing an input for certain before the decision would be worth. */
export interface InputWorth {
  readonly input: string;
  readonly label: string;
  readonly unit: string;
  readonly usd: Usd;
}

/** The values of an input between which the case holds as it does. */
export interface BreakEven {
  readonly input: string;
  readonly label: string;
  readonly unit: string;
  /** As it holds. */
  readonly from: number;
  readonly flips: readonly BreakEvenFlip[];
}

/** The nearest value on one side at which the option begins or ceases to pay. */
export interface BreakEvenFlip {
  readonly direction: 'up' | 'down';
  /** The last value at which the case stands as it does now, and the next number, at which it turns. */
  readonly holdsAt: number;
  readonly to: number;
  /** Whether the option pays from there on. */
  readonly pays: boolean;
}

/** What can be switched off by itself; `brand` is the part of an hour's cost that is a judgement. */
export const benefitIds = ['outages', 'latency', 'market', 'brand'] as const;
export type BenefitId = (typeof benefitIds)[number];
export type Benefits = Readonly<Record<BenefitId, boolean>>;

/** What an hour of outage costs. */
export interface DowntimeCost {
  readonly perHourUsd: Usd;
  /** Revenue × margin, or what the document states instead of all but the credits. */
  readonly revenueUsd: Usd;
  readonly productivityUsd: Usd;
  readonly brandUsd: Usd;
  readonly slaCreditsUsd: Usd;
  /** True where `business.outageCostPerHour` stands for revenue, productivity and brand. */
  readonly isStated: boolean;
}

/** What one sort of outage costs an option in a year, in the mean. */
export interface CauseLoss {
  readonly id: string;
  readonly label: string;
  /** How often in a year; null where it is not counted by outages. */
  readonly perYear: number | null;
  readonly hours: number;
  readonly usd: Usd;
}

/** What downtime costs an option in a year, in the mean, at today's revenue. */
export interface LossOfYear {
  readonly hours: number;
  readonly usd: Usd;
  readonly creditsUsd: Usd;
  /** Largest first; they add up to the whole. */
  readonly causes: readonly CauseLoss[];
}

/** One month of an option against the baseline, not discounted, US dollars. */
export interface CashFlow {
  readonly month: number;
  readonly costUsd: Usd;
  readonly outageAvoidedUsd: Usd;
  readonly latencyUpliftUsd: Usd;
  readonly marketAccessUsd: Usd;
  readonly benefitUsd: Usd;
}

/** What flows come to. */
export interface ReturnFigures {
  readonly npvUsd: Usd | null;
  /** A year; null where there is none or several, which `irrRoots` then lists. */
  readonly irr: number | null;
  readonly irrRoots: readonly number[];
  readonly paybackMonths: number | null;
  readonly discountedPaybackMonths: number | null;
  /** (benefit − added cost) ÷ added cost over the horizon, in per cent; null where nothing is added. */
  readonly roiPercent: number | null;
}

export interface ScenarioReturn extends ReturnFigures {
  readonly name: string;
  readonly because: string | null;
  readonly set: readonly { readonly input: string; readonly value: number }[];
}

/** What a population's changed felt latency brings. */
export interface LatencyGain {
  readonly population: string;
  readonly fromMs: number;
  readonly toMs: number;
  readonly engagementFrom: number;
  readonly engagementTo: number;
  /** A year, at today's revenue, of what is believed. */
  readonly perYearUsd: Usd;
}

/** The option held against the next cheaper one. */
export interface StepReturn extends ReturnFigures {
  readonly option: string;
  readonly addedPerMonthUsd: Usd;
}

/** How far a figure can be trusted where costs are not fully known. */
export type ReturnStanding = 'estimate' | 'at-most' | 'at-least' | 'unclear';

export interface OptionReturns extends ReturnFigures {
  readonly name: string;
  readonly isBaseline: boolean;
  readonly standing: ReturnStanding;
  readonly discountRatePerYear: number;
  readonly benefits: {
    readonly outageAvoidedUsd: Usd;
    readonly latencyUpliftUsd: Usd;
    readonly marketAccessUsd: Usd;
  } | null;
  /** Added over the horizon, one-off costs among it; null where a bill is not known. */
  readonly costUsd: Usd | null;
  readonly oneOffUsd: Usd | null;
  readonly addedPerMonthUsd: Usd | null;
  readonly cashFlows: readonly CashFlow[];
  /** Probability × cost of the outages that are spared, less the added cost, a year. */
  readonly outagesSparedLessCostUsd: Usd | null;
  readonly expectedLoss: LossOfYear;
  readonly latencyGains: readonly LatencyGain[];
  /** Why the market opens or stays shut. */
  readonly market: { readonly isOpen: boolean; readonly because: string };
  readonly withoutMarketAccess: ReturnFigures;
  readonly scenarios: readonly ScenarioReturn[];
  readonly againstNextCheaper: StepReturn | null;
  /** Chance a year of an outage of the baseline at which the option begins or ceases to pay. */
  readonly breakEvenOutageProbability: number | null;
  readonly outageProbability: number;
  readonly breakEvens: readonly BreakEven[];
  readonly sensitivity: readonly TornadoBar[];
}

/** What an option costs and what it risks, for the frontier of both. */
export interface FrontierPoint {
  readonly option: string;
  readonly monthlyUsd: Usd;
  readonly lossPerYearUsd: Usd;
  /** True where no other option costs less and loses less. */
  readonly isEfficient: boolean;
}

/** A bill that was paid beside what was reckoned. */
export interface BillCheck {
  readonly month: string;
  readonly billedUsd: Usd;
  readonly reckonedUsd: Usd;
  readonly ratio: number | null;
}

/** What the options of a document return. The shape is public: `roi --json` prints it. */
export interface Returns {
  readonly document: string;
  readonly baseline: string;
  readonly horizonMonths: number;
  readonly discountRatePerYear: number;
  readonly growthPerYear: number;
  readonly downtimeCost: DowntimeCost;
  readonly options: readonly OptionReturns[];
  readonly frontier: readonly FrontierPoint[];
  readonly bills: readonly BillCheck[];
  readonly findings: readonly Finding[];
  /** One row for each null above: which figure, and why it has no value. */
  readonly unknown: readonly { readonly path: string; readonly because: string }[];
}
