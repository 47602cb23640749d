import type { AssumptionKind } from '@/lib/engine/model';
import type { Problem } from '@/lib/schemas';
import type { CsvCell } from '../csv/read-csv';

/** A value that a file states for an assumption. */
export interface ImportedStatement {
  readonly id: string;
  /** In the assumption's unit. */
  readonly value: number;
  readonly kind?: AssumptionKind;
  /** The day that it speaks of, ISO. */
  readonly on?: string;
  readonly because?: string;
}

/** A statement, and the field that it was read from. */
export interface PlacedStatement extends ImportedStatement {
  readonly cell: CsvCell;
}

/** What a form of file gives: values, what cannot be taken, and what was done to get there. */
export interface FormReading {
  readonly statements: readonly PlacedStatement[];
  readonly problems: readonly Problem[];
  /** Sentences for the one who imports: what was averaged, what was passed over. */
  readonly notes: readonly string[];
}

/** A problem with a field. */
export function problemAt(
  file: string,
  { line, column, text }: CsvCell,
  message: string,
  accepted: string,
): Problem {
  const found = text === '' ? 'nothing' : JSON.stringify(text);
  return { file, line, column, path: '', message: `${message} (${accepted})`, found, accepted };
}
