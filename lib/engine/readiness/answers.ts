import type { Evidence, ReadinessAnswer } from '../model';

const answering =
  (answer: ReadinessAnswer['answer']) =>
  (because: string, evidence: readonly Evidence[] = []): ReadinessAnswer => ({
    answer,
    because,
    evidence,
  });

/** The document or its evaluation shows that it is so. */
export const holds = answering('holds');
/** The document or its evaluation shows that it is not so. */
export const fails = answering('fails');
/** Something that would tell is not stated. */
export const unknown = answering('unknown');
