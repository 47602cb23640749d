import { assumptionsFor, type Assumptions } from '../assumptions';
import { downtimeMinutes } from '../availability/minutes-per-year';
import type { Architecture, Decision, FlipSearch } from '../model';
import { lockIns } from './advice/lock-in';
import { roadmap } from './advice/roadmap';
import { workPlacement } from './advice/work-placement';
import { answerOf, type Answer } from './answer';
import type { DecideOptions } from './decide-options';
import { driverRules } from './drivers';
import { singleRegionFigures, viewSingleRegion } from './drivers/single-region';
import { searchFlips, searchTargets } from './flips/find-flips';
import { prepare, type Prepared } from './prepare';
import { blockedRequirements } from './recommend/blocked';
import { judgeClaims } from './recommend/claims';
import type { JudgedDrawing } from './recommend/judged';
import { nearMisses } from './recommend/near-misses';
import { gateOf, headlineOf, reasonOf } from './recommend/reason';
import { isFit, patternRows } from './recommend/rows';
import { tierPolicyOf } from './tier/policy-of';
import { decisionTree } from './tree/decision-tree';

/**
 * Whether the service should run in several regions, in which shape, and why not in another. Each pattern is
 * drawn for the architecture and evaluated by the engine that evaluates options; the options themselves play
 * no part. Deterministic. Throws RangeError for references that the schema would have refused.
 */
export function decide(
  architecture: Architecture,
  given: Assumptions,
  { policy = tierPolicyOf(architecture), flips = 'targets' }: DecideOptions = {},
): Decision {
  const prepared = prepare(architecture, assumptionsFor(architecture, given), policy);
  const answer = answerOf(prepared, architecture.requirements);
  const searches = flips === 'all' ? searchFlips(prepared) : searchTargets(prepared, answer);
  return decisionOf(prepared, answer, searches);
}

function decisionOf(prepared: Prepared, answer: Answer, searches: readonly FlipSearch[]): Decision {
  const { assumptions, ground, busiest, tier } = prepared;
  const { choice, judged, context, verdict, pattern, missing } = answer;
  // Reasons are held against what is asked, whoever asks it.
  const architecture = { ...prepared.architecture, requirements: context.requirements };
  const single = viewSingleRegion(ground);
  const drivers = driverRules.map((judge) =>
    judge({ architecture, ground, judged, single, busiest }),
  );
  const blockedBy = blockedRequirements(judged, choice, context, ground);
  const flips = searches.flatMap((search) => search.flips);
  const headline = headlineOf(answer);
  const reason = reasonOf(answer, drivers, blockedBy);
  const { chosen } = choice;
  const alternatives = patternRows(judged, choice, context).map((row) =>
    pattern === null ? { ...row, chosen: false } : row,
  );
  return {
    document: architecture.metadata.name,
    verdict,
    headline,
    ...reason,
    meetsAll: pattern !== null && chosen !== null && isFit(chosen),
    missing,
    blockedBy,
    downtime: pattern === null ? null : downtimeParts(chosen, architecture),
    drivers,
    claims: judgeClaims(architecture.requirements.claims, drivers, {
      headline,
      gate: gateOf(answer, drivers),
      blocked: blockedBy,
      flips,
    }),
    singleRegion: singleRegionFigures(ground, single, busiest),
    tier,
    pattern,
    alternatives,
    pricing: {
      source: prepared.unpriced === null ? 'priced' : 'judged',
      because: prepared.unpriced,
    },
    nearMisses: pattern === null ? [] : nearMisses(judged, choice),
    tree: decisionTree(judged, pattern === null ? { ...choice, chosen: null } : choice, context),
    flips,
    searches,
    roadmap: roadmap(prepared, answer, flips),
    lockIn:
      pattern !== null && chosen ? lockIns(ground, chosen.row.pattern, chosen.row.option) : [],
    placement: workPlacement(architecture, assumptions),
    unknown: [
      ...missing.map((input) => ({
        path: 'verdict',
        because: `${input} is not stated, and the answer hangs on it`,
      })),
      ...drivers.flatMap(({ driver, missing }) =>
        missing.map((input) => ({
          path: `drivers[${driver}].holds`,
          because: `${input} is not stated`,
        })),
      ),
      ...alternatives.flatMap((row) =>
        row.missing.map((input) => ({
          path: `alternatives[${row.pattern}].fits`,
          because: `${input} is not stated`,
        })),
      ),
      ...alternatives.flatMap((row) =>
        row.limits.flatMap(({ limit, value, status, said }) =>
          value === null && status !== 'unknown' && said === 'unbounded'
            ? [
                {
                  path: `alternatives[${row.pattern}].limits[${limit}].value`,
                  because: 'it has no end: no copy is left',
                },
              ]
            : [],
        ),
      ),
      ...tier.missing.map((input) => ({
        path: 'tier.derived',
        because: `${input} is not answered`,
      })),
    ],
  };
}

/** What takes the answer down in a year, beside what is allowed. */
function downtimeParts(
  chosen: JudgedDrawing | null,
  { requirements }: Architecture,
): Decision['downtime'] {
  const availability = chosen?.row.figures.availability;
  if (!chosen || !availability || availability.downtimeMinutesPerYear === null) return null;
  const required = requirements.availability;
  return {
    pattern: chosen.row.pattern.id,
    minutesPerYear: availability.downtimeMinutesPerYear,
    allowedMinutesPerYear: required === undefined ? null : downtimeMinutes(required),
    parts: availability.contributions,
  };
}
