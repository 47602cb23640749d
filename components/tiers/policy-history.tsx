import { calendarDate } from '@/lib/format/calendar-date';
import { plural } from '@/lib/format/plural';
import { changeWords } from './field-words';
import type { PolicyChange } from './policy-actions';

const acts = { stated: 'changed', imported: 'took from a file', reset: 'reset' } as const;

/** Who changed the policy, when and why, newest first, with every value that became another. */
export function PolicyHistory({ changes }: { readonly changes: readonly PolicyChange[] }) {
  return (
    <section
      aria-label="History"
      className="self-start rounded-card border border-line bg-surface px-4 py-3"
    >
      <h2 className="text-card">History</h2>
      {changes.length === 0 ? (
        <p className="mt-1 text-body text-text-3">Nobody has stated a policy yet.</p>
      ) : (
        <ol className="mt-2 space-y-3">
          {changes.map((change) => (
            <li key={change.id} className="text-body">
              <p>
                <span className="font-medium">{change.author}</span> {acts[change.act]}{' '}
                {plural(change.changes.length, 'value')}
              </p>
              <p className="text-text-2">“{change.because}”</p>
              <p className="text-note text-text-3">
                version {change.version} ·{' '}
                <time dateTime={change.at.toISOString()}>
                  {calendarDate(change.at, { time: true })}
                </time>
              </p>
              {change.changes.length === 0 ? null : (
                <details className="text-note text-text-2">
                  <summary className="flex min-h-6 cursor-pointer items-center text-accent-text">
                    What changed
                  </summary>
                  <ul className="list-disc space-y-0.5 pl-4">
                    {change.changes.map((one) => (
                      <li key={one.field} className="break-words">
                        {changeWords(one)}
                      </li>
                    ))}
                  </ul>
                </details>
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
