import { z } from 'zod';

const loopback = /^(localhost|127\.0\.0\.1|::1)$/;

const host = z
  .string()
  .regex(/^[\w.:-]+$/, 'HOST must be an address or a name of this machine, 127.0.0.1 or 0.0.0.0.');

const ownUrl = z
  .string()
  .refine(
    isOrigin,
    'MERIDIAN_URL must be the whole address that people type, with http or https and without a path: https://meridian.example.',
  );

const secret = z
  .string()
  .min(
    32,
    'MERIDIAN_SECRET must have at least 32 characters, by chance: openssl rand -base64 32 makes some.',
  );

const proxies = z.coerce
  .number('MERIDIAN_PROXIES must be a whole number from 0 to 9.')
  .pipe(
    z
      .int('MERIDIAN_PROXIES must be a whole number from 0 to 9.')
      .min(0, 'MERIDIAN_PROXIES must be a whole number from 0 to 9.')
      .max(9, 'MERIDIAN_PROXIES must be a whole number from 0 to 9.'),
  );

/** Whether it is an address of the web, of a server as a whole. */
function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, pathname, search, hash, username, password } = new URL(text);
  const isBare =
    pathname === '/' && search === '' && hash === '' && `${username}${password}` === '';
  return (protocol === 'http:' || protocol === 'https:') && isBare;
}

function isHttp(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

const port = z.coerce
  .number('PORT must be a number from 1 to 65535.')
  .pipe(
    z
      .int('PORT must be a whole number from 1 to 65535.')
      .min(1, 'PORT must be a number from 1 to 65535.')
      .max(65_535, 'PORT must be a number from 1 to 65535.'),
  );

const postgresUrl = z
  .string()
  .regex(
    /^postgres(ql)?:\/\//,
    'DATABASE_URL must be the address of a PostgreSQL, postgresql://user@host:5432/name.',
  );

/** The settings of the processes, from the environment. Every one has a default that needs none. */
export const settingsSchema = z.object({
  PORT: port.default(3000).describe('the port to serve on'),
  HOST: host
    .default('127.0.0.1')
    .describe('the address to serve on; others than this machine’s own need the next two'),
  MERIDIAN_URL: ownUrl
    .optional()
    .describe('the address that people type; with it people sign in: docs/accounts.md'),
  MERIDIAN_SECRET: secret
    .optional()
    .describe('what sessions are signed with, 32 characters or more; the same for all processes'),
  MERIDIAN_PROXIES: proxies
    .optional()
    .describe('how many proxies stand before it, each adding to X-Forwarded-For; unset: none'),
  MERIDIAN_OIDC_ISSUER: z
    .string()
    .refine(isHttp, 'MERIDIAN_OIDC_ISSUER must be the address of an OpenID Connect provider.')
    .optional()
    .describe('an OpenID Connect provider to sign in with, besides passwords'),
  MERIDIAN_OIDC_CLIENT_ID: z.string().optional().describe('what Meridian is called there'),
  MERIDIAN_OIDC_CLIENT_SECRET: z.string().optional().describe('and its secret there'),
  MERIDIAN_SMTP_URL: z
    .string()
    .regex(
      /^smtps?:\/\//,
      'MERIDIAN_SMTP_URL must be the address of a mail server, smtps://user:password@host:465.',
    )
    .optional()
    .describe(
      'a mail server for invitations and forgotten passwords; unset: links are handed over',
    ),
  MERIDIAN_MAIL_FROM: z.string().optional().describe('whom those mails are from'),
  DATABASE_URL: postgresUrl
    .optional()
    .describe('a PostgreSQL to keep everything in; unset: the embedded database'),
  MERIDIAN_DATA: z
    .string()
    .default('./.data')
    .describe('the folder of the embedded database and its dumps'),
  PLAYWRIGHT_CHROMIUM: z
    .string()
    .optional()
    .describe('the browser for end-to-end tests; unset: /usr/bin/chromium, else Playwright’s own'),
});
export type Settings = z.infer<typeof settingsSchema>;

/** Reads the settings; an empty variable counts as unset. Answers with sentences where they do not fit. */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
):
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problems: readonly string[] } {
  const given = Object.fromEntries(
    Object.keys(settingsSchema.shape).map((key) => [key, environment[key] || undefined]),
  );
  const parsed = settingsSchema.safeParse(given);
  const problems = [
    ...(parsed.error?.issues ?? []).map(({ message }) => message),
    ...missing(given),
  ];
  if (!parsed.success || problems.length > 0) return { ok: false, problems };
  return { ok: true, settings: parsed.data };
}

/** What is not set, although something else that is set needs it. */
function missing(given: Readonly<Record<string, string | undefined>>): readonly string[] {
  const { HOST, MERIDIAN_URL, MERIDIAN_SECRET, MERIDIAN_SMTP_URL, MERIDIAN_MAIL_FROM } = given;
  const others =
    HOST === undefined || loopback.test(HOST)
      ? null
      : `HOST=${HOST} lets others reach Meridian, who then have to sign in`;
  const needsUrl = others ?? (MERIDIAN_SECRET === undefined ? null : 'MERIDIAN_SECRET is set');
  const needsSecret = others ?? (MERIDIAN_URL === undefined ? null : 'MERIDIAN_URL is set');
  const oidc = ['MERIDIAN_OIDC_ISSUER', 'MERIDIAN_OIDC_CLIENT_ID', 'MERIDIAN_OIDC_CLIENT_SECRET'];
  const unset = oidc.filter((name) => given[name] === undefined);
  return [
    ...(needsUrl !== null && MERIDIAN_URL === undefined
      ? [`${needsUrl}: MERIDIAN_URL is needed too, the address that people type.`]
      : []),
    ...(needsSecret !== null && MERIDIAN_SECRET === undefined
      ? [
          `${needsSecret}: MERIDIAN_SECRET is needed too, at least 32 characters by chance (openssl rand -base64 32).`,
        ]
      : []),
    ...(unset.length > 0 && unset.length < oidc.length
      ? [`To sign in with a provider, ${unset.join(' and ')} must be set too.`]
      : []),
    ...(MERIDIAN_SMTP_URL !== undefined && MERIDIAN_MAIL_FROM === undefined
      ? ['MERIDIAN_SMTP_URL is set: MERIDIAN_MAIL_FROM is needed too, whom mails are from.']
      : []),
  ];
}

/** What signing in needs to know. */
export interface TeamMode {
  readonly kind: 'team';
  /** The origin, as browsers write it. */
  readonly url: string;
  readonly secret: string;
  /** A provider to sign in with; null: passwords alone. */
  readonly oidc: {
    readonly issuer: string;
    readonly clientId: string;
    readonly clientSecret: string;
  } | null;
  /** A mail server; null: links are handed over by an administrator. */
  readonly mail: { readonly url: string; readonly from: string } | null;
}

/** How people come in: not at all, whoever sits at the machine being the owner; or with an account. */
export type Mode = { readonly kind: 'local' } | TeamMode;

/** The mode that the settings ask for. */
export function modeOf(settings: Settings): Mode {
  const { MERIDIAN_URL, MERIDIAN_SECRET } = settings;
  if (MERIDIAN_URL === undefined || MERIDIAN_SECRET === undefined) return { kind: 'local' };
  return {
    kind: 'team',
    url: new URL(MERIDIAN_URL).origin,
    secret: MERIDIAN_SECRET,
    oidc: oidcOf(settings),
    mail: mailOf(settings),
  };
}

function oidcOf(settings: Settings): TeamMode['oidc'] {
  const {
    MERIDIAN_OIDC_ISSUER: issuer,
    MERIDIAN_OIDC_CLIENT_ID: clientId,
    MERIDIAN_OIDC_CLIENT_SECRET: clientSecret,
  } = settings;
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) return null;
  return { issuer, clientId, clientSecret };
}

function mailOf({ MERIDIAN_SMTP_URL: url, MERIDIAN_MAIL_FROM: from }: Settings): TeamMode['mail'] {
  return url === undefined || from === undefined ? null : { url, from };
}

/** The settings as a table for people: name, default, meaning. */
export function describeSettings(): string {
  const defaults = settingsSchema.parse({});
  return Object.entries(settingsSchema.shape)
    .map(([name, schema]) => {
      const fallback = Object.entries(defaults).find(([key]) => key === name)?.[1];
      return `  ${name.padEnd(27)} ${String(fallback ?? '–').padEnd(10)} ${schema.description ?? ''}`;
    })
    .join('\n');
}
