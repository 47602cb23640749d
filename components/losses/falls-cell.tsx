import { Unplug } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import type { LossOutcome } from '@/lib/format/loss-outcome';
import { percent } from '@/lib/format/percent';
import { shortRegion } from '@/lib/format/region-name';
import { dash } from '@/lib/format/signs';
import { text } from '@/lib/format/words';
import type { FallenSite, LossCell, LossRow } from './loss-rows';
import { unservedSentences } from './matrix-words';

/** So many steps of a cascade, and sites of a step, are named; of more, how many. */
const roomySteps = 3;
const wideSteps = 2;

/** The row where nothing is lost, where something is wrong all the same. */
const today: Readonly<Record<LossOutcome, string>> = {
  survives: dash,
  cascades: 'over its limit every day',
  part: 'some users have no site every day',
  falls: 'nobody has a site',
};

function Chip({ children }: { readonly children: ReactNode }) {
  return (
    <span className="inline-flex min-h-[18px] items-center gap-1 rounded-chip border border-line bg-hover px-1.5 text-label text-text-2 [&_svg]:size-3">
      {children}
    </span>
  );
}

function Step({ sites, few }: { readonly sites: readonly FallenSite[]; readonly few: number }) {
  const named = sites.slice(0, few);
  return (
    <span>
      {named.map(({ region, utilization }, i) => (
        <Fragment key={region}>
          {i === 0 ? null : ', '}
          <span className="whitespace-nowrap">
            {shortRegion(region)}
            {utilization === null ? null : (
              <b className="tabular font-semibold text-critical-text">
                {' '}
                {text(percent(utilization))}
              </b>
            )}
          </span>
        </Fragment>
      ))}
      {sites.length > few ? ` and ${sites.length - few} more` : null}
    </span>
  );
}

const isOver = ({ state }: LossCell): boolean => state === 'over';

/** What a loss drags along: the cascade step by step, who has no site, which dependency is down. */
export function FallsCell({
  row,
  wide,
  more = [],
}: {
  readonly row: LossRow;
  readonly wide: boolean;
  /** What else it does, in sentences. */
  readonly more?: readonly string[];
}) {
  const few = wide ? wideSteps : roomySteps;
  const { falls, unserved, dependenciesDown, lost, outcome } = row;
  const sentences = [...unservedSentences(unserved), ...more];
  // Where sites shed what they cannot bear, nothing falls.
  const sheds = falls.length > 0 || lost.length === 0 ? [] : row.cells.filter(isOver);
  const quiet =
    falls.length === 0 &&
    sheds.length === 0 &&
    dependenciesDown.length === 0 &&
    sentences.length < 2;
  if (quiet && sentences.length === 0)
    return (
      <span className="text-text-3">
        {lost.length > 0 || row.id !== '' ? 'nothing falls' : today[outcome]}
      </span>
    );
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1 text-text-2">
      {falls.slice(0, few).map((sites, i) => (
        <Fragment key={sites[0]?.region}>
          {i === 0 ? null : (
            <span className="text-text-3">
              <span aria-hidden>→</span>
              <span className="sr-only">then</span>
            </span>
          )}
          <Step sites={sites} few={few} />
        </Fragment>
      ))}
      {falls.length > few ? <span>and {falls.length - few} more steps</span> : null}
      {sheds.length === 0 ? null : (
        <span>
          <Step sites={sheds} few={few} /> {sheds.length > 1 ? 'shed' : 'sheds'}
        </span>
      )}
      {sentences.map((sentence) =>
        quiet ? <span key={sentence}>{sentence}</span> : <Chip key={sentence}>{sentence}</Chip>,
      )}
      {dependenciesDown.map((name) => (
        <Chip key={name}>
          <Unplug aria-hidden />
          {name} down
        </Chip>
      ))}
    </span>
  );
}
