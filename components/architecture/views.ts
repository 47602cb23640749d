import type { Finding } from '@/lib/engine/model';

/** A view of an architecture: a tab under its header, a page at /a/NAME/SEGMENT. */
export interface View {
  /** null: the architecture's own address. */
  readonly segment: string | null;
  readonly label: string;
  /** The first letters of the findings that it is about; its tab counts them. */
  readonly codes?: readonly string[];
}

/** In the order of the tabs. A view is added here, and as a page under app/a/[name]. */
export const views: readonly View[] = [
  { segment: null, label: 'Map' },
  { segment: 'losses', label: 'Losses', codes: ['CAP'] },
  { segment: 'dependencies', label: 'Dependencies', codes: ['ISO'] },
  { segment: 'latency', label: 'Latency', codes: ['LAT'] },
  { segment: 'recovery', label: 'Recovery', codes: ['REC', 'AVL'] },
  { segment: 'residency', label: 'Residency', codes: ['RES'] },
  { segment: 'verdict', label: 'Verdict', codes: ['DRV'] },
  { segment: 'money', label: 'Money', codes: ['CST', 'ROI'] },
  { segment: 'readiness', label: 'Readiness' },
  { segment: 'compare', label: 'Compare' },
];

/** The findings that a view is about. */
export function findingsOfView(
  segment: string | null,
  findings: readonly Finding[],
): readonly Finding[] {
  const codes = views.find((view) => view.segment === segment)?.codes ?? [];
  return findings.filter(({ code }) => codes.some((start) => code.startsWith(start)));
}

/** What of the address goes along from view to view: option, loss with its step, network and drawing, not the selection. */
const kept = ['option', 'mode', 'lose', 'loss', 'step', 'harsh', 'network', 'view'];

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
