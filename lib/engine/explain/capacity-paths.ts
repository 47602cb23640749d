import type { Explanation, LossFigures, OptionEvaluation, RegionId } from '../model';
import type { ExplainContext } from './context';
import {
  explainLoad,
  explainSafeUtilization,
  explainServed,
  explainUtilization,
  lossOf,
} from './explain-capacity';
import { cellFigureNames, explainCells, explainOverlap, explainReach } from './explain-cells';
import { explainHarshServed, explainHarshUtilization } from './explain-harsh';
import { explainHeadroom, explainHeadroomMonths } from './explain-headroom';
import { explainNeeded } from './explain-needed';
import { explainScenario } from './explain-scenario';
import { explainShed, priorityKey } from './explain-shed';

type Build = (context: ExplainContext, parts: readonly string[]) => Explanation | undefined;

const isRegion = (id: string): id is RegionId => id.includes(':');
const regionsOf = (joined: string): RegionId[] => joined.split('+').filter(isRegion);

/** A figure of a site after a loss: `losses[A+B].regions[C].utilization`. */
const afterLoss = (
  list: 'losses' | 'harsher',
  figure: string,
  build: (
    context: ExplainContext,
    region: RegionId,
    lost: readonly RegionId[],
  ) => ReturnType<Build>,
): { readonly form: RegExp; readonly build: Build } => ({
  form: new RegExp(`^capacity\\.${list}\\[([^\\]]+)\\]\\.regions\\[([^\\]]+)\\]\\.${figure}$`),
  build: (context, [lost = '', region = '']) =>
    isRegion(region) ? build(context, region, regionsOf(lost)) : undefined,
});

/** Every kind of figure of capacity that can be explained. */
export const capacityFigureForms: readonly { readonly form: RegExp; readonly build: Build }[] = [
  {
    form: /^capacity\.steady\[([^\]]+)\]\.(loadRps|utilization)$/,
    build: (context, [region = '', figure]) => {
      if (!isRegion(region)) return undefined;
      return figure === 'loadRps'
        ? explainLoad(context, region, [])
        : explainUtilization(context, region, []);
    },
  },
  { form: /^capacity\.safeUtilization$/, build: (context) => explainSafeUtilization(context) },
  { form: /^capacity\.headroom\.share$/, build: (context) => explainHeadroom(context) },
  { form: /^capacity\.headroom\.months$/, build: (context) => explainHeadroomMonths(context) },
  afterLoss('losses', 'loadRps', explainLoad),
  afterLoss('losses', 'utilization', explainUtilization),
  afterLoss('harsher', 'utilization', explainHarshUtilization),
  {
    form: /^capacity\.losses\[([^\]]+)\]\.servedFraction$/,
    build: (context, [lost = '']) => explainServed(context, regionsOf(lost)),
  },
  {
    form: /^capacity\.harsher\[([^\]]+)\]\.servedFraction$/,
    build: (context, [lost = '']) => explainHarshServed(context, regionsOf(lost)),
  },
  {
    form: /^capacity\.losses\[([^\]]+)\]\.shed\.(p0|p1|p2)$/,
    build: (context, [lost = '', key]) => {
      const priority = priorityKey(key);
      return priority && explainShed(context, regionsOf(lost), priority);
    },
  },
  {
    form: /^capacity\.losses\[([^\]]+)\]\.needed\[([^\]]+)\]\.capacityRps$/,
    build: (context, [joined = '', region]) => {
      const lost = regionsOf(joined);
      const loss = lossOf(context.evaluation.capacity.losses, lost);
      return explainNeeded(
        context,
        loss?.needed.find((need) => need.region === region),
        lost,
      );
    },
  },
  {
    form: /^capacity\.needed\[([^\]]+)\]\.capacityRps$/,
    build: (context, [region]) => {
      const need = context.evaluation.capacity.needed.find((row) => row.region === region);
      return explainNeeded(context, need, need?.lost ?? []);
    },
  },
  {
    form: /^capacity\.scenarios\[([^\]]+)\]\.servedFraction$/,
    build: (context, [id = '']) => explainScenario(context, id),
  },
  {
    form: /^capacity\.cells\[([^\]]+)\]\.reaches\[([^\]]+)\]\.(down|touched|downOfAll)$/,
    build: (context, [region = '', event = '', figure]) =>
      isRegion(region) && (figure === 'down' || figure === 'touched' || figure === 'downOfAll')
        ? explainReach(context, region, event, figure)
        : undefined,
  },
  {
    form: /^capacity\.cells\[([^\]]+)\]\.overlap\[(\d+)\]$/,
    build: (context, [region = '', shared]) =>
      isRegion(region) ? explainOverlap(context, region, Number(shared)) : undefined,
  },
  {
    form: /^capacity\.cells\[([^\]]+)\]\.([a-zA-Z]+)$/,
    build: (context, [region = '', path]) => {
      const figure = cellFigureNames.find((name) => name === path);
      return isRegion(region) && figure ? explainCells(context, region, figure) : undefined;
    },
  },
];

/** The path of every figure of capacity that `explain` answers. */
export function capacityPaths({ capacity }: OptionEvaluation): string[] {
  const name = ({ lost }: Pick<LossFigures, 'lost'>) => lost.join('+');
  return [
    'capacity.safeUtilization',
    'capacity.headroom.share',
    'capacity.headroom.months',
    ...capacity.needed.map(({ region }) => `capacity.needed[${region}].capacityRps`),
    ...capacity.steady.flatMap(({ region }) =>
      ['loadRps', 'utilization'].map((f) => `capacity.steady[${region}].${f}`),
    ),
    ...capacity.losses.flatMap((loss) => [
      `capacity.losses[${name(loss)}].servedFraction`,
      ...loss.regions.flatMap(({ region }) =>
        ['loadRps', 'utilization'].map(
          (f) => `capacity.losses[${name(loss)}].regions[${region}].${f}`,
        ),
      ),
      ...loss.needed.map(
        ({ region }) => `capacity.losses[${name(loss)}].needed[${region}].capacityRps`,
      ),
      ...['p0', 'p1', 'p2'].map((key) => `capacity.losses[${name(loss)}].shed.${key}`),
    ]),
    ...capacity.harsher.flatMap((loss) => [
      `capacity.harsher[${name(loss)}].servedFraction`,
      ...loss.regions.map(
        ({ region }) => `capacity.harsher[${name(loss)}].regions[${region}].utilization`,
      ),
    ]),
    ...capacity.scenarios.map(({ id }) => `capacity.scenarios[${id}].servedFraction`),
    ...capacity.cells.flatMap(({ region, reaches, overlap }) => [
      ...overlap.map((_, shared) => `capacity.cells[${region}].overlap[${shared}]`),
      ...reaches.flatMap(({ event }) =>
        ['down', 'touched', 'downOfAll'].map(
          (f) => `capacity.cells[${region}].reaches[${event}].${f}`,
        ),
      ),
      ...cellFigureNames.map((f) => `capacity.cells[${region}].${f}`),
    ]),
  ];
}
