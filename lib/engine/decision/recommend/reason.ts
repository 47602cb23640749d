import { listed } from '../../findings/words';
import type { BlockedRequirement, DriverJudgement, Sentence } from '../../model';
import type { Answer } from '../answer';
import { limits, limitOf } from '../limits';
import { limitWords } from '../limits/words';
import { joined, sentence, sentences } from '../sentence';
import { driverWords } from './claims';
import { isDrawn } from './judged';
import { isTold } from './rows';

/** The answer in one line. */
export function headlineOf({ choice, pattern, missing }: Answer): string {
  if (pattern !== null && choice.chosen) return choice.chosen.row.pattern.answer;
  return missing.length > 0
    ? `There is no honest answer without ${listed(missing)}.`
    : 'No shape can be drawn under these requirements.';
}

/** The reason in a few sentences: what cannot be had, which driver carries it, what the cheaper ones miss. */
export function reasonOf(
  answer: Answer,
  drivers: readonly DriverJudgement[],
  blocked: readonly BlockedRequirement[],
): Sentence {
  return sentences([
    ...blocked.map(({ because, figures }) => ({ because, figures })),
    ...gateOf(answer, drivers),
  ]);
}

/** The same without what cannot be had. */
export function gateOf(answer: Answer, drivers: readonly DriverJudgement[]): Sentence[] {
  const { choice, pattern, missing } = answer;
  const { chosen } = choice;
  if (pattern === null || !chosen) {
    return missing.length > 0 ? [sentence`What is stated leaves the answer open.`] : [];
  }
  const held = drivers.filter(({ holds }) => holds === 'yes').map(({ driver }) => driver);
  const serving = chosen.row.pattern.reach === 'several-serving';
  const gate =
    held.length === 0
      ? serving
        ? sentence`No driver asks for several serving regions; they are the cheapest way to what is asked.`
        : sentence`No driver asks for several serving regions.`
      : serving
        ? sentence`${asked(held)} for several serving regions.`
        : sentence`${asked(held)} for more than one region with several zones, and this is enough.`;
  return [gate, ...whatOneRegionMisses(answer), ...openPoints(answer)];
}

function asked(held: DriverJudgement['driver'][]): string {
  const names = listed(held.map(driverWords));
  return `${names[0]?.toUpperCase() ?? ''}${names.slice(1)} ${held.length > 1 ? 'ask' : 'asks'}`;
}

/** Why one region with several zones is not enough, where it is not the answer. */
function whatOneRegionMisses({ judged, choice, context }: Answer): Sentence[] {
  const { chosen } = choice;
  const zones = judged.filter(isDrawn).find(({ row }) => row.pattern.id === 'multi-az');
  if (!chosen) return [];
  if (chosen.row.pattern.reach === 'one-region') {
    return chosen.row.pattern.id === 'single-region'
      ? [sentence`Losing the zone or the region is tolerable as it is.`]
      : [sentence`Several zones meet what is asked; nothing elsewhere is needed.`];
  }
  if (!zones) return [];
  const missed = limits.filter(
    ({ id }) =>
      zones.held[id].status === 'fail' && !choice.blocked.includes(id) && isTold(id, zones),
  );
  if (missed.length === 0) return [];
  const clauses = missed
    .slice(0, mostClauses)
    .map(
      ({ id }) =>
        sentence`${limitWords[id]}: ${limitOf(id).say(zones.row, zones.held[id], context)}`,
    );
  return [sentence`One region with several zones is not enough; ${joined(clauses, '; ')}.`];
}

/** What a reader takes in at once. */
const mostClauses = 3;

/** What could not be judged and does not change the answer. */
function openPoints({ choice, judged }: Answer): Sentence[] {
  return choice.open.map((id) => {
    const missing = [...new Set(judged.filter(isDrawn).flatMap(({ held }) => held[id].missing))];
    return sentence`The ${limitWords[id]} cannot be judged without ${listed(missing)}.`;
  });
}
