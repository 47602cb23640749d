/** A view of an architecture: a tab under its header, a page at /a/NAME/SEGMENT. */
export interface View {
  /** null: the architecture's own address. */
  readonly segment: string | null;
  readonly label: string;
}

/** In the order of the tabs. A view is added here, and as a page under app/a/[name]. */
export const views: readonly View[] = [{ segment: null, label: 'Map' }];

/** What of the map's address goes along from view to view: the option and the loss, not the selection. */
const kept = ['option', 'mode', 'lose'];

/** The path of a view of a document. */
export function pathOfView(name: string, segment: string | null): string {
  return `/a/${encodeURIComponent(name)}${segment === null ? '' : `/${segment}`}`;
}

/** Where a view of a document stands, with the option and the loss that the address names now. */
export function hrefOfView(name: string, segment: string | null, search: string): string {
  const now = new URLSearchParams(search);
  const query = new URLSearchParams(kept.flatMap((key) => now.getAll(key).map((v) => [key, v])));
  const path = pathOfView(name, segment);
  return query.size === 0 ? path : `${path}?${query.toString()}`;
}
