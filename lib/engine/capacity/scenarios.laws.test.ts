import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  defaultAssumptions,
  lossesOf,
  replicationModes,
  traceLoss,
  type Architecture,
  type Harsh,
  type Link,
  type Loss,
} from '..';
import { drawing } from '../../testing/drawing';

const sitesOf = (doc: Architecture) => doc.options[0]?.sites.map(({ region }) => region) ?? [];
const peakOf = (doc: Architecture) => doc.demand.populations.reduce((sum, p) => sum + p.peakRps, 0);

/** A drawing with replication between any of its sites, in any mode. */
const replicated: fc.Arbitrary<Architecture> = fc
  .tuple(
    drawing,
    fc.array(
      fc.record({
        from: fc.nat({ max: 5 }),
        to: fc.nat({ max: 5 }),
        mode: fc.constantFrom(...replicationModes),
      }),
      { maxLength: 8 },
    ),
  )
  .map(([doc, drawn]) => {
    const sites = sitesOf(doc);
    const links = drawn.flatMap(({ from, to, mode }): Link[] => {
      const [a, b] = [sites[from % sites.length], sites[to % sites.length]];
      return a && b && a !== b ? [{ from: a, to: b, mode }] : [];
    });
    return { ...doc, options: doc.options.map((option) => ({ ...option, links })) };
  });

const harsh: fc.Arbitrary<Harsh> = fc.record({ retries: fc.boolean(), coldCaches: fc.boolean() });

/** Any loss of a drawing. */
function lossOf(doc: Architecture, pick: number): Loss {
  const sites = sitesOf(doc);
  const some = sites.filter((_, i) => (pick >> i) & 1);
  const [first = ':'] = sites;
  switch (pick % 4) {
    case 0:
      return { kind: 'sites', sites: some };
    case 1:
      return { kind: 'continent', continent: ['europe', 'north-america', 'asia'][pick % 3] ?? '' };
    case 2:
      return {
        kind: 'partition',
        groups: [some.length > 0 && some.length < sites.length ? some : [first], []],
      };
    default:
      return { kind: 'links', links: doc.options[0]?.links.slice(0, 2) ?? [] };
  }
}

test('a trace ends where the judgement of the same loss ends, with the same steps', () => {
  fc.assert(
    fc.property(replicated, harsh, (doc, view) => {
      const { losses } = lossesOf(doc, defaultAssumptions, 'drawn', { k: 2, harsh: view });
      for (const loss of losses) {
        const trace = traceLoss(doc, defaultAssumptions, 'drawn', loss.lost, { harsh: view });
        expect(trace.survives).toBe(loss.survives);
        expect(trace.servedFraction).toBeCloseTo(loss.servedFraction, 9);
        expect(trace.stages.slice(2).map(({ down }) => down)).toEqual(
          loss.steps.map(({ overloaded }) => overloaded),
        );
        expect(trace.shed.servedRps).toBeCloseTo(loss.shed.servedRps, 6);
        expect(trace.needed.map(({ region }) => region)).toEqual(
          loss.needed.map(({ region }) => region),
        );
      }
    }),
    { numRuns: 40 },
  );
});

test('in every stage of every loss each request is served or said not to be', () => {
  fc.assert(
    fc.property(replicated, fc.nat({ max: 255 }), harsh, (doc, pick, view) => {
      const trace = traceLoss(doc, defaultAssumptions, 'drawn', lossOf(doc, pick), { harsh: view });
      expect(trace.stages.length).toBeLessThanOrEqual(sitesOf(doc).length + 2);
      for (const stage of trace.stages) {
        const served = stage.flows.reduce((sum, flow) => sum + flow.rps, 0);
        const unserved = stage.unserved.reduce((sum, row) => sum + row.rps, 0);
        expect(served + unserved).toBeCloseTo(peakOf(doc), 6);
        expect(stage.servedFraction * peakOf(doc)).toBeCloseTo(served, 5);
      }
      const { servedRps, shedRps, lostRps } = trace.shed;
      expect(servedRps + shedRps + lostRps).toBeCloseTo(peakOf(doc), 6);
    }),
  );
});

test('a partition is the same from either side, and nobody crosses it', () => {
  fc.assert(
    fc.property(replicated, fc.nat({ max: 63 }), (doc, pick) => {
      const sites = sitesOf(doc);
      const some = sites.filter((_, i) => (pick >> i) & 1);
      const rest = sites.filter((region) => !some.includes(region));
      fc.pre(some.length > 0 && rest.length > 0);
      const of = (...groups: [typeof some, typeof some]) =>
        traceLoss(doc, defaultAssumptions, 'drawn', { kind: 'partition', groups });
      const [here, there] = [of(some, rest), of(rest, some)];
      expect(there.servedFraction).toBeCloseTo(here.servedFraction, 9);
      expect(there.cut?.sides.toReversed().map(({ sites: on }) => on)).toEqual(
        here.cut?.sides.map(({ sites: on }) => on),
      );
      const [before, ...after] = here.stages;
      const arrivingAt = (side: typeof some, stage = before) =>
        stage?.flows.reduce((sum, f) => sum + (side.includes(f.region) ? f.rps : 0), 0) ?? 0;
      for (const stage of after) {
        expect(arrivingAt(some, stage)).toBeLessThanOrEqual(arrivingAt(some) + 1e-6);
        expect(arrivingAt(rest, stage)).toBeLessThanOrEqual(arrivingAt(rest) + 1e-6);
      }
    }),
  );
});

test('the two sides of a quorum never both write what it decides on', () => {
  fc.assert(
    fc.property(drawing, fc.nat({ max: 63 }), (doc, pick) => {
      const sites = sitesOf(doc);
      const links = sites.flatMap((from) =>
        sites.filter((to) => to !== from).map((to): Link => ({ from, to, mode: 'quorum' })),
      );
      const whole = { ...doc, options: doc.options.map((option) => ({ ...option, links })) };
      const some = sites.filter((_, i) => (pick >> i) & 1);
      fc.pre(some.length > 0 && some.length < sites.length);
      const { cut } = traceLoss(whole, defaultAssumptions, 'drawn', {
        kind: 'partition',
        groups: [some, []],
      });
      for (const { writtenAt, diverges } of cut?.data ?? []) {
        expect(writtenAt.filter((side) => side.length > 0).length).toBeLessThanOrEqual(1);
        expect(diverges).toBe(false);
      }
    }),
  );
});

test('the order of sites, populations and losses is irrelevant', () => {
  fc.assert(
    fc.property(replicated, fc.nat({ max: 255 }), (doc, pick) => {
      const loss = lossOf(doc, pick);
      const turned: Architecture = {
        ...doc,
        demand: { ...doc.demand, populations: doc.demand.populations.toReversed() },
        options: doc.options.map((o) => ({
          ...o,
          sites: o.sites.toReversed(),
          links: o.links.toReversed(),
        })),
      };
      const other: Loss = { kind: 'continent', continent: 'asia' };
      const [straight] = lossesOf(doc, defaultAssumptions, 'drawn', {
        losses: [loss, other],
      }).named;
      const back = lossesOf(turned, defaultAssumptions, 'drawn', { losses: [other, loss] })
        .named[1];
      expect(back?.survives).toBe(straight?.survives);
      expect(back?.servedFraction).toBeCloseTo(straight?.servedFraction ?? -1, 9);
      expect(back?.lost.toSorted()).toEqual(straight?.lost.toSorted());
      expect(back?.shed.servedRps).toBeCloseTo(straight?.shed.servedRps ?? -1, 6);
      expect(back?.steps.map(({ overloaded }) => overloaded.toSorted())).toEqual(
        straight?.steps.map(({ overloaded }) => overloaded.toSorted()),
      );
    }),
  );
});
