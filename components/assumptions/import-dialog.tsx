'use client';

import { FileUp } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { plural } from '@/lib/format/plural';
import type { Problem } from '@/lib/schemas/document/problem';
import { ErrorState } from '../state/error-state';
import { ProblemsList } from '../state/problems-list';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { Dialog } from '../ui/dialog';
import { Field } from '../ui/field';
import { Input } from '../ui/input';
import { TextArea } from '../ui/text-area';
import { EffectPreview } from './effect-preview';
import type {
  AssumptionPageActions,
  MeasurementFile,
  Previewed,
  ReadMeasurements,
} from './page-actions';
import { StatementTable } from './statement-table';
import { useEffects } from './use-effects';

const largestFile = 500_000;

/** Takes a team's own measurements or prices: read, shown with what they change, then applied or left. */
export function ImportMeasurements({
  actions,
  onImport,
  onClose,
}: {
  readonly actions: Pick<AssumptionPageActions, 'readFile' | 'preview'>;
  /** Answers why nothing was applied; null: all of it was. */
  readonly onImport: (
    file: MeasurementFile,
    because: string,
    leaveOutProblems: boolean,
  ) => Promise<string | null>;
  readonly onClose: () => void;
}) {
  const [fileName, setFileName] = useState('pasted.csv');
  const [text, setText] = useState('');
  const [read, setRead] = useState<ReadMeasurements | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const [because, setBecause] = useState('');
  const [partly, setPartly] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);

  const changing = useMemo(
    () => read?.statements.filter(({ becomes }) => becomes !== 'same') ?? [],
    [read],
  );
  const asked = useMemo(
    (): Previewed | null => (changing.length === 0 ? null : { file: { fileName, text } }),
    [changing, fileName, text],
  );
  const effects = useEffects(actions.preview, asked);

  function change(next: string) {
    setText(next);
    setRead(null);
    setError(null);
    setPartly(false);
  }

  async function ask(name: string, content: string) {
    setBusy(true);
    const answer = await actions.readFile({ fileName: name, text: content });
    setBusy(false);
    if (answer.ok) setRead(answer.value);
    else setError(answer.error.message);
  }

  async function choose(files: FileList | null) {
    const file = files?.[0];
    if (file === undefined) return;
    if (file.size > largestFile) {
      setError('The file is larger than 500 kB.');
      return;
    }
    const content = await file.text();
    setFileName(file.name);
    change(content);
    await ask(file.name, content);
  }

  function goTo({ line, column }: Problem) {
    const before = text.split('\n').slice(0, line - 1);
    const at = before.reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
    field.current?.focus();
    field.current?.setSelectionRange(at, at);
  }

  async function apply() {
    if (because.trim() === '') {
      setError('Say where the values are from, so that others can judge them.');
      return;
    }
    setBusy(true);
    setError(await onImport({ fileName, text }, because.trim(), partly));
    setBusy(false);
  }

  const problems = read?.problems ?? [];
  const isHeld = problems.length > 0 && !partly;

  return (
    <Dialog
      open
      onOpen={(open) => {
        if (!open) onClose();
      }}
      wide
      title="Import measurements or prices"
      description="A CSV: from,to,rttMs[,date], or a square of pings with regions across and down; region,item,usdPerHour (or usdPerGbMonth, usdPerGb); from,to,usdPerGb; or a set as it is exported here."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          {read === null ? (
            <Button
              variant="primary"
              busy={busy}
              disabled={text.trim() === ''}
              onClick={() => void ask(fileName, text)}
            >
              Read
            </Button>
          ) : (
            <Button
              variant="primary"
              busy={busy}
              disabled={changing.length === 0 || isHeld}
              onClick={() => void apply()}
            >
              {changing.length === 0
                ? 'Nothing to apply'
                : `Apply ${plural(changing.length, 'value')}`}
            </Button>
          )}
        </>
      }
    >
      <div className="space-y-3">
        <label className="inline-flex h-7 cursor-pointer items-center gap-1.5 rounded-control border border-line-strong px-2.5 text-body font-medium transition-colors duration-100 hover:bg-hover has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
          <FileUp aria-hidden className="size-[15px]" />
          Choose a file
          <input
            type="file"
            accept=".csv,.tsv,.txt,.yaml,.yml,.json"
            className="sr-only"
            onChange={(event) => void choose(event.currentTarget.files)}
          />
        </label>
        <Field label="Measurements" hint={text === '' ? 'Or paste them here' : fileName}>
          {(control) => (
            <TextArea
              {...control}
              ref={field}
              mono
              rows={read === null ? 10 : 5}
              spellCheck={false}
              value={text}
              onChange={(event) => change(event.currentTarget.value)}
            />
          )}
        </Field>
        {read === null ? null : (
          <>
            <StatementTable statements={read.statements} />
            {read.notes.length === 0 ? null : (
              <ul className="list-disc space-y-0.5 pl-4 text-body text-text-2">
                {read.notes.map((note) => (
                  <li key={note}>{note}</li>
                ))}
              </ul>
            )}
            <ProblemsList problems={problems} onGo={goTo} />
            {problems.length === 0 || changing.length === 0 ? null : (
              <Checkbox
                label={`Leave these out and take the ${plural(changing.length, 'value')} that can stand`}
                checked={partly}
                onChecked={setPartly}
              />
            )}
            <EffectPreview effects={effects} />
            {changing.length === 0 ? null : (
              <Field label="Where they are from">
                {(control) => (
                  <Input
                    {...control}
                    value={because}
                    maxLength={500}
                    placeholder="ping between our own hosts, second week of November"
                    onChange={(event) => setBecause(event.currentTarget.value)}
                  />
                )}
              </Field>
            )}
          </>
        )}
        {error === null ? null : <ErrorState title="Nothing was applied">{error}</ErrorState>}
      </div>
    </Dialog>
  );
}
