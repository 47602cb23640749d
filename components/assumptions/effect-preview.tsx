'use client';

import { ChevronRight } from 'lucide-react';
import Link from 'next/link';
import { plural } from '@/lib/format/plural';
import { sentenceList } from '@/lib/format/sentence-list';
import { EffectOnOption } from './effect-list';
import { findingWords, highlights } from './effect-words';
import type { ArchitectureEffect } from './page-actions';
import type { Effects } from './use-effects';

/** What becomes of the findings of a document, all its options together. */
function findingsOf({ options }: ArchitectureEffect): string | null {
  const all = options.reduce(
    (sum, option) => ({
      ...sum,
      appear: [...sum.appear, ...option.appear],
      go: [...sum.go, ...option.go],
      differ: [...sum.differ, ...option.differ],
    }),
    {
      option: '',
      figures: [],
      more: 0,
      appear: [],
      go: [],
      differ: [],
    } as ArchitectureEffect['options'][number],
  );
  return findingWords(all);
}

function says({ is, effects, seen, total, because }: Effects): string {
  if (is === 'failed') return `The effect is not known: ${because}`;
  if (is === 'asking') {
    return total === 0
      ? 'Working out what it changes…'
      : `Working out what it changes: ${seen} of ${plural(total, 'service')}…`;
  }
  if (total === 0) return 'There is no service yet that it could change.';
  return effects.length === 0
    ? `Nothing changes in ${total === 1 ? 'the one service' : `any of ${plural(total, 'service')}`}.`
    : `Changes ${effects.length} of ${plural(total, 'service')}.`;
}

/** The figure that says most of the first option that changes. */
function Highlight({ effect }: { readonly effect: ArchitectureEffect }) {
  const [first] = effect.options;
  const [most] = first === undefined ? [] : highlights(first, 1);
  if (first === undefined || most === undefined) return null;
  return (
    <span className="block text-note text-text-3">
      {most.label} of {first.option}{' '}
      <span className="tabular">
        {most.before} → <span className="font-medium text-text-1">{most.after}</span>
      </span>
    </span>
  );
}

/** What values would change in which services, before they hold. */
export function EffectPreview({ effects }: { readonly effects: Effects }) {
  if (effects.is === 'idle') return null;
  return (
    <section aria-label="What it would change" aria-busy={effects.is === 'asking'}>
      <output className="block text-body text-text-2">{says(effects)}</output>
      {effects.notJudged.length === 0 ? null : (
        <p className="text-note text-text-3">Not judged: {sentenceList(effects.notJudged)}.</p>
      )}
      <ul className="mt-1.5 divide-y divide-line">
        {effects.effects.map((effect) => {
          const findings = findingsOf(effect);
          return (
            <li key={effect.name}>
              <details className="group py-1" open={effects.effects.length === 1}>
                <summary className="flex min-h-7 cursor-pointer items-start gap-1.5 rounded-control py-1 text-body">
                  <ChevronRight
                    aria-hidden
                    className="mt-[3px] size-3.5 shrink-0 text-text-3 transition-transform duration-100 group-open:rotate-90"
                  />
                  <span className="min-w-0">
                    <span className="font-[550] text-text-1">{effect.name}</span>{' '}
                    <span className="text-text-2">
                      {plural(effect.options.length, 'option')}
                      {findings === null ? null : `, ${findings}`}
                    </span>
                    <Highlight effect={effect} />
                  </span>
                </summary>
                <div className="space-y-3 pt-1 pb-2">
                  {effect.options.map((option) => (
                    <EffectOnOption key={option.option} effect={option} />
                  ))}
                  <Link
                    href={`/a/${encodeURIComponent(effect.name)}`}
                    className="inline-flex min-h-6 items-center text-note font-medium text-accent-text hover:underline"
                  >
                    Open {effect.name}
                  </Link>
                </div>
              </details>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
