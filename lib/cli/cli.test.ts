import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { defaultAssumptions, explain, regions } from '@/lib/engine';
import { parseDocument } from '@/lib/schemas';
import { exampleText } from '@/lib/testing/examples';
import { BadInput } from './outcome';
import { run } from './run';

const files: Record<string, string> = {
  'bad.yaml': 'apiVersion: meridian/v1\nkind: Architecture\nmetadata: { name: x, tiger: 0 }\n',
  'set.yaml':
    'apiVersion: meridian/v1\nkind: Assumptions\nassumptions:\n  serverTime: { value: 20ms, because: traces, by: ada }\n',
  'set.csv': 'id,value,unit\nparameter.serverTimeMs,20,ms\n',
  'ping.csv': ',us-east-1,eu-west-1\nus-east-1,,70\neu-west-1,72,\n',
  'broken.yaml': 'apiVersion: meridian/v1\nkind: Assumptions\nassumptions: { serverTim: 20ms }\n',
  'broken.csv': 'from,to,rttMs\nus-east-1,eu-west-1,4\n',
};

/** The HR tool with a restore that was tried. */
const shownDocument = async () =>
  `${await readFile('examples/hr-tool.yaml', 'utf8')}readiness:\n  - { item: restore-tried, link: https://wiki.example.com/r, date: 2026-10-02, expires: 2026-12-01 }\n`;

async function read(file: string): Promise<Uint8Array> {
  const text = file === 'shown.yaml' ? await shownDocument() : files[file];
  if (text !== undefined) return Buffer.from(text);
  if (file === '-') return readFile('examples/payments.yaml');
  try {
    return await readFile(file);
  } catch {
    throw new BadInput(`${file}: there is no such file`);
  }
}

const meridian = (line: string) => run(line.split(' '), read);

describe('exit codes', () => {
  test.each([
    ['validate examples/payments.yaml', 0],
    ['evaluate examples/hr-tool.yaml', 0],
    ['evaluate examples/payments.yaml', 1],
    ['evaluate examples/payments.yaml --option warm-standby --fail-on critical', 0],
    ['evaluate examples/payments.yaml --fail-on never', 0],
    ['evaluate examples/hr-tool.yaml --fail-on low', 1],
    ['availability examples/payments.yaml', 1],
    ['availability examples/hr-tool.yaml', 0],
    ['availability examples/hr-tool.yaml --option none', 2],
    ['residency examples/collab.yaml', 1],
    ['residency examples/collab.yaml --lose aws:us-east-1', 0],
    ['residency examples/collab.yaml --lose aws:eu-west-1,aws:us-east-1', 1],
    ['residency examples/hr-tool.yaml --on 2032-01-01', 0],
    ['residency examples/hr-tool.yaml --on tomorrow', 2],
    ['residency examples/hr-tool.yaml --k 9', 2],
    ['residency examples/hr-tool.yaml --lose aws:eu-west-1', 2],
    ['failover test examples/payments.yaml --lose aws:us-east-1', 1],
    ['failover test examples/payments.yaml --lose aws:us-east-1 --dry-run', 0],
    ['failover test examples/collab.yaml --lose aws:ap-south-1', 0],
    ['chaos test examples/hr-tool.yaml --scenario region-failure --option active-active', 0],
    ['chaos test examples/payments.yaml --scenario region-failure --region aws:us-east-1', 1],
    ['chaos test examples/hr-tool.yaml --scenario zone-failure', 0],
    ['chaos test examples/collab.yaml --scenario dependency', 1],
    ['chaos test examples/collab.yaml --scenario corruption', 1],
    ['chaos test examples/collab.yaml --scenario partition', 0],
    ['chaos test examples/payments.yaml --scenario bad-change', 1],
    ['chaos test examples/payments.yaml', 2],
    ['chaos test examples/payments.yaml --scenario region-falure', 2],
    ['chaos test examples/payments.yaml --scenario region-failure --region aws:eu-west-1', 2],
    [
      'chaos test examples/payments.yaml --scenario database-failure --region aws:us-west-2 --option warm-standby',
      2,
    ],
    ['evaluate bad.yaml', 2],
    ['evaluate absent.yaml', 2],
    ['evaluate', 2],
    ['evaluate examples/hr-tool.yaml --fail-on urgent', 2],
    ['evaluate examples/hr-tool.yaml --option none', 2],
    ['decide examples/hr-tool.yaml --targets-only', 0],
    ['decide bad.yaml', 2],
    ['failover test examples/payments.yaml --lose aws:eu-west-1', 2],
    ['evaluate examples/hr-tool.yaml --scenario degraded', 0],
    ['evaluate examples/hr-tool.yaml --scenario stormy', 2],
    ['region show aws:us-east-9', 2],
    ['region list --provider oracle', 2],
    ['region list --country Narnia', 2],
    ['region list --partition private', 2],
    ['region list --search nowhere', 0],
    ['region nearest', 2],
    ['region nearest --to Atlantis', 2],
    ['region nearest --to 91,0', 2],
    ['region nearest --to Brazil --most none', 2],
    ['region nearest --to Brazil', 0],
    ['region nearest --to -23.55,-46.64', 0],
    ['readiness examples/payments.yaml --date 2026-11-20', 1],
    ['readiness examples/payments.yaml --date 2026-11-20 --fail-on never', 0],
    ['readiness examples/hr-tool.yaml --date 2026-11-20', 0],
    ['readiness examples/hr-tool.yaml --date 2026-11-20 --fail-on low', 1],
    ['readiness examples/hr-tool.yaml --date 20.11.2026', 2],
    ['readiness examples/hr-tool.yaml --option none', 2],
    ['readiness shown.yaml --date 2026-11-30', 0],
    ['export examples/payments.yaml --to prometheus', 0],
    ['export examples/payments.yaml --to nagios', 2],
    ['export examples/payments.yaml --to prometheus --option none', 2],
    ['export bad.yaml --to prometheus', 2],
    ['export examples/payments.yaml --to svg', 0],
    ['export examples/payments.yaml --to svg --lose aws:us-east-1 --theme dark', 0],
    ['export examples/payments.yaml --to svg --lose aws:eu-west-1', 2],
    ['export examples/payments.yaml --to svg --theme blue', 2],
    ['export examples/payments.yaml --to prometheus --lose aws:us-east-1', 2],
    ['export examples/payments.yaml --to png', 2],
    ['export examples/payments.yaml --to mermaid --lose aws:us-east-1', 0],
    ['compare examples/payments.yaml', 0],
    ['compare examples/payments.yaml --options multi-az', 2],
    ['compare examples/payments.yaml --options multi-az,multi-az', 2],
    ['compare examples/payments.yaml --options multi-az,none', 2],
    ['compare examples/payments.yaml --options multi-az,two-at-sixty --baseline warm-standby', 2],
    ['compare bad.yaml', 2],
    ['frobnicate', 2],
    ['--help', 0],
    ['evaluate --help', 0],
  ])('%s → %i', async (line, code) => {
    expect((await meridian(line)).exit).toBe(code);
  });

  test('no verb at all is bad input, and says what there is', async () => {
    const { exit, err } = await run([], read);
    expect(exit).toBe(2);
    expect(err).toContain('failover test FILE');
  });

  test('a fault of ours is exit 3 and shows no stack', async () => {
    const broken = () => Promise.reject(new Error('the disk is on fire'));
    const { exit, err } = await run(['validate', 'x.yaml'], broken);
    expect(exit).toBe(3);
    expect(err).toBe('This is our fault, not yours: the disk is on fire');
  });
});

describe('evaluate --json', () => {
  test('has the public paths, with the figures of the 50 % trap', async () => {
    const { out = '' } = await meridian('evaluate examples/payments.yaml --json');
    const option = JSON.parse(out).options[1];
    expect(option.name).toBe('two-at-sixty');
    expect(option.capacity.steady[0]).toEqual({
      region: 'aws:us-east-1',
      loadRps: 3600,
      capacityRps: 6000,
      utilization: 0.6,
    });
    for (const loss of option.capacity.losses.slice(0, 2)) {
      expect(loss).toMatchObject({ survives: false, servedFraction: 0 });
      expect(loss.regions[0].utilization).toBeCloseTo(1.2, 12);
      expect(loss.steps).toHaveLength(1);
    }
    expect(option.latency.populations[0]).toMatchObject({
      name: 'us-east',
      rttSource: 'estimated',
    });
    expect(option.findings[0]).toMatchObject({ code: 'CAP-01', severity: 'critical' });
  });

  test('reads standard input', async () => {
    const { out = '', exit } = await meridian(
      'evaluate - --json --option multi-az --fail-on never',
    );
    expect(exit).toBe(0);
    expect(JSON.parse(out).document).toBe('payments');
  });

  test('says what is wrong with the input as data', async () => {
    const { out = '', err = '' } = await meridian('evaluate bad.yaml --json');
    const { ok, problems } = JSON.parse(out);
    expect(ok).toBe(false);
    expect(problems).toContainEqual(
      expect.objectContaining({ file: 'bad.yaml', line: 3, path: 'metadata.tiger' }),
    );
    expect(err).toContain('did you mean "tier"?');
  });
});

test('the figures of collab after each loss (docs/model.md, worked case)', async () => {
  const { out = '' } = await meridian('evaluate examples/collab.yaml --json');
  const sharded = JSON.parse(out).options[2];
  const rows = sharded.capacity.losses.map(
    (l: { lost: string[]; servedFraction: number; regions: { utilization: number }[] }) => [
      l.lost.join('+'),
      Math.round(l.servedFraction * 100),
      ...l.regions.map((r) => Math.round(r.utilization * 100)),
    ],
  );
  // By hand: peaks 16 000, 14 000 and 10 000 on 32 000, 28 000 and 20 000; EU users may go nowhere else.
  expect(rows).toEqual([
    ['aws:us-east-1', 0, 107, 50],
    ['aws:eu-west-1', 65, 50, 50],
    ['aws:ap-south-1', 100, 50, 86],
    ['aws:us-east-1+aws:eu-west-1', 0, 130],
    ['aws:us-east-1+aws:ap-south-1', 0, 143],
    ['aws:eu-west-1+aws:ap-south-1', 65, 81],
  ]);
});

test('explain prints the tree down to the document, and names the figures when asked for another', async () => {
  const path = 'capacity.steady[aws:us-east-1].utilization';
  const { out = '' } = await meridian(
    `explain examples/payments.yaml --option two-at-sixty --figure ${path}`,
  );
  expect(out).toContain('load ÷ capacity');
  expect(out).toContain('demand.populations[0].peakRps');
  const { err = '', exit } = await meridian(
    'explain examples/payments.yaml --figure capacity.stedy',
  );
  expect(exit).toBe(2);
  expect(err).toContain('capacity.safeUtilization');
});

describe('failover test', () => {
  const test1 = (rest: string) => meridian(`failover test examples/${rest}`);

  test.each([
    ['collab.yaml --lose-continent asia', 0],
    ['collab.yaml --lose-provider aws', 1],
    ['collab.yaml --lose-dependency email-provider', 0],
    ['collab.yaml --lose-dependency identity', 1],
    ['collab.yaml --lose-dependency-regions identity', 1],
    ['collab.yaml --partition aws:us-east-1,aws:eu-west-1|aws:ap-south-1', 1],
    ['collab.yaml --cut-link aws:us-east-1>aws:eu-west-1', 0],
    ['collab.yaml --lose aws:ap-south-1 --harsh', 1],
    ['collab.yaml --k 3', 1],
    ['payments.yaml --option warm-standby --k 1', 0],
    ['payments.yaml --option warm-standby --k 2', 1],
  ])('%s → %i', async (line, code) => {
    expect((await test1(line)).exit).toBe(code);
  });

  test.each([
    ['collab.yaml', '--lose: nothing is given (sites of sharded: aws:us-east-1,'],
    ['collab.yaml --lose-provider asw', 'did you mean "aws"? (aws)'],
    ['collab.yaml --lose-continent eu', '--lose-continent: "eu" is not a continent with a site'],
    ['collab.yaml --lose-dependency identiy', 'did you mean "identity"?'],
    ['collab.yaml --lose-provider aws --k 2', '--k: --lose-provider is given already'],
    ['collab.yaml --lose-provider aws --lose-continent asia', 'give one of them'],
    [
      'collab.yaml --partition aws:us-east-1,aws:eu-west-1,aws:ap-south-1',
      'both sides need a site',
    ],
    ['collab.yaml --partition aws:us-east-1|aws:us-east-1', 'is on both sides'],
    ['collab.yaml --partition aws:us-east-1|aws:eu-west-1|aws:ap-south-1', 'two sides'],
    ['collab.yaml --cut-link aws:us-east-1>aws:eu-west-2', 'is not a link of option sharded'],
    ['collab.yaml --k 4', 'a whole number from 1 to 3'],
    ['collab.yaml --lose-provider aws --dry-run', '--dry-run: plans the loss of sites'],
  ])('%s says what is accepted', async (line, message) => {
    const { exit, err } = await test1(line);
    expect(exit).toBe(2);
    expect(err).toContain(message);
  });

  test('--k lists every loss once, worst first, and what is kept of each priority', async () => {
    const { out = '' } = await test1('collab.yaml --k 3 --json');
    const { losses, notEnumerated } = JSON.parse(out);
    expect(losses).toHaveLength(7);
    expect(notEnumerated).toBeNull();
    const { out: shown = '' } = await test1('collab.yaml --k 2');
    expect(shown).toMatch(/P0 kept +P1 kept +P2 kept/);
    // 30 000 on 28 000 with 40, 40 and 20 %: three quarters of P2.
    expect(shown).toMatch(/us-east-1 +eu-west-1 107.*100\s%\s+100\s%\s+75\s%/);
    expect(shown).toContain('5 of 6 losses are not survived.');
  });

  test('a partition says what differs, --harsh what is offered', async () => {
    const { out = '' } = await test1(
      'collab.yaml --partition aws:us-east-1|aws:eu-west-1,aws:ap-south-1',
    );
    expect(out).toMatch(/presence +us-east-1 \| eu-west-1, ap-south-1 +nobody \| nobody +yes/);
    // identity lives in us-east-1: the other side is without it.
    expect(out).toMatch(/eu-west-1, ap-south-1 +0\s% +identity/);
    const { out: harsh = '' } = await test1('collab.yaml --lose aws:ap-south-1 --harsh');
    // 14 000 + 10 000 × (15 % + 85 % × 2) = 32 500 on 28 000.
    expect(harsh).toMatch(/aws:eu-west-1 +24\s000\sreq\/s +32\s500\sreq\/s/);
    expect(harsh).toContain('Nothing would have fallen with');
  });
});

test('evaluate prints headroom, what is needed and what each priority keeps', async () => {
  const { out = '' } = await meridian('evaluate examples/collab.yaml --option sharded');
  expect(out).toContain('Headroom: none at any load');
  expect(out).toMatch(/P0 kept +P1 kept +P2 kept/);
  expect(out).toMatch(
    /eu-west-1 to 30\s000\sreq\/s \(2\s000\sreq\/s more, after losing us-east-1\)/,
  );
  const { out: trap = '' } = await meridian('evaluate examples/payments.yaml');
  expect(trap).toMatch(/load would have to fall by 16.7\s%/);
  expect(trap).toContain('or: Shed P2 and P1 instead of falling.');
});

test('every figure of evaluate that explain names has a tree with the same value', async () => {
  const { out = '' } = await meridian('evaluate examples/collab.yaml --json');
  const paths = (await meridian('explain examples/collab.yaml')).err?.match(/^ {2}\S.*$/gm) ?? [];
  expect(paths.length).toBeGreaterThan(30);
  const option = JSON.parse(out).options[2];
  // The engine is asked itself: reading the document anew for every figure takes most of the time.
  const parsed = parseDocument(await readFile('examples/collab.yaml', 'utf8'));
  if (!parsed.ok) throw new Error('the example does not parse');
  for (const shown of paths) {
    const path = shown.trim().replace(/\)$/, '');
    const tree = explain(parsed.architecture, defaultAssumptions, option.name, path);
    const value = valueAt(option, path);
    if (value === null) expect([path, tree?.value]).toEqual([path, null]);
    else expect(tree?.value, path).toBeCloseTo(value, 9);
  }
});

/** The value at a path with lists addressed by name, as `explain` takes it. */
function valueAt(option: unknown, path: string): number | null {
  let at: unknown = option;
  for (const [, key, name] of path.matchAll(/\.?([A-Za-z0-9]+)|\[([^\]]+)\]/g)) {
    if (key !== undefined) at = (at as Record<string, unknown>)[key];
    else if (/^\d+$/.test(name ?? '')) at = (at as unknown[])[Number(name)];
    else {
      at = (at as Record<string, unknown>[]).find((row) =>
        [
          row['id'],
          row['disruption'],
          row['event'],
          row['name'],
          row['disruption'] === undefined && row['region'],
          [row['lost']].flat().join('+'),
        ].includes(name),
      );
    }
  }
  return at as number | null;
}

describe('cost on the command line', () => {
  test('analyze --json has every line, and its sums by region and by line are those of the bill', async () => {
    const asked = async (by: string) =>
      JSON.parse(
        (await meridian(`cost analyze examples/collab.yaml --breakdown ${by} --json`)).out ?? '',
      );
    for (const by of ['region', 'line']) {
      // One after the other: each reads the document.
      // oxlint-disable-next-line no-await-in-loop
      const { option, cost, breakdown } = await asked(by);
      expect(option).toBe('sharded');
      const sum = breakdown.rows.reduce(
        (all: number, row: { monthlyUsd: number }) => all + row.monthlyUsd,
        0,
      );
      expect(sum).toBeCloseTo(cost.monthlyUsd, 6);
    }
    const { out = '' } = await meridian('cost analyze examples/collab.yaml --option today');
    expect(out).toContain('$200k a month');
    expect(out).toMatch(/Compute +us-east-1 +\$120k +from today’s bill/);
  });

  test('forecast tells the months with growth, and refuses what is no number of months', async () => {
    const { out = '' } = await meridian(
      'cost forecast examples/collab.yaml --option today --months 13 --json',
    );
    const { months } = JSON.parse(out);
    expect(months).toHaveLength(13);
    // 35 % a year on the whole bill of 200 000.
    expect(months[0].usd).toBeCloseTo(200_000, 6);
    expect(months[12].usd).toBeCloseTo(270_000, 6);
    expect(await meridian('cost forecast examples/collab.yaml --months none')).toMatchObject({
      exit: 2,
    });
  });
});

test('cost optimize names each change with what it saves and what it brings nearer', async () => {
  const { savings } = JSON.parse(
    (await meridian('cost optimize examples/collab.yaml --json')).out ?? '',
  );
  expect(savings.length).toBeGreaterThan(3);
  const { out = '' } = await meridian('cost optimize examples/collab.yaml');
  expect(out).toMatch(/a month {2}Do without ap-south-1; comes to \$\d+k/);
  expect(out).toContain('breaks felt latency');
});

describe('availability on the command line', () => {
  test('--json has the figures with contributions that add up, and levers sorted by what they buy', async () => {
    const { out = '' } = await meridian(
      'availability examples/payments.yaml --option two-at-sixty --json',
    );
    const { option, availability, levers } = JSON.parse(out);
    expect(option).toBe('two-at-sixty');
    const sum = availability.contributions.reduce(
      (total: number, one: { minutesPerYear: number }) => total + one.minutesPerYear,
      0,
    );
    expect(sum).toBeCloseTo(availability.downtimeMinutesPerYear, 6);
    expect(availability.budgetMinutes).toBeCloseTo(5.256, 9);
    expect(levers[0]).toMatchObject({ id: 'capacity:all', meets: false });
    const json = (await meridian('evaluate examples/payments.yaml --json')).out ?? '';
    expect(JSON.parse(json).options[1].availability).toEqual(availability);
  });

  test('the text names the parts, the budget and the changes', async () => {
    const { out = '' } = await meridian('availability examples/payments.yaml');
    const plain = out.replaceAll(/[\u00a0\u202f]/g, ' ');
    expect(plain).toMatch(/Too little capacity +aws:us-east-1/);
    expect(plain).toContain('needs 99.999 %; 5.26 min a year allowed');
    expect(plain).toMatch(/Raise each site to 7 200 req\/s +693 min a year/);
  });
});

describe('recovery on the command line', () => {
  test('evaluate --json has the segments, and every disruption with what it costs', async () => {
    const { out = '' } = await meridian('evaluate examples/payments.yaml --json');
    const { recovery } = JSON.parse(out).options[1];
    expect(recovery.rto).toEqual({
      detectS: 30,
      decideS: 0,
      promoteS: 0,
      scaleS: 0,
      routeS: 60,
      clientTailS: 0,
      totalS: 90,
    });
    expect(recovery.rpoS).toBe(2);
    expect(recovery.byDisruption).toContainEqual(
      expect.objectContaining({ disruption: 'region', rtoS: 90, rpoS: 2, meets: false }),
    );
  });

  test('failover test prints the steps, and what is turned away while the standby grows', async () => {
    const { out = '' } = await meridian(
      'failover test examples/payments.yaml --option warm-standby --lose aws:us-east-1',
    );
    const plain = out.replaceAll(/[\u00a0\u202f]/g, ' ');
    expect(plain).toMatch(/Scale up +6\.5 min +7 min +7 min +us-west-2 comes to 7 200 req\/s/);
    expect(plain).toContain('1.98M requests unserved until then');
  });

  test('chaos test answers with the row of evaluate, and names what it knows', async () => {
    const { out = '' } = await meridian(
      'chaos test examples/payments.yaml --scenario region-failure --region aws:us-east-1 --json',
    );
    expect(JSON.parse(out)).toMatchObject({ disruption: 'region', rtoS: 90, rpoS: 2 });
    const { err = '' } = await meridian(
      'chaos test examples/payments.yaml --scenario regoin-failure',
    );
    expect(err).toContain('did you mean "region-failure"?');
  });
});

test('latency test covers all pairs', async () => {
  const { out: pairs = '' } = await meridian('latency test --from all --to aws:us-east-1 --json');
  expect(JSON.parse(pairs).pairs).toHaveLength(regions.length);
});

describe('region list', () => {
  const ids = async (flags: string) => {
    const { out = '' } = await run(['region', 'list', ...flags.split(' '), '--json'], read);
    return JSON.parse(out).regions.map(({ id }: { id: string }) => id);
  };

  test.each([
    ['--provider aws --partition china', ['aws:cn-north-1', 'aws:cn-northwest-1']],
    ['--country Brazil --provider aws', ['aws:sa-east-1']],
    ['--country br --provider gcp', ['gcp:southamerica-east1']],
    ['--search=sao --provider azure', ['azure:brazilsouth']],
    ['--search=google+zurich', []],
  ])('%s', async (flags, expected) => {
    expect(await ids(flags)).toEqual(expected);
  });

  test('words of a search may stand in any order, and every one must occur', async () => {
    const { out = '' } = await run(['region', 'list', '--search', 'zurich google', '--json'], read);
    expect(JSON.parse(out).regions).toMatchObject([{ id: 'gcp:europe-west6' }]);
  });

  test('a slip is answered with what was meant', async () => {
    expect((await meridian('region list --country Brasil')).err).toContain(
      'did you mean "Brazil"?',
    );
    expect((await meridian('region list --provider awz')).err).toContain('did you mean "aws"?');
  });
});

describe('region show', () => {
  test('tells place, law, prices, neighbours and outages with their sources', async () => {
    const { out = '' } = await meridian('region show aws:us-east-1');
    expect(out).toContain('EU-US Data Privacy Framework');
    // The price of an m6i.large, 0.096 USD, by its two vCPUs.
    expect(out).toMatch(
      /a vCPU, an hour\s+\$0\.048\s+m6i\.large, by its vCPUs\s+yeo\/ec2\.shop .*2025-04-04/,
    );
    expect(out).toMatch(
      /aws:us-east-2\s+Columbus\s+484\skm\s+13\sms .*\$0\.01\s+measured, 2023-03-08/,
    );
    expect(out).toMatch(/1\.13 a year, 0\.6 to 1\.99.*6 in 5\.3 region-years/);
    expect(out).toMatch(/2021-12-07 16:49 UTC\s+12\.6 h\s+status history/);
  });

  test('what no table has is unknown, in words and with its path', async () => {
    const { out = '' } = await meridian('region show aws:ap-east-2');
    expect(out).toMatch(/a vCPU, an hour\s+unknown/);
    expect(out).not.toContain('$0 ');
    const { out: data = '' } = await meridian('region show aws:ap-east-2 --json');
    const facts = JSON.parse(data);
    expect(facts.prices.vcpuHour.usd).toBeNull();
    expect(facts.unknown).toContainEqual({
      path: 'prices.vcpuHour.usd',
      because: 'no comparable machine has a price here',
    });
  });
});

describe('region nearest', () => {
  test('a country, a city and coordinates, nearest first', async () => {
    const nearest = async (...to: string[]) => {
      const { out = '' } = await run(['region', 'nearest', '--json', ...to], read);
      return JSON.parse(out);
    };
    const brazil = await nearest('--to', 'Brazil', '--provider', 'aws');
    expect(brazil.to.name).toBe('Brazil');
    expect(brazil.regions[0].region).toBe('aws:sa-east-1');
    const city = await nearest('--to', 'São Paulo', '--most', '3');
    expect(city.regions).toHaveLength(3);
    const point = await nearest('--to', '-23.55, -46.64', '--most', '3');
    expect(point.regions).toEqual(city.regions);
  });

  test('only commercial regions, unless another partition is asked for', async () => {
    const { out = '' } = await meridian('region nearest --to Beijing --most 40 --json');
    for (const { region } of JSON.parse(out).regions) expect(region).not.toMatch(/:cn-|china/);
    const { out: china = '' } = await meridian(
      'region nearest --to Beijing --partition china --json',
    );
    expect(JSON.parse(china).regions[0].region).toMatch(/aws:cn-north-1|azure:chinanorth/);
  });

  test('a place that nobody knows is answered with what was meant', async () => {
    expect((await meridian('region nearest --to Brazl')).err).toContain('did you mean "Brazil"?');
  });
});

test('control characters in a document do not reach the terminal', async () => {
  const payments = await readFile('examples/payments.yaml', 'utf8');
  files['escape.yaml'] = payments.replace(
    'title: Two regions',
    'title: "\\u001b[2J" # Two regions',
  );
  const { out = '' } = await meridian('evaluate escape.yaml');
  expect(out).not.toContain('\u001B');
});

test('a degraded network slows every request, in evaluate, explain and failover test', async () => {
  const collab = 'examples/collab.yaml';
  const result = async (line: string) => JSON.parse((await meridian(`${line} --json`)).out ?? '');
  const slow = await result(`evaluate ${collab} --scenario degraded`);
  const usual = await result(`evaluate ${collab}`);
  const [{ latency }] = slow.options;
  expect(latency.p95Ms).toBeGreaterThan(2 * usual.options[0].latency.p95Ms);
  const tree = await result(
    `explain ${collab} --option today --figure latency.p95Ms --scenario degraded`,
  );
  expect(tree.value).toBe(latency.p95Ms);
  const loss = `failover test ${collab} --lose aws:ap-south-1`;
  const moved = (await result(`${loss} --scenario degraded`)).stages[1];
  expect(moved.p95Ms).toBeGreaterThan((await result(loss)).stages[1].p95Ms);
});

describe('assumptions', () => {
  const figure = async (line: string): Promise<unknown> => {
    const { out = '' } = await meridian(line);
    return JSON.parse(out);
  };
  const felt = async (extra = '') => {
    const evaluation = await figure(`evaluate examples/hr-tool.yaml --json${extra}`);
    return JSON.stringify(evaluation).match(/"requestMs":([\d.]+)/)?.[1];
  };

  test('of a file hold for whatever is computed: 15 ms less at the server', async () => {
    const before = Number(await felt());
    expect(before - Number(await felt(' --assumptions set.yaml'))).toBeCloseTo(15, 6);
    expect(before - Number(await felt(' --assumptions set.csv'))).toBeCloseTo(15, 6);
    const { out } = await meridian(
      'explain examples/hr-tool.yaml --assumptions set.yaml --figure latency.p95Ms',
    );
    expect(out).toContain('stated for the workspace by ada, traces, judgement, default 35');
  });

  test('of a ping matrix are the round trips of the table', async () => {
    const line = 'latency test --from aws:us-east-1 --to aws:eu-west-1 --assumptions ping.csv';
    expect(await figure(`${line} --json`)).toMatchObject({
      pairs: [{ rttMs: 71, source: 'measured', overridden: { default: { value: 69.5 } } }],
    });
    expect((await meridian(line)).out).toContain('stated');
  });

  test.each([
    ['broken.yaml', 'broken.yaml:3:16 assumptions.serverTim'],
    ['broken.csv', 'broken.csv:2:21 4 ms is below'],
  ])('of %s are refused with every problem, and nothing is computed', async (file, message) => {
    const outcome = await meridian(`evaluate examples/hr-tool.yaml --assumptions ${file}`);
    expect([outcome.exit, outcome.out]).toEqual([2, undefined]);
    expect(outcome.err).toContain(message);
  });

  test('are listed by table, words, age and by what a file states', async () => {
    const listed = async (line: string) => {
      const answer = await figure(`assumptions list --json ${line}`);
      return JSON.stringify(answer).match(/"id":"[^"]+"/g) ?? [];
    };
    const found = await listed('--search server\u00a0time');
    expect(found).toContain('"id":"parameter.serverTimeMs"');
    expect(found.length).toBeLessThan(5);
    expect((await listed('--table round-trips')).length).toBeGreaterThan(2000);
    expect(await listed('--stated --assumptions ping.csv')).toEqual([
      '"id":"rtt.aws:eu-west-1~aws:us-east-1"',
    ]);
    expect(await listed('--table parameters --stale-on 2020-01-01')).toEqual([]);
    const { out } = await meridian('assumptions list --stated --assumptions set.csv');
    expect(out).toMatch(/Server time of a request\s+20\sms\s+35\sms/);
    expect((await meridian('assumptions list --table nothing')).exit).toBe(2);
  });

  test('of a CSV become a set that reads back', async () => {
    const { out = '' } = await meridian('assumptions read ping.csv');
    files['again.yaml'] = out;
    const line = 'latency test --from aws:us-east-1 --to aws:eu-west-1 --json --assumptions';
    expect(await figure(`${line} again.yaml`)).toEqual(await figure(`${line} ping.csv`));
  });
});

describe('decide', () => {
  const decided = async (line: string) => {
    const { out = '', exit } = await meridian(line);
    expect(exit).toBe(0);
    return JSON.parse(out);
  };

  test('answers with the public paths', async () => {
    const decision = await decided('decide examples/payments.yaml --json --targets-only');
    expect(decision).toMatchObject({
      verdict: 'disaster-recovery',
      pattern: 'hot-standby-sync',
      meetsAll: false,
    });
    expect(decision.blockedBy[0]).toMatchObject({
      requirement: 'availability',
      because: expect.stringContaining('card-network'),
      bestAchievable: expect.any(Number),
    });
    expect(decision.drivers.map((d: { driver: string }) => d.driver)).toEqual([
      'latency',
      'availability',
      'compliance',
      'scale',
    ]);
    for (const row of decision.alternatives) {
      expect(row).toMatchObject({
        pattern: expect.any(String),
        fits: expect.any(Boolean),
        because: expect.any(String),
        costIndex: expect.any(Number),
      });
    }
    for (const flip of decision.flips) {
      expect(Object.keys(flip)).toEqual(
        expect.arrayContaining(['input', 'from', 'to', 'verdict', 'pattern']),
      );
    }
    expect(decision.roadmap).toHaveLength(4);
  });

  test('says the answer first, then why', async () => {
    const { out = '' } = await meridian('decide examples/hr-tool.yaml --targets-only');
    const [first, , second] = out.split('\n');
    expect(first).toBe('Internal HR portal: Disaster recovery');
    expect(second).toContain('keep backups in another');
    expect(out.split('\n').every((line) => !line.includes('undefined'))).toBe(true);
  });

  test('tells reasons that are given from those that hold, and writes to whoever gave them', async () => {
    const { out: told = '' } = await meridian('decide examples/collab.yaml --targets-only');
    const reasons = told.slice(told.indexOf('Reasons given'), told.indexOf('Shapes,'));
    expect(reasons).toContain('Latency is claimed and holds.');
    expect(reasons).toContain('Compliance is claimed and does not hold.');
    const { out: letter = '' } = await meridian('decide examples/hr-tool.yaml --letter');
    const [opening, refusal] = letter.split('\n\n');
    expect(opening).toBe('Several regions were asked for because of availability.');
    expect(refusal).toMatch(/^Availability does not hold\. .*99\.5.%/);
  });

  test('its figures are explained', async () => {
    const { out = '', exit } = await meridian(
      'explain examples/payments.yaml --figure decision.patterns[hot-standby-sync].rtoS',
    );
    expect(exit).toBe(0);
    expect(out).toContain('interval × failures in a row');
    const wrong = await meridian(
      'explain examples/payments.yaml --figure decision.patterns[x].rtoS',
    );
    expect(wrong.exit).toBe(2);
    expect(wrong.err).toContain('decision.');
  });
});

describe('readiness', () => {
  const shown = async (day: string) => {
    const { out = '' } = await meridian(`readiness shown.yaml --date ${day} --json`);
    return JSON.parse(out);
  };

  test('is told for the day that is given, and the same day always says the same', async () => {
    // Tier 2 evidence counts for 365 days, but its own expiry comes before.
    const before = await shown('2026-11-30');
    const on = await shown('2026-12-01');
    const stateOf = (figures: { items: { id: string; state: string }[] }) =>
      figures.items.find(({ id }) => id === 'restore-tried')?.state;
    expect(stateOf(before)).toBe('proven');
    expect(stateOf(on)).toBe('claimed');
    expect(before.weights.proven - on.weights.proven).toBe(5);
    expect(await shown('2026-12-01')).toEqual(on);
  });

  test('prints shares, red flags and what is open, the weightiest first', async () => {
    const { out = '' } = await meridian('readiness examples/payments.yaml --date 2026-11-20');
    expect(out).toContain(
      'two-at-sixty: readiness on 2026-11-20, Tier 0, evidence counts for 90 days',
    );
    expect(out).toMatch(/Conflicts need hands +Raised +writes to ledger can collide/);
    expect(out.indexOf('     5  Missing')).toBeLessThan(out.indexOf('     1  Missing'));
    expect(out).not.toContain('Not applicable');
  });

  test('--all prints what is proven and what does not apply as well', async () => {
    const { out = '' } = await meridian('readiness examples/hr-tool.yaml --date 2026-11-20 --all');
    expect(out).toMatch(/Proven +copy-survives/);
    expect(out).toMatch(/Not applicable +drill-region-loss .* not asked of a Tier 2/);
  });
});

describe('compare', () => {
  test('tells each figure with what is required, the change and the best', async () => {
    const { out = '' } = await meridian(
      'compare examples/payments.yaml --options multi-az,warm-standby',
    );
    expect(out).toMatch(/^ +Required +multi-az \(baseline\) +warm-standby$/m);
    expect(out).toMatch(/^Single losses survived +– +0.% +100.%, best, \+100.points$/m);
    expect(out).toMatch(/^RPO +0.s +unbounded, misses +0.s, meets, best$/m);
    expect(out).toMatch(/^warm-standby: Warm standby, synchronous; meets \d of 5 requirements/m);
  });

  test('--json is the comparison as the engine has it', async () => {
    const { out = '' } = await meridian(
      'compare examples/collab.yaml --options today,sharded --baseline sharded --json',
    );
    const { baseline, rows } = JSON.parse(out);
    expect(baseline).toBe('sharded');
    const ids = rows.map(({ id }: { readonly id: string }) => id);
    expect(ids).toEqual(expect.arrayContaining(['latency', 'latency:asia', 'rto', 'npv']));
  });
});

describe('export of the map and of the document', () => {
  test('--to svg draws the option, the loss and the day that were asked for', async () => {
    const { out = '' } = await meridian(
      'export examples/payments.yaml --to svg --option two-at-sixty --lose aws:us-east-1 --date 2026-11-20',
    );
    expect(out).toContain('<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900"');
    expect(out).toContain('us-east-1 lost');
    expect(out).toContain('20 November 2026');
  });

  test('--to png says who can draw it', async () => {
    const { err } = await meridian('export examples/payments.yaml --to png --out x.png');
    expect(err).toContain('--to png: pixels are drawn by a browser');
  });

  test('--to yaml is the document as it is written', async () => {
    const { out } = await meridian('export examples/collab.yaml --to yaml');
    expect(out).toBe((await exampleText('collab')).trimEnd());
  });
});

describe('export --to prometheus', () => {
  test('prints the rules, and beside them what raises no alert', async () => {
    const { out, err } = await meridian('export examples/collab.yaml --to prometheus');
    expect(out).toContain('- alert: ReplicationLagAboveLimit');
    expect(err).toContain(
      'data: service:replication_conflicts:rate1h is recorded and raises no alert',
    );
  });
});
