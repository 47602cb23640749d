import { copiesOf } from '../latency/copies';
import { ms } from '../units';
import type { Explanation } from '../model';
import type { Strand } from '../traffic/strand';
import { fromDocument, type ExplainContext } from './context';
import { placeOfRegion } from './explain-rtt';
import { explainScenarioRtt } from './explain-scenario-rtt';
import { explainWarm } from './explain-request';

const citation = 'docs/model.md#writes';

/** A write that arrives at one site and is executed by itself or by another. */
export function explainWrite(
  context: ExplainContext,
  { population, entry, site: writer }: Pick<Strand, 'population' | 'entry' | 'site'>,
): Explanation {
  const { network } = context.traffic;
  const { name } = network.populations[population]?.population ?? { name: '' };
  const at = network.sites[writer];
  if (!at) throw new RangeError('nobody executes this write');
  const value = context.latency.writeMs(population, entry, writer);
  return {
    label: `Write of ${name}`,
    value,
    unit: 'ms',
    ...(value === null ? { because: 'no quorum of its copies can form' } : {}),
    formula: 'warm request that writes + forwarding + wait for copies',
    citation,
    inputs: [
      explainWarm(context, population, entry, 'write'),
      ...(entry === writer ? [] : [explainForwarding(context, entry, writer)]),
      explainWait(context, writer),
    ],
  };
}

function explainForwarding(context: ExplainContext, entry: number, writer: number): Explanation {
  const tree = explainBetween(context, entry, writer);
  const region = context.traffic.network.sites[writer]?.region ?? '';
  return { ...tree, label: `Forwarded to the writer, ${region}` };
}

/** A round trip between two sites. */
function explainBetween(context: ExplainContext, a: number, b: number): Explanation {
  const { network } = context.traffic;
  const [here, there] = [network.sites[a], network.sites[b]];
  if (!here || !there) throw new RangeError('no such sites');
  return explainScenarioRtt(
    context,
    placeOfRegion(context, here.place),
    placeOfRegion(context, there.place),
    network.siteRttMs[a]?.[b] ?? ms(0),
  );
}

/** What a writer waits for: every copy on a link that a write may wait for, and whether its own site votes. */
function explainWait(context: ExplainContext, writer: number): Explanation {
  const { latency, traffic } = context;
  const { network } = traffic;
  const region = network.sites[writer]?.region ?? '';
  const allUp = new Uint8Array(network.sites.length).fill(1);
  const copies = copiesOf(network, writer, latency.siteRttMs, allUp).filter(
    ({ mode }) => mode !== 'async',
  );
  const quorum = copies.some(({ mode }) => mode === 'quorum');
  return {
    label: `Copies that ${region} waits for`,
    value: latency.commitWaitMs(writer),
    unit: 'ms',
    formula: 'sync: farthest; quorum: ⌈(n+1)/2⌉-th nearest; semi-sync: nearest; async: 0',
    citation,
    inputs: [
      ...copies.map(({ site, mode, votes: counts }): Explanation => ({
        ...explainBetween(context, writer, site),
        label: `Copy in ${network.sites[site]?.region ?? ''}, ${mode}${mode === 'quorum' && !counts ? ', without a vote' : ''}`,
      })),
      ...(quorum ? [explainOwnVote(context, writer)] : []),
    ],
  };
}

function explainOwnVote({ index, traffic }: ExplainContext, writer: number): Explanation {
  const site = traffic.network.sites[writer];
  const label = `${site?.region ?? ''} itself`;
  if (site?.site.votes === undefined) {
    return { label, value: 'votes, at 0 ms', unit: '', inputs: [] };
  }
  const value = site.site.votes ? 'votes, at 0 ms' : 'does not vote';
  return fromDocument(label, value, '', ['options', index, 'regions', writer, 'votes']);
}
