'use client';

import dynamic from 'next/dynamic';
import { memo, useState, type ReactNode } from 'react';
import type { DataSet, Option } from '@/lib/engine/model';
import type { Thing } from '@/lib/flow';
import { Segmented } from '../ui/segmented';

const OptionFields = dynamic(
  () => import('./inspector/option-fields').then((m) => m.OptionFields),
  { ssr: false },
);
const DataList = dynamic(() => import('./inspector/data-list').then((m) => m.DataList), {
  ssr: false,
});
const RequirementFields = dynamic(
  () => import('./inspector/requirement-fields').then((m) => m.RequirementFields),
  { ssr: false },
);

const views = [
  { value: 'findings', label: 'Findings' },
  { value: 'option', label: 'Option' },
  { value: 'data', label: 'Data' },
  { value: 'needs', label: 'Needs' },
] as const;
type PanelView = (typeof views)[number]['value'];

/** The panel while nothing is selected: the findings, how the option works, what is required of it. */
export const RestingPanel = memo(function RestingPanel({
  option,
  optionIndex,
  data,
  onSelect,
  findings,
}: {
  readonly option: Option;
  readonly optionIndex: number;
  readonly data: readonly DataSet[];
  readonly onSelect: (things: readonly Thing[]) => void;
  readonly findings: ReactNode;
}) {
  const [view, setView] = useState<PanelView>('findings');
  return (
    <>
      <div className="px-4 pt-3 pb-2">
        <Segmented label="What the panel shows" value={view} segments={views} onValue={setView} />
      </div>
      {view === 'findings' ? <div className="px-1 pt-1 pb-3">{findings}</div> : null}
      {view === 'option' ? (
        <OptionFields key={option.name} option={option} path={['options', optionIndex]} />
      ) : null}
      {view === 'data' ? <DataList data={data} onSelect={onSelect} /> : null}
      {view === 'needs' ? <RequirementFields /> : null}
    </>
  );
});
