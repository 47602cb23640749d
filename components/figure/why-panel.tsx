'use client';

import { Check, Copy, Pin, PinOff, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Explanation } from '@/lib/engine/model';
import { explanationLines, explanationValue } from '@/lib/format/explanation-lines';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { Skeleton } from '../ui/skeleton';
import { ExplanationInputs, Formula } from './explanation-tree';
import { ExplanationSource } from './explanation-source';

/** Builds the explanation when it is asked for; undefined where the figure has none. */
export type Explain = () => Explanation | undefined | Promise<Explanation | undefined>;

type State =
  | { readonly is: 'asking' }
  | { readonly is: 'answered'; readonly explanation: Explanation }
  | { readonly is: 'failed'; readonly because: string };

/** Asks once per opening; the answer of a promise that is overtaken is dropped. */
function useExplanation(explain: Explain): State {
  const [state, setState] = useState<State>({ is: 'asking' });
  useEffect(() => {
    let current = true;
    Promise.resolve()
      .then(explain)
      .then(
        (explanation) => {
          if (!current) return;
          setState(
            explanation === undefined
              ? { is: 'failed', because: 'Nothing is recorded about how this figure came to be.' }
              : { is: 'answered', explanation },
          );
        },
        (error: unknown) => {
          const because = error instanceof Error ? error.message : 'The explanation failed.';
          if (current) setState({ is: 'failed', because });
        },
      );
    return () => {
      current = false;
    };
  }, [explain]);
  return state;
}

function CopyButton({ explanation }: { readonly explanation: Explanation }) {
  const [copied, setCopied] = useState(false);
  async function copy() {
    await navigator.clipboard.writeText(explanationLines(explanation).join('\n'));
    setCopied(true);
  }
  return (
    <Button variant="quiet" onClick={() => void copy()}>
      {copied ? <Check aria-hidden /> : <Copy aria-hidden />}
      {copied ? 'Copied' : 'Copy'}
    </Button>
  );
}

/** The inside of "why?": value, formula, inputs with their sources, copy and pin. */
export function WhyPanel({
  explain,
  pinned,
  onPin,
  onClose,
}: {
  readonly explain: Explain;
  readonly pinned: boolean;
  readonly onPin: (pinned: boolean) => void;
  readonly onClose: () => void;
}) {
  const state = useExplanation(explain);
  if (state.is === 'failed') return <p className="text-body text-text-2">{state.because}</p>;
  if (state.is === 'asking') {
    return (
      <output aria-label="Working out the explanation" className="block w-72 space-y-2">
        <Skeleton className="h-5 w-40" />
        <Skeleton className="h-7" />
        <Skeleton className="h-16" />
      </output>
    );
  }
  const { explanation } = state;
  return (
    <div className="space-y-2.5">
      <div className="flex items-center gap-2">
        <Badge tone="accent">Why?</Badge>
        <h2 className="min-w-0 flex-1 text-card">{explanation.label}</h2>
        <span className="tabular shrink-0 text-page">{explanationValue(explanation)}</span>
        {pinned ? (
          <IconButton label="Close" icon={<X aria-hidden />} onClick={onClose} className="-mr-1" />
        ) : null}
      </div>
      {explanation.formula === undefined ? null : <Formula>{explanation.formula}</Formula>}
      {explanation.source === undefined ? null : (
        <p className="text-label text-text-3">
          <ExplanationSource source={explanation.source} unit={explanation.unit} />
        </p>
      )}
      <ExplanationInputs inputs={explanation.inputs} />
      <footer className="flex items-center gap-1 border-t border-line pt-2">
        <span className="min-w-0 flex-1 text-label text-text-3">{explanation.citation}</span>
        <CopyButton explanation={explanation} />
        <Button variant="quiet" aria-pressed={pinned} onClick={() => onPin(!pinned)}>
          {pinned ? <PinOff aria-hidden /> : <Pin aria-hidden />}
          {pinned ? 'Unpin' : 'Pin'}
        </Button>
      </footer>
    </div>
  );
}
