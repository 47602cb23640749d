import { afterSingleLosses } from '../isolation/after-single-losses';
import { calledAlong } from '../isolation/moved-along';
import { partialFailover } from '../isolation/partial-failover';
import type { Finding, PartialFailover, RegionId } from '../model';
import { copyElsewhere } from './copy-elsewhere';
import type { Rule, RuleContext } from './rule';
import { listed, milliseconds, percent, shortName } from './words';

/** Less than this is lost in what requests take anyway. */
const worthTelling = 10;

/** Half of a business capability moves, and talks to the other half across the sea. */
export const iso10: Rule = {
  code: 'ISO-10',
  title: 'Moved alone, the service calls back to the region it left',
  appliesWhen:
    'a request calls services of one’s own in a region of its site, and with this service alone moved elsewhere its calls take at least 10 ms longer than with all of them moved together',
  meaning:
    'A service that fails over by itself leaves behind what it works with. Each of its calls then crosses regions, and the capability is slow in a way that no health check shows.',
  remedy:
    'Fail over the whole business capability together, or keep each part in every region so that calls stay within one.',
  severities:
    'medium where the p95 then misses requirements.latencyP95 and would meet it with all moved together, otherwise low',
  source: 'docs/model.md#calls',
  judge: (context) => {
    const { architecture, latencyModel, traffic, capacity } = context;
    if (calledAlong(architecture.dependencies).length === 0) return [];
    if (traffic.network.sites.length < 2) return [];
    const [worst] = afterSingleLosses(latencyModel, traffic, capacity.losses)
      .flatMap(({ lost, moment }) => {
        const moved = moment.served.filter(({ from, entry }) => from !== entry);
        const partial = partialFailover(latencyModel, moment.served, moved);
        const takers = [...new Set(moved.map(({ entry }) => entry))].flatMap(
          (entry) => traffic.network.sites[entry]?.region ?? [],
        );
        return partial ? [{ lost, partial, takers, added: addedMs(partial) }] : [];
      })
      .filter(({ added, partial }) => added >= worthTelling && partial.crossing > 0)
      .toSorted((a, b) => b.added - a.added || (a.lost < b.lost ? -1 : 1));
    return worst ? [findingOf(context, worst)] : [];
  },
};

const addedMs = ({ aloneCallsMs, togetherCallsMs }: PartialFailover) =>
  aloneCallsMs - togetherCallsMs;

interface Moved {
  readonly lost: RegionId;
  readonly partial: PartialFailover;
  readonly takers: readonly RegionId[];
  readonly added: number;
}

function findingOf({ architecture, index }: RuleContext, row: Moved): Finding {
  const { lost, partial, takers, added } = row;
  const limit = architecture.requirements.latencyP95Ms;
  const { aloneP95Ms, togetherP95Ms, along } = partial;
  const misses =
    limit !== undefined &&
    aloneP95Ms !== null &&
    aloneP95Ms > limit &&
    togetherP95Ms !== null &&
    togetherP95Ms <= limit;
  const figures = `isolation.losses[${lost}].moved.partial`;
  return {
    code: iso10.code,
    severity: misses ? 'medium' : 'low',
    where: { path: ['options', index, 'failover'], sites: [lost], populations: [], data: [] },
    message: `Moved away from ${shortName(lost)} alone, ${percent(partial.crossing)} of the moved requests call back across regions and wait ${milliseconds(added)} longer each`,
    consequence: misses
      ? `p95 is then ${milliseconds(aloneP95Ms)}, against ${milliseconds(togetherP95Ms)} with ${listed(along)} moved along.`
      : `With ${listed(along)} moved along the calls stay within a region.`,
    evidence: [
      {
        label: 'Calls of a request, moved alone',
        value: partial.aloneCallsMs,
        unit: 'ms',
        figure: `${figures}.aloneCallsMs`,
      },
      {
        label: 'Calls of a request, all moved together',
        value: partial.togetherCallsMs,
        unit: 'ms',
        figure: `${figures}.togetherCallsMs`,
      },
      ...(limit === undefined || aloneP95Ms === null
        ? []
        : [
            {
              label: 'p95, moved alone',
              value: aloneP95Ms,
              unit: 'ms',
              limit,
              figure: `${figures}.aloneP95Ms`,
            },
          ]),
    ],
    fix: togetherFix(architecture, along, takers),
    loss: [],
    restsOnJudgement: true,
  };
}

/** A place for each of them wherever the load goes. */
function togetherFix(
  architecture: RuleContext['architecture'],
  along: readonly string[],
  takers: readonly RegionId[],
): Finding['fix'] {
  const edits = architecture.dependencies.flatMap((dependency) =>
    along.includes(dependency.name)
      ? takers
          .filter((region) => !dependency.regions.includes(region))
          .map((region, n) => {
            const edit = copyElsewhere(architecture, dependency, region);
            return edit.op === 'insert' ? { ...edit, index: edit.index + n } : edit;
          })
      : [],
  );
  if (edits.length === 0) return null;
  return {
    summary: `Keep ${listed(along)} in ${listed(takers.map(shortName))} as well`,
    consequence: 'Whether they move together or apart, each call then finds an answer where it is.',
    edits,
  };
}
