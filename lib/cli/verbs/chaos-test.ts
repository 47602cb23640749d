import {
  recoverFrom,
  type Disruption,
  type DisruptionRecovery,
  type Requirements,
} from '@/lib/engine';
import { duration } from '@/lib/format/duration';
import { shortRegion } from '@/lib/format/region-name';
import { text } from '@/lib/format/words';
import { chosenOption, loadDocument, namedSites, unknownName } from '../load';
import { assumptionsFlag, givenAssumptions } from '../load-assumptions';
import { BadInput, exit, json, type Exit } from '../outcome';
import { jsonFlag, type Verb } from '../verb';
import { disruptionNames, waterfallTable, withoutNumber } from './recovery-text';

/** What the command line calls each disruption. */
const scenarios: Readonly<Record<string, Disruption>> = {
  'instance-failure': 'instance',
  'database-failure': 'database',
  'zone-failure': 'zone',
  'region-failure': 'region',
  partition: 'partition',
  'grey-failure': 'grey-failure',
  corruption: 'corruption',
  dependency: 'dependency',
  'bad-change': 'bad-change',
};
const names = Object.keys(scenarios);

export const chaosTest: Verb = {
  name: 'chaos test',
  arguments: ['FILE'],
  flags: [
    jsonFlag,
    assumptionsFlag,
    { name: 'scenario', value: 'NAME', meaning: names.join(', ') },
    { name: 'region', value: 'REGION', meaning: 'the site it strikes; else where it is worst' },
    { name: 'option', value: 'NAME', meaning: 'test this option instead of the chosen one' },
  ],
  summary: 'let one thing go wrong; exit 1 when the required times are missed',
  run: async (invocation) => {
    const architecture = await loadDocument(invocation);
    const assumptions = await givenAssumptions(invocation);
    const option = chosenOption(architecture, invocation.values['option']);
    const asked = invocation.values['scenario'];
    if (asked === undefined) {
      throw new BadInput(`--scenario: nothing is given (one of ${names.join(', ')})`);
    }
    const disruption = Object.hasOwn(scenarios, asked) ? scenarios[asked] : undefined;
    if (disruption === undefined) {
      throw new BadInput(`--scenario: ${unknownName('scenario', asked, names)}`);
    }
    const at = invocation.values['region'];
    const [region = null] = at === undefined ? [] : namedSites(option, at, '--region');
    const struck = recoverFrom(architecture, assumptions, option.name, disruption, region);
    if (!struck) {
      throw new BadInput(`--region: ${asked} does not strike "${at ?? ''}" in ${option.name}`);
    }
    return {
      exit: exitCode(struck),
      out: invocation.set.has('json')
        ? json(struck)
        : describe(struck, option.name, architecture.requirements),
    };
  },
};

/** 1 where a required time is missed, or where it never ends although nothing was required of it. */
function exitCode({ meets, outcome, rtoS }: DisruptionRecovery): Exit {
  if (meets !== null) return meets ? exit.fine : exit.findings;
  return outcome === 'wait' || outcome === 'outage' || rtoS === null ? exit.findings : exit.fine;
}

function describe(struck: DisruptionRecovery, option: string, required: Requirements): string {
  const { disruption, region, because, rtoS, rtoP50S, rpoS, inFlight } = struck;
  const at = region === null ? '' : ` at ${shortRegion(region)}`;
  const time = (value: number | null) =>
    value === null ? withoutNumber(struck) : text(duration(value));
  return [
    `${disruptionNames[disruption]}${at} in ${option}: ${because}.`,
    '',
    waterfallTable(struck.waterfall),
    '',
    `RTO ${time(rtoS)} (${time(rtoP50S)} in the median), RPO ${rpoS === null ? 'unbounded' : text(duration(rpoS))}.`,
    `Requests under way: reads ${inFlight.reads}, writes ${inFlight.writes}; ${inFlight.because}.`,
    verdict(struck, required),
  ].join('\n');
}

function verdict({ meets }: DisruptionRecovery, { rtoS, rpoS }: Requirements): string {
  if (meets !== null) return meets ? 'Meets what is required.' : 'Misses what is required.';
  return rtoS === undefined && rpoS === undefined
    ? 'Nothing is required.'
    : 'It cannot be held against what is required: how long it takes is not known.';
}
