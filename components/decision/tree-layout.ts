import type { DecisionTree, PatternId } from '@/lib/engine/model';

/** A question or an end of the tree where it is drawn: column from the left, height in rows. */
export interface PlacedNode {
  readonly id: string;
  readonly depth: number;
  readonly row: number;
  /** null: a question. */
  readonly pattern: PatternId | null;
  readonly onWay: boolean;
}

/** From a question to what an answer leads to. */
export interface PlacedBranch {
  readonly from: PlacedNode;
  readonly to: PlacedNode;
  readonly answer: 'yes' | 'no';
  readonly onWay: boolean;
}

export interface TreeLayout {
  readonly nodes: readonly PlacedNode[];
  readonly branches: readonly PlacedBranch[];
  /** Ends, each in a row of its own. */
  readonly rows: number;
  readonly columns: number;
}

/** The patterns that can be reached from a place of the tree. */
export function patternsUnder(tree: DecisionTree, place: string): readonly PatternId[] {
  const node = tree.nodes.find(({ id }) => id === place);
  if (node !== undefined)
    return [...patternsUnder(tree, node.yes), ...patternsUnder(tree, node.no)];
  return tree.leaves.flatMap(({ id, pattern }) => (id === place ? [pattern] : []));
}

/** Lays the tree out from left to right: ends below one another, each question in the middle of its two. */
export function layoutTree(tree: DecisionTree): TreeLayout {
  const byId = new Map(tree.nodes.map((node) => [node.id, node]));
  const patternAt = new Map(tree.leaves.map(({ id, pattern }) => [id, pattern]));
  const onWay = new Set([
    ...tree.path.map(({ node }) => node),
    ...(tree.leaf === null ? [] : [tree.leaf]),
  ]);
  const nodes: PlacedNode[] = [];
  const branches: PlacedBranch[] = [];
  let rows = 0;

  function place(id: string, depth: number): PlacedNode {
    const question = byId.get(id);
    if (question === undefined) {
      const end = {
        id,
        depth,
        row: rows,
        pattern: patternAt.get(id) ?? null,
        onWay: onWay.has(id),
      };
      rows += 1;
      nodes.push(end);
      return end;
    }
    const yes = place(question.yes, depth + 1);
    const no = place(question.no, depth + 1);
    const row = (yes.row + no.row) / 2;
    const node = { id, depth, row, pattern: null, onWay: onWay.has(id) };
    nodes.push(node);
    for (const [answer, to] of [
      ['yes', yes],
      ['no', no],
    ] as const) {
      branches.push({ from: node, to, answer, onWay: node.onWay && to.onWay });
    }
    return node;
  }

  place(tree.root, 0);
  const columns = 1 + Math.max(...nodes.map(({ depth }) => depth));
  return { nodes, branches, rows, columns };
}
