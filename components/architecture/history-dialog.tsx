'use client';

import { useEffect, useState } from 'react';
import type { ActionResult } from '@/lib/schemas/action-result';
import { calendarDate } from '@/lib/format/calendar-date';
import { relativeTime } from '@/lib/format/relative-time';
import { ErrorState } from '../state/error-state';
import { TextDiff } from '../state/text-diff';
import { Button } from '../ui/button';
import { classNames } from '../ui/class-names';
import { Dialog } from '../ui/dialog';
import { Skeleton } from '../ui/skeleton';
import type { ListedVersion, WorkspaceActions } from './workspace-actions';

type Asked<Value> =
  | { readonly is: 'asking' }
  | { readonly is: 'here'; readonly value: Value }
  | { readonly is: 'failed'; readonly because: string };

const asking = { is: 'asking' } as const;

async function answerOf<Value>(action: Promise<ActionResult<Value>>): Promise<Asked<Value>> {
  try {
    const answer = await action;
    return answer.ok
      ? { is: 'here', value: answer.value }
      : { is: 'failed', because: answer.error.message };
  } catch {
    return { is: 'failed', because: 'The server does not answer.' };
  }
}

const reasons: Readonly<Record<string, string>> = {
  created: 'Created',
  imported: 'Imported',
  edited: 'Edited',
  restored: 'Restored',
  renamed: 'Renamed',
  duplicated: 'Duplicated',
};

/** The saved versions of a document: what each changes against the text that stands now, and restore. */
export default function HistoryDialog({
  id,
  text,
  baseVersion,
  actions,
  onRestored,
  onClose,
}: {
  readonly id: string;
  readonly text: string;
  readonly baseVersion: number;
  readonly actions: Pick<WorkspaceActions, 'history' | 'version' | 'restore'>;
  readonly onRestored: (text: string, version: number) => void;
  readonly onClose: () => void;
}) {
  const [versions, setVersions] = useState<Asked<readonly ListedVersion[]>>(asking);
  const [chosen, setChosen] = useState<number | null>(null);
  const [shown, setShown] = useState<Asked<{ version: number; text: string }>>(asking);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const [now] = useState(() => new Date());

  useEffect(() => {
    let current = true;
    void answerOf(actions.history({ id })).then((answer) => {
      if (current) setVersions(answer);
    });
    return () => {
      current = false;
    };
  }, [actions, id]);

  async function choose(version: number) {
    setChosen(version);
    setShown(asking);
    setShown(await answerOf(actions.version({ id, version })));
  }

  async function restore() {
    if (shown.is !== 'here') return;
    setBusy(true);
    const { version } = shown.value;
    const answer = await answerOf(actions.restore({ id, version, baseVersion }));
    setBusy(false);
    if (answer.is === 'here') onRestored(shown.value.text, answer.value.version);
    else if (answer.is === 'failed') setError(answer.because);
  }

  return (
    <Dialog
      open
      onOpen={(open) => {
        if (!open) onClose();
      }}
      wide
      title="History"
      description="Restoring adds a version with the old text; nothing of what came since is lost."
      footer={
        <>
          {error === null ? null : (
            <p role="alert" className="mr-auto text-note text-critical-text">
              {error}
            </p>
          )}
          <Button onClick={onClose}>Close</Button>
          <Button
            variant="primary"
            busy={busy}
            disabled={shown.is !== 'here' || shown.value.text === text}
            onClick={() => void restore()}
          >
            {chosen === null ? 'Restore' : `Restore version ${chosen}`}
          </Button>
        </>
      }
    >
      <div className="grid min-h-64 grid-cols-[200px_1fr] gap-4 max-sm:grid-cols-1">
        {versions.is === 'failed' ? (
          <ErrorState title="The history did not load">{versions.because}</ErrorState>
        ) : versions.is === 'asking' ? (
          <Skeleton className="h-40" />
        ) : (
          <ol aria-label="Versions" className="max-h-96 overflow-y-auto">
            {versions.value.map(({ version, at, author, reason }) => (
              <li key={version}>
                <button
                  type="button"
                  aria-current={version === chosen ? 'true' : undefined}
                  onClick={() => void choose(version)}
                  className={classNames(
                    'w-full cursor-pointer rounded-control px-2 py-1.5 text-left -outline-offset-2',
                    version === chosen ? 'bg-accent-weak' : 'hover:bg-hover',
                  )}
                >
                  <span className="flex justify-between text-body">
                    <b className="font-semibold">Version {version}</b>
                    <time
                      dateTime={at.toISOString()}
                      title={calendarDate(at, { time: true })}
                      className="text-note text-text-3"
                    >
                      {relativeTime(at, now)}
                    </time>
                  </span>
                  <span className="block text-note text-text-2">
                    {reasons[reason] ?? reason} by {author}
                  </span>
                </button>
              </li>
            ))}
          </ol>
        )}
        <div className="min-w-0">
          {chosen === null ? (
            <p className="text-body text-text-2">
              Choose a version to see how it differs from the text that stands now.
            </p>
          ) : shown.is === 'asking' ? (
            <Skeleton className="h-40" />
          ) : shown.is === 'failed' ? (
            <ErrorState title={`Version ${chosen} did not load`}>{shown.because}</ErrorState>
          ) : shown.value.text === text ? (
            <p className="text-body text-text-2">This is the text that stands now.</p>
          ) : (
            <TextDiff
              label={`From the text that stands now to version ${chosen}`}
              before={text.split('\n')}
              after={shown.value.text.split('\n')}
            />
          )}
        </div>
      </div>
    </Dialog>
  );
}
