import { listed } from '../../findings/words';
import {
  drivers as allDrivers,
  type BlockedRequirement,
  type ClaimsJudgement,
  type Driver,
  type DriverJudgement,
  type Flip,
  type Sentence,
} from '../../model';
import { joined, sentence, sentences } from '../sentence';

const words: Readonly<Record<Driver, string>> = {
  latency: 'latency',
  availability: 'availability',
  compliance: 'compliance',
  scale: 'regional scale',
};

/** What people call a driver. */
export const driverWords = (driver: Driver): string => words[driver];

const named = (drivers: readonly Driver[]) => listed(drivers.map(driverWords));

const standing: Readonly<Record<DriverJudgement['holds'], string>> = {
  yes: 'holds',
  no: 'does not hold',
  unknown: 'cannot be judged',
};

/** What a letter says of the answer. */
export interface LetterAnswer {
  readonly headline: string;
  /** Why, without what the drivers say already. */
  readonly gate: readonly Sentence[];
  readonly blocked: readonly BlockedRequirement[];
  readonly flips: readonly Flip[];
}

/** What the document claims against what holds, with a letter to whoever asked. */
export function judgeClaims(
  claimed: readonly Driver[],
  judgements: readonly DriverJudgement[],
  answer: LetterAnswer,
): ClaimsJudgement {
  const that = (holds: DriverJudgement['holds']) =>
    judgements.filter((one) => one.holds === holds).map(({ driver }) => driver);
  const among = (drivers: readonly Driver[]) => claimed.filter((one) => drivers.includes(one));
  const unclaimed = that('yes').filter((driver) => !claimed.includes(driver));
  return {
    claimed,
    granted: among(that('yes')),
    refused: among(that('no')),
    open: among(that('unknown')),
    unclaimed,
    letter: letterOf(claimed, judgements, unclaimed, answer),
  };
}

function letterOf(
  claimed: readonly Driver[],
  judgements: readonly DriverJudgement[],
  unclaimed: readonly Driver[],
  { headline, gate, blocked, flips }: LetterAnswer,
): Sentence[] {
  const opening =
    claimed.length === 0
      ? sentence`Several regions were asked for without a reason. Four could carry the wish: ${named(allDrivers)}.`
      : sentence`Several regions were asked for because of ${named(claimed)}.`;
  const told = claimed.length === 0 ? [...allDrivers] : [...claimed, ...unclaimed];
  const paragraphs = told.flatMap((driver): Sentence[] => {
    const one = judgements.find((judgement) => judgement.driver === driver);
    if (!one) return [];
    const name = driverWords(driver);
    const title = `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`;
    const extra =
      unclaimed.includes(driver) && claimed.length > 0 ? ', though nobody claims it' : '';
    return [sentence`${title} ${standing[one.holds]}${extra}. ${one}`];
  });
  const changes =
    flips.length > 0
      ? [sentence`What would change the answer: ${joined(flips.slice(0, mostFlips), ' ')}`]
      : [];
  const untold = blocked
    .filter(({ requirement }) => !told.some((driver) => driver === requirement))
    .map(({ because, figures }) => ({ because, figures }));
  const answer = sentence`${headline} ${sentences([...gate, ...untold])}`;
  return [opening, ...paragraphs, answer, ...changes];
}

/** More in a letter are not read. */
const mostFlips = 3;
