'use client';

import { plural } from '@/lib/format/plural';
import type { Problem } from '@/lib/schemas/document/problem';
import { SeverityMark } from '../ui/severity-mark';

/** So many are shown at once; a text that is no document at all may have thousands. */
const most = 100;

/** What keeps a document from being read, each with its line and a way to go there. */
export function ProblemsList({
  problems,
  onGo,
}: {
  readonly problems: readonly Problem[];
  readonly onGo?: (problem: Problem) => void;
}) {
  if (problems.length === 0) return null;
  return (
    <section aria-label="Problems" className="space-y-1.5">
      <h3 className="flex items-center gap-2 text-subtitle">
        <SeverityMark standing="critical" decorative />
        {plural(problems.length, 'problem')}
      </h3>
      <ol className="divide-y divide-line rounded-control border border-line bg-surface">
        {problems.slice(0, most).map((problem) => {
          const place = `${problem.line}:${problem.column}`;
          const inner = (
            <>
              <span className="tabular w-14 shrink-0 font-mono text-label leading-[18px] text-accent-text">
                {place}
              </span>
              <span className="min-w-0 text-note break-words text-text-2">
                {problem.path === '' ? null : (
                  <code className="mr-1.5 font-mono text-label text-text-1">{problem.path}</code>
                )}
                {problem.message}
              </span>
            </>
          );
          return (
            <li key={`${place}-${problem.path}-${problem.message}`}>
              {onGo === undefined ? (
                <p className="flex gap-2 px-2.5 py-1.5">{inner}</p>
              ) : (
                <button
                  type="button"
                  onClick={() => onGo(problem)}
                  className="flex w-full cursor-pointer gap-2 px-2.5 py-1.5 text-left -outline-offset-2 hover:bg-hover"
                >
                  {inner}
                </button>
              )}
            </li>
          );
        })}
      </ol>
      {problems.length <= most ? null : (
        <p className="text-note text-text-3">
          and {plural(problems.length - most, 'more problem')}, once these are mended.
        </p>
      )}
    </section>
  );
}
