'use client';

import { signingRoleName, type SigningRole } from '@/lib/schemas/review/signing';
import { useOpenReview } from './review-context';
import { TextDialog } from './text-dialog';
import { useAct } from './use-act';

/** Signs the record that is on the page, on a condition or on none. */
export function SignDialog({
  role,
  onClose,
}: {
  readonly role: SigningRole;
  readonly onClose: () => void;
}) {
  const { review, actions } = useOpenReview();
  const { act } = useAct();
  const { id, record, title } = review;
  const { sha256 } = record;
  return (
    <TextDialog
      title={`Sign as ${signingRoleName[role].toLowerCase()}`}
      description={`You sign “${title}” as it stands here: the record that begins with ${sha256.slice(0, 12)}.`}
      label="On condition that (may be empty)"
      submit="Sign"
      optional
      onClose={onClose}
      onSubmit={(condition) =>
        act(
          () => actions.sign({ id, sha256, role, condition: condition === '' ? null : condition }),
          'It is signed',
        )
      }
    />
  );
}
