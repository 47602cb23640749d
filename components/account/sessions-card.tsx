'use client';

import { ago } from '@/lib/format/ago';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { programName } from './program-name';

export interface ShownSession {
  readonly id: string;
  readonly isThis: boolean;
  readonly since: Date;
  readonly lastUsed: Date;
  readonly address: string | null;
  readonly agent: string | null;
}

/** Where one is signed in, and the way to end each. */
export function SessionsCard({
  sessions,
  atServer,
  onEnd,
}: {
  readonly sessions: readonly ShownSession[];
  readonly atServer: Date;
  /** `others`: all but this one. */
  readonly onEnd: (id: string) => Promise<void>;
}) {
  const others = sessions.filter(({ isThis }) => !isThis);
  return (
    <Card
      title="Where you are signed in"
      note="A session ends twelve hours after its last use, and after seven days in any case."
    >
      <ul>
        {sessions.map(({ id, isThis, since, lastUsed, address, agent }) => (
          <li
            key={id}
            className="flex min-h-[46px] flex-wrap items-center gap-x-3 gap-y-1 border-t border-line px-4 py-2"
          >
            <div className="min-w-0 flex-1">
              <p className="text-body font-[550]">
                {programName(agent)} {isThis ? <Badge tone="accent">This one</Badge> : null}
              </p>
              <p className="text-note text-text-3">
                {address ?? 'address unknown'} · last used {ago(lastUsed, atServer)} · signed in{' '}
                {ago(since, atServer)}
              </p>
            </div>
            {isThis ? null : (
              <Button
                aria-label={`Sign out of ${programName(agent)} at ${address ?? 'an unknown address'}`}
                onClick={() => void onEnd(id)}
              >
                Sign out
              </Button>
            )}
          </li>
        ))}
      </ul>
      {others.length < 2 ? null : (
        <div className="border-t border-line px-4 py-3">
          <Button onClick={() => void onEnd('others')}>Sign out everywhere else</Button>
        </div>
      )}
    </Card>
  );
}
