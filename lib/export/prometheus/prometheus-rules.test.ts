import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { defaultAssumptions, evaluate, type Architecture } from '@/lib/engine';
import { monitoringPlan } from '@/lib/engine/readiness';
import { parseDocument } from '@/lib/schemas';
import { exampleText } from '@/lib/testing/examples';
import { prometheusRules } from './prometheus-rules';
import { durationOf, selector } from './promql';
import { templateText } from './template-text';

async function example(name: string): Promise<Architecture> {
  const parsed = parseDocument(await exampleText(name), `${name}.yaml`);
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  return parsed.architecture;
}

const rulesOf = (document: Architecture, option: string): string => {
  const [evaluation] = evaluate(document, defaultAssumptions, { option }).options;
  if (!evaluation) throw new Error(`no option ${option}`);
  return prometheusRules(monitoringPlan(document, defaultAssumptions, evaluation));
};

interface Rule {
  readonly alert?: string;
  readonly record?: string;
  readonly expr: string;
  readonly for?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
}

function read(yaml: string): Rule[] {
  const file: { groups: { rules: Rule[] }[] } = parse(yaml);
  return file.groups.flatMap(({ rules }) => rules);
}

const cases = [
  ['collab', 'today'],
  ['collab', 'write-home'],
  ['collab', 'sharded'],
  ['payments', 'multi-az'],
  ['payments', 'two-at-sixty'],
  ['payments', 'warm-standby'],
  ['hr-tool', 'snapshots'],
  ['hr-tool', 'active-active'],
] as const;

describe('the rules of an option', () => {
  test('hold a lag against the writes that may be lost, for each link and data set', async () => {
    const rules = read(rulesOf(await example('collab'), 'sharded'));
    const lags = rules.filter(({ alert }) => alert === 'ReplicationLagAboveLimit');
    // Six links carry presence; requirements.rpo is 5 s.
    expect(lags).toHaveLength(6);
    expect(lags[0]).toMatchObject({
      expr: 'service:replication_lag_seconds:max{service="collab", source_region="aws:us-east-1", dest_region="aws:eu-west-1", data="presence"} > 5',
      for: '1m',
      labels: { severity: 'page', option: 'sharded', tier: '0', owner: 'team-collab' },
    });
    expect(lags[0]?.annotations?.['description']).toContain('requirements.rpo: 5 s');
  });

  test('hold load against what the loss of a site leaves room for', async () => {
    // 3 600 of 6 000 on either of two sites: a single loss is survived up to 50 %, 3 000.
    const rules = read(rulesOf(await example('payments'), 'two-at-sixty'));
    const safe = rules.filter(({ alert }) => alert === 'RegionAboveSafeLoad');
    expect(safe.map(({ expr }) => expr)).toEqual([
      'service:region_requests:rate5m{service="payments", region="aws:us-east-1"} > 3000',
      'service:region_requests:rate5m{service="payments", region="aws:us-west-2"} > 3000',
    ]);
  });

  test('watch what the topology has, and nothing else', async () => {
    const names = (yaml: string) => new Set(read(yaml).map(({ alert }) => alert));
    const one = names(rulesOf(await example('payments'), 'multi-az'));
    const standby = names(rulesOf(await example('payments'), 'warm-standby'));
    const writers = names(rulesOf(await example('payments'), 'two-at-sixty'));
    expect(one.has('FailoverSlow') || one.has('StandbyDrift') || one.has('TransferUnusual')).toBe(
      false,
    );
    expect(standby.has('StandbyDrift') && standby.has('StandbyTooSmall')).toBe(true);
    expect(standby.has('ConflictsUnsettled')).toBe(false);
    expect(writers.has('ConflictsUnsettled') && writers.has('TransferUnusual')).toBe(true);
  });

  test('take a site out on the signs that the document states', async () => {
    const rules = read(rulesOf(await example('payments'), 'two-at-sixty'));
    const of = (name: string) => rules.find(({ alert }) => alert === name);
    expect(of('RegionDown')).toMatchObject({ for: '30s', expr: expect.stringMatching(/ < 0\.5$/) });
    expect(of('RegionErrorsTakeOut')?.expr).toMatch(/ > 0\.5$/);
    expect(of('FailoverSlow')?.expr).toMatch(/ > 60$/);
    // 2 400 writes of 1 kB, half of them at each writer, three times.
    expect(of('TransferUnusual')?.expr).toMatch(/ > 3600000$/);
  });

  test.each(cases)(
    'read no series that is not recorded, and record none that is not read: %s %s',
    async (name, option) => {
      const yaml = rulesOf(await example(name), option);
      const rules = read(yaml);
      const recorded = rules.flatMap(({ record }) => record ?? []);
      expect(new Set(recorded).size).toBe(recorded.length);
      for (const { alert, expr } of rules) {
        if (alert !== undefined)
          expect(recorded.some((one) => expr.startsWith(`${one}{`))).toBe(true);
      }
      for (const one of recorded) expect(yaml.split(one).length).toBeGreaterThan(2);
    },
  );

  test('lead to the runbook that the document links', async () => {
    const document = await example('collab');
    const entry = { item: 'runbook-failover', link: 'https://wiki.example.com/{{x}}' } as const;
    const rules = read(rulesOf({ ...document, readiness: [entry] }, 'sharded'));
    expect(rules.find(({ alert }) => alert === 'RegionDown')?.annotations?.['runbook_url']).toBe(
      'https://wiki.example.com/{{ "{{" }}x}}',
    );
  });
});

/** Names as a document may hold them, and as nobody should write them. */
async function hostile(): Promise<Architecture> {
  const document = await example('payments');
  const name = 'a"b\\c {{ .Labels }} ${x} # : - \'é';
  return {
    ...document,
    metadata: { ...document.metadata, owner: '{{ template "x" }}', chosen: name },
    data: document.data.map((one) => ({ ...one, name })),
    options: document.options.map((one) => (one.name === 'two-at-sixty' ? { ...one, name } : one)),
  };
}

describe('text of a document', () => {
  test('stays text in expressions, labels and annotations', async () => {
    const document = await hostile();
    const rules = read(rulesOf(document, document.metadata.chosen ?? ''));
    const conflicts = rules.find(({ alert }) => alert === 'ConflictsUnsettled');
    expect(conflicts?.expr).toContain('data="a\\"b\\\\c {{ .Labels }} ${x} # : - \'é"');
    expect(conflicts?.labels?.['owner']).toBe('{{ "{{" }} template "x" }}');
    expect(conflicts?.annotations?.['summary']).toContain('{{ "{{" }} .Labels');
  });

  test('is quoted as PromQL and templates read it', () => {
    expect(selector('up', {})).toBe('up');
    expect(selector('up', { a: 'x"y\\z\n' })).toBe('up{a="x\\"y\\\\z\\n"}');
    expect(templateText('{{{ a }}')).toBe('{{ "{{" }}{ a }}');
    expect([45, 60, 90, 300, 3600, 86_400, 90_000].map(durationOf)).toEqual([
      '45s',
      '1m',
      '90s',
      '5m',
      '1h',
      '1d',
      '25h',
    ]);
  });
});

const promtool = spawnSync('promtool', ['--version']).error === undefined;
if (!promtool)
  process.stdout.write(
    'promtool is not installed (Debian: prometheus): the rules are not checked by it\n',
  );

describe.skipIf(!promtool)('promtool', () => {
  const folder = mkdtempSync(join(tmpdir(), 'meridian-rules-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  function checked(yaml: string): string {
    const file = join(folder, 'rules.yaml');
    writeFileSync(file, yaml);
    const { status, stdout, stderr } = spawnSync('promtool', ['check', 'rules', file], {
      encoding: 'utf8',
    });
    expect(`${stdout}${stderr}`).not.toMatch(/FAILED|error/i);
    expect(status).toBe(0);
    return stdout;
  }

  test.each(cases)('takes the rules of %s, %s', async (name, option) => {
    const yaml = rulesOf(await example(name), option);
    expect(checked(yaml)).toContain(`SUCCESS: ${read(yaml).length} rules found`);
  });

  test('takes text of any sort', async () => {
    const document = await hostile();
    const yaml = rulesOf(document, document.metadata.chosen ?? '');
    expect(checked(yaml)).toContain(`SUCCESS: ${read(yaml).length} rules found`);
  });
});
