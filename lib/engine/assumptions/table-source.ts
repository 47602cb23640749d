import type { AssumptionKind } from '../model';

/** Whose a table is and what it is worth: stands with every table, shows wherever a row of it does. */
export interface TableSource {
  readonly title: string;
  /** Unit of its values; several are parted by commas. */
  readonly unit: string;
  readonly kind: AssumptionKind;
  /** Repository or publication, path and version. */
  readonly source: string;
  /** Day that the values speak of, ISO. */
  readonly asOf: string;
  /** SPDX name, or who made it where it is the project's own. */
  readonly licence: string;
  /** What was left out or changed. */
  readonly note?: string;
}
