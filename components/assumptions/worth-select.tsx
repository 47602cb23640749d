import type { AssumptionKind } from '@/lib/engine/model';
import { Field } from '../ui/field';
import { Select } from '../ui/select';

type Choice = AssumptionKind | 'as-default';

const choices = [
  { value: 'as-default', label: 'As the default' },
  { value: 'measured', label: 'Measured', hint: 'by us' },
  { value: 'published', label: 'Published', hint: 'a contract, a price list' },
  { value: 'judgement', label: 'Judgement', hint: 'our best guess' },
] as const satisfies readonly { value: Choice; label: string; hint?: string }[];

/** What a stated value is worth; null: what the default is worth. */
export function WorthSelect({
  kind,
  onKind,
}: {
  readonly kind: AssumptionKind | null;
  readonly onKind: (kind: AssumptionKind | null) => void;
}) {
  return (
    <Field label="What it is worth">
      {(control) => (
        <Select<Choice>
          {...control}
          value={kind ?? 'as-default'}
          options={choices}
          onValue={(value) => onKind(value === 'as-default' ? null : value)}
        />
      )}
    </Field>
  );
}
