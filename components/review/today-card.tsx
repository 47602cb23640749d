'use client';

import { useState } from 'react';
import { verdictName } from '@/lib/format/verdict';
import { ErrorState } from '../state/error-state';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { ChangeTable } from './change-table';
import type { SaidToday } from './review-actions';
import { useOpenReview } from './review-context';

/** What today's engine and assumptions say of the frozen text: reckoned on demand, apart from what is frozen. */
export function TodayCard() {
  const { review, actions } = useOpenReview();
  const [said, setSaid] = useState<SaidToday | null>(null);
  const [because, setBecause] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  async function ask() {
    setBusy(true);
    setBecause(null);
    const answer = await actions.today({ id: review.id }).catch(() => null);
    setBusy(false);
    if (answer?.ok) setSaid(answer.value);
    else setBecause(answer?.error.message ?? 'The server does not answer. Try again in a moment.');
  }
  const own = said?.options.find(({ name }) => name === review.option);
  return (
    <Card title="What would today’s assumptions say?">
      <div className="space-y-3 px-4 pb-4 text-body">
        {because === null ? null : (
          <ErrorState title="It could not be reckoned">{because}</ErrorState>
        )}
        {said === null ? (
          <>
            <p className="text-text-2">
              The frozen text, judged by what holds today. Nothing on this page changes by it.
            </p>
            <Button busy={busy} onClick={() => void ask()}>
              {busy ? 'Reckoning…' : 'Reckon it'}
            </Button>
          </>
        ) : (
          <>
            <p>
              <Badge tone="accent">Today’s engine</Badge>{' '}
              <span className="text-note text-text-3">
                {said.engine.frozen === said.engine.today
                  ? said.engine.today
                  : `${said.engine.frozen} then, ${said.engine.today} now`}
              </span>
            </p>
            <ChangeTable
              label={`${review.option}, frozen and today`}
              columns={['Frozen', 'Today']}
              rows={[
                {
                  label: 'Verdict',
                  before: verdictWord(said.verdict.frozen),
                  after: verdictWord(said.verdict.today),
                },
                ...(own?.figures ?? []).map(({ label, frozen, today }) => ({
                  label,
                  before: frozen,
                  after: today,
                })),
              ]}
            />
            <Others title="Findings that would come" said={own?.appear ?? []} />
            <Others title="Findings that would go" said={own?.go ?? []} />
          </>
        )}
      </div>
    </Card>
  );
}

const verdictWord = (verdict: string): string =>
  Object.entries(verdictName).find(([id]) => id === verdict)?.[1] ?? verdict;

function Others({ title, said }: { readonly title: string; readonly said: readonly string[] }) {
  if (said.length === 0) return null;
  return (
    <div>
      <h3 className="text-note font-medium text-text-2">{title}</h3>
      <ul className="list-disc pl-5 text-text-2">
        {said.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </div>
  );
}
