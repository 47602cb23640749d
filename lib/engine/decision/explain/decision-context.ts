import type { Assumptions, ParameterId } from '../../assumptions';
import { explain } from '../../explain';
import { fromAssumption, fromDocument } from '../../explain/context';
import type { Architecture, Explanation, Option } from '../../model';
import type { Answer } from '../answer';
import type { DrawnPattern } from '../limits';
import { patternOf } from '../patterns/catalog';
import type { Pattern } from '../patterns/pattern';
import type { Prepared } from '../prepare';
import { isDrawn } from '../recommend/judged';

/** Where the words about drawn patterns stand. */
export const drawnCitation = 'docs/decision.md#drawn-patterns';

/** What an explanation of a figure of a decision may look at. */
export interface DecisionContext {
  readonly prepared: Prepared;
  readonly answer: Answer;
}

/** A pattern that was drawn; undefined where there is none of that name or it cannot be drawn. */
export function drawnRow({ answer }: DecisionContext, id: string): DrawnPattern | undefined {
  return answer.judged.filter(isDrawn).find(({ row }) => row.pattern.id === id)?.row;
}

/** How a figure of a drawing came to be, by the explanations of options. */
export function ofDrawing(
  architecture: Architecture,
  option: Option,
  figure: string,
  assumptions: Assumptions,
): Explanation | undefined {
  const tree = explain({ ...architecture, options: [option] }, assumptions, option.name, figure);
  return tree && drawnLeaves(tree, option, assumptions);
}

/** By the key that it stands under: the assumption that a number of a drawing is drawn with. */
const drawnWith: Readonly<Record<string, ParameterId>> = {
  interval: 'drawnProbeIntervalS',
  failures: 'drawnProbeFailures',
  promote: 'readyPromoteS',
  ttl: 'drawnTtlS',
  every: 'backupEveryS',
  restore: 'backupRestoreS',
  rpsPerMinute: 'scaleUpPerMinute',
  capacityRps: 'drawnUtilization',
};

/**
 * What stands in a drawing stands in no document: its leaves say what it is drawn with instead. `boughtFor`
 * are further assumptions that capacities are told from.
 */
export function drawnLeaves(
  tree: Explanation,
  option: Option,
  assumptions: Assumptions,
  boughtFor: readonly ParameterId[] = [],
): Explanation {
  const { source, inputs, ...node } = tree;
  const own = inputs.map((input) => drawnLeaves(input, option, assumptions, boughtFor));
  if (source?.from !== 'document' || source.path[0] !== 'options') {
    return { ...node, inputs: own, ...(source ? { source } : {}) };
  }
  const key = String(source.path.at(-1));
  const isPilot = option.sites.some(({ role }) => role === 'pilot');
  const id = key === 'boot' ? (isPilot ? 'pilotBootS' : 'warmBootS') : drawnWith[key];
  const told = id === undefined ? [] : [id, ...(key === 'capacityRps' ? boughtFor : [])];
  const drawn = told.map((one) => fromAssumption(assumptions, one));
  return { ...node, inputs: [...own, ...drawn], citation: drawnCitation };
}

/** A leaf that is a judgement of the catalog of patterns. */
export function fromCatalog(
  { id, title }: Pattern,
  figure: keyof Pick<Pattern, 'engineers' | 'complexity'>,
  label: string,
  unit: string,
): Explanation {
  return {
    label: `${label}, ${title.toLowerCase()}`,
    value: patternOf(id)[figure],
    unit,
    inputs: [],
    source: {
      from: 'assumption',
      id: `pattern.${id}.${figure}`,
      kind: 'judgement',
      source: 'Meridian',
      asOf: '2026-11-20',
    },
  };
}

export { fromAssumption, fromDocument };
