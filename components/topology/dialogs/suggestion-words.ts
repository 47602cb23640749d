import type { SiteFigures } from '@/lib/flow/suggest-sites';
import { count } from '@/lib/format/count';
import { latency } from '@/lib/format/latency';
import { money } from '@/lib/format/money';
import { percent } from '@/lib/format/percent';
import { plural } from '@/lib/format/plural';
import { text } from '@/lib/format/words';

const most = 3;

/** What a further site would mend, the weightiest first: `no residency breach, before 2`, `p95 95 ms, before 282 ms`. */
export function gainWords(before: SiteFigures, after: SiteFigures): readonly string[] {
  const { losses, survived, worstServed } = after;
  const wasLost = before.losses - before.survived;
  const words = [
    after.violations < before.violations
      ? `${plural(after.violations, 'residency breach', 'residency breaches')}, before ${before.violations}`
      : null,
    after.poorlyServed < before.poorlyServed
      ? `${text(count(before.poorlyServed - after.poorlyServed))} more users served in time`
      : null,
    losses - survived < wasLost
      ? `survives ${survived} of ${losses} losses, before ${before.survived} of ${before.losses}`
      : null,
    worstServed !== null && worstServed > (before.worstServed ?? 0)
      ? `worst loss leaves ${text(percent(worstServed))}, before ${text(percent(before.worstServed ?? 0))}`
      : null,
    before.p95Ms !== null && after.p95Ms !== null && after.p95Ms < before.p95Ms
      ? `p95 ${text(latency(after.p95Ms))}, before ${text(latency(before.p95Ms))}`
      : null,
  ];
  return words.filter((word) => word !== null).slice(0, most);
}

/** What it costs more, a month; null where that is unknown. */
export function costWords(before: SiteFigures, after: SiteFigures): string | null {
  if (before.monthlyUsd === null || after.monthlyUsd === null) return null;
  const more = after.monthlyUsd - before.monthlyUsd;
  return `${more >= 0 ? '+' : ''}${text(money(more))} a month`;
}
