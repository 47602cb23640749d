import type { Link, Option, PatternId, Site } from '../model';
import { serves, writesAt } from '../traffic/serves';

/** Standbys from the readiest on. */
const standbys = ['hot', 'warm', 'pilot', 'backup'] as const;

/**
 * The pattern that a drawing in truth is, by what its sites and links do and not by what it is called:
 * "multi-region" with a single writer is no active-active, and copies that leave out some data are none.
 */
export function recognisePattern(option: Option): PatternId {
  const serving = option.sites.filter(serves);
  return serving.length < 2 ? oneServing(option, serving[0]) : severalServing(option, serving);
}

function oneServing({ sites, links, edge }: Option, site: Site | undefined): PatternId {
  const role = standbys.find((ready) => sites.some((other) => other.role === ready));
  switch (role) {
    case 'hot':
      return areConfirmed(links) ? 'hot-standby-sync' : 'hot-standby';
    case 'warm':
      return areConfirmed(links) ? 'warm-standby-sync' : 'warm-standby';
    case 'pilot':
      return 'pilot-light';
    case 'backup':
      return 'backup-and-restore';
    default:
      if ((site?.cells?.count ?? 1) > 1) return 'cell-based';
      if (edge) return 'edge-first';
      return (site?.zones ?? 1) > 1 ? 'multi-az' : 'single-region';
  }
}

function severalServing(option: Option, serving: readonly Site[]): PatternId {
  const { links } = option;
  if (serving.some(({ writerHours }) => writerHours)) {
    return areConfirmed(links) ? 'follow-the-sun-sync' : 'follow-the-sun';
  }
  const writers = serving.filter((site) => writesAt(option, site));
  if (writers.length < 2) {
    const copiesOnly = serving.some(({ role }) => role === 'read');
    if (copiesOnly) {
      return areConfirmed(links) ? 'read-local-write-global-sync' : 'read-local-write-global';
    }
    return areConfirmed(links) ? 'hub-and-spoke-sync' : 'hub-and-spoke';
  }
  if (links.some(({ mode }) => mode === 'quorum')) return 'quorum';
  const copies = writers.map(({ region }) => wholeCopiesOf(region, links));
  const isHomed = option.routing.strategy === 'application' && homesOf(option) > 1;
  if (isHomed || copies.every((own) => own.length === 0)) return sharded(copies);
  return 'active-active';
}

/** How many different sites are the home of somebody. */
const homesOf = ({ homes }: Option): number => new Set(Object.values(homes)).size;

function sharded(copies: readonly (readonly Link[])[]): PatternId {
  if (copies.some((own) => own.length === 0)) return 'regional-sharding';
  return copies.every(areConfirmed) ? 'regional-sharding-sync' : 'regional-sharding-copied';
}

/** The links that carry everything that a site writes. */
function wholeCopiesOf(region: string, links: readonly Link[]): Link[] {
  return links.filter(({ from, data }) => from === region && data === undefined);
}

/** Whether some copy is written before a write is confirmed. */
function areConfirmed(links: readonly Link[]): boolean {
  return links.some(({ mode }) => mode === 'sync' || mode === 'semi-sync' || mode === 'quorum');
}
