import type { ReviewEvent } from './review-event';
import type { SigningRole } from './signing';

/** A signature under the record that stands. */
export interface Signature {
  readonly role: SigningRole;
  readonly by: { readonly id: string; readonly name: string };
  readonly at: Date;
  /** What it is given on condition of; null: on none. */
  readonly condition: string | null;
  readonly sha256: string;
}

/** The signatures under a record, oldest first: those of other rounds were given to other bytes. */
export function signaturesOf(events: readonly ReviewEvent[], round: number): readonly Signature[] {
  return events.flatMap(({ kind, round: signed, role, sha256, author, at, body }) =>
    kind === 'signed' && signed === round && role !== null && sha256 !== null
      ? [{ role, by: author, at, condition: body, sha256 }]
      : [],
  );
}

/** Who still has to sign. */
export function missingRoles(
  mustSign: readonly SigningRole[],
  signatures: readonly Signature[],
): readonly SigningRole[] {
  return mustSign.filter((role) => signatures.every((signature) => signature.role !== role));
}

/** Findings that are lived with, by key: the last word on each holds. */
export function acceptedIn(events: readonly ReviewEvent[]): ReadonlyMap<string, ReviewEvent> {
  const accepted = new Map<string, ReviewEvent>();
  for (const event of events) {
    if (event.anchor?.to !== 'finding') continue;
    if (event.kind === 'finding_accepted') accepted.set(event.anchor.key, event);
    if (event.kind === 'finding_reopened') accepted.delete(event.anchor.key);
  }
  return accepted;
}

/** Questions that nobody has answered. */
export function openQuestions(events: readonly ReviewEvent[]): readonly ReviewEvent[] {
  const answered = new Set(events.flatMap(({ refersTo }) => refersTo ?? []));
  return events.filter(({ kind, id }) => kind === 'comment' && !answered.has(id));
}
