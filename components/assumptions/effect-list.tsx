import type { Finding } from '@/lib/engine/model';
import { figureChange, figureWords } from '@/lib/format/figure-words';
import { plural } from '@/lib/format/plural';
import type { ToldEffect } from '@/lib/format/told-effect';
import { SeverityMark } from '../ui/severity-mark';

function FindingLine({ finding, says }: { finding: Finding; says: string }) {
  return (
    <li className="flex items-start gap-1.5 text-body text-text-1">
      <span className="mt-[3px] shrink-0">
        <SeverityMark standing={finding.severity} />
      </span>
      <span className="min-w-0">
        <span className="font-medium">{says}</span> {finding.message}{' '}
        <span className="font-mono text-label text-text-3">{finding.code}</span>
      </span>
    </li>
  );
}

/** What would change in one option: figures before and after, findings that appear, go or differ. */
export function EffectOnOption({ effect }: { readonly effect: ToldEffect }) {
  const { option, figures, more, appear, go, differ } = effect;
  return (
    <section aria-label={`Effect on ${option}`} className="space-y-1.5">
      <h4 className="text-note font-medium text-text-2">{option}</h4>
      {figures.length === 0 ? null : (
        <table className="w-full text-table">
          <caption className="sr-only">Figures of {option} before and after</caption>
          <thead className="sr-only">
            <tr>
              <th scope="col">Figure</th>
              <th scope="col">Before</th>
              <th scope="col">After</th>
            </tr>
          </thead>
          <tbody>
            {figures.map(({ path, before, after }) => {
              const words = figureWords(path);
              const said = figureChange(before, after, words?.unit ?? '');
              return (
                <tr key={path}>
                  <th scope="row" className="w-full py-0.5 pr-3 text-left font-normal text-text-1">
                    {words?.label ?? path}
                  </th>
                  <td className="tabular py-0.5 text-right whitespace-nowrap text-text-3">
                    {said.before}
                  </td>
                  <td className="tabular py-0.5 pl-1 text-right font-semibold whitespace-nowrap text-text-1">
                    <span aria-hidden className="pr-1 font-normal text-text-3">
                      →
                    </span>
                    {said.after}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {more === 0 ? null : (
        <p className="text-note text-text-3">and {plural(more, 'figure')} behind them</p>
      )}
      {appear.length + go.length + differ.length === 0 ? null : (
        <ul className="space-y-1">
          {appear.map((finding) => (
            <FindingLine key={`+${finding.message}`} finding={finding} says="Appears:" />
          ))}
          {go.map((finding) => (
            <FindingLine key={`-${finding.message}`} finding={finding} says="Goes:" />
          ))}
          {differ.map(({ after }) => (
            <FindingLine key={`~${after.message}`} finding={after} says="Now:" />
          ))}
        </ul>
      )}
    </section>
  );
}
