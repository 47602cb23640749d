import {
  assumptionFacts,
  assumptionsFor,
  evaluate as evaluateDocument,
  isolationOf,
  topOverride,
  type Architecture,
  type Assumptions,
  type OptionEvaluation,
} from '@/lib/engine';
import { latency } from '@/lib/format/latency';
import { percent } from '@/lib/format/percent';
import { plausibilityWord } from '@/lib/format/plausibility';
import { quantity } from '@/lib/format/quantity';
import { requestRate } from '@/lib/format/request-rate';
import { statedWords } from '@/lib/format/stated';
import { text } from '@/lib/format/words';
import { availabilityLine, contributionTable } from './availability-lines';
import { cellLines, headroomLine, neededLines } from './capacity-lines';
import { lossTable } from './loss-table';
import { chosenOption, loadDocument, namedScenario } from '../load';
import { exitCode, failOnFlag, threshold } from '../fail-on';
import { findingText } from '../finding-text';
import { assumptionsFlag, givenAssumptions } from '../load-assumptions';
import { policyFlag, underGivenPolicy } from '../load-policy';
import { exit, json } from '../outcome';
import { printable, table } from '../table';
import { jsonFlag, scenarioFlag, type Verb } from '../verb';
import { disruptionTable, recoveryLine } from './recovery-text';

export const evaluate: Verb = {
  name: 'evaluate',
  arguments: ['FILE'],
  flags: [
    jsonFlag,
    assumptionsFlag,
    policyFlag,
    scenarioFlag,
    { name: 'option', value: 'NAME', meaning: 'judge this option instead of the chosen one' },
    failOnFlag,
  ],
  summary: 'compute every figure and finding of a document',
  run: async (invocation) => {
    const architecture = await underGivenPolicy(invocation, await loadDocument(invocation));
    const assumptions = await givenAssumptions(invocation);
    const failOn = threshold(invocation.values[failOnFlag.name]);
    const option = chosenOption(architecture, invocation.values['option']);
    const scenario = namedScenario(invocation.values['scenario']);
    const evaluation = evaluateDocument(architecture, assumptions, { scenario });
    const judged = evaluation.options.find((o) => o.name === option.name);
    const code = judged ? exitCode(judged.findings, failOn) : exit.fine;
    if (invocation.set.has('json')) {
      const options = evaluation.options.map((o) => ({
        ...o,
        isolation: isolationOf(architecture, assumptions, o.name, { scenario }),
      }));
      return { exit: code, out: json({ ...evaluation, options }) };
    }
    const shown = invocation.values['option'] && judged ? [judged] : evaluation.options;
    const parts = shown.map((o) => describe(architecture, o, o.name === option.name));
    return { exit: code, out: [...parts, ...statedLines(architecture, assumptions)].join('\n\n') };
  },
};

/** Which values are stated instead of the tables', by the document and by `--assumptions`. */
function statedLines(architecture: Architecture, given: Assumptions): string[] {
  const assumptions = assumptionsFor(architecture, given);
  const lines = [...assumptions.overrides.keys()].flatMap((id) => {
    const top = topOverride(assumptions.overrides, id);
    if (top === undefined) return [];
    const label = assumptionFacts(id, assumptions)?.label ?? id;
    return [`  ${label}: ${text(quantity(top.value, top.unit))}, ${statedWords(top)}`];
  });
  return lines.length === 0
    ? []
    : [['Stated instead of the tables’:', ...lines.map(printable)].join('\n')];
}

function describe(architecture: Architecture, o: OptionEvaluation, judged: boolean): string {
  const { capacity } = o;
  const { latencyP95Ms } = architecture.requirements;
  const title = architecture.options.find((option) => option.name === o.name)?.title;
  const needs = latencyP95Ms === undefined ? '' : `, needs ${text(latency(latencyP95Ms))}`;
  const network = o.latency.scenario === 'degraded' ? ' on a degraded network' : '';
  const { lowerBound, lowerBounds } = o.latency;
  const reached = { against: latencyP95Ms ?? null, lowerBound };
  return [
    printable(`${o.name}${title ? `: ${title}` : ''}${judged ? '  (judged)' : ''}`),
    '',
    `Felt latency${network} p50 ${text(latency(o.latency.p50Ms, { lowerBound }))}, p95 ${text(latency(o.latency.p95Ms, reached))}, p99 ${text(latency(o.latency.p99Ms, { lowerBound }))}${needs}; safe utilisation ${text(percent(capacity.safeUtilization))}`,
    headroomLine(architecture, capacity),
    availabilityLine(architecture, o.availability),
    recoveryLine(o.recovery, architecture.requirements),
    '',
    table(capacity.steady, [
      { title: 'Site', of: (s) => s.region },
      { title: 'Load', of: (s) => text(requestRate(s.loadRps)), align: 'right' },
      { title: 'Capacity', of: (s) => text(requestRate(s.capacityRps)), align: 'right' },
      { title: 'Utilisation', of: (s) => text(percent(s.utilization)), align: 'right' },
    ]),
    '',
    lossTable(capacity.losses, { priorities: architecture.demand.priorities !== undefined }),
    ...neededLines(capacity.needed, 'Every loss of one site would be borne with'),
    ...cellLines(capacity),
    '',
    contributionTable(o.availability.contributions),
    '',
    table(o.latency.populations, [
      { title: 'Population', of: (p) => p.name },
      { title: 'Served by', of: (p) => p.region ?? 'nobody' },
      {
        title: 'Round trip',
        of: (p) =>
          p.rttMs === null
            ? '–'
            : `${text(latency(p.rttMs))} (${text(latency(p.rttLowMs))} to ${text(latency(p.rttHighMs))}, ${p.rttSource ?? ''})`,
      },
      {
        title: 'Usual for the way',
        of: (p) => (p.plausibility === null ? '–' : plausibilityWord[p.plausibility]),
      },
      {
        title: 'First',
        of: (p) => text(latency(p.firstRequestMs, { lowerBound: lowerBounds.reads })),
        align: 'right',
      },
      {
        title: 'Warm',
        of: (p) => text(latency(p.requestMs, { lowerBound: lowerBounds.reads })),
        align: 'right',
      },
      {
        title: 'Write',
        of: (p) => text(latency(p.writeMs, { lowerBound: lowerBounds.writes })),
        align: 'right',
      },
    ]),
    ...(lowerBound
      ? [
          'Latencies are at least as given:',
          ...o.unknown
            .filter(({ path }) => path.startsWith('latency.calls'))
            .map(({ because }) => `  ${printable(because)}`),
        ]
      : []),
    '',
    disruptionTable(o.recovery.byDisruption),
    '',
    ...(o.findings.length === 0 ? ['No findings.'] : o.findings.map(findingText)),
  ].join('\n');
}
