import { stringify } from 'yaml';
import type * as z from 'zod/mini';
import { disruptions, patternIds, type TierPolicy, type TierRule } from '@/lib/engine/model';
import { issuesOfSchema } from '../document/issues';
import { treeOf } from '../document/key-tree';
import { apiVersion } from '../document/keys/document';
import type { Issue, Problem } from '../document/problem';
import { readPlaced } from '../document/read-placed';
import { checkPolicy } from './check-policy';
import { policySchema } from './keys';
import { writtenPolicy } from './written-policy';

export type PolicyForm = 'yaml' | 'json';

const kindOfPolicy = 'TierPolicy';
const language = treeOf(policySchema);
const day = 86_400;

/** A tier policy as a file that the import and the command line read again. */
export function writePolicyFile(policy: TierPolicy, form: PolicyForm): string {
  const file = { apiVersion, kind: kindOfPolicy, ...writtenPolicy(policy) };
  return form === 'json'
    ? `${JSON.stringify(file, null, 2)}\n`
    : stringify(file, { lineWidth: 0, aliasDuplicateObjects: false });
}

export type ParsedPolicy =
  | { readonly ok: true; readonly policy: TierPolicy }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads a tier policy, YAML or JSON. Gives every problem at once, with its place. Never throws. */
export function parsePolicyFile(text: string, file: string): ParsedPolicy {
  const read = readPlaced(text, file, policyOfFile);
  return read.ok ? { ok: true, policy: read.result } : read;
}

type PolicyOf =
  | { readonly ok: true; readonly result: TierPolicy }
  | { readonly ok: false; readonly issues: readonly Issue[] };

function policyOfFile(value: unknown): PolicyOf {
  const parsed = policySchema.safeParse(value);
  if (!parsed.success) {
    return { ok: false, issues: issuesOfSchema(parsed.error.issues, value, language) };
  }
  const policy = policyOf(parsed.data);
  const issues = checkPolicy(policy);
  return issues.length === 0 ? { ok: true, result: policy } : { ok: false, issues };
}

/** Reads a policy from a form's values, in a file's notation; each issue names its field by its path. */
export const policyFromValue = (written: { readonly [key: string]: unknown }): PolicyOf =>
  policyOfFile({ apiVersion, kind: kindOfPolicy, ...written });

type Written = z.output<typeof policySchema>;

function policyOf({ criteria, tiers, whereSilent = 'hold' }: Written): TierPolicy {
  const { revenueIn5Minutes, users, dependants, ...facts } = criteria;
  return {
    criteria: {
      revenueIn5MinutesUsd: [revenueIn5Minutes.tier0, revenueIn5Minutes.tier1],
      users: [users.tier0, users.tier1],
      dependants: [dependants.tier0, dependants.tier1],
      ...facts,
    },
    tiers: [ruleOf(tiers.tier0), ruleOf(tiers.tier1), ruleOf(tiers.tier2)],
    holdsWhereSilent: whereSilent === 'hold',
  };
}

function ruleOf({
  availability,
  recovery,
  evidenceMaxAge,
  allowed,
}: Written['tiers']['tier0']): TierRule {
  return {
    availability,
    // In the order of the engine's lists, however they are written.
    recovery: disruptions.flatMap((disruption) => {
      const target = recovery[disruption];
      return target === undefined ? [] : { disruption, rtoS: target.rto, rpoS: target.rpo };
    }),
    evidenceMaxAgeDays: evidenceMaxAge / day,
    allowed: patternIds.filter((id) => allowed.includes(id)),
  };
}
