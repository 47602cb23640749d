import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  defaultAssumptions,
  evaluate,
  rps,
  type Architecture,
  type LossFigures,
  type OptionEvaluation,
  type RegionId,
} from '..';
import { drawing } from '../../testing/drawing';
import { trafficOf } from '../evaluate';
import { attemptsPerRequest } from './attempts';
import { judgeOf } from './judge-loss';
import { lossContext } from './loss-context';
import { viewOf } from './loss-view';

const peakOf = (doc: Architecture) => doc.demand.populations.reduce((sum, p) => sum + p.peakRps, 0);

function only(doc: Architecture): OptionEvaluation {
  const [first] = evaluate(doc, defaultAssumptions).options;
  if (!first) throw new Error('no option');
  return first;
}

const everyLoss = ({ capacity }: OptionEvaluation): readonly LossFigures[] => [
  ...capacity.losses,
  ...capacity.harsher,
];

test('load in = served + shed + lost, and what matters more is kept more', () => {
  fc.assert(
    fc.property(drawing, (doc) => {
      const peak = peakOf(doc);
      for (const { shed, unserved } of everyLoss(only(doc))) {
        expect(shed.servedRps + shed.shedRps + shed.lostRps).toBeCloseTo(peak, 6);
        for (const part of [shed.servedRps, shed.shedRps, shed.lostRps]) {
          expect(part).toBeGreaterThanOrEqual(-1e-6);
        }
        const refused = unserved.reduce((sum, row) => sum + row.rps, 0);
        expect(shed.lostRps).toBeGreaterThanOrEqual(refused - 1e-6);
        const kept = [shed.p0, shed.p1, shed.p2].filter((share) => share !== null);
        expect(kept.toSorted((a, b) => b - a)).toEqual(kept);
        if (shed.p0Fits) expect(shed.lostRps).toBeCloseTo(refused, 6);
      }
    }),
  );
});

test('a class that is there is kept as far as the load of all classes is served', () => {
  fc.assert(
    fc.property(drawing, (doc) => {
      const { p0, p1, p2 } = doc.demand.priorities ?? { p0: 1, p1: 0, p2: 0 };
      for (const { shed } of everyLoss(only(doc))) {
        const kept = p0 * (shed.p0 ?? 0) + p1 * (shed.p1 ?? 0) + p2 * (shed.p2 ?? 0);
        expect(kept * peakOf(doc)).toBeCloseTo(shed.servedRps, 6);
      }
    }),
  );
});

/** The drawing with these capacities. */
function withCapacities(doc: Architecture, capacities: ReadonlyMap<RegionId, number>) {
  return {
    ...doc,
    options: doc.options.map((o) => ({
      ...o,
      sites: o.sites.map((s) => ({
        ...s,
        capacityRps: rps(capacities.get(s.region) ?? s.capacityRps ?? 0),
      })),
    })),
  };
}

test('the capacities that a loss needs are the least: with them nothing falls, with less of one it does', () => {
  fc.assert(
    fc.property(drawing, (doc) => {
      only(doc).capacity.losses.forEach(({ needed, unserved }, i) => {
        if (needed.length === 0) return;
        const capacities = new Map(needed.map((row) => [row.region, row.capacityRps]));
        const enough = only(withCapacities(doc, capacities)).capacity.losses[i];
        expect(enough?.needed).toEqual([]);
        expect(enough?.steps).toEqual([]);
        if (unserved.length === 0) expect(enough?.survives).toBe(true);
        for (const { region, capacityRps } of needed) {
          const less = new Map([...capacities, [region, rps(capacityRps * (1 - 1e-6))]]);
          const short = only(withCapacities(doc, less)).capacity.losses[i];
          expect(short?.survives).toBe(false);
          expect(short?.needed.map((row) => row.region)).toEqual([region]);
        }
      });
    }),
    { numRuns: 30 },
  );
});

test('the capacities that single losses need bear all of them', () => {
  fc.assert(
    fc.property(drawing, (doc) => {
      const capacities = new Map(
        only(doc).capacity.needed.map((row) => [row.region, row.capacityRps] as const),
      );
      const { capacity } = only(withCapacities(doc, capacities));
      expect(capacity.needed).toEqual([]);
      for (const loss of capacity.losses)
        if (loss.lost.length === 1) expect(loss.steps).toEqual([]);
    }),
  );
});

test('the harsher view never serves more, and retries alone change no outcome', () => {
  fc.assert(
    fc.property(drawing, (doc) => {
      const [option] = doc.options;
      if (!option) throw new Error('no option');
      const traffic = trafficOf(doc, option, defaultAssumptions);
      const view = viewOf({ retries: true, coldCaches: false }, defaultAssumptions);
      const retriesAlone = judgeOf(lossContext(doc, traffic, defaultAssumptions, view));
      const { capacity } = only(doc);
      capacity.harsher.forEach((harsh, i) => {
        const calm = capacity.losses[i];
        expect(harsh.lost).toEqual(calm?.lost);
        expect(harsh.servedFraction).toBeLessThanOrEqual((calm?.servedFraction ?? 0) + 1e-9);
        const retried = retriesAlone([i]);
        expect(retried.servedFraction).toBeCloseTo(calm?.servedFraction ?? 0, 9);
        for (const row of retried.regions) {
          expect(row.harsh?.offeredRps).toBeGreaterThanOrEqual(row.loadRps - 1e-9);
        }
      });
    }),
  );
});

test('attempts lie between one and all that are allowed, and rise with the load', () => {
  const load = fc.double({ min: 0, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(load, load, fc.nat({ max: 10 }), (least, serves, retries) => {
      const few = attemptsPerRequest(least, serves, retries);
      const many = attemptsPerRequest(least * 1.1, serves, retries);
      expect(few).toBeGreaterThanOrEqual(1);
      expect(many).toBeLessThanOrEqual(retries + 1 + 1e-9);
      expect(many).toBeGreaterThanOrEqual(few - 1e-9);
    }),
  );
});
