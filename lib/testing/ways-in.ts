import { randomUUID } from 'node:crypto';
import type { Act, Role } from '@/lib/schemas/policy';
import type { SignedIn } from '@/lib/services/account/session';
import { createArchitecture } from '@/lib/services/architecture/create';
import { readTierPolicy } from '@/lib/services/tier-policy/read';
import { listOverrides } from '@/lib/services/assumptions/list';
import { writtenPolicy } from '@/lib/schemas';
import { defaultTierPolicy } from '@/lib/engine/decision';
import { openReview } from '@/lib/services/review/open';
import { invite } from '@/lib/services/people/invite';
import { createTeam } from '@/lib/services/teams/create';
import { exampleText } from './examples';
import { goodPassword, newTeamMember, testTeam } from './team';

/** What somebody needs who walks a way in: things that are there, made anew so that no walk meets another. */
export interface Found {
  /** An administrator, who makes them. */
  readonly admin: SignedIn;
  /** Who walks. */
  readonly self: SignedIn | null;
}

/** One way in from outside: an action or a route. */
export interface Way {
  /** What is done by it. */
  readonly act: Act;
  /** Who may, at least: written down here once more, so that a change of the policy is seen. */
  readonly least: Role | 'anyone';
  /** What it is given. */
  readonly input: (found: Found) => Promise<unknown>;
  /** What those who may get, where what it is given cannot stand; `any`: whatever is no refusal; left out: it is done. */
  readonly but?: 'invalid' | 'not-found' | 'any';
}

const nothing = async () => undefined;
const fresh = (stem: string): string => `${stem}-${randomUUID().slice(0, 8)}`;

async function textUnder(name: string): Promise<string> {
  return (await exampleText('hr-tool')).replace('name: hr-tool', `name: ${name}`);
}

async function document({ admin }: Found) {
  const name = fresh('walk');
  const text = await textUnder(name);
  const { id } = await createArchitecture(admin, { text });
  return { id, name, text, baseVersion: 1 };
}

let begun: Promise<{ readonly id: string }> | undefined;

/** A review of its own document, for all walks: what is wanted of it is who may, not what comes of it. */
async function review(found: Found) {
  begun ??= (async () =>
    openReview(found.admin, { architecture: { id: (await document(found)).id } }))();
  return { id: (await begun).id };
}
const seen = async (found: Found) => ({ ...(await review(found)), baseVersion: 1 });

const member = async ({ admin }: Found) => (await newTeamMember(admin.db, 'walked', 'viewer')).id;
const team = async ({ admin }: Found) => (await createTeam(admin, { name: fresh('team') })).id;
const file = async () => ({
  fileName: 'stated.csv',
  text: 'id,value\nparameter.serverTimeMs,21\n',
});
const overrides = async ({ admin }: Found) => (await listOverrides(admin)).version;
const policy = async ({ admin }: Found) => (await readTierPolicy(admin)).version;

/** Every server action, by its file and its name. */
export const actions: Readonly<Record<string, Way>> = {
  'app/a/[name]/actions.ts read': {
    act: 'architecture.read',
    least: 'viewer',
    input: async (found) => ({ id: (await document(found)).id }),
  },
  'app/a/[name]/actions.ts save': {
    act: 'architecture.save',
    least: 'editor',
    input: async (found) => {
      const { id, text, baseVersion } = await document(found);
      return { id, text: `${text}# walked\n`, baseVersion };
    },
  },
  'app/a/[name]/actions.ts rename': {
    act: 'architecture.rename',
    least: 'editor',
    input: async (found) => ({
      id: (await document(found)).id,
      name: fresh('renamed'),
      baseVersion: 1,
    }),
  },
  'app/a/[name]/actions.ts duplicate': {
    act: 'architecture.duplicate',
    least: 'editor',
    input: async (found) => ({ id: (await document(found)).id, name: fresh('copied') }),
  },
  'app/a/[name]/actions.ts archive': {
    act: 'architecture.archive',
    least: 'editor',
    input: async (found) => ({ id: (await document(found)).id, baseVersion: 1 }),
  },
  'app/a/[name]/actions.ts history': {
    act: 'architecture.read',
    least: 'viewer',
    input: async (found) => ({ id: (await document(found)).id }),
  },
  'app/a/[name]/actions.ts version': {
    act: 'architecture.read',
    least: 'viewer',
    input: async (found) => ({ id: (await document(found)).id, version: 1 }),
  },
  'app/a/[name]/actions.ts restore': {
    act: 'architecture.restore',
    least: 'editor',
    input: async (found) => ({ id: (await document(found)).id, version: 1, baseVersion: 1 }),
  },
  'app/a/[name]/actions.ts access': {
    act: 'access.list',
    least: 'viewer',
    input: async (found) => ({ id: (await document(found)).id }),
  },
  'app/a/[name]/actions.ts setAccess': {
    act: 'access.set',
    least: 'administrator',
    input: async (found) => ({
      id: (await document(found)).id,
      principalId: await member(found),
      role: 'editor',
    }),
  },
  'app/catalog/actions.ts create': {
    act: 'architecture.create',
    least: 'editor',
    input: async () => ({ text: await textUnder(fresh('created')) }),
  },
  'app/catalog/actions.ts begin': {
    act: 'architecture.create',
    least: 'editor',
    input: async () => ({ from: 'blank', name: fresh('begun') }),
  },
  'app/catalog/actions.ts importFile': {
    act: 'architecture.import',
    least: 'editor',
    input: async () => ({ fileName: 'a.yaml', text: await textUnder(fresh('imported')) }),
  },
  'app/catalog/actions.ts convert': {
    act: 'architecture.import',
    least: 'editor',
    input: async () => ({ fileName: 'a.yaml', text: 'multi_region: {}' }),
    but: 'invalid',
  },
  'app/catalog/actions.ts unarchive': {
    act: 'architecture.unarchive',
    least: 'editor',
    input: async (found) => ({ id: (await document(found)).id }),
  },
  'app/destinations.ts destinations': {
    act: 'architecture.list',
    least: 'viewer',
    // It is given nothing; there is something to go to.
    input: async (found) => void (await document(found)),
  },
  'app/destinations.ts nearestTo': {
    act: 'assumptions.list',
    least: 'viewer',
    input: async () => 'Brazil',
  },
  'app/assumptions/actions.ts stateAssumption': {
    act: 'assumptions.override',
    least: 'editor',
    input: async (found) => ({
      id: 'parameter.serverTimeMs',
      value: 21,
      because: 'walked',
      baseVersion: await overrides(found),
    }),
  },
  'app/assumptions/actions.ts clear': {
    act: 'assumptions.clear',
    least: 'editor',
    input: async (found) => ({
      ids: ['parameter.serverTimeMs'],
      baseVersion: await overrides(found),
    }),
  },
  'app/assumptions/actions.ts importFile': {
    act: 'assumptions.import',
    least: 'editor',
    input: async (found) => ({
      ...(await file()),
      because: 'walked',
      baseVersion: await overrides(found),
    }),
  },
  'app/assumptions/actions.ts readFile': {
    act: 'assumptions.preview',
    least: 'viewer',
    input: file,
  },
  'app/assumptions/actions.ts preview': {
    act: 'assumptions.preview',
    least: 'viewer',
    // After every name there is: nothing to reckon.
    input: async () => ({
      of: { statements: [{ id: 'parameter.serverTimeMs', value: 21 }] },
      after: 'zzzz',
    }),
  },
  'app/assumptions/actions.ts history': {
    act: 'assumptions.history',
    least: 'viewer',
    input: async () => ({}),
  },
  'app/assumptions/actions.ts lookUp': {
    act: 'assumptions.list',
    least: 'viewer',
    input: async () => ({ id: 'parameter.serverTimeMs' }),
  },
  'app/assumptions/actions.ts judge': {
    act: 'architecture.list',
    least: 'viewer',
    input: nothing,
  },
  'app/gallery/actions.ts open': {
    act: 'architecture.create',
    least: 'editor',
    input: async () => ({ id: 'hr-tool', anew: true }),
  },
  'app/tiers/actions.ts state': {
    act: 'tier-policy.state',
    least: 'approver',
    input: async (found) => ({
      policy: writtenPolicy(defaultTierPolicy),
      because: 'walked',
      baseVersion: await policy(found),
    }),
  },
  'app/tiers/actions.ts reset': {
    act: 'tier-policy.reset',
    least: 'approver',
    input: async (found) => ({ because: 'walked', baseVersion: await policy(found) }),
  },
  'app/reviews/actions.ts open': {
    act: 'review.open',
    least: 'editor',
    input: async (found) => ({ architecture: { id: (await document(found)).id } }),
  },
  'app/reviews/actions.ts edit': {
    act: 'review.edit',
    least: 'editor',
    input: async (found) => ({
      ...(await seen(found)),
      title: 'Walked',
      claim: '',
      reexamineOn: '2027-05-31',
      supersedesId: null,
    }),
    but: 'any',
  },
  'app/reviews/actions.ts take': {
    act: 'review.take',
    least: 'editor',
    input: seen,
    but: 'any',
  },
  'app/reviews/actions.ts submit': {
    act: 'review.submit',
    least: 'editor',
    input: seen,
    but: 'any',
  },
  'app/reviews/actions.ts withdraw': {
    act: 'review.withdraw',
    least: 'editor',
    input: async (found) => ({ ...(await seen(found)), because: 'walked' }),
    but: 'any',
  },
  'app/reviews/actions.ts reject': {
    act: 'review.reject',
    least: 'approver',
    input: async (found) => ({ ...(await seen(found)), because: 'walked' }),
    but: 'any',
  },
  'app/reviews/actions.ts reopen': {
    act: 'review.reopen',
    least: 'editor',
    input: seen,
    but: 'any',
  },
  'app/reviews/actions.ts accept': {
    act: 'review.accept-finding',
    least: 'editor',
    input: async (found) => ({
      ...(await seen(found)),
      option: 'today',
      key: 'x',
      code: 'CAP-01',
      because: 'walked',
    }),
    but: 'any',
  },
  'app/reviews/actions.ts comment': {
    act: 'review.comment',
    least: 'viewer',
    input: async (found) => ({ ...(await review(found)), body: 'Walked.' }),
    but: 'any',
  },
  'app/reviews/actions.ts sign': {
    act: 'review.sign',
    least: 'approver',
    input: async (found) => ({ ...(await review(found)), sha256: '0'.repeat(64), role: 'owner' }),
    but: 'any',
  },
  'app/reviews/actions.ts supersede': {
    act: 'review.supersede',
    least: 'approver',
    input: async (found) => ({ ...(await review(found)), by: randomUUID() }),
    but: 'any',
  },
  'app/reviews/actions.ts today': {
    act: 'review.read',
    least: 'viewer',
    input: review,
    but: 'any',
  },
  'app/reviews/actions.ts explain': {
    act: 'review.read',
    least: 'viewer',
    input: async (found) => ({ ...(await review(found)), round: 1, key: 'x' }),
    but: 'any',
  },
  'app/account/actions.ts rename': {
    act: 'account.rename',
    least: 'viewer',
    input: async () => ({ name: fresh('Walker') }),
  },
  'app/account/actions.ts changePassword': {
    act: 'account.change-password',
    least: 'viewer',
    input: async () => ({ current: goodPassword, password: goodPassword }),
  },
  'app/account/actions.ts endSession': {
    act: 'account.end-session',
    least: 'viewer',
    input: async () => ({ id: 'others' }),
  },
  'app/people/actions.ts invite': {
    act: 'invitation.create',
    least: 'administrator',
    input: async () => ({ email: `${randomUUID()}@example.com`, role: 'viewer' }),
  },
  'app/people/actions.ts resetLink': {
    act: 'people.make-reset-link',
    least: 'administrator',
    input: async (found) => ({ id: await member(found) }),
  },
  'app/people/actions.ts takeBack': {
    act: 'invitation.revoke',
    least: 'administrator',
    input: async ({ admin }) => {
      const email = `${randomUUID()}@example.com`;
      await invite(admin, testTeam, { email, role: 'viewer' });
      const { id } = await admin.db.oneTimeLink.findFirstOrThrow({ where: { email } });
      return { id };
    },
  },
  'app/people/actions.ts changeRole': {
    act: 'people.change-role',
    least: 'administrator',
    input: async (found) => ({ id: await member(found), role: 'editor' }),
  },
  'app/people/actions.ts remove': {
    act: 'people.remove',
    least: 'administrator',
    input: async (found) => ({ id: await member(found) }),
  },
  'app/people/actions.ts endSessions': {
    act: 'people.end-sessions',
    least: 'administrator',
    input: async (found) => ({ id: await member(found) }),
  },
  'app/people/actions.ts createTeam': {
    act: 'team.create',
    least: 'administrator',
    input: async () => ({ name: fresh('team') }),
  },
  'app/people/actions.ts renameTeam': {
    act: 'team.rename',
    least: 'administrator',
    input: async (found) => ({ id: await team(found), name: fresh('team') }),
  },
  'app/people/actions.ts removeTeam': {
    act: 'team.remove',
    least: 'administrator',
    input: async (found) => ({ id: await team(found) }),
  },
  'app/people/actions.ts setMembers': {
    act: 'team.set-members',
    least: 'administrator',
    input: async (found) => ({ id: await team(found), members: [await member(found)] }),
  },
  'app/sign-in/actions.ts signIn': {
    act: 'account.sign-in',
    least: 'anyone',
    input: async ({ admin }) => {
      const { email } = await newTeamMember(admin.db, 'walked', 'viewer');
      return { email, password: goodPassword };
    },
  },
  'app/sign-in/actions.ts withProvider': {
    act: 'account.sign-in',
    least: 'anyone',
    input: async () => ({ to: '/' }),
    but: 'invalid',
  },
  'app/sign-in/actions.ts forgotten': {
    act: 'password.ask',
    least: 'anyone',
    input: async () => ({ email: `${randomUUID()}@example.com` }),
    but: 'invalid',
  },
  'app/sign-in/actions.ts setUp': {
    act: 'setup.complete',
    least: 'anyone',
    input: async () => ({
      token: randomUUID(),
      name: 'Eve',
      email: `${randomUUID()}@example.com`,
      password: goodPassword,
    }),
    but: 'not-found',
  },
  'app/sign-in/actions.ts accept': {
    act: 'invitation.accept',
    least: 'anyone',
    input: async () => ({ token: randomUUID(), name: 'Eve', password: goodPassword }),
    but: 'not-found',
  },
  'app/sign-in/actions.ts reset': {
    act: 'password.reset',
    least: 'anyone',
    input: async () => ({ token: randomUUID(), password: goodPassword }),
    but: 'not-found',
  },
  // The last: whoever walks it is not signed in any more.
  'app/account/actions.ts signOut': {
    act: 'account.sign-out',
    least: 'viewer',
    input: nothing,
  },
};

const named = async (found: Found) => ({ name: (await document(found)).name });

/** Every route that answers with something else than a page, by its file. Its input is what stands in its address. */
export const routes: Readonly<Record<string, Way>> = {
  'app/a/[name]/document.yaml/route.ts': {
    act: 'architecture.read',
    least: 'viewer',
    input: named,
  },
  'app/a/[name]/export/[target]/route.ts': {
    act: 'architecture.read',
    least: 'viewer',
    input: async (found) => ({ ...(await named(found)), target: 'mermaid' }),
  },
  'app/assumptions/stated.csv/route.ts': {
    act: 'assumptions.list',
    least: 'viewer',
    input: async () => ({}),
  },
  'app/assumptions/stated.yaml/route.ts': {
    act: 'assumptions.list',
    least: 'viewer',
    input: async () => ({}),
  },
  'app/audit/record.csv/route.ts': {
    act: 'audit.export',
    least: 'administrator',
    input: async () => ({}),
  },
  'app/audit/record.jsonl/route.ts': {
    act: 'audit.export',
    least: 'administrator',
    input: async () => ({}),
  },
  'app/reviews/[id]/record/[form]/route.ts': {
    act: 'review.read',
    least: 'viewer',
    input: async (found) => ({ ...(await review(found)), form: 'md' }),
    but: 'any',
  },
  'app/reviews/[id]/map/[round]/[option]/route.ts': {
    act: 'review.read',
    least: 'viewer',
    input: async (found) => ({ ...(await review(found)), round: '1', option: 'today' }),
    but: 'any',
  },
  'app/tiers/policy.json/route.ts': {
    act: 'tier-policy.read',
    least: 'viewer',
    input: async () => ({}),
  },
  'app/tiers/policy.yaml/route.ts': {
    act: 'tier-policy.read',
    least: 'viewer',
    input: async () => ({}),
  },
};

/** Routes for everybody, and why. */
export const openRoutes: readonly string[] = [
  // Say yes or no to whoever looks after the process.
  'app/livez/route.ts',
  'app/readyz/route.ts',
  // Takes a provider's answer, and nothing without one.
  'app/api/auth/callback/oidc/route.ts',
];

/** Acts that no action and no route leads to, but a page. */
export const onlyOnPages: readonly Act[] = [
  'gallery.read',
  'people.list',
  'account.read',
  'review.list',
  'audit.read',
];
