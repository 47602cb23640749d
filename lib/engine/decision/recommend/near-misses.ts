import type { LimitId, NearMiss, Relaxation, Sentence } from '../../model';
import { limits, limitOf } from '../limits';
import { limitWords } from '../limits/words';
import { joined, sentence } from '../sentence';
import { limitFigure } from '../limits/limit-figure';
import { availabilityWords, dollarWords, figurePath, said, timeWords } from '../words';
import { milliseconds } from '../../findings/words';
import type { Choice } from './choose';
import { isDrawn, type Judged, type JudgedDrawing } from './judged';

/** Requirements that may be asked for less of. */
const relaxable: readonly LimitId[] = ['rpo', 'rto', 'availability', 'latency', 'budget'];

/** More concessions than this are another question. */
const mostRelaxed = 2;

/**
 * Cheaper patterns that would fit if one or two requirements asked for a little less: the smallest relaxation
 * is the pattern's own figure. What no pattern meets is given up already and not counted.
 */
export function nearMisses(judged: readonly Judged[], choice: Choice): NearMiss[] {
  const { chosen } = choice;
  if (!chosen) return [];
  const found = judged
    .filter(isDrawn)
    .filter(({ row }) => row.cost.value < chosen.row.cost.value)
    .flatMap((one) => nearMiss(one, chosen, choice) ?? []);
  return found
    .filter((one) => !found.some((other) => other !== one && isBetter(other, one)))
    .toSorted((a, b) => a.relaxations.length - b.relaxations.length || a.costIndex - b.costIndex);
}

/** Whether one asks for no more concessions than another, of no limit more of one, and is cheaper. */
function isBetter(one: NearMiss, other: NearMiss): boolean {
  if (one.costIndex >= other.costIndex) return false;
  return one.relaxations.every(({ limit, from, to }) => {
    const same = other.relaxations.find((relaxation) => relaxation.limit === limit);
    return same !== undefined && Math.abs(to - from) <= Math.abs(same.to - same.from) * alike;
  });
}

/** Two concessions within a twentieth are the same to whoever has to make them. */
const alike = 1.05;

function nearMiss(one: JudgedDrawing, chosen: JudgedDrawing, choice: Choice): NearMiss | null {
  const { pattern, cost } = one.row;
  const missed = limits.filter(
    ({ id }) => !choice.blocked.includes(id) && !choice.open.includes(id) && !isMet(one, id),
  );
  // Whoever serves again in the time that is then allowed bears what the loss leaves.
  const followsRto = (id: LimitId) => id === 'after-loss' && missed.some((l) => l.id === 'rto');
  const asked = missed.filter(({ id }) => !followsRto(id));
  if (asked.length === 0 || asked.length > mostRelaxed) return null;
  const waits = one.row.figures.rto.outcome !== 'takeover';
  if (missed.some(({ id }) => followsRto(id)) && !waits) return null;
  const relaxations = asked.flatMap(({ id }) => relaxationOf(one, id) ?? []);
  if (relaxations.length < asked.length) return null;
  return {
    pattern: pattern.id,
    relaxations,
    costIndex: cost.value,
    costShare: cost.value / chosen.row.cost.value,
    ...saidOf(one, chosen, relaxations),
  };
}

const isMet = ({ held }: JudgedDrawing, id: LimitId): boolean =>
  held[id].status === 'pass' || held[id].status === 'not-asked';

function relaxationOf({ held }: JudgedDrawing, limit: LimitId): Relaxation | null {
  const { status, value, against } = held[limit];
  if (!relaxable.includes(limit) || status !== 'fail') return null;
  if (value === null || against === null || !Number.isFinite(value)) return null;
  return { limit, from: against, to: value, unit: limitOf(limit).unit };
}

const words: Readonly<Partial<Record<LimitId, (value: number) => string>>> = {
  rpo: timeWords,
  rto: timeWords,
  availability: (value) => availabilityWords(value),
  latency: milliseconds,
  budget: dollarWords,
};

const requirementKeys: Readonly<Partial<Record<LimitId, string>>> = {
  rpo: 'requirements.rpo',
  rto: 'requirements.rto',
  availability: 'requirements.availability',
  latency: 'requirements.latencyP95',
  budget: 'requirements.budgetPerMonth',
};

function saidOf(
  { row }: JudgedDrawing,
  chosen: JudgedDrawing,
  relaxations: readonly Relaxation[],
): Sentence {
  const each = relaxations.map(({ limit, from, to, unit }) => {
    const say = words[limit] ?? String;
    const asked = {
      path: figurePath(requirementKeys[limit] ?? ''),
      value: from,
      unit,
      words: say(from),
    };
    const own = {
      path: figurePath(limitFigure(row, limit)),
      value: to,
      unit,
      words: say(to),
    };
    return sentence`${limitWords[limit]} of ${own} instead of ${asked}`;
  });
  const part = said.share(
    `patterns[${row.pattern.id}].costShare`,
    row.cost.value / chosen.row.cost.value,
  );
  return sentence`Accept ${joined(each, ' and ')}, and ${row.pattern.title.toLowerCase()} fits, at ${part} of the cost.`;
}
