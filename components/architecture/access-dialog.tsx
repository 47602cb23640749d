'use client';

import { useEffect, useState } from 'react';
import type { ActionResult } from '@/lib/schemas/action-result';
import { isRole } from '@/lib/schemas/policy';
import { useRefusal } from '../shell/person';
import { Badge } from '../ui/badge';
import { Dialog } from '../ui/dialog';
import { Select } from '../ui/select';
import { Skeleton } from '../ui/skeleton';
import type { ListedAccess, WorkspaceActions } from './workspace-actions';

const asInWorkspace = 'as in the workspace';

/** Who may do what with one document; an administrator sets it here. */
export default function AccessDialog({
  id,
  actions,
  onClose,
}: {
  readonly id: string;
  readonly actions: Pick<WorkspaceActions, 'access' | 'setAccess'>;
  readonly onClose: () => void;
}) {
  const [listed, setListed] = useState<readonly ListedAccess[] | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const mayNot = useRefusal('access.set');

  useEffect(() => {
    let current = true;
    void told(actions.access({ id })).then((answer) => {
      if (!current) return;
      if (typeof answer === 'string') setWrong(answer);
      else setListed(answer);
    });
    return () => {
      current = false;
    };
  }, [actions, id]);

  async function set({ principalId }: ListedAccess, value: string) {
    const role = isRole(value) ? value : null;
    const answer = await told(actions.setAccess({ id, principalId, role }));
    if (typeof answer === 'string') setWrong(answer);
    else {
      setWrong(null);
      setListed(answer);
    }
  }

  return (
    <Dialog
      open
      onOpen={(open) => {
        if (!open) onClose();
      }}
      title="Who may do what with this document"
      description={mayNot ?? 'A role that is set here holds in this document alone.'}
    >
      <p role="alert" className={wrong === null ? 'sr-only' : 'mb-2 text-note text-critical-text'}>
        {wrong}
      </p>
      {listed === null ? (
        wrong === null ? (
          <Skeleton className="h-24" />
        ) : null
      ) : (
        <ul>
          {listed.map((one) => (
            <li
              key={one.principalId}
              className="flex min-h-[42px] flex-wrap items-center gap-x-3 gap-y-1 border-t border-line py-1.5"
            >
              <p className="min-w-0 flex-1 basis-[150px] text-body break-words">
                {one.name} {one.byTeam ? <Badge tone="accent">owning team</Badge> : null}
              </p>
              {mayNot === null && one.role !== 'administrator' ? (
                <Select
                  label={`Role of ${one.name} in this document`}
                  className="w-[190px]"
                  value={one.set ?? asInWorkspace}
                  options={[
                    { value: asInWorkspace, label: 'As in the workspace', hint: one.role },
                    { value: 'viewer', label: 'Viewer' },
                    { value: 'editor', label: 'Editor' },
                    { value: 'approver', label: 'Approver' },
                  ]}
                  onValue={(value) => void set(one, value)}
                />
              ) : (
                <Badge>{one.holds}</Badge>
              )}
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}

/** What the server answers, or the sentence that says why not. */
async function told<Value>(asked: Promise<ActionResult<Value>>): Promise<Value | string> {
  const answer = await asked.catch(() => null);
  if (answer === null) return 'The server does not answer. Try again in a moment.';
  return answer.ok ? answer.value : answer.error.message;
}
