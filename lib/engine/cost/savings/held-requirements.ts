import type { Architecture, NearerLimit, OptionEvaluation, SavingRequirement } from '../../model';

/** A requirement with what an option makes of it. */
export interface HeldRequirement {
  readonly requirement: SavingRequirement;
  readonly figure: string;
  readonly unit: string;
  /** Infinity: without bound. */
  readonly value: number;
  readonly limit: number;
  /** What is left to the limit as part of it; below 0: it is missed. */
  readonly room: number;
}

const minutesOfYear = 525_600;

/** Every requirement of the document that the option has a figure for, and that losses are borne lawfully. */
export function heldRequirements(
  { requirements }: Architecture,
  { latency, availability, recovery, capacity, residency }: OptionEvaluation,
): HeldRequirement[] {
  const held: HeldRequirement[] = [];
  const atMost = (
    requirement: SavingRequirement,
    figure: string,
    unit: string,
    value: number,
    limit: number | undefined,
  ) => {
    if (limit === undefined) return;
    const room = value === limit ? 0 : (limit - value) / (limit === 0 ? 1 : limit);
    held.push({ requirement, figure, unit, value, limit, room });
  };
  atMost('latency', 'latency.p95Ms', 'ms', latency.p95Ms ?? Infinity, requirements.latencyP95Ms);
  const allowed =
    requirements.availability === undefined
      ? undefined
      : (1 - requirements.availability) * minutesOfYear;
  if (availability.downtimeMinutesPerYear !== null) {
    const { downtimeMinutesPerYear } = availability;
    const figure = 'availability.downtimeMinutesPerYear';
    atMost('availability', figure, 'min a year', downtimeMinutesPerYear, allowed);
  }
  const { totalS } = recovery.rto;
  atMost('rto', 'recovery.rto.totalS', 's', totalS ?? Infinity, requirements.rtoS);
  atMost('rpo', 'recovery.rpoS', 's', recovery.rpoS ?? Infinity, requirements.rpoS);
  const used = capacity.steady.flatMap(({ utilization }) => utilization ?? []);
  if (used.length > 0) atMost('load', 'capacity.steady', 'share', Math.max(...used), 1);
  const factor = capacity.safeLoadFactor;
  if (factor !== null) {
    const figure = 'capacity.safeLoadFactor';
    held.push({
      requirement: 'after-loss',
      figure,
      unit: '×',
      value: factor,
      limit: 1,
      room: factor - 1,
    });
  }
  const { length } = residency.violations;
  atMost('residency', 'residency.violations', 'violations', length, 0);
  return held;
}

/** The same requirements with the load as it is at another time. */
export const withLoadOf = (
  held: readonly HeldRequirement[],
  other: readonly HeldRequirement[],
): HeldRequirement[] =>
  held.map((row) =>
    row.requirement === 'load'
      ? (other.find(({ requirement }) => requirement === 'load') ?? row)
      : row,
  );

/** Requirements that held before and are missed now. */
export function brokenBy(
  before: readonly HeldRequirement[],
  after: readonly HeldRequirement[],
): SavingRequirement[] {
  return after.flatMap(({ requirement, room }) => {
    const was = before.find((row) => row.requirement === requirement)?.room ?? 0;
    return room < -rounding && was >= -rounding ? [requirement] : [];
  });
}

/** Rooms nearer than this are the same. */
const rounding = 1e-9;

/** The requirement of which most room goes; null where none goes. */
export function nearestLimit(
  before: readonly HeldRequirement[],
  after: readonly HeldRequirement[],
): NearerLimit | null {
  let worst: { lost: number; limit: NearerLimit } | null = null;
  for (const { requirement, figure, unit, value, limit, room } of after) {
    const was = before.find((row) => row.requirement === requirement);
    if (!was || was.room === room) continue;
    const lost = was.room - room;
    if (!(lost > rounding) || (worst && lost <= worst.lost)) continue;
    const bounded = (number: number) => (Number.isFinite(number) ? number : null);
    worst = {
      lost,
      limit: {
        requirement,
        figure,
        unit,
        before: bounded(was.value),
        after: bounded(value),
        limit,
        meets: room >= -rounding,
      },
    };
  }
  return worst?.limit ?? null;
}
