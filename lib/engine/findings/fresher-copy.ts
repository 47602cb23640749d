import { allows } from '../compliance/constraints-on';
import { linkLag } from '../recovery/link-lag';
import type { DocumentEdit, Fix, Link, RegionId } from '../model';
import { ms } from '../units';
import type { RuleContext } from './rule';
import { listed, milliseconds, shortName, stretch } from './words';

/** A site whose loss costs too much of a data set; `name` null: of all data. */
export interface StaleCopy {
  readonly lost: RegionId;
  readonly name: string | null;
}

interface Change {
  /** `copy synchronously`, and from where to where. */
  readonly act: string;
  readonly of: string;
  readonly waitMs: number;
  readonly edit: DocumentEdit;
}

/**
 * Makes the copies of some data fresh enough: the nearest asynchronous link that carries it waits for its
 * copy, a missing link is drawn to the nearest lawful site, a backup is taken more often. null where one
 * of them cannot be mended so.
 */
export function fresherCopy(
  context: RuleContext,
  stale: readonly StaleCopy[],
  limitS: number,
): Fix | null {
  const changes = new Map<string, Change>();
  const missing = new Map<string, { lost: RegionId; to: number; names: string[] }>();
  for (const { lost, name } of stale) {
    const known = waitForLink(context, lost, name);
    const backup = known ? null : moreBackups(context, limitS);
    const change = known ?? backup;
    if (change) {
      changes.set(change.edit.path.join('.'), change);
      continue;
    }
    const to = nearestLawful(context, lost, name);
    if (to === null) return null;
    const key = `${lost} ${to}`;
    const link = missing.get(key) ?? { lost, to, names: [] };
    if (name !== null) link.names.push(name);
    missing.set(key, link);
  }
  let drawn = 0;
  for (const { lost, to, names } of missing.values()) {
    const change = newLink(context, lost, to, names, limitS, drawn);
    changes.set(`${lost} ${to}`, change);
    drawn += 1;
  }
  const all = [...changes.values()];
  const acts = [...new Set(all.map(({ act }) => act))];
  const words = listed(
    acts.map((act) => `${act} ${listed(all.flatMap((one) => (one.act === act ? [one.of] : [])))}`),
  );
  const waits = Math.max(0, ...all.map(({ waitMs }) => waitMs));
  return {
    summary: `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`,
    consequence:
      waits > 0
        ? `Each write then waits up to ${milliseconds(waits)} for its copy, and is refused where the copy does not answer.`
        : `At most ${stretch(limitS)} of writes are gone after such a loss.`,
    edits: all.map(({ edit }) => edit),
  };
}

const carries = (link: Link, name: string | null) =>
  !link.data || (name !== null && link.data.includes(name));

function rttBetween({ traffic }: RuleContext, from: RegionId, to: RegionId): number {
  const { sites, siteRttMs } = traffic.network;
  const at = (region: RegionId) => sites.findIndex((s) => s.region === region);
  return siteRttMs[at(from)]?.[at(to)] ?? 0;
}

function waitForLink(context: RuleContext, lost: RegionId, name: string | null): Change | null {
  const { option, index } = context;
  const [nearest] = option.links
    .map((link, i) => ({ link, i, rtt: rttBetween(context, lost, link.to) }))
    .filter(({ link }) => link.from === lost && carries(link, name))
    .toSorted((a, b) => a.rtt - b.rtt);
  if (!nearest) return null;
  return {
    act: 'copy synchronously',
    of: `from ${shortName(lost)} to ${shortName(nearest.link.to)}`,
    waitMs: nearest.rtt,
    edit: { op: 'set', path: ['options', index, 'replication', nearest.i, 'mode'], value: 'sync' },
  };
}

function moreBackups({ option, index }: RuleContext, limitS: number): Change | null {
  const i = option.sites.findIndex(({ backup }) => backup !== undefined);
  const site = option.sites[i];
  const every = Math.floor(limitS);
  if (!site || every < 60) return null;
  return {
    act: 'back up',
    of: `to ${shortName(site.region)} every ${stretch(every)}`,
    waitMs: 0,
    edit: {
      op: 'set',
      path: ['options', index, 'regions', i, 'backup', 'every'],
      value: `${every}s`,
    },
  };
}

/** The nearest other site at which this data may rest, of all who write it here; null where there is none. */
function nearestLawful(
  { traffic }: RuleContext,
  lost: RegionId,
  name: string | null,
): number | null {
  const { network, executing } = traffic;
  const from = network.sites.findIndex((s) => s.region === lost);
  const constraints = new Set(
    (executing[from] ?? []).flatMap(({ population }) =>
      (network.populations[population]?.constraints ?? []).filter((c) => c.data.name === name),
    ),
  );
  const [nearest] = network.sites
    .map((site, i) => ({ site, i, rtt: network.siteRttMs[from]?.[i] ?? 0 }))
    .filter(
      ({ site, i }) =>
        i !== from &&
        site.site.role !== 'backup' &&
        [...constraints].every((c) => allows(c, site.place)),
    )
    .toSorted((a, b) => a.rtt - b.rtt);
  return nearest?.i ?? null;
}

function newLink(
  context: RuleContext,
  from: RegionId,
  site: number,
  names: readonly string[],
  limitS: number,
  drawn: number,
): Change {
  const { option, index, assumptions, traffic } = context;
  const to = traffic.network.sites[site]?.region ?? from;
  const rtt = rttBetween(context, from, to);
  const bare: Link = { from, to, mode: 'async' };
  const mode = linkLag(bare, ms(rtt), assumptions).p99S <= limitS ? 'async' : 'sync';
  return {
    act: mode === 'sync' ? 'copy synchronously' : 'copy',
    of: `${names.length > 0 ? `${listed(names)} ` : ''}from ${shortName(from)} to ${shortName(to)}`,
    waitMs: mode === 'sync' ? rtt : 0,
    edit: {
      op: 'insert',
      path: ['options', index, 'replication'],
      index: option.links.length + drawn,
      value: { from, to, mode, ...(names.length > 0 ? { data: names } : {}) },
    },
  };
}
