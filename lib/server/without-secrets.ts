/** In the place of a secret. */
const hidden = '[hidden]';

/** Settings that are secrets as they are. */
const secretSettings = ['MERIDIAN_SECRET', 'MERIDIAN_OIDC_CLIENT_SECRET'] as const;

/** Settings that are addresses with a password in them. */
const addressSettings = ['DATABASE_URL', 'MERIDIAN_SMTP_URL'] as const;

/** Shorter ones would hide parts of ordinary words; such a password is no secret anyway. */
const shortest = 6;

/** What looks like a secret, whoever’s it is: passwords in addresses, tokens, cookies, passwords by name. */
const looksSecret: readonly [RegExp, string][] = [
  [/(\b[a-z][a-z0-9+.-]*:\/\/[^\s:/@"\\]*:)[^\s@"\\]+@/gi, `$1${hidden}@`],
  [/(\bbearer\s+)[\w.~+/=-]+/gi, `$1${hidden}`],
  [
    /(\\?"(?:password|passwd|secret|token|access_?token|refresh_?token|id_?token|client_?secret|authorization|cookie|set-cookie)\\?"\s*:\s*\\?")[^"\\]*/gi,
    `$1${hidden}`,
  ],
  [/([?&](?:token|code|state|secret|password)=)[^&\s"\\#]+/gi, `$1${hidden}`],
  [/(\b(?:__Host-|__Secure-)?[\w.-]*session[\w.-]*=)[^;\s"\\]+/gi, `$1${hidden}`],
];

/**
 * What makes a line harmless before it is written to a log: the secrets of `environment` and whatever
 * looks like one are replaced, wherever they stand. The line is JSON and stays it.
 */
export function secretsHidden(
  environment: Readonly<Record<string, string | undefined>>,
): (line: string) => string {
  const secrets = [
    ...secretSettings.map((name) => environment[name] ?? ''),
    ...addressSettings.flatMap((name) => passwordsIn(environment[name] ?? '')),
  ].filter((secret) => secret.length >= shortest);
  // As it is, and as JSON writes it.
  const known = [...new Set(secrets.flatMap((s) => [s, JSON.stringify(s).slice(1, -1)]))];
  return (line) => {
    const without = known.reduce((rest, secret) => rest.replaceAll(secret, hidden), line);
    return looksSecret.reduce((rest, [pattern, by]) => rest.replace(pattern, by), without);
  };
}

/** Its password, as written and as meant. */
function passwordsIn(address: string): string[] {
  if (!URL.canParse(address)) return [];
  const { password } = new URL(address);
  try {
    return [password, decodeURIComponent(password)];
  } catch {
    return [password];
  }
}
