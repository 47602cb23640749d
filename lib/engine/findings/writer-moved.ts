import { allows } from '../compliance/constraints-on';
import type { DocumentEdit, Fix, Link, Option } from '../model';
import type { Strand } from '../traffic/strand';
import { p95With } from './p95-with';
import type { RuleContext } from './rule';
import { milliseconds, shortName } from './words';

/**
 * Moves the only writer to the serving site with which the p95 is least, and meets the limit: the links
 * that leave it are turned round or leave from there. null where there are several writers, or where no site
 * is lawful for everyone's data, has the capacity for the writes, and is near enough.
 */
export function writerMoved(context: RuleContext, limit: number): Fix | null {
  const { network, strands, steadyRps } = context.traffic;
  const writers = network.sites.flatMap((site, i) => (site.writer ? [i] : []));
  const [writer] = writers;
  if (writer === undefined || writers.length > 1) return null;
  const isWrite = ({ kind, site }: Strand) => kind === 'write' && site === writer;
  const writesRps = strands.reduce((sum, s) => (isWrite(s) ? sum + s.rps : sum), 0);
  const candidates = network.sites.flatMap((site, to) => {
    const lawful = network.populations.every(({ constraints }) =>
      constraints.every((c) => allows(c, site.place)),
    );
    const fits = (steadyRps[to] ?? 0) + writesRps <= site.capacityRps;
    if (to === writer || !site.serves || !lawful || !fits) return [];
    const option = withWriterAt(network.option, writer, to);
    const p95Ms = p95With(context, {
      routed: {
        network: {
          ...network,
          option,
          sites: network.sites.map((s, i) => ({ ...s, writer: i === to })),
        },
        strands: strands.map((s) => (isWrite(s) ? { ...s, site: to } : s)),
      },
    });
    return p95Ms !== null && p95Ms <= limit ? [{ to, region: site.region, option, p95Ms }] : [];
  });
  const [best] = candidates.toSorted((a, b) => a.p95Ms - b.p95Ms || (a.region < b.region ? -1 : 1));
  if (!best) return null;
  return {
    summary: `Write in ${shortName(best.region)} instead of ${shortName(network.sites[writer]?.region ?? ':')}`,
    consequence: `p95 comes to ${milliseconds(best.p95Ms)}; the links turn round with it.`,
    edits: editsBetween(context.index, network.option, best.option),
  };
}

/** The option with its only writer elsewhere. */
function withWriterAt(option: Option, writer: number, to: number): Option {
  const [from, target] = [option.sites[writer]?.region, option.sites[to]?.region];
  if (from === undefined || target === undefined) throw new RangeError('no such sites');
  return {
    ...option,
    sites: option.sites.map((site, i) =>
      i === to
        ? { ...site, role: 'active', writer: true }
        : i === writer
          ? { ...site, writer: false }
          : site,
    ),
    links: option.links.map((link): Link => {
      if (link.from === from) {
        return { ...link, from: target, to: link.to === target ? from : link.to };
      }
      return link.from === target && link.to === from ? { ...link, from, to: target } : link;
    }),
  };
}

function editsBetween(index: number, before: Option, after: Option): DocumentEdit[] {
  const path = ['options', index] as const;
  return [
    ...after.sites.flatMap((site, i): DocumentEdit[] => {
      const was = before.sites[i];
      const at = [...path, 'regions', i];
      return [
        ...(was && was.role !== site.role
          ? [{ op: 'set', path: [...at, 'role'], value: site.role } as const]
          : []),
        ...(was && was.writer !== site.writer
          ? [{ op: 'set', path: [...at, 'writer'], value: site.writer } as const]
          : []),
      ];
    }),
    ...after.links.flatMap((link, i): DocumentEdit[] => {
      const was = before.links[i];
      const at = [...path, 'replication', i];
      return (['from', 'to'] as const).flatMap((end) =>
        was && was[end] !== link[end]
          ? [{ op: 'set', path: [...at, end], value: link[end] } as const]
          : [],
      );
    }),
  ];
}
