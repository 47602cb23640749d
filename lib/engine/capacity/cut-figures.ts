import type { CutFigures, Link } from '../model';
import type { Circumstances } from '../traffic/circumstances';
import { carries, dataNames, refusesWrites, type Cut } from '../traffic/cut';
import type { Moment } from '../traffic/moment';
import type { Network } from '../traffic/network';
import { share } from '../units';
import type { LossContext } from './loss-context';

/** What a cut does to writes: who goes on, who has to refuse, whose copies differ or fall behind. */
export function cutFigures(
  { traffic }: LossContext,
  circumstances: Circumstances,
  cut: Cut,
  { alive, served }: Moment,
): CutFigures {
  const { network, strands } = traffic;
  const sides = cut.partition ? [0, 1] : [0];
  const regionsOf = (sites: readonly number[]) => sites.map((i) => network.sites[i]?.region ?? ':');
  const sitesOn = (side: number) =>
    network.sites.flatMap((_, i) => (cut.side[i] === side ? [i] : []));
  const arrivingAt = (side: number, from: readonly { entry: number; rps: number }[]) =>
    from.reduce((sum, row) => sum + (cut.side[row.entry] === side ? row.rps : 0), 0);
  return {
    sides: sides.map((side) => {
      const peak = arrivingAt(side, strands);
      const kept = served.reduce(
        (sum, { from, rps }) => sum + (cut.side[from] === side ? rps : 0),
        0,
      );
      return {
        sites: regionsOf(sitesOn(side)),
        servedFraction: share(peak > 0 ? kept / peak : 1),
        without: circumstances.without[side] ?? [],
      };
    }),
    data: dataNames(circumstances.data).map((name) => {
      const within = (i: number) => alive.map((up, j) => (cut.side[j] === cut.side[i] ? up : 0));
      const writers = network.sites.flatMap((site, i) =>
        site.writer && alive[i] === 1 ? [i] : [],
      );
      const refusing = writers.filter(
        (i) => refusesWrites(network, i, name, circumstances.groups, within(i), cut) !== null,
      );
      const writing = writers.filter((i) => !refusing.includes(i));
      const bySide = (sites: readonly number[]) =>
        sides.map((side) => regionsOf(sites.filter((i) => cut.side[i] === side)));
      const missed = missing(network, name, writing, cut.links);
      return {
        name,
        writtenAt: bySide(writing),
        refusedAt: bySide(refusing),
        diverges: writing.some((site) => missed.has(site)),
        stale: regionsOf([...missed].filter((site) => !writing.includes(site))),
      };
    }),
  };
}

/** The sites that writes at these writers reach by replication, hop by hop, and do not once the links are cut. */
function missing(
  network: Network,
  data: string | null,
  writers: readonly number[],
  cut: ReadonlySet<Link>,
): Set<number> {
  const missed = new Set<number>();
  for (const writer of writers) {
    const still = reached(network, data, writer, cut);
    for (const site of reached(network, data, writer, new Set())) {
      if (!still.has(site)) missed.add(site);
    }
  }
  return new Set([...missed].sort((a, b) => a - b));
}

function reached(
  network: Network,
  data: string | null,
  writer: number,
  cut: ReadonlySet<Link>,
): Set<number> {
  const seen = new Set([writer]);
  for (const at of seen) {
    const from = network.sites[at]?.region;
    for (const link of network.option.links) {
      if (link.from !== from || cut.has(link) || !carries(link, data)) continue;
      const to = network.sites.findIndex((site) => site.region === link.to);
      if (to >= 0) seen.add(to);
    }
  }
  return seen;
}
