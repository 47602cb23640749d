import type { ReadinessEntry } from '@/lib/engine/model';
import { isIsoDate, isWebLink } from '@/lib/schemas';

/** The fields of an entry as they are typed. */
export interface EvidenceFields {
  readonly owner: string;
  readonly link: string;
  readonly date: string;
  readonly expires: string;
  readonly note: string;
  readonly applies: boolean;
  readonly reason: string;
}

type Wrong = Partial<Record<keyof EvidenceFields, string>>;
export type EvidenceErrors = Readonly<Wrong>;

/** The fields with what an entry says. */
export const fieldsOf = (entry: ReadinessEntry | null): EvidenceFields => ({
  owner: entry?.owner ?? '',
  link: entry?.link ?? '',
  date: entry?.date ?? '',
  expires: entry?.expires ?? '',
  note: entry?.note ?? '',
  applies: entry?.notApplicable === undefined,
  reason: entry?.notApplicable ?? '',
});

const longest = { owner: 120, note: 2000, reason: 500 } as const;

/** What is wrong with the fields, each at its own; nothing where they can be kept. */
export function errorsOf(fields: EvidenceFields): EvidenceErrors {
  const { owner, link, date, expires, note, applies, reason } = fields;
  const errors: Wrong = {};
  if (owner.trim().length > longest.owner) errors.owner = `At most ${longest.owner} characters.`;
  if (note.trim().length > longest.note) errors.note = `At most ${longest.note} characters.`;
  if (link.trim() !== '' && !isWebLink(link.trim()))
    errors.link = 'An address that begins with https:// or http://.';
  if (date !== '' && !isIsoDate(date)) errors.date = 'A day, e.g. 2026-11-20.';
  if (expires !== '' && !isIsoDate(expires)) errors.expires = 'A day, e.g. 2026-11-20.';
  else if (date !== '' && expires !== '' && expires <= date)
    errors.expires = 'It has to be after the day on which it was proven.';
  if (!applies && reason.trim() === '') errors.reason = 'Say why it does not apply.';
  if (reason.trim().length > longest.reason)
    errors.reason = `At most ${longest.reason} characters.`;
  return errors;
}

/** What the fields change in an entry: null takes a key away. */
export function changesOf(fields: EvidenceFields) {
  const kept = (text: string) => (text.trim() === '' ? null : text.trim());
  return {
    owner: kept(fields.owner),
    link: kept(fields.link),
    date: kept(fields.date),
    expires: kept(fields.expires),
    note: kept(fields.note),
    notApplicable: fields.applies ? null : kept(fields.reason),
  };
}
