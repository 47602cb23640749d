import { failingAttempts } from '../capacity/attempts';
import { bearableRps } from '../capacity/overloaded';
import type { Explanation, RegionId } from '../model';
import { momentOf } from '../traffic/moment';
import { circumstancesOf } from '../traffic/circumstances';
import { fromAssumption, type ExplainContext } from './context';
import { explainCapacity, explainEnd, explainLoad, lossOf } from './explain-capacity';

/** What is offered to a site over its capacity once caches are cold and clients try again. */
export function explainHarshUtilization(
  context: ExplainContext,
  region: RegionId,
  lost: readonly RegionId[],
): Explanation | undefined {
  const { architecture, assumptions, evaluation, traffic } = context;
  const row = lossOf(evaluation.capacity.harsher, lost)?.regions.find((r) => r.region === region);
  const load = explainLoad(context, region, lost);
  const i = traffic.network.sites.findIndex((site) => site.region === region);
  if (!row?.harsh || !load) return undefined;
  const { pressureRps, attempts, offeredRps } = row.harsh;
  const alive = Uint8Array.from(traffic.network.sites, (s) => (lost.includes(s.region) ? 0 : 1));
  const moved = momentOf(traffic, circumstancesOf(architecture, traffic.network), alive, true);
  const serves = bearableRps(traffic.network.sites[i]?.reachRps ?? 0, assumptions);
  const retries = assumptions.parameters.retryLimit.value;
  return {
    label: `Offered to ${region} after losing ${lost.join(' and ')}, cold caches and retries`,
    value: row.utilization,
    unit: 'share',
    formula: 'load in warm requests × attempts ÷ capacity',
    citation: 'docs/model.md#the-harsher-view',
    ...(row.utilization === null ? { because: 'the site states no capacity' } : {}),
    inputs: [
      {
        label: 'Offered',
        value: offeredRps,
        unit: 'req/s',
        formula: 'load in warm requests × attempts',
        inputs: [
          {
            label: 'Load in warm requests',
            value: pressureRps,
            unit: 'req/s',
            formula: 'load + (load of a moved read − 1) × reads moved here',
            inputs: [
              load,
              {
                label: `Reads moved to ${region}`,
                value: moved.movedReadsRps[i] ?? 0,
                unit: 'req/s',
                inputs: [],
              },
              fromAssumption(assumptions, 'coldReadFactor'),
            ],
          },
          {
            label: 'Attempts for each request',
            value: attempts,
            unit: '×',
            formula: 'Σ pⁱ for i from 0 to r',
            inputs: [
              {
                label: 'Chance p that an attempt fails',
                value: failingAttempts(pressureRps, serves, retries),
                unit: 'share',
                formula: '(1 − capacity × limit ÷ load)^(1 ÷ (r + 1)), 0 where all fit',
                inputs: [fromAssumption(assumptions, 'overloadLimit')],
              },
              fromAssumption(assumptions, 'retryLimit'),
            ],
          },
        ],
      },
      explainCapacity(context, i, true),
    ],
  };
}

/** What is served once a loss has settled in the harsher view. */
export function explainHarshServed(
  context: ExplainContext,
  lost: readonly RegionId[],
): Explanation | undefined {
  const loss = lossOf(context.evaluation.capacity.harsher, lost);
  if (!loss) return undefined;
  const loads = loss.regions.flatMap(
    ({ region }) => explainHarshUtilization(context, region, lost) ?? [],
  );
  const label = `Served after losing ${lost.join(' and ')}, cold caches and retries`;
  return explainEnd(context, label, loss, loads);
}
