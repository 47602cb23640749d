import { randomUUID } from 'node:crypto';
import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import type { Database } from '@/lib/db/client';
import type { TeamMode } from '@/lib/schemas/settings';
import { admitInvited, isInvited } from './admit-invited';
import { idleS } from './lifetimes';
import { isMember } from './member';
import { hashPassword, verifyPassword } from './password-hash';

/** The name of the provider of the settings, in addresses and beside identities. */
export const providerId = 'oidc';

/** The header in which better-auth is told where a request came from; it looks at no other. */
export const addressHeader = 'x-meridian-from';

/**
 * better-auth for one store. Of its addresses none is open but the one that a provider sends people back to:
 * everything else is called by the services, which have checked, counted and written down before.
 */
function makeAuth(db: Database, { url, secret, oidc }: TeamMode) {
  return betterAuth({
    appName: 'Meridian',
    baseURL: url,
    basePath: '/api/auth',
    secret,
    // No transactions of its own: the hooks below ask the store too, and the embedded one would wait for itself.
    database: prismaAdapter(db, { provider: 'postgresql', transaction: false }),
    trustedOrigins: [url],
    telemetry: { enabled: false },
    // What goes wrong comes back as an error; its log would say who has an account.
    logger: { disabled: true },
    // The services count, for all processes together (lib/services/attempts).
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 1,
      maxPasswordLength: 1000,
      password: {
        hash: hashPassword,
        verify: ({ hash, password }) => verifyPassword(hash, password),
      },
    },
    session: { expiresIn: idleS, disableSessionRefresh: true, cookieCache: { enabled: false } },
    account: {
      modelName: 'credential',
      updateAccountOnSignIn: false,
      // Somebody of that address at the provider is who was invited under it, if the provider has made sure.
      accountLinking: { enabled: true, trustedProviders: [], requireLocalEmailVerified: true },
    },
    user: { changeEmail: { enabled: false }, deleteUser: { enabled: false } },
    advanced: {
      cookiePrefix: 'meridian',
      useSecureCookies: url.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
      database: { generateId: () => randomUUID() },
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    onAPIError: { errorURL: `${url}/sign-in` },
    databaseHooks: {
      user: {
        create: {
          before: async (user) => ((await isInvited(db, user)) ? undefined : false),
        },
      },
      account: {
        create: {
          // Who somebody is was all that was asked; what could be fetched in their name is not kept.
          before: async (account) => ({
            data: { ...account, accessToken: null, refreshToken: null, idToken: null },
          }),
        },
      },
      session: {
        create: {
          before: async ({ userId, ipAddress, userAgent }) => {
            const from = { address: ipAddress ?? null, agent: userAgent ?? null };
            const isIn = (await isMember(db, userId)) || (await admitInvited(db, userId, from));
            return isIn ? undefined : false;
          },
        },
      },
    },
    plugins: oidc === null ? [] : [provider(oidc)],
  });
}

function provider({ issuer, clientId, clientSecret }: NonNullable<TeamMode['oidc']>) {
  return genericOAuth({
    config: [
      {
        providerId,
        discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
        requireIdTokenVerification: true,
        clientId,
        clientSecret,
        scopes: ['openid', 'email', 'profile'],
        pkce: true,
        disableProviderLogout: true,
      },
    ],
  });
}

export type Auth = ReturnType<typeof makeAuth>;

const made = new WeakMap<Database, { readonly team: string; readonly auth: Auth }>();

/** The one for that store; made anew where it was made for other settings. */
export function authFor(db: Database, team: TeamMode): Auth {
  const key = JSON.stringify(team);
  const known = made.get(db);
  if (known?.team === key) return known.auth;
  const auth = makeAuth(db, team);
  made.set(db, { team: key, auth });
  return auth;
}

/** Has the next one ask the provider anew what it offers. */
export function forgetAuth(db: Database): void {
  made.delete(db);
}
