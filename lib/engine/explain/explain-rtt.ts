import { measuredAgain, measuredPairs, type MeasuredRtt } from '../assumptions/measured-rtt';
import { rttId } from '../assumptions/overrides/assumption-id';
import { findProvider } from '../assumptions/providers';
import { greatCircleKm } from '../geo/great-circle';
import { estimateRtt } from '../latency/estimate-rtt';
import { fibreFloorMs } from '../latency/fibre-floor';
import { latencyClassOfFloor } from '../latency/latency-class';
import { plausibilityOf } from '../latency/plausibility';
import { estimateAsOf } from '../latency/round-trip';
import { anchors } from '../latency/rtt/anchors';
import { logDetour, publicShare } from '../latency/rtt/log-detour';
import { mostAlike } from '../latency/rtt/most-alike';
import { routesOfPublic, routesOfRegion, type PlaceRoutes } from '../latency/rtt/place-routes';
import type { Explanation, Region, RegionId } from '../model';
import { exp } from '../numeric/exp';
import { ms, type Ms } from '../units';
import { fromAssumption, fromDocument, type ExplainContext } from './context';
import { explainClass } from './explain-class';

const citation = 'docs/model.md#round-trips';

/** A place with the leaf that says where its coordinates come from. */
export interface ExplainedPlace {
  readonly routes: PlaceRoutes;
  /** Its region; absent for users. */
  readonly region?: RegionId;
  readonly leaf: Explanation;
}

/** The place of a region: from the region table, or from the document that describes it. */
export function placeOfRegion(
  { architecture }: Partial<Pick<ExplainContext, 'architecture'>>,
  region: Region,
): ExplainedPlace {
  const label = `${region.id}, ${region.city}`;
  const value = `${region.at.lat}, ${region.at.lon}`;
  const own = architecture?.customRegions.findIndex(({ id }) => id === region.id) ?? -1;
  return {
    routes: routesOfRegion(region),
    region: region.id,
    leaf:
      own < 0
        ? { label, value, unit: '°', inputs: [], ...sourceOfTable(region) }
        : fromDocument(label, value, '°', ['customRegions', own, 'at']),
  };
}

function sourceOfTable({ id, provider }: Region): Pick<Explanation, 'source'> {
  const source = findProvider(provider)?.source;
  return source ? { source: { from: 'assumption', id: `regions.${id}`, ...source } } : {};
}

/** The place of a population, as the document gives it. */
export function placeOfPopulation({ architecture }: ExplainContext, index: number): ExplainedPlace {
  const population = architecture.demand.populations[index];
  if (!population) throw new RangeError('no such population');
  const { name, at } = population;
  return {
    routes: routesOfPublic(at),
    leaf: fromDocument(name, `${at.lat}, ${at.lon}`, '°', ['demand', 'populations', index, 'at']),
  };
}

/** A round trip between two places: down to the measured pair, or to the measured pairs that it follows. */
export function explainRtt(
  context: Pick<ExplainContext, 'assumptions'>,
  from: ExplainedPlace,
  to: ExplainedPlace,
  rttMs: number,
): Explanation {
  const floor = explainFloor(from, to);
  const floorMs = ms(Number(floor.value));
  const latencyClass = latencyClassOfFloor(floorMs, context.assumptions.latencyClasses);
  const check = (lowMs: Ms, highMs: Ms) =>
    explainClass(
      latencyClass,
      plausibilityOf({ rttMs: ms(rttMs), lowMs, highMs }, floorMs, latencyClass),
    );
  const measured =
    from.region !== undefined && to.region !== undefined && from.region !== to.region
      ? context.assumptions.measuredRtt(from.region, to.region)
      : undefined;
  if (measured) {
    return {
      label: 'Round trip, measured',
      value: rttMs,
      unit: 'ms',
      formula: 'the measured value',
      citation,
      inputs: [
        measuredLeaf(measured),
        floor,
        check(ms(rttMs * measuredAgain.low), ms(rttMs * measuredAgain.high)),
      ],
    };
  }
  const { lowMs, highMs } = estimateRtt(from.routes, to.routes, context.assumptions);
  return {
    label: 'Round trip, estimated',
    value: rttMs,
    unit: 'ms',
    formula:
      'max(round trip inside a region, fibre floor, detour × (1.45 × fibre floor + 4 ms) − 4 ms)',
    citation,
    inputs: [
      floor,
      explainDetour(from.routes, to.routes),
      fromAssumption(context.assumptions, 'localRttMs'),
      { label: 'Low end of its range', value: lowMs, unit: 'ms', inputs: [] },
      { label: 'High end: eight in ten lie within', value: highMs, unit: 'ms', inputs: [] },
      check(lowMs, highMs),
    ],
  };
}

function explainFloor(from: ExplainedPlace, to: ExplainedPlace): Explanation {
  const distance = greatCircleKm(from.routes.direction, to.routes.direction);
  return {
    label: 'Fibre floor',
    value: fibreFloorMs(distance),
    unit: 'ms',
    formula: '2 × distance ÷ 200 000 km/s',
    citation,
    inputs: [
      {
        label: 'Great-circle distance',
        value: distance,
        unit: 'km',
        formula: '2 R · arcsin(chord ÷ 2)',
        inputs: [from.leaf, to.leaf],
      },
    ],
  };
}

/** Above 1: the route is longer than usual for its distance. */
function explainDetour(from: PlaceRoutes, to: PlaceRoutes): Explanation {
  const share = publicShare(from, to);
  const alike = share < 1 ? mostAlike(from, to, 3) : [];
  return {
    label: 'Detour against a usual route of that distance',
    value: exp(logDetour(from, to, greatCircleKm(from.direction, to.direction))),
    unit: '×',
    formula: detourFormulas[share === 0 ? 'backbone' : share === 1 ? 'public' : 'both'],
    citation: 'docs/latency.md#method',
    inputs: [
      ...alike.map(({ measured, likeness }): Explanation => ({
        ...measuredLeaf(measured),
        label: `Measured ${measured.from} to ${measured.to}, ${Math.round(likeness * 100)} % alike`,
      })),
      {
        label: 'Fitted to',
        value: `${measuredPairs.length} measured pairs of ${anchors.length} regions`,
        unit: '',
        inputs: [],
        source: {
          from: 'assumption',
          id: 'rttEstimate',
          kind: 'measured',
          source: 'lib/engine/latency/rtt, written by bench/rtt from measured round trips',
          asOf: estimateAsOf,
        },
      },
    ],
  };
}

const detourFormulas = {
  backbone:
    'e^(Σ weight of a measured pair × likeness to it + 0.54 × that of public routes + constants)',
  both: '√(detour of measured pairs alike × detour of public routes)',
  public: 'detour of public routes between cities',
};

function measuredLeaf(measured: MeasuredRtt): Explanation {
  const { from, to, rttMs, statistic, repaired, source, asOf, overridden } = measured;
  return {
    label: `${from} to ${to}: ${statistic}${repaired ? ', repaired by its source' : ''}`,
    value: rttMs,
    unit: 'ms',
    inputs: [],
    source: {
      from: 'assumption',
      id: rttId(from, to),
      kind: 'measured',
      source,
      asOf,
      low: rttMs * measuredAgain.low,
      high: rttMs * measuredAgain.high,
      ...(overridden === undefined ? {} : { overridden }),
    },
  };
}
