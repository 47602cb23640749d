'use client';

import { MessageCircleQuestion } from 'lucide-react';
import { useMemo } from 'react';
import { shortRegion } from '@/lib/format/region-name';
import { countBySeverity, standingWord } from '@/lib/format/severity';
import { text } from '@/lib/format/words';
import { figureKey } from '@/lib/schemas/frozen-review/figure-key';
import type { FrozenFigure } from '@/lib/schemas/frozen-review/option';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { classNames } from '../ui/class-names';
import { SeverityMark } from '../ui/severity-mark';
import { FrozenMap } from './frozen-map';
import type { ReviewActions } from './review-actions';
import { useOpenReview } from './review-context';
import type { ShownOption } from './shown-review';
import { useAct } from './use-act';

/** The options that were considered, with the maps and the figures of the record. */
export function OptionsCard() {
  const { options } = useOpenReview().review;
  // What is asked for first, over the whole width.
  const sorted = options.toSorted((a, b) => Number(b.isProposed) - Number(a.isProposed));
  return (
    <Card title="Options considered" note="maps and figures as they were frozen">
      <ul className="grid gap-4 px-4 pb-4 md:grid-cols-2">
        {sorted.map((option) => (
          <Option key={option.name} option={option} />
        ))}
      </ul>
    </Card>
  );
}

function Option({ option }: { readonly option: ShownOption }) {
  const { review, actions, seen, ask } = useOpenReview();
  const { name, title, isCurrent, isProposed, sites, figures, findings, hasMap } = option;
  const counts = useMemo(
    () =>
      countBySeverity(findings.map(({ severity }) => severity)).filter(({ count }) => count > 0),
    [findings],
  );
  const where = sites.map(({ region, role }) => `${shortRegion(region)} (${role})`).join(', ');
  return (
    <li
      id={`option-${name}`}
      className={classNames(
        'min-w-0 scroll-mt-4 rounded-card border p-3',
        isProposed ? 'border-accent md:col-span-2' : 'border-line',
      )}
    >
      <div className={isProposed ? 'grid gap-4 lg:grid-cols-[minmax(0,1.3fr)_minmax(0,1fr)]' : ''}>
        {hasMap ? (
          <FrozenMap
            review={review.id}
            round={review.record.round}
            option={name}
            label={`Map of ${name}: ${where === '' ? 'no site' : where}`}
          />
        ) : null}
        <div className="min-w-0">
          <h3 className="mt-2 flex flex-wrap items-center gap-2 text-card wrap-anywhere">
            {name}
            {isProposed ? <Badge tone="accent">Asked for</Badge> : null}
            {isCurrent ? <Badge>Runs today</Badge> : null}
          </h3>
          <p className="text-body wrap-anywhere text-text-2">{title}</p>
          <dl className="mt-2">
            {figures.map((figure) => (
              <Row key={figure.id} option={name} figure={figure} />
            ))}
          </dl>
          <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-note text-text-2">
            {counts.map(({ severity, count }) => (
              <span key={severity} className="inline-flex items-center gap-1">
                <SeverityMark standing={severity} decorative size={13} />
                {count} <span className="sr-only">{standingWord[severity]}</span>
              </span>
            ))}
            <span className="ml-auto flex gap-1 print:hidden">
              {review.state === 'draft' && !isProposed && review.may['review.take'] === null ? (
                <AskFor name={name} take={() => actions.take({ ...seen, option: name })} />
              ) : null}
              <Button
                variant="quiet"
                onClick={() =>
                  ask({
                    to: 'figure',
                    option: name,
                    path: figures[0]?.figure ?? figures[0]?.id ?? 'option',
                    label: figures[0]?.label ?? 'the option',
                  })
                }
              >
                <MessageCircleQuestion aria-hidden />
                Ask<span className="sr-only"> about {name}</span>
              </Button>
            </span>
          </div>
        </div>
      </div>
    </li>
  );
}

function Row({ option, figure }: { readonly option: string; readonly figure: FrozenFigure }) {
  const { label, parts, suffix, standing, note, figure: path } = figure;
  const said = [parts.map(text).join(' / '), suffix].filter((part) => part !== undefined).join(' ');
  const value = (
    <>
      {standing === undefined ? null : <SeverityMark standing={standing} size={13} />}
      <b className="font-semibold">{said}</b>
    </>
  );
  const look = 'tabular inline-flex min-h-6 items-center gap-1.5 rounded-chip text-body';
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-3 border-t border-line py-1">
      <dt className="text-note text-text-2">{label}</dt>
      <dd className="ml-auto flex flex-wrap items-center justify-end gap-x-2">
        <span className="text-note text-text-3">{note.map((part) => part.text).join('')}</span>
        {path === null ? (
          <span className={look}>{value}</span>
        ) : (
          <button
            type="button"
            data-figure={figureKey(option, path)}
            aria-haspopup="dialog"
            className={`${look} -mx-1 cursor-pointer px-1 hover:bg-hover`}
          >
            {value}
          </button>
        )}
      </dd>
    </div>
  );
}

function AskFor({
  name,
  take,
}: {
  readonly name: string;
  readonly take: () => ReturnType<ReviewActions['take']>;
}) {
  const { busy, actOrTell } = useAct();
  return (
    <Button
      variant="quiet"
      busy={busy}
      onClick={() => void actOrTell(take, `${name} is asked for now`)}
    >
      {busy ? 'Reckoning…' : 'Ask for this instead'}
    </Button>
  );
}
