import type { DocumentValue, Edge, Failover, Health, Option, Routing } from '@/lib/engine/model';
import { formatDuration, formatDurationMs, formatShare } from '@/lib/schemas';
import { linkNotation, mappingOf, siteNotation } from './notation';

const ifThere = <T, R>(value: T | undefined, write: (value: T) => R): R | undefined =>
  value === undefined ? undefined : write(value);

const ifAny = <T extends object>(value: T): T | undefined =>
  Object.keys(value).length === 0 ? undefined : value;

/** One target for every loss is written as a region, several as a mapping. */
export function targetNotation(targets: Failover['targets']): DocumentValue {
  const lost = Object.keys(targets);
  const [only] = lost;
  if (only === undefined) return null;
  return lost.length === 1 && only === '*' ? (targets[only] ?? null) : targets;
}

const routingNotation = (routing: Routing): DocumentValue =>
  mappingOf({
    strategy: routing.strategy,
    ttl: ifThere(routing.ttlS, formatDuration),
    weights: ifAny(routing.weights),
    strayShare: ifThere(routing.strayShare, formatShare),
    clientTimeout: ifThere(routing.clientTimeoutS, formatDuration),
    clientTail: ifThere(routing.clientTailS, formatDuration),
  });

const edgeNotation = (edge: Edge): DocumentValue =>
  edge.at === 'regions'
    ? { at: edge.at, regions: edge.regions }
    : mappingOf({ at: edge.at, rtt: ifThere(edge.rttMs, formatDurationMs) });

const healthNotation = (health: Health): DocumentValue =>
  mappingOf({
    interval: formatDuration(health.intervalS),
    failures: health.failures,
    vantagePoints: health.vantagePoints,
  });

const failoverNotation = (failover: Failover): DocumentValue =>
  mappingOf({
    mode: failover.mode,
    decide: ifThere(failover.decideS, formatDuration),
    promote: ifThere(failover.promoteS, formatDuration),
    success: ifThere(failover.success, formatShare),
    cooldown: ifThere(failover.cooldownS, formatDuration),
    outAbove: ifThere(failover.outAbove, formatShare),
    backBelow: ifThere(failover.backBelow, formatShare),
    onOverload: failover.onOverload,
    target: ifThere(ifAny(failover.targets), targetNotation),
  });

/** An option as a document writes it. */
export const optionNotation = (option: Option): DocumentValue =>
  mappingOf({
    name: option.name,
    title: option.title,
    regions: option.sites.map(siteNotation),
    homes: ifAny(option.homes),
    replication: option.links.length === 0 ? undefined : option.links.map(linkNotation),
    routing: routingNotation(option.routing),
    edge: ifThere(option.edge, edgeNotation),
    health: option.health === null ? undefined : healthNotation(option.health),
    failover: failoverNotation(option.failover),
    plannedDowntimePerYear: ifThere(option.plannedDowntimeS, formatDuration),
  });
