import { planFailover, traceLoss, type FailoverPlan, type LossTrace } from '@/lib/engine';
import { latency } from '@/lib/format/latency';
import { percent } from '@/lib/format/percent';
import { shortRegion } from '@/lib/format/region-name';
import { requestRate } from '@/lib/format/request-rate';
import { text } from '@/lib/format/words';
import { chosenOption, loadDocument, namedScenario, namedSites } from '../load';
import { assumptionsFlag, givenAssumptions } from '../load-assumptions';
import { BadInput, exit, fine, json } from '../outcome';
import { table } from '../table';
import { jsonFlag, scenarioFlag, type Verb } from '../verb';
import { lossRecoveryText } from './recovery-text';

const stageNames = { before: 'Before', moved: 'Traffic moved', fallen: 'Fallen' } as const;

export const failoverTest: Verb = {
  name: 'failover test',
  arguments: ['FILE'],
  flags: [
    jsonFlag,
    assumptionsFlag,
    scenarioFlag,
    { name: 'lose', value: 'REGION[,…]', meaning: 'the sites that are lost' },
    { name: 'option', value: 'NAME', meaning: 'test this option instead of the chosen one' },
    { name: 'dry-run', meaning: 'print what would move, without judging it' },
  ],
  summary: 'lose sites and follow the load; exit 1 when the loss is not survived',
  run: async (invocation) => {
    const architecture = await loadDocument(invocation);
    const assumptions = await givenAssumptions(invocation);
    const option = chosenOption(architecture, invocation.values['option']);
    const asked = invocation.values['lose'];
    if (asked === undefined) {
      const sites = option.sites.map((s) => s.region).join(', ');
      throw new BadInput(`--lose: nothing is given (sites of ${option.name}: ${sites})`);
    }
    const lost = namedSites(option, asked);
    const asJson = invocation.set.has('json');
    if (invocation.set.has('dry-run')) {
      const plan = planFailover(architecture, assumptions, option.name, lost);
      return fine(asJson ? json(plan) : describePlan(plan));
    }
    const scenario = namedScenario(invocation.values['scenario']);
    const trace = traceLoss(architecture, assumptions, option.name, lost, { scenario });
    return {
      exit: trace.survives ? exit.fine : exit.findings,
      out: asJson ? json(trace) : describeTrace(trace),
    };
  },
};

function describePlan({ option, lost, moves }: FailoverPlan): string {
  const head = `Losing ${lost.join(' and ')} in ${option} would move:`;
  if (moves.length === 0) return `Losing ${lost.join(' and ')} in ${option} would move nothing.`;
  return [
    head,
    table(moves, [
      { title: 'Population', of: (m) => m.population },
      { title: '', of: (m) => `${m.kind}s` },
      { title: 'Load', of: (m) => text(requestRate(m.rps)), align: 'right' },
      { title: 'From', of: (m) => m.from ?? 'nowhere' },
      { title: 'To', of: (m) => m.to ?? `nowhere: ${m.because ?? ''}` },
    ]),
  ].join('\n');
}

function describeTrace(trace: LossTrace): string {
  const stages = trace.stages.map((stage) => {
    const down = stage.down.length > 0 ? `: ${stage.down.map(shortRegion).join(', ')} down` : '';
    return [
      `${stageNames[stage.stage]}${down}`,
      table(stage.sites, [
        { title: '  Site', of: (s) => `  ${s.region}` },
        { title: 'Load', of: (s) => text(requestRate(s.loadRps)), align: 'right' },
        {
          title: 'Utilisation',
          of: (s) => (s.utilization === null ? '–' : text(percent(s.utilization))),
          align: 'right',
        },
        { title: '', of: (s) => s.state },
      ]),
      ...stage.unserved.map(
        (u) => `  ${u.population}: ${text(requestRate(u.rps))} not served, ${u.because}`,
      ),
      `  p95 ${stage.p95Ms === null ? 'of nobody' : text(latency(stage.p95Ms))}, ${text(percent(stage.servedFraction))} served`,
    ].join('\n');
  });
  const dead = trace.dependenciesDown.map((name) => `Hard dependency gone: ${name}`);
  const end = trace.survives ? 'Survives.' : 'Does not survive:';
  return [
    ...stages,
    ...(trace.recovery ? [lossRecoveryText(trace.recovery)] : []),
    [
      ...dead,
      `${end} ${text(percent(trace.servedFraction))} of requests are served at the end.`,
    ].join('\n'),
  ].join('\n\n');
}
