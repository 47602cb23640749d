import { describe, expect, test } from 'vitest';
import { applyEdits, parseDocument } from '@/lib/schemas';
import { exampleNames, exampleText } from '@/lib/testing/examples';
import {
  availabilityLevers,
  defaultAssumptions,
  evaluate,
  explain,
  seconds,
  share,
  type Architecture,
} from '../..';
import { architecture, option, population, site } from '../../../testing/architecture';

function parsed(text: string): Architecture {
  const result = parseDocument(text, 'case.yaml');
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.architecture;
}

const downtime = (doc: Architecture, name: string): number =>
  evaluate(doc, defaultAssumptions, { option: name }).options[0]?.availability
    .downtimeMinutesPerYear ?? Number.NaN;

const leversOf = (doc: Architecture, name = 'drawn') =>
  availabilityLevers(doc, defaultAssumptions, name).levers;

test('every change of every example comes to what evaluating the changed text comes to', async () => {
  for (const example of await exampleNames()) {
    const text = await exampleText(example);
    const doc = parsed(text);
    for (const { name } of doc.options) {
      const today = downtime(doc, name);
      const levers = leversOf(doc, name);
      expect(levers.length).toBeGreaterThan(1);
      for (const lever of levers) {
        expect(lever.minutesPerYear).toBeCloseTo(today - lever.downtimeMinutesPerYear, 6);
        if (lever.edits.length === 0) continue;
        const changed = downtime(parsed(applyEdits(text, lever.edits).text), name);
        expect(changed, `${example} ${name} ${lever.id}`).toBeCloseTo(
          lever.downtimeMinutesPerYear,
          6,
        );
      }
    }
  }
});

test('they stand by what they buy, the most first, each once, and all of them buy something', async () => {
  const doc = parsed(await exampleText('payments'));
  for (const { name } of doc.options) {
    const levers = leversOf(doc, name);
    const bought = levers.map((lever) => lever.minutesPerYear);
    expect(bought).toEqual(bought.toSorted((a, b) => b - a));
    expect(Math.min(...bought)).toBeGreaterThan(0);
    expect(new Set(levers.map(({ id }) => id)).size).toBe(levers.length);
  }
});

test('each is explained: what is spared is the downtime today less that with the change, cause by cause', async () => {
  for (const example of await exampleNames()) {
    const doc = parsed(await exampleText(example));
    for (const { name } of doc.options) {
      for (const lever of leversOf(doc, name)) {
        const path = `availability.levers[${lever.id}].minutesPerYear`;
        const told = explain(doc, defaultAssumptions, name, path);
        expect(told?.value).toBe(lever.minutesPerYear);
        expect(told?.label).toBe(lever.change);
        const [today, left] = told?.inputs ?? [];
        expect(Number(today?.value) - Number(left?.value)).toBe(lever.minutesPerYear);
        const causes = (left?.inputs ?? []).reduce((sum, { value }) => sum + Number(value), 0);
        expect(causes).toBeCloseTo(lever.downtimeMinutesPerYear, 6);
      }
    }
  }
  const payments = parsed(await exampleText('payments'));
  const other = 'availability.levers[failover:other].minutesPerYear';
  expect(explain(payments, defaultAssumptions, 'multi-az', other)).toBeUndefined();
});

describe('what buys most', () => {
  test('one region: a standby in another', async () => {
    const [first] = leversOf(parsed(await exampleText('payments')), 'multi-az');
    expect(first?.id).toMatch(/^standby:aws:/);
    expect(first?.edits).toHaveLength(2);
  });

  test('two at sixty: room for the loss of the other', async () => {
    const [first] = leversOf(parsed(await exampleText('payments')), 'two-at-sixty');
    expect(first?.id).toBe('capacity:all');
    expect(first?.change).toMatch(/^Raise each site to 7.200 req\/s$/);
  });

  test('a warm standby behind one card network: an alternative to it', async () => {
    const [first] = leversOf(parsed(await exampleText('payments')), 'warm-standby');
    expect(first?.id).toBe('dependency:card-network');
    // 52.56 minutes but for the 0.01 % of them in which both are down, and what overlaps.
    expect(first?.minutesPerYear).toBeCloseTo(52.56, 1);
  });
});

describe('a failover', () => {
  const sites = [
    site('aws:us-east-1', 1000, { zones: 3, writer: true }),
    site('aws:us-west-2', 1000, { zones: 3, role: 'hot' }),
  ];
  const doc = (more: Parameters<typeof option>[1]) =>
    architecture([population('ny', 600)], [option(sites, more)]);

  test('each step in half of its time, by the minutes that it takes', () => {
    const drawn = doc({
      health: { intervalS: seconds(60), failures: 5 },
      failover: {
        mode: 'hybrid',
        decideS: seconds(600),
        promoteS: seconds(120),
        success: share(0.99),
        targets: {},
      },
      routing: { ttlS: seconds(300) },
    });
    const ids = leversOf(drawn).flatMap(({ id }) => (id.startsWith('failover') ? [id] : []));
    // 600, 300, 150, 150 and 60 seconds.
    expect(ids.slice(0, 2)).toEqual(['failover:automatic', 'failover:decide']);
    expect(new Set(ids.slice(2, 4))).toEqual(new Set(['failover:detect', 'failover:route']));
    expect(ids[4]).toBe('failover:promote');
    expect(ids).not.toContain('failover:drills');
  });

  test('without probes: probes; without drills: drills', () => {
    const ids = leversOf(doc({ health: null })).map(({ id }) => id);
    expect(ids).toContain('failover:detect');
    expect(ids).toContain('failover:drills');
  });
});

test('what meets the requirement is said, and nothing where a dependency is not known', () => {
  const users = [population('ny', 600)];
  const one = option([site('aws:eu-west-1', 1000, { zones: 1 })]);
  const requirements = { claims: [], availability: share(0.99983) };
  const known = leversOf(architecture(users, [one], { requirements }));
  expect(known.find(({ id }) => id === 'zone:aws:eu-west-1')?.meets).toBe(true);
  expect(known.find(({ id }) => id === 'common-cause')?.meets).toBe(false);
  const unknown = leversOf(
    architecture(users, [one], {
      requirements,
      dependencies: [{ name: 'x', needs: 'hard', external: true, regions: [] }],
    }),
  );
  expect(unknown.find(({ id }) => id === 'zone:aws:eu-west-1')?.meets).toBeNull();
  const free = leversOf(architecture(users, [one]));
  expect(free.find(({ id }) => id === 'zone:aws:eu-west-1')?.meets).toBeNull();
});

test('a standby goes where every user’s law allows', () => {
  const users = [population('fra', 600, { at: { lat: 50.1, lon: 8.7 }, country: 'DE' })];
  const doc = architecture(users, [option([site('aws:eu-central-1', 1000, { zones: 3 })])], {
    data: [{ name: 'p', class: 'pii', residency: ['EU'] }],
  });
  const standby = leversOf(doc).find(({ id }) => id.startsWith('standby'));
  const region = standby?.id.slice('standby:'.length) ?? '';
  expect(['IE', 'FR', 'IT', 'SE', 'ES', 'DE']).toContain(
    defaultAssumptions.region(region)?.country,
  );
});

test('without users or options nothing is bought, and an unknown option is refused', () => {
  const empty = architecture([], [option([site('aws:eu-west-1', 100)])]);
  expect(leversOf(empty)).toEqual([]);
  expect(() => leversOf(empty, 'other')).toThrow(RangeError);
});
