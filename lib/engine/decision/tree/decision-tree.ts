import { patternIds, type DecisionTree, type Sentence, type TreeStep } from '../../model';
import { limits, limitOf, type LimitContext } from '../limits';
import { limitWords } from '../limits/words';
import type { Choice } from '../recommend/choose';
import { costsBeside } from '../recommend/costs-beside';
import { isDrawn, type Judged, type JudgedDrawing } from '../recommend/judged';
import { sentence } from '../sentence';
import { patternsBelow, treeNodes, treeRoot, wayTo } from './questions';

/**
 * The tree with the way to the answer: at each question why the other side was not taken, by the pattern of
 * that side that came nearest to the choice.
 */
export function decisionTree(
  judged: readonly Judged[],
  choice: Choice,
  context: LimitContext,
): DecisionTree {
  const leaves = patternIds.map((id) => ({ id, pattern: id }));
  const common = { root: treeRoot, nodes: treeNodes, leaves };
  const { chosen } = choice;
  if (!chosen) return { ...common, path: [], leaf: null };
  const path = wayTo(chosen.row.pattern.id).map(({ node, answer }): TreeStep => {
    const other = patternsBelow(node[answer === 'yes' ? 'no' : 'yes']);
    const those = judged.filter(({ row }) => other.includes(row.pattern.id));
    return { node: node.id, answer, ...whyNot(those, chosen, choice, context) };
  });
  return { ...common, path, leaf: chosen.row.pattern.id };
}

function whyNot(
  those: readonly Judged[],
  chosen: JudgedDrawing,
  choice: Choice,
  context: LimitContext,
): Sentence {
  const drawn = those.filter(isDrawn);
  const nearest = drawn.toSorted(
    (a, b) =>
      Number(choice.left.includes(b)) - Number(choice.left.includes(a)) ||
      missedBy(a, choice).length - missedBy(b, choice).length ||
      a.row.cost.value - b.row.cost.value,
  )[0];
  if (!nearest) {
    const [reason] = those.flatMap(({ row }) => (row.impossible ? [row] : []));
    return reason
      ? sentence`${reason.pattern.title} cannot be drawn: ${reason.impossible}.`
      : sentence`Nothing else stands there.`;
  }
  const { title } = nearest.row.pattern;
  const [missed] = missedBy(nearest, choice);
  if (missed) {
    const clause = limitOf(missed).say(nearest.row, nearest.held[missed], context);
    return sentence`${title} misses the ${limitWords[missed]}: ${clause}.`;
  }
  const [own, less] = costsBeside(nearest.row, chosen.row);
  return nearest.row.cost.value > chosen.row.cost.value
    ? sentence`${title} would do as well and costs ${own}, against ${less}.`
    : sentence`${title} would do as well, at ${own} against ${less}, and takes more to run.`;
}

/** Limits that a pattern misses and that are not given up. */
function missedBy({ held }: JudgedDrawing, { blocked, open }: Choice) {
  return limits.flatMap(({ id }) => {
    const { status } = held[id];
    const misses = status === 'fail' || status === 'unknown';
    return misses && !blocked.includes(id) && !open.includes(id) ? [id] : [];
  });
}
