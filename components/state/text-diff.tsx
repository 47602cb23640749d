import { Fragment } from 'react';
import { classNames } from '../ui/class-names';
import { diffHunks, diffLines, type DiffLine } from './diff-lines';

const sign: Readonly<Record<DiffLine['is'], string>> = { same: ' ', removed: '−', added: '+' };
const spoken: Readonly<Record<DiffLine['is'], string>> = {
  same: '',
  removed: 'Removed: ',
  added: 'Added: ',
};
const look: Readonly<Record<DiffLine['is'], string>> = {
  same: 'text-text-3',
  removed: 'bg-critical-tint text-critical-text',
  added: 'bg-meets-tint text-meets-text',
};

function Line({ line, offset }: { readonly line: DiffLine; readonly offset: number }) {
  const number = line.after ?? line.before;
  return (
    <div className={classNames('flex min-w-max', look[line.is])}>
      <span aria-hidden className="tabular w-9 shrink-0 pr-2 text-right select-none">
        {number === null ? '' : number + offset}
      </span>
      <span aria-hidden className="w-4 shrink-0 select-none">
        {sign[line.is]}
      </span>
      <span className="pr-3 whitespace-pre">
        <span className="sr-only">{spoken[line.is]}</span>
        {line.text}
      </span>
    </div>
  );
}

/** Two versions of a text, line by line, where they differ. */
export function TextDiff({
  label,
  before,
  after,
  firstLine = 1,
  around = 2,
}: {
  readonly label: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** The number of the first line handed in, where only a stretch of the text is. */
  readonly firstLine?: number;
  readonly around?: number;
}) {
  const hunks = diffHunks(diffLines(before, after), around);
  if (hunks.length === 0) return <p className="text-note text-text-3">Nothing differs.</p>;
  return (
    <section
      aria-label={label}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so keys must reach it
      tabIndex={0}
      className="max-h-72 overflow-auto rounded-control border border-line bg-surface py-1 font-mono text-label"
    >
      {hunks.map((hunk, index) => (
        <Fragment key={`${hunk[0]?.before}-${hunk[0]?.after}`}>
          {index === 0 ? null : <div className="pl-9 text-text-3">…</div>}
          {hunk.map((line) => (
            <Line key={`${line.before}-${line.after}`} line={line} offset={firstLine - 1} />
          ))}
        </Fragment>
      ))}
    </section>
  );
}
