import type { Loss, LossTrace, RegionId, TraceStage } from '@/lib/engine/model';
import { decimal } from '@/lib/format/decimal';
import { lossWords } from '@/lib/format/loss-words';
import { percent } from '@/lib/format/percent';
import { shortRegion } from '@/lib/format/region-name';
import { requestRate } from '@/lib/format/request-rate';
import { sentenceList } from '@/lib/format/sentence-list';
import { text } from '@/lib/format/words';

/** One stage of a loss in words. */
export interface CascadeStep {
  /** Index into the trace's stages. */
  readonly stage: number;
  readonly title: string;
  readonly detail: string;
  /** What is bad about it, said in red after the detail; null where nothing is. */
  readonly warning: string | null;
}

const names = (regions: readonly RegionId[]): string => sentenceList(regions.map(shortRegion));
const rate = (value: number): string => text(requestRate(value));

/** What arrives at a site, in the harsher view weighed by cold caches. */
function loadOf(stage: TraceStage, region: RegionId): number {
  const site = stage.sites.find((one) => one.region === region);
  return site?.harsh?.pressureRps ?? site?.loadRps ?? 0;
}

/** What becomes of requests where no site went down. */
function withoutFalling({ loss, servedFraction }: LossTrace, stage: TraceStage): string {
  if (loss.kind === 'dependency')
    return servedFraction > 0
      ? 'Users go without it and are served.'
      : 'It is hard: nobody is served without it.';
  const refused = stage.unserved.reduce((sum, { rps }) => sum + rps, 0);
  return refused > 0
    ? `${rate(refused)} are refused or find no site.`
    : 'Every request is still served.';
}

/** Where load came to, most first: `7 200 req/s move to us-west-2: 60 → 120 %`. */
function arrivals(before: TraceStage, after: TraceStage): string {
  const gained = after.sites
    .map((site) => {
      const was = before.sites.find(({ region }) => region === site.region);
      return { site, was, more: site.loadRps - (was?.loadRps ?? 0) };
    })
    .filter(({ more }) => more > 0.5)
    .sort((a, b) => b.more - a.more);
  if (gained.length === 0) return 'Nothing moves: no other site takes its users.';
  return gained
    .map(({ site, was, more }) => {
      const from = was?.utilization ?? null;
      const to = site.utilization;
      const change =
        from === null || to === null ? '' : `: ${decimal(from * 100, 1)} → ${text(percent(to))}`;
      return `${rate(more)} move to ${shortRegion(site.region)}${change}.`;
    })
    .join(' ');
}

const servedWords = (share: number): string => `${text(percent(share))} served`;

/** The stages after the healthy one in words: what is lost, where its load goes, what then falls. */
export function cascadeSteps(trace: LossTrace): readonly CascadeStep[] {
  const { stages, loss, lost } = trace;
  return stages.flatMap((stage, index): CascadeStep[] => {
    const before = stages[index - 1];
    if (!before) return [];
    const fell = names(stage.down);
    const settled = index === stages.length - 1;
    // In the end a dependency that is down counts, and what sites shed.
    const served = trace.servedFraction;
    const warning = settled && served < 1 ? servedWords(served) : null;
    if (stage.stage === 'moved') {
      const what: Loss = loss.kind === 'sites' ? { ...loss, sites: lost } : loss;
      const detail =
        stage.down.length === 0 ? withoutFalling(trace, stage) : arrivals(before, stage);
      return [{ stage: index, title: lossWords(what).sentence, detail, warning }];
    }
    const over = stage.down.map((region) => {
      const site = before.sites.find((one) => one.region === region);
      const beyond = loadOf(before, region) - (site?.capacityRps ?? 0);
      return `${rate(beyond)} over ${stage.down.length > 1 ? `${shortRegion(region)}’s` : 'its'} limit.`;
    });
    const at = before.sites.find((one) => one.region === stage.down[0])?.utilization ?? null;
    const left = stage.sites.some(({ state }) => state === 'serving' || state === 'over');
    return [
      {
        stage: index,
        title:
          stage.down.length === 1 && at !== null
            ? `${fell} falls at ${text(percent(at))}`
            : `${fell} fall`,
        detail: `${over.join(' ')} ${left ? arrivals(before, stage) : 'No site is left.'}`,
        warning,
      },
    ];
  });
}
