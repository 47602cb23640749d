import { Field } from '../ui/field';
import { Input } from '../ui/input';

/** The name of the document, with what is wrong with it. */
export function NameField({
  value,
  error,
  onValue,
}: {
  readonly value: string;
  readonly error: string | null;
  readonly onValue: (value: string) => void;
}) {
  return (
    <Field
      label="Name"
      hint="Short, as in the address: checkout, search, billing"
      error={error}
      className="max-w-[420px]"
    >
      {(control) => (
        <Input
          {...control}
          required
          maxLength={80}
          value={value}
          onChange={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
