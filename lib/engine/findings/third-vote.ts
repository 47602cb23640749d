import { allows } from '../compliance/constraints-on';
import { weightedCentre } from '../geo/weighted-centre';
import type { DocumentEdit, Fix, Link, Option, Region, RegionId, Site } from '../model';
import { buildNetwork } from '../traffic/network';
import { quorumGroups, type QuorumGroup } from '../traffic/quorum-groups';
import { stuckWriters } from '../traffic/stuck-writers';
import { rps } from '../units';
import { nearestOf } from './nearest-of';
import { wholeRps } from './raise-capacity';
import type { RuleContext } from './rule';
import { listed, rate, shortName } from './words';

/** With so many votes the loss of any one leaves a majority. */
const enough = 3;

/** A step towards a third vote: in words, as edits, and the option with it. */
interface Step {
  readonly words: string;
  readonly edits: readonly DocumentEdit[];
  readonly option: Option;
}

/**
 * The fewest votes more with which every single loss leaves a majority: a member that has none votes, else
 * the nearest other site of the option joins, else a hot standby that bears everything does. null where groups
 * differ in their members, where no lawful region is left, or where that does not mend it.
 */
export function thirdVote(context: RuleContext): Fix | null {
  const { architecture, traffic } = context;
  const weak = quorumGroups(traffic.network, architecture.data).filter(
    ({ voting }) => voting.length < enough,
  );
  const [group] = weak;
  if (!group || weak.some(({ members }) => members.join() !== group.members.join())) return null;
  const words: string[] = [];
  const edits: DocumentEdit[] = [];
  let changed = context;
  for (
    let votes = Math.min(...weak.map(({ voting }) => voting.length));
    votes < enough;
    votes += 1
  ) {
    const step = silentMember(changed, group) ?? joined(changed, weak, group);
    if (!step) return null;
    words.push(step.words);
    edits.push(...step.edits);
    changed = { ...changed, option: step.option };
  }
  if (!keepsMajority(changed)) return null;
  const summary = listed(words);
  return {
    summary: `${summary[0]?.toUpperCase() ?? ''}${summary.slice(1)}`,
    consequence: 'Any one of the three may then be lost, and the other two go on accepting writes.',
    edits,
  };
}

/** Lets a member vote that does not; null where all do. */
function silentMember({ option, index }: RuleContext, { members }: QuorumGroup): Step | null {
  const i = members.find((member) => option.sites[member]?.votes === false) ?? -1;
  const site = option.sites[i];
  if (!site) return null;
  return {
    words: `let ${shortName(site.region)} vote`,
    edits: [{ op: 'set', path: ['options', index, 'regions', i, 'votes'], value: true }],
    option: {
      ...option,
      sites: option.sites.map((one, at): Site => (at === i ? { ...one, votes: true } : one)),
    },
  };
}

/** Joins another site to the group by quorum: the nearest of the option that can, else a new one. */
function joined(
  context: RuleContext,
  weak: readonly QuorumGroup[],
  group: QuorumGroup,
): Step | null {
  const { architecture, traffic } = context;
  const { populations } = traffic.network;
  const names = weak.flatMap(({ data }) => data ?? []);
  const joining: Joining = {
    group,
    data: names.length === architecture.data.length ? undefined : names,
    lawful: (place) =>
      populations.every(({ constraints }) =>
        constraints.every((one) => !names.includes(one.data.name) || allows(one, place)),
      ),
  };
  return joinedSite(context, joining) ?? joinedStandby(context, joining);
}

interface Joining {
  readonly group: QuorumGroup;
  /** The data sets that the group decides on; undefined: all of them. */
  readonly data: readonly string[] | undefined;
  /** Whether that data may rest in a region. */
  readonly lawful: (region: Region) => boolean;
}

/** A site of the option that copies nothing yet, or the group's data and nothing else from one of its members. */
function joinedSite(context: RuleContext, { group, data, lawful }: Joining): Step | null {
  const { option, index, traffic } = context;
  const { sites, siteRttMs } = traffic.network;
  const members = new Set(group.members.flatMap((member) => sites[member]?.region ?? []));
  const rttTo = (i: number) => Math.min(...group.members.map((m) => siteRttMs[m]?.[i] ?? Infinity));
  const linksOf = (region: RegionId) =>
    option.links.filter(({ from, to }) => from === region || to === region);
  const copies = ({ from, to, data: carried }: Link, region: RegionId) =>
    to === region && members.has(from) && carried?.join() === data?.join();
  const [nearest] = sites
    .map(({ region, site, place }, i) => ({ region, site, place, i, links: linksOf(region) }))
    .filter(
      ({ region, site, place, i, links }) =>
        !group.members.includes(i) &&
        site.role !== 'backup' &&
        site.votes !== false &&
        lawful(place) &&
        links.every((link) => copies(link, region)),
    )
    .toSorted((a, b) => rttTo(a.i) - rttTo(b.i) || (a.region < b.region ? -1 : 1));
  if (!nearest) return null;
  const { region, links } = nearest;
  const words = `let ${shortName(region)} vote with them`;
  const [known] = links;
  if (!known) {
    const { edit, option: drawn } = linkedTo(context, region, { group, data, lawful });
    return { words, edits: [edit], option: drawn };
  }
  const at = option.links.indexOf(known);
  return {
    words,
    edits: [{ op: 'set', path: ['options', index, 'replication', at, 'mode'], value: 'quorum' }],
    option: {
      ...option,
      links: option.links.map((link): Link =>
        link === known ? { ...link, mode: 'quorum' } : link,
      ),
    },
  };
}

/** A hot standby that bears everything, in the region nearest to the members that may hold their data. */
function joinedStandby(context: RuleContext, joining: Joining): Step | null {
  const { option, index, traffic, assumptions } = context;
  const { sites } = traffic.network;
  const centre = weightedCentre(
    joining.group.members.flatMap((m) => (sites[m] ? [{ at: sites[m].place.at, weight: 1 }] : [])),
  );
  const taken = new Set(option.sites.map(({ region }) => region));
  const providers = new Set(sites.map(({ place }) => place.provider));
  const partitions = new Set(sites.map(({ place }) => place.partition));
  const region =
    centre &&
    nearestOf(
      centre,
      assumptions.regions,
      (r) =>
        providers.has(r.provider) &&
        partitions.has(r.partition) &&
        !taken.has(r.id) &&
        joining.lawful(r),
    );
  if (!region) return null;
  const capacityRps = wholeRps(traffic.totalRps / assumptions.parameters.overloadLimit.value);
  const standby: Site = {
    region: region.id,
    role: 'hot',
    writer: false,
    capacityRps: rps(capacityRps),
  };
  const { edit, option: drawn } = linkedTo(context, region.id, joining);
  return {
    words: `keep a hot standby in ${shortName(region.id)} with ${rate(capacityRps)} that votes with them`,
    edits: [
      {
        op: 'insert',
        path: ['options', index, 'regions'],
        index: option.sites.length,
        value: { id: region.id, role: 'hot', capacityRps },
      },
      edit,
    ],
    option: { ...drawn, sites: [...option.sites, standby] },
  };
}

/** The option with a site linked to the group by quorum. */
function linkedTo(
  { option, index, traffic }: RuleContext,
  to: RegionId,
  { group, data }: Joining,
): { readonly edit: DocumentEdit; readonly option: Option } {
  const from = traffic.network.sites[group.members[0] ?? -1]?.region ?? to;
  const link: Link = { from, to, mode: 'quorum', ...(data === undefined ? {} : { data }) };
  const value = { from, to, mode: 'quorum', ...(data === undefined ? {} : { data: [...data] }) };
  return {
    edit: {
      op: 'insert',
      path: ['options', index, 'replication'],
      index: option.links.length,
      value,
    },
    option: { ...option, links: [...option.links, link] },
  };
}

/** Whether every single loss leaves each group that writes a majority. */
function keepsMajority({ architecture, option, assumptions }: RuleContext): boolean {
  const network = buildNetwork(architecture, option, assumptions);
  const groups = quorumGroups(network, architecture.data);
  return network.sites.every((_, lost) => {
    const alive = Uint8Array.from(network.sites, (_, i) => (i === lost ? 0 : 1));
    return stuckWriters(network, architecture.data, groups, alive, null) === null;
  });
}
