import type { Architecture, Assumptions, Loss, Option } from '@/lib/engine';

/** Something that what is exported cannot hold, or holds in another way. */
export interface ExportNote {
  /** The key of the document. */
  readonly path: string;
  readonly says: string;
}

/** An option in another program's form. */
export interface Exported {
  /** A text, or the bytes of a file that is none. */
  readonly content: string | Uint8Array;
  readonly notes: readonly ExportNote[];
}

/** The document does not say enough for a form; the message says what is missing. */
export class CannotExport extends Error {
  override readonly name = 'CannotExport';
}

/** What an export is made of. */
export interface ExportInput {
  readonly architecture: Architecture;
  readonly option: Option;
  readonly assumptions: Assumptions;
  /** The document as it is written. */
  readonly text: string;
  /** The day that it is told for, ISO. */
  readonly day: string;
  /** What is lost, for forms that show it; absent: nothing. */
  readonly loss?: Loss;
  /** The colours of pictures; light where none is given. */
  readonly theme?: 'light' | 'dark';
}

/** A form in which an option can be taken away. */
export interface ExportTarget {
  /** As in its address and behind `--to`. */
  readonly id: string;
  /** In a few words, for menus and help. */
  readonly title: string;
  /** Behind the document's name. */
  readonly fileEnding: string;
  readonly mediaType: string;
  /** It draws the map of the option, and can show a loss on it. */
  readonly isPicture?: true;
  /** Throws `CannotExport` where the document does not say enough for it. */
  readonly write: (input: ExportInput) => Exported | Promise<Exported>;
}
