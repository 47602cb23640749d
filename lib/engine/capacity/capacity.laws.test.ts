import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  defaultAssumptions,
  evaluate,
  rps,
  traceLoss,
  type Architecture,
  type Option,
  type OptionEvaluation,
  type RegionId,
  type Site,
} from '..';
import { drawing } from '../../testing/drawing';

const peakOf = (doc: Architecture) => doc.demand.populations.reduce((sum, p) => sum + p.peakRps, 0);

function only(doc: Architecture): OptionEvaluation {
  const [first] = evaluate(doc, defaultAssumptions).options;
  if (!first) throw new Error('no option');
  return first;
}

function withSites(
  doc: Architecture,
  change: (sites: readonly Site[]) => readonly Site[],
): Architecture {
  return {
    ...doc,
    options: doc.options.map((o): Option => ({ ...o, sites: change(o.sites) })),
  };
}

test('load is conserved in every loss: served and unserved are the peak', () => {
  fc.assert(
    fc.property(drawing, (doc) => {
      const peak = peakOf(doc);
      const { capacity } = only(doc);
      const steady = capacity.steady.reduce((sum, s) => sum + s.loadRps, 0);
      expect(steady).toBeCloseTo(peak * capacity.steadyServedFraction, 6);
      for (const loss of capacity.losses) {
        const served = loss.regions.reduce((sum, r) => sum + r.loadRps, 0);
        const unserved = loss.unserved.reduce((sum, u) => sum + u.rps, 0);
        expect(served + unserved).toBeCloseTo(peak, 6);
        expect(loss.servedFraction).toBeGreaterThanOrEqual(-1e-12);
        expect(loss.servedFraction).toBeLessThanOrEqual(1 + 1e-12);
      }
    }),
  );
});

test('and in every stage of a cascade, which ends', () => {
  fc.assert(
    fc.property(drawing, (doc) => {
      const peak = peakOf(doc);
      const [first] = doc.options[0]?.sites ?? [];
      if (!first) throw new Error('no site');
      const { stages } = traceLoss(doc, defaultAssumptions, 'drawn', [first.region]);
      expect(stages.length).toBeLessThanOrEqual((doc.options[0]?.sites.length ?? 0) + 1);
      for (const stage of stages) {
        const arrived = stage.flows.reduce((sum, f) => sum + f.rps, 0);
        const executed = stage.sites.reduce((sum, s) => sum + s.loadRps, 0);
        const unserved = stage.unserved.reduce((sum, u) => sum + u.rps, 0);
        expect(arrived + unserved).toBeCloseTo(peak, 6);
        expect(executed + unserved).toBeCloseTo(peak, 6);
      }
    }),
  );
});

test('more capacity at a site never lowers what is served, with routing unchanged', () => {
  fc.assert(
    fc.property(
      drawing,
      fc.nat({ max: 5 }),
      fc.double({ min: 1, max: 5, noNaN: true }),
      (doc, at, factor) => {
        const bigger = withSites(doc, (sites) =>
          sites.map((s, i) =>
            i === at % sites.length ? { ...s, capacityRps: rps((s.capacityRps ?? 0) * factor) } : s,
          ),
        );
        const before = only(doc).capacity.losses;
        const after = only(bigger).capacity.losses;
        before.forEach((loss, i) => {
          expect(after[i]?.servedFraction).toBeGreaterThanOrEqual(loss.servedFraction - 1e-9);
        });
      },
    ),
  );
});

test('a loss never lowers the load of a survivor', () => {
  fc.assert(
    fc.property(drawing, (doc) => {
      const { steady, losses } = only(doc).capacity;
      const healthy = new Map(steady.map((s) => [s.region, s.loadRps]));
      for (const loss of losses) {
        for (const row of loss.regions) {
          expect(row.loadRps).toBeGreaterThanOrEqual((healthy.get(row.region) ?? 0) - 1e-9);
        }
      }
    }),
  );
});

test('the order in which regions stand in the document is irrelevant', () => {
  const key = (lost: readonly RegionId[]) => lost.toSorted().join('+');
  fc.assert(
    fc.property(drawing, (doc) => {
      const straight = only(doc).capacity;
      const turned = only(withSites(doc, (sites) => sites.toReversed())).capacity;
      const byKey = new Map(turned.losses.map((l) => [key(l.lost), l]));
      expect(turned.safeUtilization ?? -1).toBeCloseTo(straight.safeUtilization ?? -1, 9);
      for (const loss of straight.losses) {
        const other = byKey.get(key(loss.lost));
        expect(other?.servedFraction).toBeCloseTo(loss.servedFraction, 9);
        expect(other?.survives).toBe(loss.survives);
        for (const row of loss.regions) {
          expect(other?.regions.find((r) => r.region === row.region)?.loadRps).toBeCloseTo(
            row.loadRps,
            6,
          );
        }
      }
    }),
  );
});

test('the safe load factor is exact: every single loss holds just below it and one breaks just above', () => {
  fc.assert(
    fc.property(drawing, (doc) => {
      const { safeLoadFactor } = only(doc).capacity;
      fc.pre(safeLoadFactor !== null && safeLoadFactor > 0);
      const scaled = (factor: number): Architecture => ({
        ...doc,
        demand: {
          ...doc.demand,
          populations: doc.demand.populations.map((p) => ({
            ...p,
            peakRps: rps(p.peakRps * factor),
          })),
        },
      });
      const broken = (factor: number) => {
        const { capacity } = only(scaled(factor));
        return (
          capacity.steady.some((s) => (s.utilization ?? 0) > 1 + 1e-9) ||
          capacity.losses.some((l) => l.lost.length === 1 && !l.survives)
        );
      };
      expect(broken(safeLoadFactor * 0.999)).toBe(false);
      expect(broken(safeLoadFactor * 1.001)).toBe(true);
    }),
  );
});

test('the same document gives the same bytes', () => {
  fc.assert(
    fc.property(drawing, (doc) => {
      expect(JSON.stringify(only(doc))).toBe(JSON.stringify(only(structuredClone(doc))));
    }),
  );
});

test('no figure is NaN or infinite', () => {
  fc.assert(
    fc.property(drawing, (doc) => {
      const walk = (value: unknown): void => {
        if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
        else if (value !== null && typeof value === 'object') Object.values(value).forEach(walk);
      };
      walk(only(doc));
    }),
  );
});
