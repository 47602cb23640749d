/** How a number is shown. */
export type NumberLook = 'usd' | 'percent' | 'plain' | 'months' | 'factor';

/** A cell of a sheet. Text is always text, whatever it begins with. */
export type Cell =
  | { readonly text: string; readonly bold?: boolean }
  | { readonly number: number; readonly look: NumberLook; readonly isInput?: boolean }
  | {
      /** Without its equals sign. */
      readonly formula: string;
      /** What it comes to now, so that previews show it. */
      readonly value: number | string;
      readonly look: NumberLook;
      readonly bold?: boolean;
    }
  | null;

/** A sheet of a workbook. */
export interface Sheet {
  /** At most 31 characters, without : \ / ? * [ ]. */
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Widths of columns in characters. */
  readonly widths: readonly number[];
  /** Rows that stay in view. */
  readonly headRows: number;
  /** Names of cells on this sheet, each with its address there: `DiscountRate` → `C4`. */
  readonly names?: ReadonlyMap<string, string>;
}

/** The address of a cell by row and column from 0: `B3`. */
export function addressOf(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

/** An address that stays where it is when it is copied: `$B$3`. */
export const fixed = (address: string): string => address.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');

/** A sheet's name inside a formula. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** A text as the name of a sheet: short enough, and without what no sheet is called. */
export function sheetName(text: string, taken: ReadonlySet<string>): string {
  const base =
    text
      .replaceAll(/[:\\/?*[\]']/g, ' ')
      .trim()
      .slice(0, 28) || 'Sheet';
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? base : `${base.slice(0, 27)} ${count}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
