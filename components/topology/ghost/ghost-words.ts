import type { GhostSite } from '@/lib/flow/canvas/scene/ghost';
import { plural } from '@/lib/format/plural';
import { requestRate } from '@/lib/format/request-rate';
import { shortRegion } from '@/lib/format/region-name';
import { text } from '@/lib/format/words';

const rate = (value: number | undefined): string =>
  value === undefined ? 'no capacity stated' : text(requestRate(value));

/** What would become of a site: `6 000 → 7 200 req/s`, `read → active`, `added, 6 000 req/s`. */
export function ghostWords({ region, is, before, after }: GhostSite): string {
  if (before === null || after === null) {
    const what = is === 'added' ? 'added' : 'taken away';
    const holds = after?.capacityRps === undefined ? '' : `, ${rate(after.capacityRps)}`;
    return `${shortRegion(region)} ${what}${holds}`;
  }
  const parts = [
    before.role === after.role ? null : `${before.role} → ${after.role}`,
    before.writer === after.writer ? null : after.writer ? 'becomes writer' : 'no longer writer',
    before.capacityRps === after.capacityRps
      ? null
      : before.capacityRps === undefined || after.capacityRps === undefined
        ? `${rate(before.capacityRps)} → ${rate(after.capacityRps)}`
        : `${requestRate(before.capacityRps).value} → ${rate(after.capacityRps)}`,
    before.zones === after.zones || after.zones === undefined ? null : plural(after.zones, 'zone'),
  ];
  return parts.filter((part) => part !== null).join(', ');
}
