'use client';

import { FileUp, GalleryVerticalEnd, MessageCircleQuestion, Shapes } from 'lucide-react';
import { PageHeader } from '../ui/page-header';
import { CaseForm } from './case-form';
import { ChoiceList, type ChoiceOf } from './choice-list';
import { FileForm } from './file-form';
import type { NewActions, StartingCase } from './new-actions';
import { QuestionsForm } from './questions-form';
import { useNewAddress, type Way } from './use-new-address';

const choices = [
  {
    value: 'questions',
    title: 'Three questions',
    says: 'Where your users are, what may be lost, what an hour costs',
    icon: <MessageCircleQuestion aria-hidden />,
  },
  {
    value: 'pattern',
    title: 'A pattern',
    says: 'A shape from the catalog, drawn for your users',
    icon: <Shapes aria-hidden />,
  },
  {
    value: 'case',
    title: 'A worked case',
    says: 'A document of the gallery, to be made your own',
    icon: <GalleryVerticalEnd aria-hidden />,
  },
  {
    value: 'file',
    title: 'A file',
    says: 'A document or a multi-region configuration that you have',
    icon: <FileUp aria-hidden />,
  },
] satisfies readonly ChoiceOf<Way>[];

/** A new architecture: from answers, a pattern, a worked case or a file. */
export function NewPage({
  cases,
  actions,
}: {
  readonly cases: readonly StartingCase[];
  readonly actions: NewActions;
}) {
  const [{ from }, setAddress] = useNewAddress();
  return (
    <>
      <PageHeader
        title="New architecture"
        aside="everything can be changed afterwards, on the map or in the text"
      />
      <div className="flex max-w-[1080px] flex-col gap-5 p-5 max-sm:p-4">
        <ChoiceList
          legend="Start from"
          name="way"
          columns
          value={from}
          choices={choices}
          onValue={(next) => void setAddress({ from: next })}
        />
        {from === 'case' ? <CaseForm cases={cases} begin={actions.begin} /> : null}
        {from === 'file' ? <FileForm actions={actions} /> : null}
        {from === 'questions' || from === 'pattern' ? (
          <QuestionsForm key={from} asksPattern={from === 'pattern'} create={actions.create} />
        ) : null}
      </div>
    </>
  );
}
