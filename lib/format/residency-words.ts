import type {
  AdequacyStanding,
  ReadingLaw,
  RehomingRow,
  ResidencyFine,
  ResidencyStanding,
  ResidencyViolation,
} from '@/lib/engine';
import { money } from './money';
import { percent } from './percent';
import { shortRegion } from './region-name';
import { sentenceList } from './sentence-list';
import { text } from './words';

/** What a data set does at a place, in a word or two. */
export const standingWords: Readonly<Record<ResidencyStanding, string>> = {
  rests: 'rests',
  'healthy-only': 'only while healthy',
  readable: 'may be read',
  unlawful: 'not lawful',
  adequate: 'outside, adequate',
  'kept-out': 'kept out',
  free: 'may rest',
};

/** What each of them means, in a sentence. */
export const standingMeaning: Readonly<Record<ResidencyStanding, string>> = {
  rests: 'Data rests here, and nothing was found against it.',
  'healthy-only':
    'Data rests here lawfully. When this site is lost its users have no lawful place, or it goes outside.',
  readable: 'Data does not rest here and may be read here.',
  unlawful: 'Data of people under a rule rests here, outside of it.',
  adequate:
    'Data rests here outside of its rule, in a country with an adequacy decision: it is about transfers, and does not meet the rule.',
  'kept-out': 'Data does not rest here, and may not.',
  free: 'Data does not rest here, and may.',
};

export const readingWords: Readonly<Record<ReadingLaw, string>> = {
  lawful: 'may be read there',
  outside: 'may not be read there',
  'not-stated': 'not stated whether it may be read there',
};

export const dutyWords: Readonly<Record<RehomingRow['duty'], string>> = {
  'must-move': 'must move',
  'may-stay': 'may stay',
  'may-move': 'may move',
};

/** What happens, for whom, in which loss. */
export function violationWords(row: ResidencyViolation): string {
  const { data, path, jurisdiction, region, effect, lost } = row;
  const when =
    lost.length === 0 ? 'with nothing lost' : `without ${lost.map(shortRegion).join(' or ')}`;
  const of = effect === 'mixes' ? `of ${jurisdiction}` : `of ${jurisdiction} subjects`;
  const verb = {
    rests: 'rests in',
    read: 'is read in',
    mixes: 'mixes into',
    barred: 'would come to',
  }[effect];
  const held = effect === 'barred' ? '; held back, its users are not served' : '';
  return `${data} ${of} ${verb} ${shortRegion(region)}, ${path}, ${when}${held}`;
}

/** An adequacy decision with its dates: `adequacy since 2025-12-19, until 2031-12-27`. */
export function adequacyWords({ since, until, holds, scope }: AdequacyStanding): string {
  if (!holds) return `adequacy until ${until ?? ''}, ended`;
  const dates = [
    ...(since === null ? [] : [`confirmed ${since}`]),
    ...(until === null ? [] : [`until ${until}`]),
  ].join(', ');
  return `adequacy${dates === '' ? '' : ` ${dates}`}: ${scope}`;
}

/** What may be asked for, or why nobody can say. */
export function fineWords({ atStakeUsd, shareOfRevenue, unknownFor }: ResidencyFine): string {
  const parts = [
    ...(shareOfRevenue > 0
      ? [
          atStakeUsd === null
            ? `up to ${text(percent(shareOfRevenue))} of a year’s revenue, which the document does not state`
            : `up to ${text(money(atStakeUsd))}, ${text(percent(shareOfRevenue))} of a year’s revenue, or 20 million euros where that is more`,
        ]
      : []),
    ...(unknownFor.length > 0 ? [`unknown under the law of ${sentenceList(unknownFor)}`] : []),
  ];
  return parts.join('; ');
}
