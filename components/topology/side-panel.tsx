'use client';

import dynamic from 'next/dynamic';
import { memo, useState, type ReactNode } from 'react';
import { Segmented } from '../ui/segmented';

const OptionFields = dynamic(
  () => import('./inspector/option-fields').then((m) => m.OptionFields),
  { ssr: false },
);
const RequirementFields = dynamic(
  () => import('./inspector/requirement-fields').then((m) => m.RequirementFields),
  { ssr: false },
);

const views = [
  { value: 'findings', label: 'Findings' },
  { value: 'option', label: 'Option' },
  { value: 'needs', label: 'Needs' },
] as const;
type PanelView = (typeof views)[number]['value'];

/** The panel while nothing is selected: the findings, how the option works, what is required of it. */
export const RestingPanel = memo(function RestingPanel({
  optionName,
  optionIndex,
  findings,
}: {
  readonly optionName: string;
  readonly optionIndex: number;
  readonly findings: ReactNode;
}) {
  const [view, setView] = useState<PanelView>('findings');
  return (
    <>
      <div className="px-4 pt-3 pb-2">
        <Segmented label="What the panel shows" value={view} segments={views} onValue={setView} />
      </div>
      {view === 'findings' ? <div className="px-1 pt-1 pb-3">{findings}</div> : null}
      {view === 'option' ? <OptionFields key={optionName} path={['options', optionIndex]} /> : null}
      {view === 'needs' ? <RequirementFields /> : null}
    </>
  );
});
