'use client';

import { FindingList } from '../finding/finding-list';
import { exampleActions, exampleFindings } from './example-findings';
import { Section } from './section';

/** Findings as a list with one open, without anything to do, and none. */
export function FindingSamples() {
  return (
    <Section title="Findings" note="one open at a time; arrow keys, Enter">
      <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-3">
        <div className="rounded-card border border-line bg-surface py-3">
          <FindingList findings={exampleFindings} actions={exampleActions} openWorst />
        </div>
        <div className="rounded-card border border-line bg-surface py-3">
          <FindingList heading="Findings, to read" findings={exampleFindings.slice(1)} openWorst />
        </div>
        <div className="rounded-card border border-line bg-surface py-3">
          <FindingList heading="Findings, none" findings={[]} />
        </div>
      </div>
    </Section>
  );
}
