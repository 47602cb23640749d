'use client';

import { useState } from 'react';
import type { Role } from '@/lib/schemas/policy';
import { typed } from '../account/entry-form';
import { Field } from '../ui/field';
import { FormDialog } from '../ui/form-dialog';
import { Input } from '../ui/input';
import { Select } from '../ui/select';
import { type MadeLink, type People, type PeopleActions, roleOptions } from './people';

/** Invites somebody, as what. */
export function InviteDialog({
  invite,
  onInvited,
  onClose,
}: {
  readonly invite: PeopleActions['invite'];
  readonly onInvited: (email: string, link: MadeLink, people: People) => void;
  readonly onClose: () => void;
}) {
  const [role, setRole] = useState<Role>('editor');
  const [error, setError] = useState<string | null>(null);

  async function send(form: FormData) {
    const email = typed(form, 'email').trim();
    const answer = await invite({ email, role }).catch(() => null);
    if (answer?.ok === true) onInvited(email, answer.value.link, answer.value.people);
    else setError(answer?.error.message ?? 'The server does not answer.');
  }

  return (
    <FormDialog
      title="Invite somebody"
      description="They get a link that works once, within a week."
      submit="Make the link"
      error={error}
      onSubmit={send}
      onClose={onClose}
    >
      <div className="space-y-3">
        <Field label="E-mail address" hint="They sign in with it.">
          {(control) => <Input {...control} name="email" type="email" required />}
        </Field>
        <Field label="Role" hint="It can be changed later, and be another in single documents.">
          {(control) => (
            <Select {...control} value={role} options={roleOptions} onValue={setRole} />
          )}
        </Field>
      </div>
    </FormDialog>
  );
}
