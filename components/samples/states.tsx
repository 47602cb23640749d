'use client';

import { Inbox } from 'lucide-react';
import { useState } from 'react';
import type { Problem } from '@/lib/schemas/document/problem';
import { ConflictState } from '../state/conflict-state';
import { EmptyState } from '../state/empty-state';
import { ErrorState } from '../state/error-state';
import { LoadingState } from '../state/loading-state';
import { ProblemsList } from '../state/problems-list';
import { TextDiff } from '../state/text-diff';
import { UnsavedBanner } from '../state/unsaved-banner';
import { Button } from '../ui/button';
import { Section } from './section';

const theirs = ['metadata:', '  name: payments', '  tier: 0', 'requirements:', '  rto: 60s'];
const mine = [
  'metadata:',
  '  name: payments',
  '  tier: 1',
  'requirements:',
  '  rto: 60s',
  '  rpo: 0s',
];

const problems: readonly Problem[] = [
  {
    file: 'checkout.yaml',
    line: 31,
    column: 7,
    path: 'options[1].regions[0].role',
    message:
      '"activ" is not a role; did you mean "active"? (active, hot, warm, pilot, backup, read)',
    found: '"activ"',
    accepted: 'active, hot, warm, pilot, backup, read',
  },
  {
    file: 'checkout.yaml',
    line: 4,
    column: 3,
    path: 'metadata.nmae',
    message: 'nothing is called "nmae" here; did you mean "name"?',
    found: '"payments"',
    accepted: 'name, title, owner, tier, current, chosen',
  },
];

/** What a page says when it is empty, loading, failing, overtaken, cut off, or cannot read a text. */
export function StateSamples() {
  const [open, setOpen] = useState(false);
  const [gone, setGone] = useState('');
  return (
    <Section title="States">
      <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-2">
        <EmptyState
          icon={Inbox}
          title="No service yet"
          action={<Button variant="primary">New architecture</Button>}
        >
          A service is one document: what it needs, who uses it, and the shapes it could run in.
        </EmptyState>
        <ErrorState title="The catalog could not be read" onRetry={() => {}}>
          The database did not answer within five seconds. Nothing was changed.
        </ErrorState>
        <LoadingState label="Loading the catalog" rows={3} />
        <div className="space-y-2">
          <ProblemsList
            problems={problems}
            onGo={({ line, column }) => setGone(`${line}:${column}`)}
          />
          <p aria-live="polite" className="text-note text-text-3">
            {gone === '' ? 'Press a problem to go to its place.' : `Went to ${gone}.`}
          </p>
        </div>
        <div className="space-y-2">
          <UnsavedBanner onRetry={() => {}} />
          <Button onClick={() => setOpen(true)}>Show a conflict</Button>
        </div>
        <TextDiff label="A comparison" before={theirs} after={mine} />
      </div>
      <ConflictState
        open={open}
        mine={mine.join('\n')}
        theirs={{
          text: theirs.join('\n'),
          version: 24,
          author: 'Ana',
          at: new Date('2026-11-20T08:00:00Z'),
        }}
        now={new Date('2026-11-20T08:12:00Z')}
        onChoose={() => setOpen(false)}
        onLater={() => setOpen(false)}
      />
    </Section>
  );
}
