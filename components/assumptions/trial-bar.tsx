'use client';

import { FlaskConical } from 'lucide-react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { assumptionsFor, defaultAssumptions, refusalOf } from '@/lib/engine/assumptions';
import type { Architecture } from '@/lib/engine/model';
import { plural } from '@/lib/format/plural';
import { quantity } from '@/lib/format/quantity';
import { text } from '@/lib/format/words';
import { typedValue, writtenValue } from '@/lib/schemas/assumptions/notation';
import { useComputation } from '../compute/use-computation';
import { Button } from '../ui/button';
import { Input } from '../ui/input';
import { Popover } from '../ui/popover';
import { EffectOnOption } from './effect-list';
import { findingWords, highlights } from './effect-words';
import type { Trial } from './trials';

/**
 * Across the page while a value is tried: which, instead of what, and what it changes. What stands below
 * is judged by it, and nothing of it is saved.
 */
export function TrialBar({
  trial,
  architecture,
  option,
  onValue,
  onKeep,
  onEnd,
}: {
  readonly trial: Trial;
  /** As it is assumed without the trial. */
  readonly architecture: Architecture;
  /** Name of the option that is looked at. */
  readonly option: string;
  readonly onValue: (value: number | null) => void;
  readonly onKeep: (value: number) => void;
  readonly onEnd: () => void;
}) {
  const { id, label, unit, current, kind, value } = trial;
  const [typed, setTyped] = useState(() =>
    current === null ? '' : String(writtenValue(current, unit)),
  );
  const [refusal, setRefusal] = useState<string | null>(null);
  const field = useId();
  const input = useRef<HTMLInputElement>(null);
  const known = useMemo(() => assumptionsFor(architecture, defaultAssumptions), [architecture]);
  const { state, run } = useComputation('effect', 'trial');

  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  useEffect(() => {
    if (value === null) return;
    void run({ architecture, stated: [{ id, value, unit, scope: 'tried' }] });
  }, [run, architecture, id, unit, value]);

  function type(next: string) {
    setTyped(next);
    const read = typedValue(next, unit);
    const because =
      read === null
        ? `Write it like ${writtenValue(current ?? 1, unit)}.`
        : refusalOf({ id, value: read, unit }, known);
    setRefusal(because);
    onValue(because !== null || read === current ? null : read);
  }

  const effects = value === null ? [] : (state.value ?? []);
  const here = effects.find((effect) => effect.option === option);
  const elsewhere = effects.length - (here === undefined ? 0 : 1);
  const isKnown = state.is === 'done' || effects.length > 0;
  const findings = here === undefined ? null : findingWords(here);

  return (
    <section
      aria-label="Trying a value"
      className="flex shrink-0 flex-wrap items-center gap-x-3 gap-y-1.5 border-b border-line bg-accent-weak px-5 py-2 text-body text-text-1 max-sm:px-4"
    >
      <FlaskConical aria-hidden className="size-4 shrink-0 text-accent-text" />
      <strong className="font-semibold text-accent-text">Trying, not saved</strong>
      <label htmlFor={field}>{label}</label>
      <span className="w-24">
        <Input
          ref={input}
          id={field}
          value={typed}
          aria-invalid={refusal !== null || undefined}
          aria-describedby={`${field}-now`}
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onEnd();
          }}
        />
      </span>
      <span id={`${field}-now`} className={refusal === null ? 'text-text-2' : 'text-critical-text'}>
        {refusal ??
          (current === null
            ? 'instead of none'
            : `instead of ${text(quantity(current, unit))}, ${kind}`)}
      </span>
      <output className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
        {value === null || !isKnown ? null : here === undefined ? (
          <span className="text-text-2">changes nothing in {option}</span>
        ) : (
          <>
            {highlights(here, 2).map((change) => (
              <span key={change.label} className="whitespace-nowrap">
                {change.label} <span className="tabular text-text-2">{change.before}</span>
                <span className="text-text-3"> → </span>
                <span className="tabular font-semibold">{change.after}</span>
              </span>
            ))}
            {findings === null ? null : <span className="font-medium">{findings}</span>}
          </>
        )}
        {elsewhere === 0 ? null : (
          <span className="text-text-2">
            {here === undefined ? 'but ' : 'also '}in {plural(elsewhere, 'other option')}
          </span>
        )}
      </output>
      <span className="ml-auto flex gap-2">
        {effects.length === 0 ? null : (
          <Popover
            label="What the tried value changes"
            align="end"
            trigger={<Button variant="quiet">All changes</Button>}
          >
            <div className="space-y-4">
              {effects.map((effect) => (
                <EffectOnOption key={effect.option} effect={effect} />
              ))}
            </div>
          </Popover>
        )}
        <Button onClick={onEnd}>Discard</Button>
        <Button
          variant="primary"
          disabled={value === null}
          onClick={() => {
            if (value !== null) onKeep(value);
          }}
        >
          Keep…
        </Button>
      </span>
    </section>
  );
}
