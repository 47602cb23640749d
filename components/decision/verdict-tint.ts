import { patternIds, type PatternId, type Verdict } from '@/lib/engine/model';

const hues: Readonly<Record<Exclude<Verdict, 'unknown'>, string>> = {
  'single-region': 'var(--slate)',
  'multi-az': 'var(--teal)',
  'disaster-recovery': 'var(--accent)',
  'multi-region': 'var(--ochre)',
};

/** Between these shares of the hue text stays readable in light and dark. */
const faintest = 14;
const strongest = 38;

/** The tint of a verdict. */
export function verdictTint(verdict: Verdict, strength = (faintest + strongest) / 2): string {
  return verdict === 'unknown'
    ? 'var(--surface)'
    : `color-mix(in oklab, ${hues[verdict]} ${Math.round(strength)}%, var(--surface))`;
}

/** Shades of one verdict, one for each of the patterns that are shown: the more demanding the stronger. */
export function patternTint(
  verdict: Verdict,
  pattern: PatternId | null,
  shown: readonly PatternId[],
): string {
  if (pattern === null || shown.length < 2) return verdictTint(verdict);
  const order = shown.toSorted((a, b) => patternIds.indexOf(a) - patternIds.indexOf(b));
  const share = Math.max(0, order.indexOf(pattern)) / (order.length - 1);
  return verdictTint(verdict, faintest + (strongest - faintest) * share);
}
