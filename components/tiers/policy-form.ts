import { createContext, useContext } from 'react';
import type { DocumentPath, DocumentValue } from '@/lib/engine/model';
import type { PolicyDraft } from './policy-draft';

/** The policy that is being edited, for every field of the page. */
export interface PolicyForm {
  readonly draft: PolicyDraft;
  readonly refusals: ReadonlyMap<string, string>;
  /** undefined takes the value away. */
  readonly set: (path: DocumentPath, value: DocumentValue | undefined) => void;
}

const Context = createContext<PolicyForm | null>(null);

export const PolicyFormProvider = Context.Provider;

/** The form around a field. Throws where there is none. */
export function usePolicyForm(): PolicyForm {
  const form = useContext(Context);
  if (form === null) throw new Error('A field of the tier policy stands outside of its form.');
  return form;
}
