import type { Usd } from '../units';
import type { CostFigures } from './cost';
import type { DocumentEdit } from './edit';

export const costSavingKinds = [
  'compression',
  'tiered-replication',
  'edge-caching',
  'reservation',
  'leaner-fleet',
  'smaller-standby',
  'fewer-regions',
  'cheaper-region',
] as const;
export type CostSavingKind = (typeof costSavingKinds)[number];

/** What a saving is held against: requirements of the document, and that losses are borne lawfully. */
export const savingRequirements = [
  'latency',
  'availability',
  'rto',
  'rpo',
  'load',
  'after-loss',
  'residency',
] as const;
export type SavingRequirement = (typeof savingRequirements)[number];

/** The requirement that a saving brings nearer to its limit than any other, or past it. */
export interface NearerLimit {
  readonly requirement: SavingRequirement;
  /** Path of the figure in the option's evaluation. */
  readonly figure: string;
  readonly unit: string;
  /** null: without bound. */
  readonly before: number | null;
  readonly after: number | null;
  readonly limit: number;
  readonly meets: boolean;
}

/** One change that makes an option cheaper, with the document evaluated anew. */
export interface CostSaving {
  readonly id: string;
  readonly kind: CostSavingKind;
  /** What is done, in a few words. */
  readonly change: string;
  /** What is given for it, in a sentence. */
  readonly risk: string;
  /** The bill after it. */
  readonly monthlyUsd: Usd;
  readonly savedUsd: Usd;
  /** True where part of either bill is not known. */
  readonly lowerBound: boolean;
  /** null: it brings no requirement nearer to its limit. */
  readonly nearer: NearerLimit | null;
  /** Requirements that are met before and no longer after. */
  readonly breaks: readonly SavingRequirement[];
  /** Codes of findings, high or critical, that were not there before. */
  readonly findings: readonly string[];
  readonly edits: readonly DocumentEdit[];
}

/** What would make an option cheaper: those that break nothing first, the largest saving first. */
export interface CostSavings {
  readonly document: string;
  readonly option: string;
  readonly cost: CostFigures;
  readonly savings: readonly CostSaving[];
}
