import { Field } from '../ui/field';
import { Input } from '../ui/input';
import { typed } from './entry-form';

/** A password that is to be kept, twice. */
export function NewPasswordFields() {
  return (
    <>
      <Field
        label="Password"
        hint="12 characters or more; a few words that you will remember do well."
      >
        {(control) => (
          <Input
            {...control}
            name="password"
            type="password"
            autoComplete="new-password"
            required
            className="h-8"
          />
        )}
      </Field>
      <Field label="The same again">
        {(control) => (
          <Input
            {...control}
            name="again"
            type="password"
            autoComplete="new-password"
            required
            className="h-8"
          />
        )}
      </Field>
    </>
  );
}

/** Why the two cannot be sent like this; null: they can. */
export function newPasswordProblem(form: FormData): string | null {
  const password = typed(form, 'password');
  if (Array.from(password).length < 12) return 'A password has at least 12 characters.';
  return password === typed(form, 'again') ? null : 'The two passwords are not the same.';
}
