import { mixtureQuantileMs, type LatencyShare } from '../latency/mixture-quantile';
import { tailShares } from '../latency/tail-shares';
import { ms } from '../units';
import { copiesRelaxed } from './copies-relaxed';
import type { Rule, RuleContext } from './rule';
import { listed, milliseconds, percent } from './words';
import { writerMoved } from './writer-moved';

/** Reads are fast enough; writes that wait for another region are not. */
export const lat04: Rule = {
  code: 'LAT-04',
  title: 'Writes that wait for another region carry the p95',
  appliesWhen:
    'the p95 misses requirements.latencyP95 and would meet it if writes waited for no other region',
  meaning:
    'A write is forwarded to the writer and waits for its copies. Where that is far, a tenth of the requests sets the p95 of all of them.',
  remedy:
    'Write nearer to those who write, wait for fewer copies, or home users at sites of their own.',
  severities: 'medium where the service is claimed for latency, otherwise low',
  source: 'docs/model.md#writes',
  judge: (context) => {
    const { architecture, assumptions, index, latency } = context;
    const limit = architecture.requirements.latencyP95Ms;
    const { p95Ms, scenario } = latency;
    if (limit === undefined || p95Ms === null || p95Ms <= limit) return [];
    if (scenario !== 'typical') return [];
    const shape = assumptions.parameters.latencySpreadShape.value;
    const groups = groupsOf(context);
    const local = mixtureQuantileMs(
      groups.map(({ localMs, weight }) => ({ medianMs: localMs, weight })),
      0.95,
      shape,
    );
    if (local === null || local > limit) return [];
    const waiting = tailShares(groups, limit, shape).reduce(
      (sum, part, i) => ((groups[i]?.medianMs ?? 0) > (groups[i]?.localMs ?? 0) ? sum + part : sum),
      0,
    );
    const slow = latency.populations
      .flatMap(({ name, writeMs, parts }) =>
        parts?.write && writeMs !== null
          ? [{ name, writeMs, waitMs: parts.write.forwardMs + parts.write.copiesMs }]
          : [],
      )
      .filter(({ waitMs }) => waitMs > 0)
      .toSorted((a, b) => b.writeMs - a.writeMs)
      .slice(0, 3);
    return [
      {
        code: lat04.code,
        severity: architecture.requirements.claims.includes('latency') ? 'medium' : 'low',
        where: {
          path: ['options', index],
          sites: [],
          populations: slow.map(({ name }) => name),
          data: [],
        },
        message: `Of the requests above ${milliseconds(limit)}, ${percent(waiting)} are writes that wait for another region`,
        consequence: `${listed(
          slow.map(
            ({ name, writeMs, waitMs }) =>
              `${name} writes in ${milliseconds(writeMs)}, ${milliseconds(waitMs)} of it waiting`,
          ),
        )}. Without that wait p95 would be ${milliseconds(local)}.`,
        evidence: [
          { label: 'p95', value: p95Ms, unit: 'ms', limit, figure: 'latency.p95Ms' },
          ...slow.map(({ name, writeMs }) => ({
            label: `Write of ${name}`,
            value: writeMs,
            unit: 'ms',
            limit,
            figure: `latency.populations[${name}].writeMs`,
          })),
        ],
        fix: writerMoved(context, limit) ?? copiesRelaxed(context, limit),
        loss: [],
        restsOnJudgement: true,
      },
    ];
  },
};

/** Every served group of requests, with the median that it would have if its writes waited for nobody. */
function groupsOf({ latencyModel, traffic }: RuleContext) {
  return traffic.felt.flatMap((strand): (LatencyShare & { readonly localMs: number })[] => {
    const medianMs = strand.site < 0 ? null : latencyModel.strandMs(strand);
    if (medianMs === null) return [];
    const pair = latencyModel.pair(strand.population, strand.entry);
    const localMs = ms(strand.kind === 'read' ? pair.readMs : pair.writeStartMs);
    return [{ medianMs, localMs, weight: strand.rps }];
  });
}
