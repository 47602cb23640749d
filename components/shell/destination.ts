/** A page that the palette can go to. */
export interface Destination {
  readonly label: string;
  readonly hint?: string;
  readonly href: string;
  readonly group: string;
}
