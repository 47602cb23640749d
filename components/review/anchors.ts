import { findingKey } from '@/lib/format/finding-key';
import type { Anchor } from '@/lib/schemas/review/anchor';
import type { ShownReview } from './shown-review';

/** What a question is about, in words. */
export function anchorWords(anchor: Anchor): string {
  if (anchor.to === 'figure') {
    return anchor.option === null ? anchor.label : `${anchor.label} of ${anchor.option}`;
  }
  if (anchor.to === 'finding') return `${anchor.code} of ${anchor.option}`;
  const name =
    anchor.kind === 'site' ? anchor.name.slice(anchor.name.indexOf(':') + 1) : anchor.name;
  return `${name} on the map of ${anchor.option}`;
}

/** Where on the page that is. */
export function anchorHref(anchor: Anchor): string {
  if (anchor.to === 'finding') return '#findings';
  return anchor.option === null ? '#main' : `#option-${anchor.option}`;
}

/** Everything in a review that a question can be about, under keys of its own. */
export function anchorsOf(review: ShownReview): ReadonlyMap<string, Anchor> {
  const all: Anchor[] = review.options.flatMap(
    ({ name, figures, findings, sites, populations }) => [
      ...figures.map((figure): Anchor => ({
        to: 'figure',
        option: name,
        path: figure.figure ?? figure.id,
        label: figure.label,
      })),
      ...findings.map((finding): Anchor => ({
        to: 'finding',
        option: name,
        key: findingKey(finding),
        code: finding.code,
      })),
      ...sites.map(({ region }): Anchor => ({
        to: 'place',
        option: name,
        kind: 'site',
        name: region,
      })),
      ...populations.map((population): Anchor => ({
        to: 'place',
        option: name,
        kind: 'population',
        name: population,
      })),
    ],
  );
  return new Map(all.map((anchor) => [anchorKey(anchor), anchor]));
}

/** Tells one from another. */
export const anchorKey = (anchor: Anchor): string => JSON.stringify(anchor);
