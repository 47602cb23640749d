import { useId, type ReactNode } from 'react';
import { buttonClass } from '../ui/button-class';
import { inputClass } from '../ui/input';
import type { AuditQuery, AuditSubject } from './audit-event';

/** What the record is narrowed to: a form that the browser puts into the address. */
export function AuditFilters({
  query,
  people,
  verbs,
}: {
  readonly query: AuditQuery;
  readonly people: readonly AuditSubject[];
  readonly verbs: readonly { readonly id: string; readonly says: string }[];
}) {
  return (
    <form
      action="/audit"
      method="get"
      aria-label="Narrow the record"
      className="grid grid-cols-2 items-end gap-3 md:flex md:flex-wrap"
    >
      <Labelled label="Person">
        {(id) => (
          <select id={id} name="person" defaultValue={query.person ?? ''} className={inputClass}>
            <option value="">Anybody</option>
            <option value="nobody">Nobody signed in</option>
            {people.map((person) => (
              <option key={person.id} value={person.id}>
                {person.name}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <Labelled label="Act">
        {(id) => (
          <select id={id} name="verb" defaultValue={query.verb ?? ''} className={inputClass}>
            <option value="">Any act</option>
            {verbs.map((verb) => (
              <option key={verb.id} value={verb.id}>
                {verb.says}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <Labelled label="Document or id">
        {(id) => (
          <input
            id={id}
            name="object"
            defaultValue={query.object ?? ''}
            autoComplete="off"
            maxLength={100}
            className={inputClass}
          />
        )}
      </Labelled>
      <Labelled label="From (UTC)">
        {(id) => (
          <input
            id={id}
            type="date"
            name="since"
            defaultValue={query.since ?? ''}
            className={inputClass}
          />
        )}
      </Labelled>
      <Labelled label="To (UTC)">
        {(id) => (
          <input
            id={id}
            type="date"
            name="until"
            defaultValue={query.until ?? ''}
            className={inputClass}
          />
        )}
      </Labelled>
      <button type="submit" className={buttonClass('secondary')}>
        Show
      </button>
    </form>
  );
}

function Labelled({
  label,
  children,
}: {
  readonly label: string;
  readonly children: (id: string) => ReactNode;
}) {
  const id = useId();
  return (
    <div className="flex min-w-0 flex-col gap-1 md:w-44">
      <label htmlFor={id} className="text-note text-text-2">
        {label}
      </label>
      {children(id)}
    </div>
  );
}
