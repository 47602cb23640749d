import { cpus } from 'node:os';
import type { Load } from '@/lib/testing/load/drive';
import type { Seen } from '@/lib/testing/load/editor';
import type { Audit } from '@/lib/testing/load/ledger';

export interface LoadReport {
  /** What was loaded, in words. */
  readonly where: string;
  readonly load: Load;
  readonly tookMs: number;
  readonly killed: { readonly what: string; readonly at: number } | null;
  readonly seen: readonly Seen[];
  /** Processor time of Meridian and its database, in seconds. */
  readonly cpuS: number;
  /** Of all processors, by everything on the machine. */
  readonly cpuShare: number;
  readonly loadAverage: number;
  readonly audit: Audit;
}

/** Prints what was measured and found. Returns whether every acknowledged edit is there and nothing was overwritten. */
export function report(found: LoadReport): boolean {
  const { load, seen, audit, tookMs, killed } = found;
  const saved = sorted(seen.flatMap(({ savedMs }) => savedMs));
  const overtaken = sorted(seen.flatMap(({ overtakenMs }) => overtakenMs));
  const failures = seen.flatMap(({ failures: own }) => own);
  const lines = [
    `${load.editors} editors on ${load.documents} documents, ${found.where}, ${(tookMs / 1000).toFixed(0)} s`,
    `machine      ${cpus().length} cores, ${(100 * found.cpuShare).toFixed(0)} % busy with everything on it, load average ${found.loadAverage.toFixed(1)}`,
    `processor    ${((1000 * found.cpuS) / (saved.length + overtaken.length)).toFixed(0)} ms of Meridian and its database for each save that was sent, ${((100 * found.cpuS) / (tookMs / 1000)).toFixed(0)} % of a core`,
    `saves        ${saved.length} acknowledged, ${(saved.length / (tookMs / 1000)).toFixed(1)} a second`,
    `  times      ${times(saved)}`,
    `overtaken    ${overtaken.length}, each with the other side's text and saved again on top of it`,
    `  times      ${times(overtaken)}`,
    `failed       ${kinds(failures.map(({ kind }) => kind))}`,
    ...(killed === null ? [] : [outage(killed, seen)]),
    `in the store ${audit.versions} versions`,
    `  lost       ${audit.lost.length} acknowledged edits`,
    `  overwritten ${audit.overwritten.length} versions, ${seen.flatMap((one) => one.overwritten).length} seen by editors`,
    `  unrecorded ${audit.unrecorded} versions without their one event in the record`,
  ];
  console.log(`\n${lines.join('\n')}\n`);
  for (const { editor, edit, version, document } of audit.lost.slice(0, 5)) {
    console.log(
      `lost: edit ${edit} of editor ${editor}, acknowledged as version ${version} of ${document}`,
    );
  }
  for (const text of seen.flatMap((one) => one.overwritten).slice(0, 5)) {
    console.log(`overwritten: ${text}`);
  }
  return (
    audit.lost.length + audit.overwritten.length + audit.unrecorded === 0 &&
    seen.every((one) => one.overwritten.length === 0) &&
    saved.length > 0
  );
}

/** From the kill to the first save that was acknowledged after the last failure of those that it met. */
function outage(killed: NonNullable<LoadReport['killed']>, seen: readonly Seen[]): string {
  const after = seen.flatMap(({ failures }) => failures).filter(({ at }) => at >= killed.at);
  const last = Math.max(killed.at, ...after.map(({ at }) => at));
  const back = Math.min(...seen.flatMap(({ savedAt }) => savedAt).filter((at) => at > last));
  return `killed       the ${killed.what}; ${after.length} requests failed, all saves went through again ${((back - killed.at) / 1000).toFixed(1)} s after`;
}

function kinds(all: readonly string[]): string {
  const different = [...new Set(all)];
  if (different.length === 0) return 'none';
  return different
    .map((kind) => `${all.filter((other) => other === kind).length} ${kind}`)
    .join(', ');
}

const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b);

function times(ascending: readonly number[]): string {
  if (ascending.length === 0) return '–';
  const at = (share: number) =>
    (ascending[Math.min(ascending.length - 1, Math.floor(share * ascending.length))] ?? 0).toFixed(
      0,
    );
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms`;
}
