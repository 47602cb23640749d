import { patternIds } from '@/lib/engine/model';
import { apiVersion } from '../document/keys/document';
import { listOf, mapping, optional, required } from '../document/keys/key';
import {
  amountUsd,
  durationS,
  exactly,
  numberBetween,
  oneOf,
  percentage,
  tier,
} from '../document/kinds';

const mostUsers = 1e11;
const users = numberBetween({ noun: 'a number of people', highest: mostUsers, whole: true });
const services = numberBetween({ noun: 'a number of services', highest: 1e6, whole: true });

const revenueLimits = mapping('the limits of revenue', {
  tier0: required(amountUsd, { meaning: 'From which amount on it is tier 0.', unit: 'US dollars' }),
  tier1: required(amountUsd, { meaning: 'From which amount on it is tier 1.', unit: 'US dollars' }),
});
const userLimits = mapping('the limits of users', {
  tier0: required(users, { meaning: 'From how many people on it is tier 0.' }),
  tier1: required(users, { meaning: 'From how many people on it is tier 1.' }),
});
const dependantLimits = mapping('the limits of dependants', {
  tier0: required(services, { meaning: 'From how many services on it is tier 0.' }),
  tier1: required(services, { meaning: 'From how many services on it is tier 1.' }),
});

const criteria = mapping('the criteria', {
  revenueIn5Minutes: required(revenueLimits, {
    meaning: 'Revenue that five minutes of downtime lose.',
  }),
  users: required(userLimits, { meaning: 'People who use the service.' }),
  dependants: required(dependantLimits, { meaning: 'Other services that stop with it.' }),
  irreversibleBrandDamage: required(tier, {
    meaning: 'The tier that damage to the brand calls for which cannot be made good.',
  }),
  safety: required(tier, { meaning: 'The tier that harm to people calls for.' }),
  contract: required(tier, {
    meaning: 'The tier that a contract calls for which promises availability or recovery.',
  }),
  legalDuty: required(tier, { meaning: 'The tier that a legal duty to run calls for.' }),
});

const recoveryTarget = mapping('a recovery target', {
  rto: required(durationS, { meaning: 'The longest time to serve again.' }),
  rpo: required(durationS, { meaning: 'The longest stretch of writes that may be lost.' }),
});

const after = (what: string) =>
  optional(recoveryTarget, { meaning: `What is asked after ${what}.`, default: 'nothing' });

const recovery = mapping('the recovery targets', {
  region: required(recoveryTarget, { meaning: 'What is asked after the loss of a region.' }),
  instance: after('an instance'),
  database: after('the database'),
  zone: after('a zone'),
  partition: after('the network between regions parting'),
  'grey-failure': after('a site failing in part'),
  corruption: after('corrupt data'),
  dependency: after('a dependency failing'),
  'bad-change': after('a bad change'),
});

const rule = mapping('a tier', {
  availability: required(percentage, {
    meaning: 'The share of a year that users must find a service of the tier working.',
  }),
  recovery: required(recovery, { meaning: 'RTO and RPO by what went wrong.' }),
  evidenceMaxAge: required(durationS, { meaning: 'How old evidence of readiness may be.' }),
  allowed: required(listOf(oneOf('a pattern', patternIds), 'patterns', patternIds.length), {
    meaning: 'The patterns that services of the tier may be.',
  }),
});

/** A workspace's tier policy as a file has it. */
export const policySchema = mapping('a tier policy', {
  apiVersion: required(exactly('a version of the document', apiVersion), {
    meaning: 'The version of the document’s language.',
  }),
  kind: required(exactly('a kind of document', 'TierPolicy'), { meaning: 'What the file is.' }),
  whereSilent: optional(oneOf('an answer', ['hold', 'show']), {
    meaning: 'Whether an architecture that states no target is held to that of its tier.',
    default: 'hold',
  }),
  criteria: required(criteria, { meaning: 'From which answers on a service belongs to a tier.' }),
  tiers: required(
    mapping('the tiers', {
      tier0: required(rule, { meaning: 'What tier 0 asks.' }),
      tier1: required(rule, { meaning: 'What tier 1 asks.' }),
      tier2: required(rule, { meaning: 'What tier 2 asks.' }),
    }),
    { meaning: 'What each tier asks.' },
  ),
});
