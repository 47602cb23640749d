'use client';

import { Wrench } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import type { Fix } from '@/lib/engine/model';
import { TextDiff } from '../state/text-diff';
import { Button } from '../ui/button';
import { FigureChanges } from './figure-changes';
import type { FindingActions, FixPreview } from './finding-actions';

type Preview =
  | { readonly is: 'closed' }
  | { readonly is: 'asking' }
  | { readonly is: 'shown'; readonly preview: FixPreview }
  | { readonly is: 'failed'; readonly because: string };

/** A change, what comes of it, and the change itself line by line before it is made. */
export function FixBox({
  fix,
  actions,
  previewLabel = 'Preview fix',
  named = true,
  children,
}: {
  readonly fix: Fix;
  readonly actions: FindingActions;
  readonly previewLabel?: string;
  /** Whether it says what the change is: not where that stands above it already. */
  readonly named?: boolean;
  /** The finding's other buttons, in the same row. */
  readonly children?: React.ReactNode;
}) {
  const [state, setState] = useState<Preview>({ is: 'closed' });
  const [busy, setBusy] = useState<'apply' | 'copy' | null>(null);
  const isShown = state.is === 'shown';
  const end = useEffectEvent(() => actions.endPreview?.(fix));
  useEffect(() => (isShown ? () => end() : undefined), [isShown]);

  async function toggle() {
    const { preview } = actions;
    if (state.is !== 'closed' || preview === undefined) {
      setState({ is: 'closed' });
      return;
    }
    setState({ is: 'asking' });
    try {
      setState({ is: 'shown', preview: await preview(fix) });
    } catch (error) {
      const because = error instanceof Error ? error.message : 'The preview failed.';
      setState({ is: 'failed', because });
    }
  }

  async function run(which: 'apply' | 'copy', act: FindingActions['apply']) {
    if (act === undefined) return;
    setBusy(which);
    try {
      await act(fix);
      setState({ is: 'closed' });
    } catch (error) {
      const because = error instanceof Error ? error.message : 'The change was not made.';
      setState({ is: 'failed', because });
    } finally {
      setBusy(null);
    }
  }

  const { apply, applyToCopy, preview } = actions;
  return (
    <div className="space-y-2">
      <div className="rounded-control border border-line-strong bg-surface p-2.5">
        {named ? (
          <p className="flex items-center gap-2 text-body font-semibold text-text-1">
            <Wrench aria-hidden className="size-[15px] shrink-0" />
            {fix.summary}
          </p>
        ) : null}
        <p className={named ? 'mt-0.5 pl-[23px] text-note text-text-2' : 'text-note text-text-2'}>
          {fix.consequence}
        </p>
        {state.is === 'shown' ? (
          <div className="mt-2 space-y-2">
            {state.preview.figures === undefined ? null : (
              <FigureChanges figures={state.preview.figures} />
            )}
            <TextDiff
              label="The change in the document"
              before={state.preview.before}
              after={state.preview.after}
              {...(state.preview.firstLine === undefined
                ? {}
                : { firstLine: state.preview.firstLine })}
            />
            <div className="flex flex-wrap gap-1.5">
              {apply === undefined ? null : (
                <Button
                  variant="primary"
                  busy={busy === 'apply'}
                  onClick={() => void run('apply', apply)}
                >
                  Apply
                </Button>
              )}
              {applyToCopy === undefined ? null : (
                <Button busy={busy === 'copy'} onClick={() => void run('copy', applyToCopy)}>
                  Apply to a copy
                </Button>
              )}
            </div>
          </div>
        ) : null}
        {state.is === 'failed' ? (
          <p role="alert" className="mt-2 text-note text-critical-text">
            {state.because}
          </p>
        ) : null}
      </div>
      <div className="flex flex-wrap items-center gap-1.5 print:hidden">
        {preview === undefined ? null : (
          <Button
            busy={state.is === 'asking'}
            aria-expanded={state.is === 'shown'}
            onClick={() => void toggle()}
          >
            {state.is === 'shown' ? 'Close preview' : previewLabel}
          </Button>
        )}
        {children}
      </div>
    </div>
  );
}
