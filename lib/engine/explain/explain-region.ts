import type { Assumptions } from '../assumptions';
import { machineSource } from '../assumptions/machines';
import type { Price } from '../assumptions/price';
import { estimateRttMs } from '../latency/estimate-rtt';
import { roundTripMs } from '../latency/round-trip';
import { routesOfPublic, routesOfRegion } from '../latency/rtt/place-routes';
import type { MachinePrice } from '../facts/region-price-facts';
import type { RegionOutages } from '../facts/region-outages';
import type { RegionFacts } from '../facts/region-facts';
import type { Explanation, Population, Region } from '../model';
import { fromAssumption } from './context';
import { sourceOf } from './explain-outage-rate';
import { explainRtt, placeOfRegion } from './explain-rtt';

export { explainOutageRate } from './explain-outage-rate';

const citation = 'docs/data.md';

/** The round trip between two regions, down to the measured pair or to those that the estimate follows. */
export function explainRegionPair(from: Region, to: Region, assumptions: Assumptions): Explanation {
  const [here, there] = [placeOfRegion({}, from), placeOfRegion({}, to)];
  return explainRtt({ assumptions }, here, there, roundTripMs(from, to, assumptions));
}

/** The round trip between users and a region, with their last mile in it: what the users feel of the way. */
export function explainUsersTrip(
  { name, at, lastMileMs }: Pick<Population, 'name' | 'at' | 'lastMileMs'>,
  region: Region,
  assumptions: Assumptions,
): Explanation {
  const routes = routesOfPublic(at);
  const rttMs = estimateRttMs(routes, routesOfRegion(region), assumptions);
  const home = {
    routes,
    leaf: { label: name, value: `${at.lat}, ${at.lon}`, unit: '°', inputs: [] },
  };
  const lastMile: Explanation =
    lastMileMs === undefined
      ? fromAssumption(assumptions, 'lastMileMs')
      : { label: 'Last mile of the population', value: lastMileMs, unit: 'ms', inputs: [] };
  return {
    label: `Round trip of ${name} to ${region.id}`,
    value: rttMs + (lastMileMs ?? assumptions.parameters.lastMileMs.value),
    unit: 'ms',
    formula: 'round trip + last mile',
    citation: 'docs/latency.md',
    inputs: [explainRtt({ assumptions }, home, placeOfRegion({}, region), rttMs), lastMile],
  };
}

/** A price of a table: one leaf with its source. `id` is the assumption's. */
export function explainPrice(label: string, unit: string, id: string, price: Price): Explanation {
  if (price.usd === null) {
    return { label, value: null, unit, because: 'no price table has it', inputs: [] };
  }
  const source = sourceOf(id, price.source, { overridden: price.overridden });
  return { label, value: price.usd, unit, inputs: [], source };
}

/** An hour of a machine in a region. */
export function explainMachinePrice(
  { id: region }: Region,
  { id, hour }: MachinePrice,
): Explanation {
  return explainPrice(`${id}, an hour`, 'USD/hour', `price.${region}.${id}`, hour);
}

/** An hour of one vCPU: the price of a comparable machine by its vCPUs. */
export function explainVcpuHour(facts: RegionFacts): Explanation {
  const { vcpuHour, machines } = facts.prices;
  const machine = machines.find(({ id }) => id === vcpuHour.machine);
  const label = 'A vCPU, an hour';
  if (vcpuHour.usd === null || machine === undefined) {
    const because = 'no comparable machine has a price here';
    return { label, value: null, unit: 'USD/hour', because, inputs: [] };
  }
  return {
    label,
    value: vcpuHour.usd,
    unit: 'USD/hour',
    formula: 'price of the machine ÷ its vCPUs',
    citation,
    inputs: [
      explainMachinePrice(facts, machine),
      {
        label: `vCPUs of ${machine.id}`,
        value: machine.vcpus,
        unit: '',
        inputs: [],
        source: sourceOf(`machine.${machine.id}`, machineSource),
      },
    ],
  };
}

/** After how long half of a region's outages are over, and nine in ten. */
export function explainOutageLength(
  { medianHours, p90Hours, duration }: RegionOutages,
  of: 'median' | 'p90',
): Explanation {
  const { mu, sigma, overridden } = duration;
  const part = (label: string, value: number, name: string): Explanation => ({
    label,
    value,
    unit: '',
    inputs: [],
    source: sourceOf(`outage-length.region.${name}`, duration, { overridden }),
  });
  const muLeaf = part('μ of ln(hours)', mu, 'mu');
  return of === 'median'
    ? {
        label: 'Half of all outages are over in',
        value: medianHours,
        unit: 'h',
        formula: 'e^μ',
        citation,
        inputs: [muLeaf],
      }
    : {
        label: 'Nine in ten outages are over in',
        value: p90Hours,
        unit: 'h',
        formula: 'e^(μ + 1.2816 σ)',
        citation,
        inputs: [muLeaf, part('σ of ln(hours)', sigma, 'sigma')],
      };
}
