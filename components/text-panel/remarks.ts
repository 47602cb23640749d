import type { DocumentPath, Finding, Severity } from '@/lib/engine/model';
import type { DocumentSource } from '@/lib/schemas';

/** A finding at its place in the text. */
export interface Remark {
  readonly from: number;
  readonly to: number;
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
}

/** Where a path stands, or the nearest part of the document around it that is written. */
function placeOf(path: DocumentPath, source: DocumentSource): { from: number; to: number } | null {
  for (let length = path.length; length > 0; length -= 1) {
    const around = path.slice(0, length);
    const place = source.locate(around);
    if (place === undefined) continue;
    // Of what fills many lines its name is marked, or its first line: the rest says other things.
    const lines = source.text.indexOf('\n', place.from);
    const isLong = lines >= 0 && lines < place.to;
    if (!isLong) return { from: place.from, to: place.to };
    const key = typeof around.at(-1) === 'string' ? source.locate(around, 'key') : undefined;
    return key === undefined ? { from: place.from, to: lines } : { from: key.from, to: key.to };
  }
  return null;
}

/** The findings that point into the text, each at its place there. */
export function remarksOf(findings: readonly Finding[], source: DocumentSource): readonly Remark[] {
  return findings.flatMap(({ code, severity, message, where }): Remark[] => {
    const place = placeOf(where.path, source);
    return place === null ? [] : [{ ...place, severity, code, message }];
  });
}
