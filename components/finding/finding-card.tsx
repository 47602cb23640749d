'use client';

import { ChevronDown, ChevronRight, MapPin, ZapOff } from 'lucide-react';
import Link from 'next/link';
import { useId, useMemo } from 'react';
import type { Finding, RegionId } from '@/lib/engine/model';
import { shortRegion } from '@/lib/format/region-name';
import { standingWord } from '@/lib/format/severity';
import { Why } from '../figure/why';
import { Button } from '../ui/button';
import { classNames } from '../ui/class-names';
import { SeverityMark, standingText } from '../ui/severity-mark';
import { EvidenceChart } from './evidence-chart';
import type { FindingActions } from './finding-actions';
import { FixBox } from './fix-box';
import { moveFocus } from './move-focus';

const tint = {
  critical: 'bg-critical-tint border-[color-mix(in_oklab,var(--critical)_35%,transparent)]',
  high: 'bg-high-tint border-[color-mix(in_oklab,var(--high)_35%,transparent)]',
  medium: 'bg-medium-tint border-[color-mix(in_oklab,var(--medium-edge)_35%,transparent)]',
  low: 'bg-low-tint border-line-strong',
} as const;

/** What the finding is about, in two or three words: its sites, data or populations. */
function placeWords({ where }: Finding): string {
  const names = [...where.sites.map(shortRegion), ...where.data, ...where.populations];
  return names.length > 3 ? `${names.slice(0, 2).join(', ')} and more` : names.join(', ');
}

function WhyButton({ finding, actions }: { finding: Finding; actions: FindingActions }) {
  const explained = finding.evidence.filter((one) => one.figure !== undefined);
  // The figure that breaks its limit is the one in question; without such, the first.
  const broken = explained.find(
    ({ value, limit }) => value !== null && limit !== undefined && value > limit,
  );
  const figure = (broken ?? explained[0])?.figure;
  const { explain } = actions;
  const ask = useMemo(
    () => (figure === undefined || explain === undefined ? null : () => explain(figure)),
    [figure, explain],
  );
  if (ask === null) return null;
  return (
    <Why
      explain={ask}
      trigger={
        <Button variant="quiet" className="ml-auto">
          Why?
        </Button>
      }
    />
  );
}

function FailButton({
  loss,
  fail,
}: {
  readonly loss: readonly RegionId[];
  readonly fail: FindingActions['fail'];
}) {
  if (fail === undefined || loss.length === 0) return null;
  return (
    <Button onClick={() => fail(loss)}>
      <ZapOff aria-hidden />
      Fail {loss.map(shortRegion).join(' and ')}
    </Button>
  );
}

function Detail({ finding, actions }: { finding: Finding; actions: FindingActions }) {
  const { where, fix } = finding;
  const { fail, show } = actions;
  const buttons = (
    <>
      <FailButton loss={finding.loss} fail={fail} />
      {show === undefined || finding.loss.length > 0 ? null : (
        <Button onClick={() => show(where)}>
          <MapPin aria-hidden />
          Show
        </Button>
      )}
      <WhyButton finding={finding} actions={actions} />
    </>
  );
  return (
    <div className="space-y-2 px-2.5 pb-2.5">
      <EvidenceChart evidence={finding.evidence} severity={finding.severity} />
      <p className="text-body text-text-2">{finding.consequence}</p>
      {finding.restsOnJudgement ? (
        <p className="text-note text-text-2">
          Rests on an assumption that is a{' '}
          <strong className="font-medium text-medium-text">judgement</strong>.
        </p>
      ) : null}
      {fix === null ? (
        <div className="flex flex-wrap items-center gap-1.5 print:hidden">{buttons}</div>
      ) : (
        <FixBox key={JSON.stringify(fix.edits)} fix={fix} actions={actions}>
          {buttons}
        </FixBox>
      )}
      {(finding.alternatives ?? []).map((other) => (
        <div key={other.summary} className="space-y-2">
          <p className="text-note text-text-2">Or, instead:</p>
          <FixBox fix={other} actions={actions} previewLabel="Preview this instead" />
        </div>
      ))}
    </div>
  );
}

/** A finding, the same everywhere: a row that opens into its number, its meaning and its fix. */
export function FindingCard({
  finding,
  open,
  onOpen,
  actions = {},
}: {
  readonly finding: Finding;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly actions?: FindingActions;
}) {
  const id = useId();
  const { severity, code, message } = finding;
  const place = placeWords(finding);
  const Chevron = open ? ChevronDown : ChevronRight;
  return (
    <article
      aria-labelledby={`${id}-message`}
      className={open ? classNames('mx-2 my-1 rounded-card border', tint[severity]) : undefined}
    >
      <div
        className={classNames(
          'relative flex items-start gap-2.5 py-2',
          open ? 'px-2.5' : 'rounded-control px-4 hover:bg-hover',
        )}
      >
        <span className="flex h-[19px] items-center">
          <SeverityMark standing={severity} decorative size={15} />
        </span>
        <div className="min-w-0 flex-1">
          <button
            type="button"
            data-finding
            aria-expanded={open}
            aria-controls={`${id}-detail`}
            onClick={() => onOpen(!open)}
            onKeyDown={moveFocus}
            className="block w-full cursor-pointer text-left after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:rounded-control focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
          >
            <span
              id={`${id}-message`}
              className={classNames(
                'block text-body text-text-1',
                open ? 'font-semibold' : 'truncate print:whitespace-normal',
              )}
            >
              <span className="sr-only">{standingWord[severity]}: </span>
              {message}
            </span>
          </button>
          <p className="truncate text-note text-text-3">
            <span aria-hidden className={classNames('font-medium', standingText[severity])}>
              {standingWord[severity]}
            </span>{' '}
            <Link
              href={`/findings/${code}`}
              className="relative z-1 hover:text-accent-text hover:underline"
              title={`What ${code} means`}
            >
              {code}
            </Link>
            {place === '' ? null : <span className="ml-1.5">{place}</span>}
          </p>
        </div>
        <Chevron aria-hidden className="mt-0.5 size-[15px] shrink-0 text-text-3" />
      </div>
      <div id={`${id}-detail`} hidden={!open}>
        {open ? <Detail finding={finding} actions={actions} /> : null}
      </div>
    </article>
  );
}
