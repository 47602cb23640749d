import type {
  DisruptionRecovery,
  Explanation,
  LossRecovery,
  OptionEvaluation,
  RecoveryBar,
  RegionId,
} from '../model';
import type { ExplainContext } from './context';
import { explainRamp } from './explain-ramp';
import { explainRecoveryTotal, explainSegment, type ExplainedRecovery } from './explain-recovery';
import { explainDataLoss, explainWorstLoss } from './explain-recovery-point';

type Build = (context: ExplainContext, parts: readonly string[]) => Explanation | undefined;

const times = 'detectS|decideS|promoteS|scaleS|routeS|clientTailS|totalS';
const segmentOf: Readonly<Record<string, RecoveryBar['segment']>> = {
  detectS: 'detect',
  decideS: 'decide',
  promoteS: 'promote',
  scaleS: 'scale',
  routeS: 'route',
  clientTailS: 'clientTail',
};
const isRegion = (id: string): id is RegionId => id.includes(':');

const lossAt = ({ evaluation }: ExplainContext, lost: string): LossRecovery | undefined =>
  evaluation.recovery.losses.find((loss) => loss.lost.join('+') === lost);

/** Every kind of figure of the recovery that can be explained. */
export const recoveryFigureForms: readonly { readonly form: RegExp; readonly build: Build }[] = [
  {
    form: new RegExp(`^recovery\\.(rto|rtoP50)\\.(${times})$`),
    build: (context, [quantile = '', figure = '']) => {
      const { recovery } = context.evaluation;
      const worst = lossAt(context, recovery.worst.join('+'));
      return worst && explainTime(context, ofLoss(worst), quantile, figure);
    },
  },
  {
    form: /^recovery\.(rpoS|rpoP50S)$/,
    build: (context, [figure]) => {
      const { losses, ...recovery } = context.evaluation.recovery;
      if (figure !== 'rpoS' && figure !== 'rpoP50S') return undefined;
      return explainWorstLoss(
        'Writes that the loss of one site may cost',
        recovery[figure],
        losses.map((loss) => explainLossPoint(context, loss, figure)),
      );
    },
  },
  {
    form: new RegExp(`^recovery\\.losses\\[([^\\]]+)\\]\\.(rto|rtoP50)\\.(${times})$`),
    build: (context, [lost = '', quantile = '', figure = '']) => {
      const loss = lossAt(context, lost);
      return loss && explainTime(context, ofLoss(loss), quantile, figure);
    },
  },
  {
    form: /^recovery\.losses\[([^\]]+)\]\.(rpoS|rpoP50S)$/,
    build: (context, [lost = '', figure]) => {
      const loss = lossAt(context, lost);
      if (!loss || (figure !== 'rpoS' && figure !== 'rpoP50S')) return undefined;
      return explainLossPoint(context, loss, figure);
    },
  },
  {
    form: /^recovery\.losses\[([^\]]+)\]\.data\[([^\]]+)\]\.(rpoS|rpoP50S)$/,
    build: (context, [lost = '', name = '', figure]) => {
      const loss = lossAt(context, lost);
      const row = loss?.data.find((d) => d.name === name);
      if (!loss || !row || (figure !== 'rpoS' && figure !== 'rpoP50S')) return undefined;
      return explainDataLoss(context, loss.lost, row, figure);
    },
  },
  {
    form: /^recovery\.losses\[([^\]]+)\]\.standby\[([^\]]+)\]\.(reachedS|unservedRequests|warmNeededRps)$/,
    build: (context, [lost = '', region = '', figure]) => {
      const loss = lossAt(context, lost);
      if (!loss?.standby.some((s) => s.region === region) || !isRegion(region)) return undefined;
      return figure === 'reachedS' || figure === 'unservedRequests' || figure === 'warmNeededRps'
        ? explainRamp(context, loss.lost, loss.standby, region, figure)
        : undefined;
    },
  },
  {
    form: /^recovery\.byDisruption\[([^\]]+)\]\.(rtoS|rtoP50S|rpoS|rpoP50S)$/,
    build: (context, [disruption = '', figure = '']) => {
      const row = context.evaluation.recovery.byDisruption.find((d) => d.disruption === disruption);
      if (!row) return undefined;
      if (figure === 'rtoS')
        return explainRecoveryTotal(context, ofDisruption(context, row), 'rto');
      if (figure === 'rtoP50S') {
        return explainRecoveryTotal(context, ofDisruption(context, row), 'rtoP50');
      }
      return explainDisruptionPoint(context, row, figure === 'rpoS' ? 'rpoS' : 'rpoP50S');
    },
  },
];

/** The time to serve again after the loss of one site; undefined where there is no such loss. */
export function explainLossTime(
  context: ExplainContext,
  region: RegionId,
): Explanation | undefined {
  const loss = lossAt(context, region);
  return loss && explainRecoveryTotal(context, ofLoss(loss), 'rto');
}

/** The path of every figure of the recovery that is explained. */
export function recoveryPaths({ recovery }: OptionEvaluation): string[] {
  const segments = (path: string) =>
    ['rto', 'rtoP50'].flatMap((q) => times.split('|').map((key) => `${path}.${q}.${key}`));
  const points = (path: string) => [`${path}.rpoS`, `${path}.rpoP50S`];
  return [
    ...(recovery.worst.length > 0 ? segments('recovery') : []),
    ...points('recovery'),
    ...recovery.losses.flatMap(({ lost, data, standby }) => {
      const path = `recovery.losses[${lost.join('+')}]`;
      return [
        ...segments(path),
        ...points(path),
        ...data.flatMap(({ name }) => (name === null ? [] : points(`${path}.data[${name}]`))),
        ...standby.flatMap(({ region }) =>
          ['reachedS', 'unservedRequests', 'warmNeededRps'].map(
            (key) => `${path}.standby[${region}].${key}`,
          ),
        ),
      ];
    }),
    ...recovery.byDisruption.flatMap(({ disruption }) =>
      ['rtoS', 'rtoP50S', 'rpoS', 'rpoP50S'].map(
        (key) => `recovery.byDisruption[${disruption}].${key}`,
      ),
    ),
  ];
}

function explainTime(
  context: ExplainContext,
  recovery: ExplainedRecovery,
  quantile: string,
  figure: string,
): Explanation {
  const q = quantile === 'rtoP50' ? 'rtoP50' : 'rto';
  const segment = segmentOf[figure];
  return segment
    ? explainSegment(context, recovery, segment, q)
    : explainRecoveryTotal(context, recovery, q);
}

function ofLoss({ lost, rto, rtoP50, outcome, waterfall, standby }: LossRecovery) {
  return {
    of: `after losing ${lost.join(' and ')}`,
    because: 'a standby never comes to the load that arrives',
    lost,
    rto,
    rtoP50,
    outcome,
    waterfall,
    standby,
  };
}

function ofDisruption(context: ExplainContext, row: DisruptionRecovery): ExplainedRecovery {
  const { disruption, rto, rtoP50, outcome, waterfall, because, region } = row;
  const lost = region === null ? [] : [region];
  const standby = lossAt(context, lost.join('+'))?.standby ?? [];
  return {
    of: `from ${disruption}${region === null ? '' : ` at ${region}`}`,
    lost,
    rto,
    rtoP50,
    outcome,
    waterfall,
    standby,
    because,
  };
}

function explainLossPoint(
  context: ExplainContext,
  { lost, data, rpoS, rpoP50S }: LossRecovery,
  figure: 'rpoS' | 'rpoP50S',
): Explanation {
  return explainWorstLoss(
    `Writes that may be gone after losing ${lost.join(' and ')}`,
    figure === 'rpoS' ? rpoS : rpoP50S,
    data.map((row) => explainDataLoss(context, lost, row, figure)),
  );
}

function explainDisruptionPoint(
  context: ExplainContext,
  row: DisruptionRecovery,
  figure: 'rpoS' | 'rpoP50S',
): Explanation {
  const losses = context.evaluation.recovery.losses.filter(
    ({ lost }) => row.disruption === 'region' || (row.region !== null && lost.includes(row.region)),
  );
  const fromLoss = row.outcome === 'takeover' || row.outcome === 'restore';
  return {
    label: `Writes that ${row.disruption} may cost`,
    value: row[figure],
    unit: 's',
    ...(row[figure] === null ? { because: row.because } : {}),
    formula: row.because,
    citation: 'docs/model.md#disruptions',
    inputs:
      fromLoss && row[figure] !== 0
        ? losses.map((loss) => explainLossPoint(context, loss, figure))
        : [],
  };
}
