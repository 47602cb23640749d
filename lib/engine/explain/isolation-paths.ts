import type { Explanation, IsolationFigures, RegionId } from '../model';
import type { ExplainContext } from './context';
import { explainCallsFromSite, explainMoved, movedFigureNames } from './explain-isolation';
import { explainQuotaNeed } from './explain-quota';

type Build = (context: ExplainContext, parts: readonly string[]) => Explanation | undefined;

const isRegion = (id: string): id is RegionId => id.includes(':');
const callFigures = ['callMs', 'readMs', 'writeMs'] as const;
const callFigure = (text: string | undefined) => callFigures.find((figure) => figure === text);

/** Every kind of figure of isolation that can be explained; of losses those of one site. */
export const isolationFigureForms: readonly { readonly form: RegExp; readonly build: Build }[] = [
  {
    form: /^isolation\.dependencies\[([^\]]+)\]\.sites\[([^\]]+)\]\.(\w+)$/,
    build: (context, [name = '', region = '', text]) => {
      const figure = callFigure(text);
      return figure && explainCallsFromSite(context, name, region, figure);
    },
  },
  {
    form: /^isolation\.losses\[([^\]]+)\]\.dependencies\[([^\]]+)\]\.sites\[([^\]]+)\]\.(\w+)$/,
    build: (context, [lost = '', name = '', region = '', text]) => {
      const figure = callFigure(text);
      return figure && isRegion(lost)
        ? explainCallsFromSite(context, name, region, figure, lost)
        : undefined;
    },
  },
  {
    form: /^isolation\.losses\[([^\]]+)\]\.moved\.([\w.]+)$/,
    build: (context, [lost = '', text]) => {
      const figure = movedFigureNames.find((name) => name === text);
      return figure && isRegion(lost) ? explainMoved(context, lost, figure) : undefined;
    },
  },
  {
    form: /^isolation\.quotas\[([^\]]+)\]\.named\[([^\]]+)\]\.need$/,
    build: (context, [region = '', name = '']) => explainQuotaNeed(context, region, name),
  },
];

/** The path of every figure of isolation that `explain` answers. */
export function isolationPaths({ dependencies, losses, quotas }: IsolationFigures): string[] {
  return [
    ...dependencies.flatMap(({ name, sites }) =>
      sites.flatMap(({ region }) =>
        callFigures.map((figure) => `isolation.dependencies[${name}].sites[${region}].${figure}`),
      ),
    ),
    ...losses
      .filter(({ lost }) => lost.length === 1)
      .flatMap(({ lost, dependencies: rows, moved }) => [
        ...rows.flatMap(({ name, sites }) =>
          sites.flatMap(({ region }) =>
            callFigures.map(
              (figure) =>
                `isolation.losses[${lost.join()}].dependencies[${name}].sites[${region}].${figure}`,
            ),
          ),
        ),
        ...(moved === null
          ? []
          : movedFigureNames
              .filter((figure) => moved.partial !== null || !figure.startsWith('partial.'))
              .map((figure) => `isolation.losses[${lost.join()}].moved.${figure}`)),
      ]),
    ...quotas.map(({ region, name }) => `isolation.quotas[${region}].named[${name}].need`),
  ];
}
