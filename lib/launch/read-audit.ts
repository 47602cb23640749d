import { z } from 'zod';
import type { AcceptedAdvisory } from './accepted-advisories';

const advisory = z.object({
  name: z.string(),
  title: z.string(),
  url: z.string(),
  severity: z.enum(['info', 'low', 'moderate', 'high', 'critical']),
  range: z.string(),
});

/** What `npm audit --json` answers where the registry knows advisories. */
const answer = z.object({
  auditReportVersion: z.literal(2),
  vulnerabilities: z.record(
    z.string(),
    // A package that is only affected through another one names it; the advisories stand with that one.
    z.object({ via: z.array(z.union([z.string(), advisory])) }),
  ),
});

export interface FoundAdvisory {
  readonly id: string;
  readonly package: string;
  readonly title: string;
  readonly severity: z.infer<typeof advisory>['severity'];
  readonly range: string;
  /** Why it keeps nothing back; null: it does, where it is high or critical. */
  readonly accepted: string | null;
}

/**
 * Reads what `npm audit --json` printed: every advisory once, or, where the registry did not answer as
 * one that knows advisories, the reason in a few words.
 */
export function readAudit(
  output: string,
  accepted: readonly AcceptedAdvisory[],
  today: string,
): readonly FoundAdvisory[] | string {
  let value: unknown;
  try {
    value = JSON.parse(output);
  } catch {
    return 'it gave no answer';
  }
  const parsed = answer.safeParse(value);
  if (!parsed.success) return refusalIn(value);
  const found = new Map<string, FoundAdvisory>();
  for (const { via } of Object.values(parsed.data.vulnerabilities)) {
    for (const one of via) {
      if (typeof one === 'string') continue;
      const id = one.url.split('/').at(-1) ?? one.url;
      const row = accepted.find((row) => row.id === id && today < row.until);
      const { name, title, severity, range } = one;
      found.set(`${id} ${name}`, {
        id,
        package: name,
        title,
        severity,
        range,
        accepted: row?.because ?? null,
      });
    }
  }
  return [...found.values()];
}

/** Those that keep a release back. */
export function blocking(found: readonly FoundAdvisory[]): FoundAdvisory[] {
  return found.filter(
    ({ severity, accepted }) =>
      accepted === null && (severity === 'high' || severity === 'critical'),
  );
}

function refusalIn(value: unknown): string {
  const said = z.object({ message: z.string() }).safeParse(value);
  // The address of the registry is nobody's business here.
  return said.success
    ? (said.data.message.split(' - ')[0] ?? said.data.message)
    : 'it gave no answer';
}
