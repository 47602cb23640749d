'use client';

import type { Decision, DecisionTree } from '@/lib/engine/model';
import { patternOf } from '@/lib/engine/decision/patterns/catalog';
import { countWord } from '@/lib/format/count-word';
import { Said } from './said';
import { SectionCard } from './section-card';
import { patternsUnder } from './tree-layout';
import { useVerdictAddress } from './use-verdict-address';

/** What the answer not given would have led to, in a few words. */
function otherSide(tree: DecisionTree, place: string): string {
  const [first, ...rest] = patternsUnder(tree, place);
  if (first === undefined) return '';
  return rest.length === 0
    ? patternOf(first).title.toLowerCase()
    : `${countWord(rest.length + 1)} other shapes`;
}

/** The questions that led to the answer, one below the other, each with why it went this way. */
export function WayTaken({ decision }: { readonly decision: Decision }) {
  const [, setAddress] = useVerdictAddress();
  const { tree } = decision;
  const { path, leaf } = tree;
  const end = tree.leaves.find(({ id }) => id === leaf)?.pattern;
  return (
    <SectionCard
      title="How it was decided"
      note={path.length === 0 ? undefined : `${countWord(path.length)} questions`}
    >
      {path.length === 0 || end === undefined ? (
        <p className="text-body text-text-2">
          No way through the questions yet: there is no answer at its end.
        </p>
      ) : (
        <ol>
          {path.map((step) => {
            const node = tree.nodes.find(({ id }) => id === step.node);
            if (node === undefined) return null;
            const other = step.answer === 'yes' ? 'no' : 'yes';
            return (
              <li key={step.node}>
                <div className="flex items-center gap-2">
                  <p className="flex min-h-8 min-w-0 flex-1 items-center justify-between gap-3 rounded-control border-[1.5px] border-accent px-2.5 py-1 text-body">
                    <span>{node.question}</span>
                    <strong className="font-semibold text-accent-text">{step.answer}</strong>
                  </p>
                  <p className="w-28 shrink-0 border-l border-line pl-2 text-label text-text-3">
                    {other}: {otherSide(tree, node[other])}
                  </p>
                </div>
                <p className="ml-4 border-l-[1.5px] border-accent py-1.5 pl-3 text-note text-text-2">
                  <Said sentence={step} />
                </p>
              </li>
            );
          })}
          <li>
            <button
              type="button"
              aria-haspopup="dialog"
              onClick={() => void setAddress({ pattern: end })}
              className="block min-h-8 w-full cursor-pointer rounded-control bg-accent px-2.5 py-1 text-left text-body font-semibold text-on-accent"
            >
              {patternOf(end).title}
            </button>
          </li>
        </ol>
      )}
    </SectionCard>
  );
}
