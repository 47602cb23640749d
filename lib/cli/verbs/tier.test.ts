import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { defaultTierPolicy } from '@/lib/engine/decision';
import { writePolicyFile } from '@/lib/schemas';
import { run } from '../run';

const policy = writePolicyFile(defaultTierPolicy, 'yaml');
/** Stated, so that it holds where documents are silent. */
const stated = policy.replace('whereSilent: show\n', '');

const hrTool = await readFile('examples/hr-tool.yaml', 'utf8');
const files: Readonly<Record<string, string>> = {
  'policy.yaml': stated,
  'policy.json': writePolicyFile({ ...defaultTierPolicy, holdsWhereSilent: true }, 'json'),
  'broken.yaml': stated.replace('availability: 99.99%', 'availability: always'),
  'hr-tool.yaml': hrTool,
  // Neither availability, RTO nor RPO: only what the tier asks is left.
  'silent.yaml': hrTool.replace(/ {2}availability: 99\.5%\n {2}rto: 8h\n {2}rpo: 24h\n/, ''),
  'contract.yaml': hrTool.replace('  tier: 2\n', '  tier: 2\n  impact: { contract: true }\n'),
};

const meridian = (line: string) =>
  run(line.split(' '), async (file) => Buffer.from(files[file] ?? ''));

describe('tier', () => {
  it('tells answers, the derived and the declared tier, and why', async () => {
    const { out = '', exit } = await meridian('tier contract.yaml');
    expect(exit).toBe(0);
    expect(out).toContain('Tier 2 declared, at least tier 1 derived; declares less than it earns');
    expect(out).toMatch(/Does a contract promise availability or recovery\? +Yes {2}Tier 1/);
    expect(out).toMatch(/Can people come to harm\? +not answered/);
    const { out: json = '' } = await meridian('tier contract.yaml --json');
    expect(JSON.parse(json)).toMatchObject({
      document: 'hr-tool',
      declared: 2,
      derived: null,
      atLeast: 1,
      standing: 'under-declared',
      evidenceMaxAgeDays: 365,
    });
  });

  it('takes the policy of a file', async () => {
    const { out = '' } = await meridian('tier silent.yaml --policy policy.json');
    expect(out).toContain('not stated: the policy holds');
    const { out: alone = '' } = await meridian('tier silent.yaml');
    expect(alone).not.toContain('the policy holds');
  });

  it('prints the policy to begin with, and checks another', async () => {
    const { out } = await meridian('tier policy');
    expect(`${out}\n`).toBe(policy);
    const { out: json = '' } = await meridian('tier policy --policy policy.yaml --json');
    expect(JSON.parse(json)).toMatchObject({ kind: 'TierPolicy', whereSilent: 'hold' });
    const broken = await meridian('tier policy --policy broken.yaml');
    expect(broken.exit).toBe(2);
    expect(broken.err).toMatch(/^broken\.yaml:\d+:\d+ tiers\.tier0\.availability: "always"/);
    expect(broken.err?.split('\n')).toHaveLength(1);
  });
});

describe('--policy', () => {
  it('asks of a decision what the document does not', async () => {
    const decided = async (flags: string) => {
      const { out = '' } = await meridian(`decide silent.yaml --targets-only --json${flags}`);
      return JSON.parse(out);
    };
    const [free, held] = [await decided(''), await decided(' --policy policy.yaml')];
    const asked = (decision: {
      alternatives: { limits: { limit: string; against: number | null }[] }[];
    }) =>
      decision.alternatives.flatMap(({ limits }) => limits).find(({ limit }) => limit === 'rto')
        ?.against;
    expect(asked(free)).toBeNull();
    expect(asked(held)).toBe(86_400);
    expect(held.pattern).toBe('backup-and-restore');
  });

  it('asks of the options what the document does not', async () => {
    const codes = async (line: string) => {
      const { out = '' } = await meridian(line);
      const [option] = JSON.parse(out).options as { findings: { code: string }[] }[];
      return option?.findings.map(({ code }) => code) ?? [];
    };
    // Tier 2: 4 h instead of 24; restoring a snapshot elsewhere takes longer.
    const strict = stated.replace(/region:(\s+)rto: 24h/, 'region:$1rto: 4h');
    expect(strict).not.toBe(stated);
    const missed = await run(
      'evaluate silent.yaml --json --policy strict.yaml'.split(' '),
      async (file) => Buffer.from(file === 'strict.yaml' ? strict : (files[file] ?? '')),
    );
    expect(missed.out).toContain('by the policy of tier 2');
    expect(await codes('evaluate silent.yaml --json')).not.toContain('DRV-04');
  });
});
