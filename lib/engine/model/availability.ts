import type { Share } from '../units';
import type { DocumentEdit } from './edit';

export const availabilityCauses = [
  'region-loss',
  'zone-loss',
  'failed-failover',
  'overload',
  'common-cause',
  'dependency',
  'planned',
  'unserved',
] as const;

/**
 * Why users find the service down:
 * - `region-loss`: a region is gone, until its users have been moved, or for as long as it lasts where
 *   nobody takes over
 * - `zone-loss`: the same for the only zone of a site
 * - `failed-failover`: somebody could take over, and the failover does not work
 * - `overload`: too little capacity, after a loss or with nothing lost
 * - `common-cause`: a bad global change or a shared control plane, which stops all sites at once
 * - `dependency`: something that the service cannot do without
 * - `planned`: maintenance and deployments
 * - `unserved`: users for whom no site serves even with nothing lost
 */
export type AvailabilityCause = (typeof availabilityCauses)[number];

/** A part of the yearly downtime. */
export interface AvailabilityContribution {
  /** Cause and name, which tell it from all others: `region-loss:aws:us-east-1`, `common-cause`. */
  readonly id: string;
  readonly cause: AvailabilityCause;
  /** The region or the dependency; null where it concerns none in particular. */
  readonly name: string | null;
  /** null: not known, and therefore not in the total. */
  readonly minutesPerYear: number | null;
}

/** How much of a year users find the service working, and what takes the rest. */
export interface AvailabilityFigures {
  /** Share of the year, weighted by users; null without users. */
  readonly yearly: Share | null;
  readonly downtimeMinutesPerYear: number | null;
  /** −log₁₀ of the downtime's share of the year; null where there is none. */
  readonly nines: number | null;
  /** `at-most`: a hard dependency states no availability, so that the true figure is no higher. */
  readonly standing: 'estimate' | 'at-most';
  /** With every assumption at the end of its range that is worst; null where a dependency is not known. */
  readonly lowerBound: Share | null;
  /** With every assumption at the end of its range that is best. */
  readonly upperBound: Share | null;
  /** The downtime that the requirement leaves; null where nothing is required. */
  readonly budgetMinutes: number | null;
  /** Largest first; what is known of them adds up to the downtime. */
  readonly contributions: readonly AvailabilityContribution[];
  readonly populations: readonly {
    readonly name: string;
    readonly yearly: Share | null;
    readonly downtimeMinutesPerYear: number | null;
  }[];
  /** What users miss without finding the service down; not part of the downtime. */
  readonly degraded: readonly {
    readonly dependency: string;
    readonly minutesPerYear: number | null;
  }[];
}

/** A single change of an option, and what it buys. */
export interface AvailabilityLever {
  /** What is changed, and where: `zone:aws:eu-west-1`, `failover:detect`. */
  readonly id: string;
  /** The change as one would ask for it: `Spread eu-west-1 over two zones`. */
  readonly change: string;
  /** Downtime that it spares users. */
  readonly minutesPerYear: number;
  /** What is left. */
  readonly downtimeMinutesPerYear: number;
  readonly yearly: Share;
  /** Whether the requirement is met with it; null: nothing is required, or a dependency is not known. */
  readonly meets: boolean | null;
  /** The change as edits of the document; empty where the document has no place for it. */
  readonly edits: readonly DocumentEdit[];
}

/** What each of a fixed set of single changes would buy. */
export interface AvailabilityLevers {
  readonly document: string;
  readonly option: string;
  readonly availability: AvailabilityFigures;
  /** Those that buy anything, the most first. */
  readonly levers: readonly AvailabilityLever[];
}
