import type { Flip, PatternId, RoadmapStep, Sentence } from '../../model';
import { ln } from '../../numeric/ln';
import { quotaOf } from '../draw/size-sites';
import { limitOf, type LimitContext } from '../limits';
import { limitWords } from '../limits/words';
import type { Answer } from '../answer';
import type { Prepared } from '../prepare';
import { patternOf } from '../patterns/catalog';
import { isDrawn, type JudgedDrawing } from '../recommend/judged';
import { joined, sentence } from '../sentence';
import { said } from '../words';

/** What a standby elsewhere is for. */
const ofRecovery = ['rpo', 'rto', 'availability'] as const;

/**
 * The way from one region on, as far as the case goes: each stage with what justifies it now, or with the
 * value at which something would.
 */
export function roadmap(prepared: Prepared, answer: Answer, flips: readonly Flip[]): RoadmapStep[] {
  const drawn = answer.judged.filter(isDrawn);
  const find = (id: PatternId) => drawn.find(({ row }) => row.pattern.id === id);
  return [
    startStep(answer),
    readReplicas(answer, flips, find('read-local-write-global')),
    activePassive(answer, flips, find('multi-az'), drawn),
    activeActive(prepared, answer, flips),
  ];
}

function startStep({ verdict }: Answer): RoadmapStep {
  const stays = verdict === 'single-region' || verdict === 'multi-az';
  return {
    stage: 'single-region-with-backups',
    title: 'One region, with backups that have been restored once',
    status: 'start',
    pattern: 'multi-az',
    triggers: [],
    ...(stays
      ? sentence`This is where the case ends for now.`
      : sentence`Everything after it costs more if this is not in order first.`),
  };
}

const leadsTo = (flips: readonly Flip[], is: (id: PatternId) => boolean): readonly Flip[] =>
  flips.filter(({ pattern }) => pattern !== null && is(pattern));

const isReplica = (id: PatternId): boolean => id.startsWith('read-local-write-global');

function readReplicas(
  { choice, context }: Answer,
  flips: readonly Flip[],
  replica: JudgedDrawing | undefined,
): RoadmapStep {
  const common = {
    stage: 'read-replicas',
    title: 'Read replicas near users',
    pattern: 'read-local-write-global',
  } as const;
  const { chosen } = choice;
  if (chosen && isReplica(chosen.row.pattern.id)) {
    return {
      ...common,
      pattern: chosen.row.pattern.id,
      status: 'now',
      triggers: [],
      ...sentence`Far users wait too long for reads, and most requests are reads.`,
    };
  }
  const triggers = leadsTo(flips, isReplica);
  if (triggers.length > 0) {
    return { ...common, status: 'later', triggers, ...joined(triggers, ' ') };
  }
  return { ...common, status: 'not-needed', triggers: [], ...whyNoReplica(replica, context) };
}

function whyNoReplica(replica: JudgedDrawing | undefined, context: LimitContext): Sentence {
  if (context.requirements.latencyP95Ms === undefined) {
    return sentence`How fast it has to feel is not stated.`;
  }
  if (!replica) return sentence`No second region may hold a copy of everything.`;
  if (replica.held.latency.status === 'pass')
    return sentence`Nobody waits for reads longer than is asked.`;
  const clause = limitOf('latency').say(replica.row, replica.held.latency, context);
  return sentence`It would not be enough: ${clause}.`;
}

const isStandby = (id: PatternId): boolean => patternOf(id).reach === 'standby';

function activePassive(
  { choice, context }: Answer,
  flips: readonly Flip[],
  zones: JudgedDrawing | undefined,
  drawn: readonly JudgedDrawing[],
): RoadmapStep {
  const { chosen } = choice;
  const own = chosen && isStandby(chosen.row.pattern.id) ? chosen : null;
  const asked = ofRecovery.filter(
    (id) => zones?.held[id].status === 'fail' && !choice.blocked.includes(id),
  );
  // The cheapest standby that recovers as is asked, on the way to more or as the end of it.
  const enough = drawn
    .filter(({ row }) => isStandby(row.pattern.id))
    .filter(({ held }) => asked.every((id) => held[id].status === 'pass'))
    .toSorted((a, b) => a.row.cost.value - b.row.cost.value)[0];
  const pattern = own ?? enough;
  const common = {
    stage: 'active-passive',
    title: 'A second region that stands by',
    pattern: pattern?.row.pattern.id ?? 'backup-and-restore',
  } as const;
  if (asked.length > 0 && zones) {
    const reasons = asked.map((id) => {
      const clause = limitOf(id).say(zones.row, zones.held[id], context);
      return sentence`${limitWords[id]}: ${clause}`;
    });
    return {
      ...common,
      status: 'now',
      triggers: [],
      ...sentence`One region with several zones misses ${joined(reasons, '; ')}.`,
    };
  }
  const triggers = leadsTo(flips, isStandby);
  return triggers.length > 0
    ? { ...common, status: 'later', triggers, ...joined(triggers, ' ') }
    : {
        ...common,
        status: 'not-needed',
        triggers: [],
        ...sentence`Nothing that is asked needs a copy elsewhere.`,
      };
}

const isServing = (id: PatternId): boolean =>
  patternOf(id).reach === 'several-serving' && !isReplica(id);

function activeActive(prepared: Prepared, answer: Answer, flips: readonly Flip[]): RoadmapStep {
  const { chosen } = answer.choice;
  const common = {
    stage: 'active-active',
    title: 'Several regions that serve and write',
  } as const;
  if (chosen && isServing(chosen.row.pattern.id)) {
    return {
      ...common,
      pattern: chosen.row.pattern.id,
      status: 'now',
      triggers: [],
      ...sentence`${chosen.row.pattern.answer}`,
    };
  }
  const triggers = leadsTo(flips, isServing);
  const growth = outgrown(prepared);
  const pattern = triggers[0]?.pattern ?? 'active-active';
  if (triggers.length > 0 || growth) {
    const told = [...triggers, ...(growth ? [growth] : [])];
    return { ...common, pattern, status: 'later', triggers, ...joined(told, ' ') };
  }
  return {
    ...common,
    pattern,
    status: 'not-needed',
    triggers: [],
    ...sentence`No driver asks several regions to serve, and no target nearby would.`,
  };
}

/** Months until the peak is more than the quota of one region; null where it never is or nobody knows. */
export function outgrownMonths({ architecture, ground, busiest }: Prepared): number | null {
  const { growthPerYear } = architecture.demand;
  const quota = ground.best ? quotaOf(architecture, ground.best.region.id) : undefined;
  if (growthPerYear === undefined || growthPerYear <= 0 || quota === undefined) return null;
  if (busiest.rps <= 0 || quota <= busiest.rps) return null;
  return (12 * ln(quota / busiest.rps)) / ln(1 + growthPerYear);
}

/** When the peak will be more than the quota of one region, at the growth that is stated. */
function outgrown(prepared: Prepared): Sentence | null {
  const months = outgrownMonths(prepared);
  const growth = prepared.architecture.demand.growthPerYear ?? 0;
  if (months === null) return null;
  return sentence`At ${said.share('demand.growthPerYear', growth)} a year the peak outgrows the quota of one region in ${said.count('monthsToQuota', Math.floor(months), 'months')} months.`;
}
