import type { LinkView } from '@/lib/flow/canvas/scene/links';
import type { PopulationView } from '@/lib/flow/canvas/scene/populations';
import type { SiteView } from '@/lib/flow/canvas/scene/sites';
import type { UnservedReason } from '@/lib/engine/model';
import { byteSize } from '@/lib/format/byte-size';
import { count } from '@/lib/format/count';
import { latency } from '@/lib/format/latency';
import { money } from '@/lib/format/money';
import { percent } from '@/lib/format/percent';
import { plural } from '@/lib/format/plural';
import { shortRegion } from '@/lib/format/region-name';
import { requestRate } from '@/lib/format/request-rate';
import { text } from '@/lib/format/words';

/** `active · writer · 3 zones` */
export function siteRole({ role, writer, zones }: SiteView): string {
  const parts = [role, writer ? 'writer' : null, zones === null ? null : plural(zones, 'zone')];
  return parts.filter((part) => part !== null).join(' · ');
}

/** `3 600 of 6 000 req/s`, as the parts that are set differently. */
export function siteLoad({
  loadRps,
  capacityRps,
  state,
  role,
}: SiteView): readonly [string, string] {
  if (state === 'standby' && loadRps === 0)
    return capacityRps === null
      ? ['', role === 'backup' ? 'holds backups' : 'runs nothing yet']
      : ['', `${text(requestRate(capacityRps))} standing by`];
  if (capacityRps === null) return [requestRate(loadRps).value, ' req/s, capacity unknown'];
  return [requestRate(loadRps).value, ` of ${text(requestRate(capacityRps))}`];
}

/** `≥ $13.6k a month`; null where nothing of it is known. */
export function siteCost({ monthlyUsd, isCostLowerBound }: SiteView): string | null {
  if (monthlyUsd === null) return null;
  return text(money(monthlyUsd, { per: 'a month', lowerBound: isCostLowerBound }));
}

const downWord = ({ downBy }: SiteView): string =>
  downBy === 'loss' ? 'lost' : 'fallen under its load';

/** What a screen reader says of a site. */
export function siteSpoken(view: SiteView): string {
  const [load, of] = siteLoad(view);
  const parts = [
    `${shortRegion(view.region)}, ${view.place}`,
    view.state === 'down' ? downWord(view) : siteRole(view).replaceAll(' · ', ', '),
    view.state === 'down' ? null : `${load}${of}`,
    view.utilization === null || view.state === 'down' ? null : text(percent(view.utilization)),
    view.state === 'over' ? 'over its limit' : null,
    siteCost(view),
    view.worst === null ? null : `${view.worst} finding`,
  ];
  return parts.filter((part) => part !== null).join(', ');
}

export const unservedWords: Readonly<Record<UnservedReason, string>> = {
  'no-site': 'no site is left',
  'no-lawful-site': 'no lawful site is left',
  'target-unlawful': 'the failover target is not lawful for them',
  'no-writer': 'no writer is left',
  'no-quorum': 'the writer has no majority',
  'copy-cut': 'the writer cannot reach a copy that it waits for',
  'writer-cut': 'the writer is behind the cut',
  'dependency-cut': 'a hard dependency is behind the cut',
};

/** `52 ms`, `52 → 115 ms` after a move, `unserved`. */
export function felt({ requestMs, beforeMs }: PopulationView): string {
  if (requestMs === null) return 'unserved';
  const now = text(latency(requestMs));
  if (beforeMs === null || latency(beforeMs).value === latency(requestMs).value) return now;
  return `${latency(beforeMs).value} → ${now}`;
}

/** `1.8M users` */
export function users({ users: number }: PopulationView): string {
  return text(count(number, 'users'));
}

/** What a screen reader says of a population. */
export function populationSpoken(view: PopulationView): string {
  const because = view.unserved === null ? '' : `, ${unservedWords[view.unserved]}`;
  const from = view.region === null ? '' : ` from ${shortRegion(view.region)}`;
  return `${view.name}, ${users(view)}, ${felt(view)}${view.requestMs === null ? because : from}`;
}

/** `async both ways · 80 ms, p99 2 s` */
export function linkLabel({ mode, both, lagMs, cut }: LinkView): string {
  if (cut) return 'replication cut';
  const way = both ? `${mode} both ways` : mode;
  if (lagMs === null) return way;
  const p99 = lagMs.p99 >= 1000 ? `${lagMs.p99 / 1000} s` : text(latency(lagMs.p99));
  return `${way} · ${text(latency(lagMs.p50))}, p99 ${p99}`;
}

/** `1.2 TB a month` */
export const sent = (gbMonthly: number): string => `${text(byteSize(gbMonthly * 1e9))} a month`;

/** What a screen reader says of a link. */
export function linkSpoken(view: LinkView): string {
  const between = view.both ? 'between' : 'from';
  const and = view.both ? 'and' : 'to';
  const volume = view.gbMonthly === null ? '' : `, ${sent(view.gbMonthly)}`;
  return `Link ${between} ${shortRegion(view.from)} ${and} ${shortRegion(view.to)}, ${linkLabel(view)}${volume}`;
}
