'use client';

import { createContext, useContext } from 'react';
import type { DocumentPath } from '@/lib/engine/model';

/** Where a document path stands in the text, and how to get there. */
export interface DocumentPlace {
  /** `payments.yaml:52` */
  readonly label: string;
  readonly onGo?: () => void;
}

export type DocumentPlaces = (path: DocumentPath) => DocumentPlace | null;

const Places = createContext<DocumentPlaces>(() => null);

/** Lets every explanation below link the inputs that come from the document to their lines. */
export const DocumentPlacesProvider = Places.Provider;

export const useDocumentPlaces = (): DocumentPlaces => useContext(Places);

const Leave = createContext<() => void>(() => undefined);

/** How an explanation is left for something else on the page, which then takes the focus. */
export const LeaveExplanationProvider = Leave.Provider;

export const useLeaveExplanation = (): (() => void) => useContext(Leave);
