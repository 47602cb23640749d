import type { LossFigures } from '@/lib/engine/model';
import { countWord } from '@/lib/format/count-word';
import { decimal } from '@/lib/format/decimal';
import { plural } from '@/lib/format/plural';
import { requestRate } from '@/lib/format/request-rate';
import { shortRegion } from '@/lib/format/region-name';
import { sentenceList } from '@/lib/format/sentence-list';
import { text } from '@/lib/format/words';
import { unservedWords } from '@/lib/picture/map-words';
import type { LossRow } from './loss-rows';

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** How many of the losses shown are survived: `One of six losses survives.` */
export function survivalSentence(rows: readonly LossRow[]): string {
  const [first] = rows;
  if (first === undefined) return 'There is no site to lose.';
  const held = rows.filter(({ outcome }) => outcome === 'survives').length;
  if (rows.length === 1)
    return held === 1 ? 'The one loss survives.' : 'The only site has no other to turn to.';
  if (held === rows.length) return `All ${countWord(rows.length)} losses survive.`;
  const verb = held > 1 ? 'survive' : 'survives';
  return `${capital(countWord(held))} of ${countWord(rows.length)} losses ${verb}.`;
}

/** What the harsher view assumes. */
export interface HarshTerms {
  readonly retries: number | null;
  readonly coldReadFactor: number | null;
}

function harshSentence({ retries, coldReadFactor }: HarshTerms): string {
  const parts = [
    retries === null ? null : `clients try again up to ${plural(retries, 'time')}`,
    coldReadFactor === null
      ? null
      : `a read that finds a cold cache weighs as much as ${decimal(coldReadFactor, 1)} warm ones`,
  ].filter((part) => part !== null);
  return `Load is what is offered right after traffic moved: ${parts.join(', and ')}; what both weigh is a judgement;`;
}

/** What the matrix shows, in a sentence or two. `harsh` says what the harsher view assumes, where it is on. */
export function matrixSentence(
  rows: readonly LossRow[],
  peakRps: number,
  harsh: HarshTerms | null,
): string {
  const load =
    harsh === null
      ? 'Load is shown right after traffic moved, before anything falls;'
      : harshSentence(harsh);
  return `${survivalSentence(rows)} ${load} peak ${text(requestRate(peakRps))}.`;
}

/** `One site lost`, `Two sites lost`. */
export const groupTitle = (size: number): string =>
  `${capital(countWord(size))} ${size === 1 ? 'site' : 'sites'} lost`;

/** `us-east-1 + eu-west-1`; `Nothing lost` where nothing is. */
export const lossTitle = ({ lost }: Pick<LossRow, 'lost'>): string =>
  lost.length === 0 ? 'Nothing lost' : lost.map(shortRegion).join(' + ');

/** So many populations are named; of more, how many. */
const few = 2;

/** Who is left without service and why, a sentence for each reason: `eu: no lawful site is left`. */
export function unservedSentences(unserved: LossFigures['unserved']): readonly string[] {
  const reasons = [...new Set(unserved.map(({ because }) => because))];
  return reasons.map((reason) => {
    const names = [
      ...new Set(
        unserved.filter(({ because }) => because === reason).map(({ population }) => population),
      ),
    ];
    const who =
      names.length > few + 1
        ? `${names.slice(0, few).join(', ')} and ${names.length - few} more`
        : sentenceList(names);
    return `${who}: ${unservedWords[reason]}`;
  });
}
