import { patternTitles } from '@/lib/engine/decision/patterns/titles';
import { rowOutcome } from '../decision/row-outcome';
import { classNames } from '../ui/class-names';
import { SeverityMark } from '../ui/severity-mark';
import type { CompareTableProps } from './compare-table';
import { cellClass, columnClass, rowHeadClass } from './table-classes';

/** How many of the stated requirements each option meets. */
export function RequirementsRow({ architecture, comparison }: CompareTableProps) {
  return (
    <tr>
      <th scope="row" className={rowHeadClass}>
        <span className="font-[550]">Requirements</span>
      </th>
      {comparison.options.map(({ name, requirements: { met, missed, unknown } }) => {
        const all = met + missed + unknown;
        return (
          <td key={name} className={classNames(cellClass, columnClass(architecture, name))}>
            {all === 0 ? (
              <span className="text-text-3">none stated</span>
            ) : (
              <span className="flex items-center gap-1.5">
                <SeverityMark
                  standing={missed > 0 ? 'high' : unknown > 0 ? 'unknown' : 'meets'}
                  decorative
                />
                <span className="tabular">
                  <b className="font-semibold">
                    {met} of {all}
                  </b>{' '}
                  met
                  {unknown === 0 ? null : (
                    <span className="text-text-3">, {unknown} not known</span>
                  )}
                </span>
              </span>
            )}
          </td>
        );
      })}
    </tr>
  );
}

const inSentence = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** What the verdict says of the shape that each option in truth is. */
export function OpinionRow({ architecture, comparison, decision }: CompareTableProps) {
  return (
    <tr>
      <th scope="row" className={rowHeadClass}>
        <span className="font-[550]">Verdict</span>
        <span className="block text-note font-normal text-text-3">on its shape</span>
      </th>
      {comparison.options.map(({ name, pattern }) => {
        const row = decision?.alternatives.find((one) => one.pattern === pattern);
        const outcome = row && decision ? rowOutcome(row, decision) : null;
        return (
          <td key={name} className={classNames(cellClass, columnClass(architecture, name))}>
            <span className="flex items-center gap-1.5">
              {outcome?.standing == null ? null : (
                <SeverityMark standing={outcome.standing} decorative />
              )}
              <span className="font-[550]">{patternTitles[pattern]}</span>
            </span>
            <span className="block text-note text-text-3">
              {outcome === null
                ? decision === null
                  ? 'being decided…'
                  : 'not among the shapes that were judged'
                : row?.chosen === true
                  ? `the answer: ${inSentence(outcome.says)}`
                  : inSentence(outcome.says)}
            </span>
          </td>
        );
      })}
    </tr>
  );
}
