import { describe, expect, test } from 'vitest';
import {
  defaultAssumptions,
  evaluate,
  rps,
  seconds,
  share,
  type OptionEvaluation,
  type RegionId,
} from '..';
import { architecture, option, population, site } from '../../testing/architecture';

const newYork = { lat: 40.71, lon: -74.01 };
const sanFrancisco = { lat: 37.77, lon: -122.42 };
const dublin = { lat: 53.35, lon: -6.26 };
const east = 'aws:us-east-1';
const west = 'aws:us-west-2';
const ireland = 'aws:eu-west-1';

function only(evaluation: { options: readonly OptionEvaluation[] }): OptionEvaluation {
  const [first] = evaluation.options;
  if (!first) throw new Error('no option');
  return first;
}

function lossOf(evaluation: OptionEvaluation, ...lost: RegionId[]) {
  const row = evaluation.capacity.losses.find((l) => l.lost.join() === lost.join());
  if (!row) throw new Error(`no loss of ${lost.join()}`);
  return row;
}

/** Sites of equal capacity, each with a population beside it that brings it to a utilisation. */
function evenly(count: 2 | 3, utilization: number, more = {}) {
  const places = [
    { region: east, at: newYork },
    { region: west, at: sanFrancisco },
    { region: ireland, at: dublin },
  ] as const;
  const used = places.slice(0, count);
  return only(
    evaluate(
      architecture(
        used.map(({ region, at }) => population(region, 1000 * utilization, { at })),
        [
          option(
            used.map(({ region }) => site(region, 1000)),
            more,
          ),
        ],
      ),
      defaultAssumptions,
    ),
  );
}

describe('even load (docs/model.md, capacity under loss)', () => {
  test('two sites at 60 %: the survivor goes to 120 %, falls, and nobody is served', () => {
    const loss = lossOf(evenly(2, 0.6), east);
    expect(loss.regions).toEqual([{ region: west, loadRps: 1200, utilization: 1.2 }]);
    expect(loss).toMatchObject({
      survives: false,
      servedFraction: 0,
      steps: [{ overloaded: [west] }],
    });
  });

  test('three sites at 65 %: 97.5 % on average, and with even spread it survives', () => {
    const weights = { [east]: 1, [west]: 1, [ireland]: 1 };
    const evaluation = evenly(3, 0.65, { routing: { strategy: 'weighted', weights } });
    for (const lost of [east, west, ireland] as const) {
      const loss = lossOf(evaluation, lost);
      expect(loss.survives).toBe(true);
      for (const row of loss.regions) expect(row.utilization).toBeCloseTo(0.975, 12);
    }
    expect(evaluation.findings.map((f) => f.code)).toContain('CAP-05');
  });

  test('three equal sites at 60 % with all traffic sent to one target: 120 %, does not survive', () => {
    const evaluation = evenly(3, 0.6, {
      failover: { mode: 'automatic', targets: { [east]: west } },
    });
    const loss = lossOf(evaluation, east);
    expect(loss.regions.find((r) => r.region === west)?.utilization).toBeCloseTo(1.2, 12);
    expect(loss.regions.find((r) => r.region === ireland)?.utilization).toBeCloseTo(0.6, 12);
    expect(loss.survives).toBe(false);
  });

  test.each([
    { count: 2, safe: 0.5 },
    { count: 3, safe: 2 / 3 },
  ] as const)('$count sites are safe to (N−1)/N', ({ count, safe }) => {
    const weights = { [east]: 1, [west]: 1, [ireland]: 1 };
    for (const utilization of [0.1, 0.4, 0.9]) {
      const evaluation = evenly(count, utilization, { routing: { strategy: 'weighted', weights } });
      expect(evaluation.capacity.safeUtilization).toBeCloseTo(safe, 12);
    }
  });

  test('one site is safe to nothing', () => {
    const doc = architecture([population('here', 10)], [option([site(east, 100)])]);
    const evaluation = only(evaluate(doc, defaultAssumptions));
    expect(evaluation.capacity.safeUtilization).toBe(0);
    expect(lossOf(evaluation, east)).toMatchObject({ survives: false, servedFraction: 0 });
  });
});

describe('routing', () => {
  const two = [population('ny', 100, { at: newYork }), population('sf', 100, { at: sanFrancisco })];
  const loads = (evaluation: OptionEvaluation) =>
    Object.fromEntries(evaluation.capacity.steady.map((s) => [s.region, s.loadRps]));
  const routed = (routing: object, more = {}) =>
    only(
      evaluate(
        architecture(two, [option([site(east, 500), site(west, 500)], { routing, ...more })]),
        defaultAssumptions,
      ),
    );

  test('by latency everyone goes to the least round trip', () => {
    expect(loads(routed({ strategy: 'latency' }))).toEqual({ [east]: 100, [west]: 100 });
  });

  test.each(['geodns', 'anycast'])('by %s a tenth lands on the second choice', (strategy) => {
    expect(loads(routed({ strategy }))).toEqual({ [east]: 100, [west]: 100 });
    const oneSided = only(
      evaluate(
        architecture(two.slice(0, 1), [
          option([site(east, 500), site(west, 500)], {
            routing: { strategy: strategy === 'geodns' ? 'geodns' : 'anycast' },
          }),
        ]),
        defaultAssumptions,
      ),
    );
    expect(loads(oneSided)[east]).toBeCloseTo(90, 9);
    expect(loads(oneSided)[west]).toBeCloseTo(10, 9);
  });

  test('the document’s own stray share wins over the assumption', () => {
    const drawn = option([site(east, 500), site(west, 500)], {
      routing: { strategy: 'geodns', strayShare: share(0.25) },
    });
    const evaluation = only(evaluate(architecture(two.slice(0, 1), [drawn]), defaultAssumptions));
    expect(loads(evaluation)).toEqual({ [east]: 75, [west]: 25 });
  });

  test('by weight each site gets its part of every population', () => {
    const weights = { [east]: 3, [west]: 1 };
    const evaluation = routed({ strategy: 'weighted', weights });
    expect(loads(evaluation)).toEqual({ [east]: 150, [west]: 50 });
  });

  test('by application each population goes home, however far', () => {
    const homes = { ny: west, sf: east } as const;
    const evaluation = routed({ strategy: 'application' }, { homes });
    expect(evaluation.latency.populations.map((p) => p.region)).toEqual([west, east]);
  });

  test('writes go to the writer, reads to the nearest copy', () => {
    const sites = [site(east, 500, { writer: true }), site(west, 500, { role: 'read' })];
    const evaluation = only(evaluate(architecture(two, [option(sites)]), defaultAssumptions));
    expect(loads(evaluation)).toEqual({ [east]: 150, [west]: 50 });
  });
});

describe('standby', () => {
  const active = site(east, 1000, { writer: true });
  const standby = (more: object) => site(west, 100, { role: 'warm', ...more });
  const drawn = (more: object) =>
    only(
      evaluate(
        architecture([population('ny', 600)], [option([active, standby(more)])], {
          metadata: { name: 'case', tier: 0 },
        }),
        defaultAssumptions,
      ),
    );
  const scaleTo = { capacityRps: rps(1000), bootS: seconds(240), rpsPerMinute: 100 };

  test('serves nothing before and takes over at what it scales to', () => {
    const evaluation = drawn({ scaleTo });
    expect(evaluation.capacity.steady[1]).toMatchObject({ loadRps: 0, capacityRps: 100 });
    expect(lossOf(evaluation, east)).toMatchObject({
      survives: true,
      regions: [{ region: west, loadRps: 600, utilization: 0.6 }],
    });
  });

  test('is held back by its quota', () => {
    const evaluation = drawn({ scaleTo, quotaRps: rps(500) });
    expect(lossOf(evaluation, east).regions[0]?.utilization).toBeCloseTo(1.2, 12);
    const finding = evaluation.findings.find((f) => f.code === 'CAP-03');
    expect(finding?.severity).toBe('critical');
    expect(finding?.fix?.edits).toContainEqual({
      op: 'set',
      path: ['options', 0, 'regions', 1, 'quotaRps'],
      value: 600,
    });
  });

  test('that never scales carries what it runs', () => {
    expect(lossOf(drawn({}), east).regions[0]?.utilization).toBeCloseTo(6, 12);
  });

  test('a backup alone takes nobody over; a restore within the required time makes it an accepted outage', () => {
    const snapshots = option(
      [
        site(east, 1000),
        {
          region: west,
          role: 'backup',
          writer: false,
          backup: { everyS: seconds(86_400), restoreS: seconds(14_400) },
        },
      ],
      { failover: { mode: 'manual', decideS: seconds(3600), targets: {} } },
    );
    const severityWith = (rtoS: number) =>
      only(
        evaluate(
          architecture([population('ny', 600)], [snapshots], {
            requirements: { claims: [], rtoS: seconds(rtoS) },
          }),
          defaultAssumptions,
        ),
      ).findings.find((f) => f.code === 'CAP-02')?.severity;
    // One hour to decide and four to restore: 5 h.
    expect(severityWith(8 * 3600)).toBe('low');
    expect(severityWith(4 * 3600)).toBe('high');
  });
});

describe('dependencies', () => {
  const dependency = (needs: 'hard' | 'soft', regions: readonly RegionId[]) =>
    only(
      evaluate(
        architecture(
          [population('ny', 100, { at: newYork }), population('sf', 100, { at: sanFrancisco })],
          [option([site(east, 500), site(west, 500)])],
          { dependencies: [{ name: 'identity', needs, external: false, regions }] },
        ),
        defaultAssumptions,
      ),
    );

  test('a hard one whose every region is lost stops everyone', () => {
    const loss = lossOf(dependency('hard', [east]), east);
    expect(loss).toMatchObject({
      survives: false,
      servedFraction: 0,
      dependenciesDown: ['identity'],
    });
    expect(lossOf(dependency('hard', [east]), west).survives).toBe(true);
  });

  test('one with a second region, or a soft one, does not', () => {
    expect(lossOf(dependency('hard', [east, west]), east).survives).toBe(true);
    expect(lossOf(dependency('soft', [east]), east).survives).toBe(true);
  });
});
