import type { Business, CostLineId } from '../model';

/** Names by which people call the lines of a bill. */
const names: readonly (readonly [line: CostLineId, called: RegExp])[] = [
  ['compute', /^(compute|servers?|instances?|vms?|machines?|containers?|kubernetes|functions?)$/],
  ['database', /^(databases?|db|data-?stores?)$/],
  ['storage', /^(storage|disks?|volumes?|objects?|backups?)$/],
  ['transfer-regions', /^(cross-region(-data)?(-transfer)?|inter-region(-transfer)?|replication)$/],
  ['transfer-users', /^(network|networking|(data-)?transfer|egress|bandwidth|traffic|cdn)$/],
  ['routing', /^((global-)?routing|dns|load-balanc(ing|ers?))$/],
  ['observability', /^(observability|monitoring(-observability)?|logging|logs|metrics|tracing)$/],
  ['licences', /^(licen[cs]es?|licen[cs]ing)$/],
  ['operations', /^(operations|engineering|engineers|people|staff|team)$/],
];

/** One stated line of a bill, or several of one kind together. */
export interface BillLine {
  readonly usd: number;
  /** As the document calls them. */
  readonly names: readonly string[];
}

export type Bill = ReadonlyMap<CostLineId, BillLine>;

/** The line that a bill means by a name; `other` where it is none of ours. */
export function lineCalled(name: string): CostLineId {
  const tidy = name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_/]+/g, '-');
  return names.find(([, called]) => called.test(tidy))?.[0] ?? 'other';
}

/** Stated costs by our own lines. */
export function linesOf(stated: Business['currentMonthlyCostUsd']): Bill {
  const lines = new Map<CostLineId, BillLine>();
  for (const [name, usd] of Object.entries(stated)) {
    const line = lineCalled(name);
    const held = lines.get(line);
    lines.set(line, { usd: (held?.usd ?? 0) + usd, names: [...(held?.names ?? []), name] });
  }
  return lines;
}

/**
 * Today's bill by our own lines; null where none is stated. A bill that names no compute is not divided, and
 * what it calls otherwise follows capacity as compute does.
 */
export function billOf(business: Business | null): Bill | null {
  const lines = new Map(linesOf(business?.currentMonthlyCostUsd ?? {}));
  if (lines.size === 0) return null;
  const other = lines.get('other');
  if (other && !lines.has('compute')) {
    lines.set('compute', other);
    lines.delete('other');
  }
  return lines;
}
