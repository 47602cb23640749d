import { listed, shortName } from '../../findings/words';
import type { DataSet } from '../../model';
import { seconds } from '../../units';
import { detectTime } from '../detect-time';
import { decideTime } from '../decide-time';
import { quietSteps } from '../quiet-steps';
import { nothingLost, type RecoveryPoint } from '../rpo-of-loss';
import type { DisruptionCase, DisruptionContext } from './disruption-case';
import { region } from './region';

/**
 * One site is cut off from all the others while users still reach every one. Reads go on. Writes that
 * are forwarded over the cut wait for its end; writes that wait for a copy beyond it go on once that copy
 * is given up; a quorum goes on where its majority is. Two writers of the same data diverge.
 */
export function partition(context: DisruptionContext, site: number): DisruptionCase | null {
  const { traffic } = context;
  const row = traffic.network.sites[site];
  if (!row || traffic.network.sites.length < 2) return null;
  const name = shortName(row.region);
  const point = diverging(context, site);
  const base = { site, point } as const;
  const stuck = waitsForTheEnd(context, site);
  if (stuck !== null) {
    return {
      ...base,
      outcome: 'wait',
      steps: quietSteps({}),
      inFlight: {
        reads: 'complete',
        writes: 'fail',
        because: 'writes that have to cross the cut are refused',
      },
      because: `${name} cut off: ${stuck}`,
    };
  }
  const inMinority = region(context, site);
  if (inMinority && quorumsAt(context, site).some(({ here }) => !here)) {
    return {
      ...inMinority,
      point,
      inFlight: {
        reads: 'complete',
        writes: 'fail',
        because: 'the minority refuses writes, the majority takes them',
      },
      because: `${name} cut off: its quorum goes on with the majority elsewhere`,
    };
  }
  if (waitsForCopies(context, site)) {
    const { option, assumptions } = context;
    return {
      ...base,
      outcome: 'takeover',
      steps: quietSteps({
        detect: detectTime(option.health, assumptions),
        decide: decideTime(option.failover, assumptions),
      }),
      inFlight: {
        reads: 'complete',
        writes: 'fail',
        because: 'a write whose copy does not answer is not confirmed',
      },
      because: `${name} cut off: writes wait until the copy beyond the cut is given up`,
    };
  }
  return {
    ...base,
    outcome: 'unaffected',
    steps: quietSteps({}, 'every site goes on by itself'),
    inFlight: {
      reads: 'complete',
      writes: 'complete',
      because: 'no request has to cross the cut',
    },
    because: `${name} cut off: every site goes on by itself, and copies trail until the end`,
  };
}

/** Why some writes wait until the cut is over; null where none does. */
function waitsForTheEnd(context: DisruptionContext, site: number): string | null {
  if (context.forwards[site] === 1)
    return 'writes that are forwarded over the cut wait until it is over';
  const isStuck = quorumsAt(context, site).some(({ here, there }) => !here && !there);
  return isStuck ? 'no side has a majority, and writes wait until it is over' : null;
}

/** Every quorum that the cut divides: whether its majority is on its writer's side, or beyond. */
function quorumsAt({ architecture, traffic, copiesOf }: DisruptionContext, site: number) {
  return traffic.network.sites.flatMap((row, writer) => {
    if (!row.writer) return [];
    return namesOf(architecture.data).flatMap((name) => {
      const { quorum } = copiesOf(writer, name);
      const isDivided = quorum.includes(site) && quorum.some((member) => member !== site);
      if (!isDivided) return [];
      const majority = Math.ceil((quorum.length + 1) / 2);
      const votes = writer === site ? 1 : quorum.length - 1;
      return [{ here: votes >= majority, there: quorum.length - votes >= majority }];
    });
  });
}

/** Whether a writer waits for a synchronous copy beyond the cut, or for the only semi-synchronous one. */
function waitsForCopies({ option, traffic }: DisruptionContext, site: number): boolean {
  const { sites } = traffic.network;
  const cut = sites[site]?.region;
  const writers = new Set(sites.filter((row) => row.writer).map((row) => row.region));
  const crosses = ({ from, to }: { from: string; to: string }) => (from === cut) !== (to === cut);
  return option.links.some(
    (link) =>
      writers.has(link.from) &&
      crosses(link) &&
      (link.mode === 'sync' ||
        (link.mode === 'semi-sync' &&
          !option.links.some(
            (other) => other.from === link.from && other.mode === 'semi-sync' && !crosses(other),
          ))),
  );
}

/** What both sides write to the same keys, and a conflict rule that keeps only one of two throws away. */
function diverging(context: DisruptionContext, site: number): RecoveryPoint {
  const { architecture, option, traffic } = context;
  const { sites } = traffic.network;
  const cut = sites[site];
  const isHomed = option.routing.strategy === 'application' && Object.keys(option.homes).length > 0;
  const losing = architecture.data.filter(keepsOnlyOne);
  if (!cut?.writer || isHomed) return nothingLost('each key is written on one side');
  const writers = new Set(sites.filter((row) => row.writer).map((row) => row.region));
  const shared = losing.filter(({ name }) =>
    option.links.some(
      ({ from, to, mode, data }) =>
        mode !== 'quorum' &&
        writers.has(from) &&
        writers.has(to) &&
        (from === cut.region || to === cut.region) &&
        (!data || data.includes(name)),
    ),
  );
  if (shared.length === 0) return nothingLost('what both sides write can be joined');
  return {
    ...nothingLost(
      `${listed(shared.map((d) => d.name))}: of two writes to a key one is thrown away`,
    ),
    p50S: seconds(Infinity),
    p99S: seconds(Infinity),
  };
}

function keepsOnlyOne({ onConflict, homed }: DataSet): boolean {
  if (homed === true) return false;
  return onConflict === undefined || onConflict === 'none' || onConflict === 'lww';
}

const namesOf = (data: readonly DataSet[]) => (data.length > 0 ? data.map((d) => d.name) : [null]);
