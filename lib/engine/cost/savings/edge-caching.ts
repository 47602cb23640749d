import { wholeRps } from '../../findings/raise-capacity';
import { listed, percent, rate, shortName } from '../../findings/words';
import type { DocumentEdit, Option } from '../../model';
import { buildNetwork } from '../../traffic/network';
import { strandsOf } from '../../traffic/strands';
import { rps, share } from '../../units';
import { dollarWords } from '../../decision/words';
import { edgeCacheUsd } from '../edge-cache-line';
import type { SavingCandidate, Spending } from './candidate';

/**
 * Let a cache at the edge answer all reads that may be cached, and run the sites with as much less as keeps them as
 * busy as they are, but never with less than carries the load while the cache is empty.
 */
export function edgeCaching(spending: Spending): SavingCandidate[] {
  const { architecture, option, index, assumptions } = spending;
  const cacheable = Math.floor((architecture.demand.cacheable ?? 0) * 100) / 100;
  if (cacheable <= (option.edgeCache ?? 0)) return [];
  const cached: Option = { ...option, edgeCache: share(cacheable) };
  const edits: DocumentEdit[] = [
    {
      op: 'set',
      path: ['options', index, 'edgeCache'],
      value: `${Math.round(cacheable * 100)}%`,
    },
  ];
  const before = loadsOf(spending, option);
  const behind = loadsOf(spending, cached);
  const empty = loadsOf(spending, { ...option, edgeCache: share(0) });
  const lowered: string[] = [];
  const sites = option.sites.map((site, i) => {
    const { capacityRps } = site;
    const [now, then, all] = [before[i] ?? 0, behind[i] ?? 0, empty[i] ?? 0];
    if (capacityRps === undefined || site.monthlyCostUsd !== undefined || now <= 0) return site;
    const kept = wholeRps(Math.max((capacityRps * then) / now, all));
    if (kept >= capacityRps) return site;
    edits.push({ op: 'set', path: ['options', index, 'regions', i, 'capacityRps'], value: kept });
    lowered.push(`${shortName(site.region)} to ${rate(kept)}`);
    return { ...site, capacityRps: rps(kept) };
  });
  const changed = { ...cached, sites };
  const { edgePrice } = assumptions.parameters;
  const edgeUsd = edgeCacheUsd(architecture, changed, assumptions);
  return [
    {
      id: 'edge-caching',
      kind: 'edge-caching',
      change: `Let a cache at the edge answer ${percent(cacheable)} of the reads${lowered.length > 0 ? `, and lower ${listed(lowered)}` : ''}`,
      risk: `Answers may be old until they expire, and rest wherever the edge is. While the cache is empty all reads come back at once, which the load is held against here. The edge is paid ${dollarWords(edgeUsd)} a month of that, at $${edgePrice.value} a GB, where a judgement says $${edgePrice.low} to $${edgePrice.high}: no table has prices of edges.`,
      option: changed,
      whileWorst: { ...changed, edgeCache: share(0) },
      edits,
    },
  ];
}

/** What reaches each site in normal times, requests a second. */
function loadsOf({ architecture, assumptions }: Spending, option: Option): number[] {
  const loads = option.sites.map(() => 0);
  for (const { site, rps: load } of strandsOf(buildNetwork(architecture, option, assumptions))) {
    if (site >= 0) loads[site] = (loads[site] ?? 0) + load;
  }
  return loads;
}
