import { regionTableSource } from '../assumptions/regions';
import { directionOf, greatCircleKm } from '../geo/great-circle';
import { fibreFloorMs } from '../latency/fibre-floor';
import type { Coordinates, Explanation, Region } from '../model';
import { fromAssumption, type ExplainContext } from './context';

/** A place with the leaf that says where its coordinates come from. */
export interface ExplainedPlace {
  readonly at: Coordinates;
  readonly leaf: Explanation;
}

/** The place of a region, from the region table. */
export function placeOfRegion(region: Region): ExplainedPlace {
  return {
    at: region.at,
    leaf: {
      label: `${region.id}, ${region.city}`,
      value: `${region.at.lat}, ${region.at.lon}`,
      unit: '°',
      inputs: [],
      source: { from: 'assumption', id: `regions.${region.id}`, ...regionTableSource },
    },
  };
}

/** A round trip between two places, down to their coordinates. */
export function explainRtt(
  { assumptions }: ExplainContext,
  from: ExplainedPlace,
  to: ExplainedPlace,
  rttMs: number,
): Explanation {
  const distance = greatCircleKm(directionOf(from.at), directionOf(to.at));
  const floor = fibreFloorMs(distance);
  return {
    label: 'Round trip, estimated',
    value: rttMs,
    unit: 'ms',
    formula: 'max(round trip inside a region, fibre floor × usual detour)',
    citation: 'docs/model.md#round-trips',
    inputs: [
      {
        label: 'Fibre floor',
        value: floor,
        unit: 'ms',
        formula: '2 × distance ÷ 200 000 km/s',
        citation: 'docs/model.md#round-trips',
        inputs: [
          {
            label: 'Great-circle distance',
            value: distance,
            unit: 'km',
            formula: '2 R · arcsin(chord ÷ 2)',
            inputs: [from.leaf, to.leaf],
          },
        ],
      },
      fromAssumption(assumptions, 'rttStretch'),
      fromAssumption(assumptions, 'localRttMs'),
    ],
  };
}
