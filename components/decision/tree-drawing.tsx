'use client';

import type { DecisionTree, PatternId } from '@/lib/engine/model';
import { patternOf } from '@/lib/engine/decision/patterns/catalog';
import { classNames } from '../ui/class-names';
import { layoutTree, type PlacedNode } from './tree-layout';

const rowHeight = 29;
const gap = 24;
const endHeight = 24;

/** The whole tree from left to right, the way that was taken lit; each end opens its pattern. */
export function TreeDrawing({
  tree,
  width,
  onOpen,
}: {
  readonly tree: DecisionTree;
  readonly width: number;
  readonly onOpen: (pattern: PatternId) => void;
}) {
  const { nodes, branches, rows, columns } = layoutTree(tree);
  const column = width / columns;
  const box = column - gap;
  const height = rows * rowHeight;
  const left = ({ depth }: PlacedNode) => depth * column;
  const middle = ({ row }: PlacedNode) => (row + 0.5) * rowHeight;
  const questions = new Map(tree.nodes.map(({ id, question }) => [id, question]));
  // What is lit is drawn last, over what is not.
  const ordered = branches.toSorted((a, b) => Number(a.onWay) - Number(b.onWay));
  return (
    <div className="relative" style={{ width, height }}>
      <svg aria-hidden width={width} height={height} className="absolute inset-0">
        {ordered.map(({ from, to, answer, onWay }) => {
          const x = left(from) + box;
          const turn = x + gap * 0.35;
          return (
            <g key={`${from.id} ${answer}`}>
              <path
                d={`M${x} ${middle(from)}H${turn}V${middle(to)}H${left(to)}`}
                fill="none"
                className={onWay ? 'stroke-accent' : 'stroke-line-strong'}
                strokeWidth={onWay ? 2 : 1}
              />
              <text
                x={left(to) - 3}
                y={middle(to) - 3}
                textAnchor="end"
                className={classNames('text-[9.5px]', onWay ? 'fill-accent-text' : 'fill-text-3')}
              >
                {answer}
              </text>
            </g>
          );
        })}
      </svg>
      <ul aria-label="Questions and shapes of the tree">
        {nodes.map((node) => {
          const { id, pattern, onWay } = node;
          const place = {
            left: left(node),
            top: middle(node),
            width: pattern === null ? box : Math.max(box, column - 4),
          };
          return (
            <li key={id} className="absolute -translate-y-1/2" style={place}>
              {pattern === null ? (
                <span
                  className={classNames(
                    'block rounded-control border bg-surface px-1.5 py-0.5 text-[10.5px] leading-[13px]',
                    onWay ? 'border-[1.5px] border-accent text-text-1' : 'border-line text-text-3',
                  )}
                >
                  {questions.get(id)}
                </span>
              ) : (
                <button
                  type="button"
                  aria-haspopup="dialog"
                  onClick={() => onOpen(pattern)}
                  title={patternOf(pattern).title}
                  style={{ minHeight: endHeight, maxHeight: rowHeight }}
                  className={classNames(
                    'flex w-full cursor-pointer items-center overflow-hidden rounded-control px-1.5 text-left text-[10.5px] leading-[12px]',
                    onWay
                      ? 'bg-accent font-semibold text-on-accent'
                      : 'bg-hover text-text-2 hover:text-text-1',
                  )}
                >
                  {patternOf(pattern).title}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
