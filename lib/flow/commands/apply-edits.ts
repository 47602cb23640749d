import type { DocumentEdit } from '@/lib/engine/model';
import type { CommandRule } from './rule';

/** Applies edits that come from elsewhere, such as a finding's fix. */
export interface ApplyEdits {
  readonly type: 'apply-edits';
  readonly label: string;
  readonly edits: readonly DocumentEdit[];
}

export const applyGivenEdits: CommandRule<ApplyEdits> = {
  label: ({ label }) => label,
  edits: (_, { edits }) => edits,
};
