import { classNames } from '../../ui/class-names';
import type { CascadeStep } from './cascade';

/** What the map shows at this step of a loss, in a sentence or two: where no panel tells it. */
export function Caption({
  step,
  className,
}: {
  /** null: nothing has happened yet. */
  readonly step: CascadeStep | null;
  readonly className: string;
}) {
  return (
    <p className={classNames('max-w-[70ch] text-body text-text-2', className)}>
      <b className="block text-verdict text-text-1">{step?.title ?? 'Before'}</b>
      {step?.detail ?? 'Every site is up.'}{' '}
      {step?.warning == null ? null : (
        <b className="font-semibold text-critical-text">{step.warning}.</b>
      )}
    </p>
  );
}
