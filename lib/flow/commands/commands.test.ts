import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ms, rps, seconds, share } from '@/lib/engine/units';
import type { Architecture, Option } from '@/lib/engine/model';
import { applyEdits, parseDocument } from '@/lib/schemas';
import { editsOf, labelOf, referencesTo, type Command } from '..';

const example = (name: string): string => readFileSync(`examples/${name}.yaml`, 'utf8');

/** The text and the model after a command, and the lines that it added and took away. */
function after(text: string, command: Command) {
  const before = parseDocument(text);
  if (!before.ok) throw new Error('the text before does not parse');
  const { architecture, document } = before;
  const edited = applyEdits(text, editsOf({ architecture, value: document.value }, command)).text;
  const parsed = parseDocument(edited);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
  const [old, now] = [text.split('\n'), edited.split('\n')];
  return {
    text: edited,
    architecture: parsed.architecture,
    added: now.filter((line) => !old.includes(line)).map((line) => line.trim()),
    gone: old.filter((line) => !now.includes(line)).map((line) => line.trim()),
  };
}

function optionOf({ options }: Architecture, name: string): Option {
  const option = options.find((candidate) => candidate.name === name);
  if (option === undefined) throw new Error(`no option ${name}`);
  return option;
}

const [east, west, ireland] = ['aws:us-east-1', 'aws:us-west-2', 'aws:eu-west-1'] as const;
const [frankfurt, mumbai] = ['aws:eu-central-1', 'aws:ap-south-1'] as const;

describe('data sets', () => {
  it('are renamed with the links that name them, and go with the link that carries nothing else', () => {
    const [head = ''] = example('payments').split('\nreplication');
    const text = head.replace(
      '- { from: aws:us-east-1, to: aws:us-west-2, mode: sync }',
      '- { from: aws:us-east-1, to: aws:us-west-2, mode: sync, data: [ledger] }',
    );
    const renamed = after(text, { type: 'rename-data', name: 'ledger', to: 'journal' });
    expect(optionOf(renamed.architecture, 'warm-standby').links[0]?.data).toEqual(['journal']);
    expect(renamed.text).not.toContain('ledger]');
    const added = after(renamed.text, { type: 'add-data', name: 'audit', class: 'internal' });
    expect(added.architecture.data.map(({ name }) => name)).toEqual(['journal', 'audit']);
    const gone = after(added.text, { type: 'remove-data', name: 'journal' });
    expect(gone.architecture.data.map(({ name }) => name)).toEqual(['audit']);
    expect(optionOf(gone.architecture, 'warm-standby').links).toEqual([]);
  });
});

describe('sites', () => {
  it('adds a site that is like its neighbours, on a line like theirs', () => {
    const { added, gone } = after(example('payments'), {
      type: 'add-site',
      option: 'two-at-sixty',
      region: ireland,
    });
    expect(added).toEqual([
      '- { id: aws:eu-west-1, role: active, writer: true, zones: 3, capacityRps: 6000 }',
    ]);
    expect(gone).toEqual([]);
  });

  it('gives a backup site its backup, and a standby no capacity that it does not need', () => {
    const backup = after(example('hr-tool'), {
      type: 'add-site',
      option: 'active-active',
      region: frankfurt,
      role: 'backup',
    });
    expect(backup.added).toEqual([
      '- { id: aws:eu-central-1, role: backup, backup: { every: 24h, restore: 4h } }',
    ]);
    const pilot = after(example('hr-tool'), {
      type: 'add-site',
      option: 'active-active',
      region: frankfurt,
      role: 'pilot',
    });
    expect(pilot.added).toEqual(['- { id: aws:eu-central-1, role: pilot, zones: 3 }']);
  });

  it('removes a site with its home and its links, leaving everything else alone', () => {
    const { architecture, gone, added } = after(example('collab'), {
      type: 'remove-site',
      option: 'sharded',
      region: mumbai,
    });
    const option = optionOf(architecture, 'sharded');
    expect(option.sites.map(({ region }) => region)).toEqual([east, ireland]);
    expect(option.homes).toEqual({ us: east, eu: ireland });
    expect(option.links).toHaveLength(2);
    expect(added).toEqual(['homes: { us: aws:us-east-1, eu: aws:eu-west-1 }']);
    expect(gone.filter((line) => line.startsWith('- { from:'))).toHaveLength(4);
  });

  it('removes the replication key with its last link', () => {
    const { text } = after(example('hr-tool'), {
      type: 'remove-site',
      option: 'active-active',
      region: ireland,
    });
    expect(text).not.toContain('replication');
  });

  it('divides a site into cells, sheds instead of falling, and bounds what one bad request reaches', () => {
    const cells = { count: 50, tenants: 2000, shards: 2 };
    const drawn = { type: 'set-site', option: 'two-at-sixty', region: east } as const;
    const divided = after(example('payments'), { ...drawn, changes: { cells } });
    expect(optionOf(divided.architecture, 'two-at-sixty').sites[0]?.cells).toEqual(cells);
    expect(divided.added).toEqual([
      '- { id: aws:us-east-1, role: active, writer: true, zones: 3, cells: { count: 50, tenants: 2000, shards: 2 }, capacityRps: 6000 }',
    ]);
    const shedding = after(divided.text, {
      type: 'set-failover',
      option: 'two-at-sixty',
      changes: { onOverload: 'shed' },
    });
    expect(optionOf(shedding.architecture, 'two-at-sixty').failover.onOverload).toBe('shed');
    const bounded = after(shedding.text, {
      type: 'set-requirements',
      changes: { blastRadius: share(0.02) },
    });
    expect(bounded.added).toEqual(['blastRadius: 2%']);
    expect(bounded.gone).toEqual([]);
    const whole = after(bounded.text, { ...drawn, changes: { cells: null } });
    expect(whole.text).not.toContain('cells');
  });

  it('moves a site to another region with all that names it', () => {
    const command: Command = {
      type: 'rehome-site',
      option: 'sharded',
      from: ireland,
      to: frankfurt,
    };
    const { architecture, gone } = after(example('collab'), command);
    const option = optionOf(architecture, 'sharded');
    expect(option.sites.map(({ region }) => region)).toEqual([east, frankfurt, mumbai]);
    expect(option.homes['eu']).toBe(frankfurt);
    expect(
      option.links.filter(({ from, to }) => from === frankfurt || to === frankfurt),
    ).toHaveLength(4);
    expect(
      referencesTo(architecture, { kind: 'site', option: 'sharded', region: ireland }),
    ).toEqual([]);
    expect(gone).toHaveLength(6);
    expect(optionOf(architecture, 'write-home').sites[1]?.region).toBe(ireland);
  });

  it('moves weights and failover targets with a site, as keys and as values', () => {
    const text = example('payments')
      .replace(
        'routing: { strategy: latency, ttl: 60s }',
        'routing: { strategy: weighted, weights: { aws:us-east-1: 2, aws:us-west-2: 1 } }',
      )
      .replace(
        '{ mode: automatic,',
        '{ target: { aws:us-east-1: aws:us-west-2, aws:us-west-2: aws:us-east-1 }, mode: automatic,',
      );
    const { architecture } = after(text, {
      type: 'rehome-site',
      option: 'two-at-sixty',
      from: west,
      to: ireland,
    });
    const { routing, failover } = optionOf(architecture, 'two-at-sixty');
    expect(routing.weights).toEqual({ [east]: 2, [ireland]: 1 });
    expect(failover.targets).toEqual({ [east]: ireland, [ireland]: east });
  });

  it.each(['aws:us-west-2', '{ "*": aws:us-west-2 }'])(
    'moves and removes a target for every loss written as %s',
    (target) => {
      const text = example('payments').replace(
        '{ mode: automatic,',
        `{ target: ${target}, mode: automatic,`,
      );
      const option = 'two-at-sixty';
      const moved = after(text, { type: 'rehome-site', option, from: west, to: ireland });
      expect(optionOf(moved.architecture, option).failover.targets).toEqual({ '*': ireland });
      const removed = after(text, { type: 'remove-site', option, region: west });
      expect(optionOf(removed.architecture, option).failover.targets).toEqual({});
    },
  );

  it('refuses a region that the option has a site in, and sites that it has not', () => {
    const text = example('payments');
    const option = 'two-at-sixty';
    expect(() => after(text, { type: 'rehome-site', option, from: east, to: west })).toThrow(
      'There is a site in "aws:us-west-2" already.',
    );
    expect(() => after(text, { type: 'remove-site', option, region: ireland })).toThrow(
      'has no site in aws:eu-west-1',
    );
  });

  it('changes keys in the document’s notation and takes away what is null', () => {
    const { architecture, added } = after(example('payments'), {
      type: 'set-site',
      option: 'warm-standby',
      region: west,
      changes: {
        capacityRps: rps(2400),
        quotaRps: null,
        scaleTo: { capacityRps: rps(12_000), bootS: seconds(90), rpsPerMinute: 2000 },
      },
    });
    expect(added).toEqual([
      '- { id: aws:us-west-2, role: warm, zones: 3, capacityRps: 2400, scaleTo: { capacityRps: 12000, boot: 90s, rpsPerMinute: 2000 } }',
    ]);
    expect(optionOf(architecture, 'warm-standby').sites[1]?.scaleTo?.bootS).toBe(90);
  });

  it('brings what a new role needs and drops what it does not have', () => {
    const text = example('hr-tool');
    const promoted = after(text, {
      type: 'set-site',
      option: 'snapshots',
      region: 'aws:us-east-2',
      changes: { role: 'hot' },
    });
    expect(promoted.added).toEqual(['- { id: aws:us-east-2, role: hot, capacityRps: 120 }']);
    const demoted = after(text, {
      type: 'set-site',
      option: 'active-active',
      region: ireland,
      changes: { role: 'backup' },
    });
    expect(demoted.added).toEqual([
      '- { id: aws:eu-west-1, role: backup, zones: 3, capacityRps: 120, backup: { every: 24h, restore: 4h } }',
    ]);
  });
});

describe('populations', () => {
  it('adds, moves and removes one', () => {
    const added = after(example('hr-tool'), {
      type: 'add-population',
      population: {
        name: 'staff-in',
        at: { lat: 19.0761, lon: 72.8777 },
        country: 'IN',
        users: 200,
        peakRps: rps(1),
        lastMileMs: ms(45),
      },
    });
    expect(added.added).toEqual([
      '- { name: staff-in, at: [19.08, 72.88], country: IN, users: 200, peakRps: 1, lastMile: 45ms }',
    ]);
    const moved = after(example('collab'), {
      type: 'set-population',
      name: 'asia',
      changes: { at: { lat: 1.35, lon: 181 } },
    });
    expect(moved.added).toEqual(['at: [1.35, -179]']);
    const removed = after(example('collab'), { type: 'remove-population', name: 'asia' });
    expect(removed.architecture.demand.populations.map(({ name }) => name)).toEqual(['us', 'eu']);
    expect(optionOf(removed.architecture, 'sharded').homes).toEqual({ us: east, eu: ireland });
    expect(removed.text).not.toContain('share of the peak by hour');
  });

  it('adds several in one step, and refuses a name that is taken', () => {
    const one = { country: 'BR', users: 600, peakRps: rps(3) } as const;
    const places = [
      { ...one, name: 'sao-paulo', at: { lat: -23.55, lon: -46.64 } },
      { ...one, name: 'manaus', at: { lat: -3.1, lon: -60.03 }, users: 90 },
    ];
    const command = { type: 'add-populations', of: 'Brazil', populations: places } as const;
    expect(labelOf(command)).toBe('Add Brazil as 2 populations');
    const { added, gone, architecture } = after(example('hr-tool'), command);
    expect(added).toEqual([
      '- { name: sao-paulo, at: [-23.55, -46.64], country: BR, users: 600, peakRps: 3 }',
      '- { name: manaus, at: [-3.1, -60.03], country: BR, users: 90, peakRps: 3 }',
    ]);
    expect(gone).toEqual([]);
    expect(architecture.demand.populations.at(-1)?.name).toBe('manaus');
    const [place] = places;
    if (!place) throw new Error('no place');
    expect(() => after(example('hr-tool'), { ...command, populations: [place, place] })).toThrow();
  });

  it('renames one in the homes of every option', () => {
    const { architecture, added } = after(example('collab'), {
      type: 'rename-population',
      name: 'eu',
      to: 'europe',
    });
    expect(optionOf(architecture, 'sharded').homes['europe']).toBe(ireland);
    expect(added).toEqual([
      '- { name: europe, at: [50.11, 8.68], country: DE, users: 3500000, peakRps: 14000 }',
      'homes: { us: aws:us-east-1, europe: aws:eu-west-1, asia: aws:ap-south-1 }',
    ]);
  });

  it('gives and takes a home', () => {
    const text = example('hr-tool');
    const option = 'active-active';
    const given = after(text, {
      type: 'set-home',
      option,
      population: 'staff-eu',
      region: ireland,
    });
    expect(given.added).toEqual(['homes: { staff-eu: aws:eu-west-1 }']);
    const taken = after(given.text, {
      type: 'set-home',
      option,
      population: 'staff-eu',
      region: null,
    });
    expect(taken.text).toBe(text);
  });
});

describe('links', () => {
  const option = 'multi-az';
  const withSite = after(example('payments'), { type: 'add-site', option, region: west }).text;

  it('joins two sites in both directions where no list was', () => {
    const { added, text } = after(withSite, {
      type: 'add-link',
      option,
      from: east,
      to: west,
      bothWays: true,
      link: { lagMs: { p50: ms(80), p99: ms(2000) } },
    });
    // The second option has the same links on the same lines.
    expect(added).toEqual([]);
    expect(text.match(/from: aws:us-east-1, to: aws:us-west-2, mode: async/g)).toHaveLength(2);
    const removed = after(text, {
      type: 'remove-link',
      option,
      from: west,
      to: east,
      bothWays: true,
    });
    expect(removed.text).toBe(withSite);
  });

  it('changes one direction or both', () => {
    const { added } = after(example('collab'), {
      type: 'set-link',
      option: 'write-home',
      from: east,
      to: ireland,
      changes: { mode: 'sync', lagMs: null, data: ['accounts'] },
    });
    expect(added).toEqual([
      '- { from: aws:us-east-1, to: aws:eu-west-1, mode: sync, data: [accounts] }',
    ]);
    const both = after(example('payments'), {
      type: 'set-link',
      option: 'two-at-sixty',
      from: east,
      to: west,
      bothWays: true,
      changes: { mode: 'quorum' },
    });
    expect(optionOf(both.architecture, 'two-at-sixty').links.map(({ mode }) => mode)).toEqual([
      'quorum',
      'quorum',
    ]);
  });
});

describe('rules of an option', () => {
  it('starts weighted routing even', () => {
    const { added } = after(example('payments'), {
      type: 'set-routing',
      option: 'two-at-sixty',
      changes: { strategy: 'weighted', strayShare: share(0.05) },
    });
    expect(added).toEqual([
      'routing: { strategy: weighted, ttl: 60s, weights: { aws:us-east-1: 1, aws:us-west-2: 1 }, strayShare: 5% }',
    ]);
  });

  it('starts a health check where none is, and does without one again', () => {
    const text = example('payments');
    const option = 'multi-az';
    const started = after(text, { type: 'set-health', option, changes: { failures: 5 } });
    expect(optionOf(started.architecture, option).health).toEqual({ intervalS: 30, failures: 5 });
    const without = after(started.text, { type: 'set-health', option, changes: null });
    expect(without.text).toBe(text);
  });

  it('changes the failover and its targets', () => {
    const { added } = after(example('hr-tool'), {
      type: 'set-failover',
      option: 'active-active',
      changes: {
        mode: 'hybrid',
        decideS: seconds(300),
        success: share(0.98),
        cooldownS: null,
        outAbove: share(0.25),
        targets: { '*': ireland },
      },
    });
    expect(added).toEqual([
      'failover: { mode: hybrid, decide: 5m, promote: 0s, success: 98%, outAbove: 25%, backBelow: 10%, target: aws:eu-west-1 }',
    ]);
  });
});

describe('options', () => {
  it('copies one right behind the original, written as it is', () => {
    const { architecture, text } = after(example('payments'), {
      type: 'duplicate-option',
      option: 'two-at-sixty',
    });
    const original = optionOf(architecture, 'two-at-sixty');
    expect(architecture.options[2]).toEqual({ ...original, name: 'two-at-sixty-copy' });
    const lines = text.split('\n');
    const [from, to] = ['two-at-sixty', 'two-at-sixty-copy'].map((name) =>
      lines.indexOf(`  - name: ${name}`),
    );
    expect(lines.slice((from ?? 0) + 1, to)).toEqual(
      lines.slice((to ?? 0) + 1, (to ?? 0) + ((to ?? 0) - (from ?? 0))),
    );
  });

  it('renames one, as the current and chosen one too', () => {
    const { added } = after(example('hr-tool'), {
      type: 'rename-option',
      option: 'snapshots',
      to: 'nightly',
    });
    expect(added).toEqual(['current: nightly', '- name: nightly']);
  });

  it('adds one that starts from what runs today, chooses it and removes it', () => {
    const text = example('payments');
    const added = after(text, { type: 'add-option', name: 'fresh', title: 'A fresh start' });
    expect(optionOf(added.architecture, 'fresh').sites).toEqual(
      optionOf(added.architecture, 'multi-az').sites,
    );
    const chosen = after(added.text, { type: 'choose-option', option: 'fresh' });
    expect(chosen.architecture.metadata.chosen).toBe('fresh');
    const removed = after(chosen.text, { type: 'remove-option', option: 'fresh' });
    expect(removed.architecture.metadata).not.toHaveProperty('chosen');
    expect(removed.text).toBe(text.replace('  chosen: two-at-sixty\n', ''));
  });
});

describe('the rest of the document', () => {
  it('changes requirements in the document’s notation', () => {
    const { added, gone } = after(example('payments'), {
      type: 'set-requirements',
      changes: {
        claims: ['availability', 'latency'],
        availability: share(0.9995),
        rtoS: seconds(300),
        latencyP95Ms: ms(1500),
        budgetPerMonthUsd: null,
      },
    });
    expect(added).toEqual([
      'claims: [availability, latency]',
      'availability: 99.95%',
      'rto: 5m',
      'latencyP95: 1500ms',
    ]);
    expect(gone).toContain('budgetPerMonth: 400000');
  });

  it('changes the metadata', () => {
    const { added } = after(example('hr-tool'), {
      type: 'set-metadata',
      changes: { tier: 1, description: 'Leave, pay slips: all of it' },
    });
    expect(added).toEqual(['description: "Leave, pay slips: all of it"', 'tier: 1']);
  });

  it('answers questions about the business impact, and takes the last answer away with its mapping', () => {
    const first = after(example('hr-tool'), { type: 'set-impact', changes: { contract: true } });
    expect(first.architecture.metadata.impact).toEqual({ contract: true });
    expect(first.gone).toEqual([]);
    const second = after(first.text, {
      type: 'set-impact',
      changes: { revenueIn5Minutes: 700, contract: false },
    });
    expect(second.architecture.metadata.impact).toEqual({
      contract: false,
      revenueIn5MinutesUsd: 700,
    });
    const third = after(second.text, {
      type: 'set-impact',
      changes: { revenueIn5Minutes: null },
    });
    const none = after(third.text, { type: 'set-impact', changes: { contract: null } });
    expect(none.architecture.metadata.impact).toBeUndefined();
    expect(none.text).toBe(example('hr-tool'));
    expect(labelOf({ type: 'set-impact', changes: { contract: null } })).toBe(
      'Answer about contract',
    );
  });

  it('adds and removes a dependency', () => {
    const text = example('hr-tool');
    const added = after(text, {
      type: 'add-dependency',
      dependency: {
        name: 'sso',
        needs: 'hard',
        external: true,
        regions: [],
        availability: share(0.999),
        calls: 3,
        writeCalls: 4,
        callTimeMs: ms(20),
      },
    });
    expect(added.architecture.dependencies).toEqual([
      {
        name: 'sso',
        needs: 'hard',
        external: true,
        regions: [],
        availability: 0.999,
        calls: 3,
        writeCalls: 4,
        callTimeMs: 20,
      },
    ]);
    const removed = after(added.text, { type: 'remove-dependency', name: 'sso' });
    expect(removed.text).toBe(text);
  });

  it('an alternative to a dependency that goes stands alone', () => {
    const second = {
      name: 'sso-2',
      needs: 'hard',
      external: true,
      regions: [],
      alternativeTo: 'sso',
    } as const;
    const sso = { name: 'sso', needs: 'hard', external: true, regions: [] } as const;
    const one = after(example('hr-tool'), { type: 'add-dependency', dependency: sso });
    const two = after(one.text, { type: 'add-dependency', dependency: second });
    expect(two.architecture.dependencies[1]).toEqual(second);
    const left = after(two.text, { type: 'remove-dependency', name: 'sso' });
    expect(left.architecture.dependencies).toEqual([
      { name: 'sso-2', needs: 'hard', external: true, regions: [] },
    ]);
  });

  it('sets any key in the document’s notation', () => {
    const { architecture, added } = after(example('hr-tool'), {
      type: 'set-key',
      path: ['business', 'grossMargin'],
      value: '35%',
    });
    expect(architecture.business?.grossMargin).toBe(0.35);
    expect(added).toEqual(['grossMargin: 35%']);
  });

  it('states how a request goes, where it ends and what it calls, with comments in place', () => {
    const text = example('collab');
    const steps: Command[] = [
      { type: 'set-key', path: ['demand', 'request', 'transport'], value: 'http3' },
      { type: 'set-key', path: ['demand', 'request', 'serverTime'], value: '40ms' },
      { type: 'set-key', path: ['dependencies', 0, 'calls'], value: 2 },
      { type: 'set-key', path: ['options', 1, 'edge'], value: { at: 'provider', rtt: '9ms' } },
      { type: 'set-key', path: ['options', 1, 'regions', 0, 'votes'], value: false },
    ];
    const stated = steps.reduce((last, step) => after(last, step).text, text);
    const parsed = parseDocument(stated);
    if (!parsed.ok) throw new Error('what was stated does not parse');
    const { demand, dependencies, options } = parsed.architecture;
    expect(demand.request).toEqual({ transport: 'http3', serverTimeMs: 40 });
    expect(dependencies[0]?.calls).toBe(2);
    expect(options[1]?.edge).toEqual({ at: 'provider', rttMs: 9 });
    expect(options[1]?.sites[0]?.votes).toBe(false);
    expect(stated).toContain('# share of the peak by hour of the day');

    const paths = [
      ['options', 1, 'regions', 0, 'votes'],
      ['options', 1, 'edge'],
      ['dependencies', 0, 'calls'],
      ['demand', 'request'],
    ];
    const gone = paths.reduce(
      (last, path) => after(last, { type: 'set-key', path, value: null }).text,
      stated,
    );
    expect(gone).toBe(text);
  });
});

it('names every step as a person would', () => {
  const option = 'a';
  expect(labelOf({ type: 'rehome-site', option, from: east, to: west })).toBe(
    'Move aws:us-east-1 to aws:us-west-2',
  );
  expect(
    labelOf({ type: 'set-site', option, region: east, changes: { role: 'hot', zones: 2 } }),
  ).toBe('Set role, zones of aws:us-east-1');
});

describe('assumptions', () => {
  const pair = 'rtt.aws:eu-west-1~aws:us-east-1';
  const state = (text: string, id: string, value: number, because?: string) =>
    after(text, {
      type: 'state-assumption',
      id,
      value,
      ...(because === undefined ? {} : { because }),
    });

  it('states a value on a line of its own, and the same line says another', () => {
    const once = state(example('payments'), 'parameter.serverTimeMs', 20);
    expect(once.added).toEqual(['assumptions: { serverTime: 20ms }']);
    expect(once.gone).toEqual([]);
    const twice = state(once.text, 'parameter.serverTimeMs', 25);
    expect(twice.added).toEqual(['assumptions: { serverTime: 25ms }']);
    expect(twice.gone).toEqual(once.added);
    const grounded = state(twice.text, 'parameter.serverTimeMs', 25, 'traces');
    expect(grounded.architecture.assumptions).toMatchObject([{ value: 25, because: 'traces' }]);
  });

  it('states round trips and prices in their lists', () => {
    const first = state(example('payments'), pair, 68, 'ping');
    expect(first.architecture.assumptions).toMatchObject([
      { id: pair, value: 68, because: 'ping' },
    ]);
    const second = state(first.text, 'price.aws:us-east-1.m6i.large', 0.07);
    const third = state(second.text, pair, 70);
    expect(third.architecture.assumptions.map(({ id, value }) => [id, value])).toEqual([
      [pair, 70],
      ['price.aws:us-east-1.m6i.large', 0.07],
    ]);
    const other = state(third.text, 'zones.aws:us-west-1', 3);
    expect(other.architecture.assumptions.at(-1)).toMatchObject({ id: 'zones.aws:us-west-1' });
  });

  it('is gone without a trace once cleared', () => {
    const text = example('payments');
    const one = state(text, pair, 68);
    expect(after(one.text, { type: 'clear-assumption', id: pair }).text).toBe(text);
    const both = state(one.text, 'parameter.lastMileMs', 12);
    expect(after(both.text, { type: 'clear-assumption', id: 'parameter.lastMileMs' }).text).toBe(
      one.text,
    );
  });

  it('says what it does', () => {
    expect(labelOf({ type: 'state-assumption', id: 'parameter.serverTimeMs', value: 20 })).toBe(
      'State 20ms for “Server time of a request”',
    );
    expect(labelOf({ type: 'clear-assumption', id: pair })).toBe(
      'Clear “Round trip between aws:eu-west-1 and aws:us-east-1”',
    );
  });
});
