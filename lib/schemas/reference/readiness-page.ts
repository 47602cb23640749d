import type { Tier } from '@/lib/engine/model';
import { readinessItems, readinessThemes } from '@/lib/engine/readiness';

const tiersInWords = (tiers: readonly Tier[]): string =>
  tiers.length === 3 ? 'all' : tiers.join(', ');

/** The checklist as a page, `docs/readiness-items.md`. */
export function readinessPage(): string {
  const all = readinessThemes.flatMap(({ id }) => readinessItems[id]);
  return [
    '# The readiness checklist',
    '',
    `${all.length} items in ${readinessThemes.length} themes. What they mean for a score stands in [readiness.md](readiness.md). Weights, 1 to 5, are judgements. “Computed” says whether the document answers an item: **settled** by the evaluation alone, or **stated**, which is a claim until there is evidence. The last column names the lists that an item was merged from, by the number of the text and the heading.`,
    ...readinessThemes.flatMap(({ id, title }) => [
      '',
      `## ${title}`,
      '',
      '| Item | What is so | Weight | Tiers | Applies with | Computed | Merged from |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      ...readinessItems[id].map(
        (item) =>
          `| \`${item.id}\` | ${item.text} _${item.why}_ | ${item.weight} | ${tiersInWords(item.tiers)} | ${item.needs?.replaceAll('-', ' ') ?? 'always'} | ${item.check === undefined ? '' : item.check.settles ? 'settled' : 'stated'} | ${item.merges.join('; ')} |`,
      ),
    ]),
    '',
    '_Made from the checklist by `npm run docs`; change it in lib/engine/readiness/items._',
    '',
  ].join('\n');
}
