import { z } from 'zod';

const loopback = z
  .string()
  .regex(
    /^(localhost|127\.0\.0\.1|::1)$/,
    'Meridian has no accounts yet, so it serves this machine alone: HOST must be 127.0.0.1, localhost or ::1.',
  );

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
  HOST: loopback.default('127.0.0.1').describe('the address to serve on; this machine’s own only'),
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
  if (parsed.success) return { ok: true, settings: parsed.data };
  return { ok: false, problems: parsed.error.issues.map(({ message }) => message) };
}

/** The settings as a table for people: name, default, meaning. */
export function describeSettings(): string {
  const defaults = settingsSchema.parse({});
  return Object.entries(settingsSchema.shape)
    .map(([name, schema]) => {
      const fallback = Object.entries(defaults).find(([key]) => key === name)?.[1];
      return `  ${name.padEnd(20)} ${String(fallback ?? '–').padEnd(10)} ${schema.description ?? ''}`;
    })
    .join('\n');
}
