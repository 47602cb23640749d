import type { ReactElement } from 'react';
import { classNames } from '../ui/class-names';

export interface ChoiceOf<Value extends string> {
  readonly value: Value;
  readonly title: string;
  readonly says: string;
  readonly icon?: ReactElement;
}

/** One of a few, each told in a line. Arrow keys go from one to the next. */
export function ChoiceList<Value extends string>({
  legend,
  name,
  value,
  choices,
  columns = false,
  onValue,
}: {
  readonly legend: string;
  readonly name: string;
  readonly value: Value | null;
  readonly choices: readonly ChoiceOf<Value>[];
  /** Beside each other where there is room. */
  readonly columns?: boolean;
  readonly onValue: (value: Value) => void;
}) {
  return (
    <fieldset>
      <legend className="mb-1.5 text-subtitle">{legend}</legend>
      <div
        className={classNames(
          'grid grid-cols-1 gap-1.5',
          columns && 'sm:grid-cols-2 lg:grid-cols-4',
        )}
      >
        {choices.map((choice) => (
          <label
            key={choice.value}
            className={classNames(
              'grid cursor-pointer grid-cols-[auto_1fr] content-start gap-x-2.5 rounded-control border px-2.5 py-2 transition-colors duration-100 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent',
              value === choice.value
                ? 'border-accent bg-accent-weak'
                : 'border-line bg-surface hover:bg-hover',
            )}
          >
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={value === choice.value}
              onChange={() => onValue(choice.value)}
              className="mt-[3px] accent-accent outline-none"
            />
            <span className="flex items-center gap-1.5 text-body font-[550] [&_svg]:size-[15px] [&_svg]:text-text-2">
              {choice.icon}
              {choice.title}
            </span>
            <span className="col-start-2 text-note text-text-2">{choice.says}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
