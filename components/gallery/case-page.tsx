'use client';

import { ArrowRight, Copy, Map as MapIcon } from 'lucide-react';
import { verdictName } from '@/lib/format/verdict';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { PageHeader } from '../ui/page-header';
import { CheckedCard } from './checked-card';
import type { GalleryActions, GalleryCaseView } from './gallery-case';
import { Lessons } from './lessons';
import { OptionsCard } from './options-card';
import { useCopy } from './use-copy';

const anew = 'anew';
const map = 'map';

/** A worked case to read: what it is, the verdict, what it teaches, where to look, what to try. */
export function CasePage({
  shown,
  actions,
}: {
  readonly shown: GalleryCaseView;
  readonly actions: GalleryActions;
}) {
  const { id, title, wish, about, look, tries, numbers, judged, copied } = shown;
  const { going, go } = useCopy(id, actions);
  return (
    <>
      <PageHeader
        title={title}
        back={{ label: 'All cases', href: '/gallery' }}
        actions={
          <>
            {copied ? (
              <Button busy={going === anew} onClick={() => void go(anew, { anew: true })}>
                <Copy aria-hidden />
                Start a new copy
              </Button>
            ) : null}
            <Button variant="primary" busy={going === map} onClick={() => void go(map, {})}>
              <MapIcon aria-hidden />
              {copied ? 'Open your copy' : 'Start from this case'}
            </Button>
          </>
        }
      />
      <div className="grid grid-cols-1 items-start gap-3.5 p-5 max-sm:p-4 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="min-w-0 space-y-3.5">
          <Card title="The case">
            <div className="max-w-[72ch] space-y-2 px-4 pb-4 text-body text-text-1">
              <p className="text-text-2">“{wish}”</p>
              {about.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
              <p className="text-note text-text-3">{numbers}</p>
            </div>
          </Card>
          <Card title="The verdict">
            <div className="max-w-[72ch] space-y-1.5 px-4 pb-4">
              <Badge tone="accent">{verdictName[judged.decision.verdict]}</Badge>
              <p className="text-body font-[550]">{judged.decision.headline}</p>
              <p className="text-body text-text-2">{judged.decision.because}</p>
            </div>
          </Card>
          <Lessons lessons={judged.lessons} />
        </div>
        <div className="min-w-0 space-y-3.5">
          <Card title="What to look at" note={copied ? 'in your copy' : 'in a copy of your own'}>
            <ol className="divide-y divide-line border-t border-line">
              {look.map((step) => (
                <li key={step.says}>
                  <button
                    type="button"
                    disabled={going !== null}
                    onClick={() => void go(step.says, { step })}
                    className="flex w-full cursor-pointer items-center gap-3 px-4 py-2.5 text-left text-body transition-colors duration-100 -outline-offset-2 hover:bg-hover disabled:cursor-default disabled:text-text-3"
                  >
                    <span className="min-w-0 flex-1">{step.says}</span>
                    <ArrowRight aria-hidden className="size-4 shrink-0 text-text-3" />
                  </button>
                </li>
              ))}
            </ol>
          </Card>
          <Card title="What to try">
            <ul className="list-disc space-y-1.5 pr-4 pb-4 pl-8 text-body text-text-1 marker:text-text-3">
              {tries.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </Card>
          <OptionsCard options={judged.options} />
          <CheckedCard checked={judged.checked} />
          <Card title="The document">
            <details className="px-4 pb-4">
              <summary className="cursor-pointer text-body text-accent-text">Read it</summary>
              {/* It scrolls sideways, so that the keyboard has to reach it. */}
              <pre
                // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
                tabIndex={0}
                aria-label={`The document of ${title}`}
                className="mt-2 max-h-[480px] overflow-auto rounded-control bg-sunken p-3 font-mono text-note"
              >
                {judged.text}
              </pre>
            </details>
          </Card>
        </div>
      </div>
    </>
  );
}
