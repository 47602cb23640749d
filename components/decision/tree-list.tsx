'use client';

import type { DecisionTree, PatternId } from '@/lib/engine/model';
import { patternOf } from '@/lib/engine/decision/patterns/catalog';
import { classNames } from '../ui/class-names';

interface Branch {
  readonly tree: DecisionTree;
  readonly place: string;
  readonly onOpen: (pattern: PatternId) => void;
}

const isOnWay = ({ path, leaf }: DecisionTree, place: string): boolean =>
  place === leaf || path.some(({ node }) => node === place);

function Place({ tree, place, onOpen }: Branch) {
  const node = tree.nodes.find(({ id }) => id === place);
  const pattern = tree.leaves.find(({ id }) => id === place)?.pattern;
  const onWay = isOnWay(tree, place);
  const tone = onWay ? 'font-semibold text-text-1' : 'text-text-2';
  if (node === undefined)
    return pattern === undefined ? null : (
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => onOpen(pattern)}
        className={classNames(
          'min-h-6 cursor-pointer rounded-chip text-left hover:underline',
          tone,
        )}
      >
        {patternOf(pattern).title}
        {onWay ? <span className="text-accent-text"> (the answer)</span> : null}
      </button>
    );
  return (
    <>
      <span className={tone}>{node.question}</span>
      <ul className="ml-1 border-l border-line pl-2.5">
        {(['yes', 'no'] as const).map((answer) => (
          <li key={answer} className="py-0.5">
            <span
              className={
                onWay && isOnWay(tree, node[answer])
                  ? 'font-semibold text-accent-text'
                  : 'text-text-3'
              }
            >
              {answer}:{' '}
            </span>
            <Place tree={tree} place={node[answer]} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The whole tree as a list within a list, the way that was taken in bold. */
export function TreeList({
  tree,
  onOpen,
}: {
  readonly tree: DecisionTree;
  readonly onOpen: (pattern: PatternId) => void;
}) {
  return (
    <div className="text-note">
      <Place tree={tree} place={tree.root} onOpen={onOpen} />
    </div>
  );
}
