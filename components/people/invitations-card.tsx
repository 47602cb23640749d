'use client';

import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import type { Invitation } from './people';

const hourMs = 3_600_000;

function timeLeft(until: Date, now: Date): string {
  const hours = Math.max(1, Math.round((until.getTime() - now.getTime()) / hourMs));
  return hours < 48 ? `${hours} h` : `${Math.round(hours / 24)} days`;
}

/** Who is invited and has not come yet. */
export function InvitationsCard({
  invitations,
  atServer,
  onTakeBack,
}: {
  readonly invitations: readonly Invitation[];
  readonly atServer: Date;
  readonly onTakeBack: (id: string) => Promise<boolean>;
}) {
  if (invitations.length === 0) return null;
  return (
    <Card title="Invited" note="Their links are not shown again; invite anew for another.">
      <ul>
        {invitations.map(({ id, email, role, by, expiresAt }) => (
          <li
            key={id}
            className="flex min-h-[42px] flex-wrap items-center gap-x-3 gap-y-1 border-t border-line px-4 py-2"
          >
            <p className="min-w-0 flex-1 text-body">
              <span className="font-[550] break-words">{email}</span> <Badge>{role}</Badge>
              <span className="block text-note text-text-3">
                by {by} · {timeLeft(expiresAt, atServer)} left
              </span>
            </p>
            <Button
              aria-label={`Take back the invitation of ${email}`}
              onClick={() => void onTakeBack(id)}
            >
              Take back
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
