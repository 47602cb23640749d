import type { ReadinessAnswer, ReadinessEntry, ReadinessItemFigures } from '../model';
import type { EvidenceStanding } from './evidence-standing';

type State = Pick<ReadinessItemFigures, 'state' | 'because' | 'provenBy'>;

/** What is known of an item that applies. */
export interface KnownOfItem {
  readonly entry: ReadinessEntry | null;
  readonly evidence: EvidenceStanding;
  /** null: nothing in the document answers it. */
  readonly computed: ReadinessAnswer | null;
  /** Whether what is computed is all the proof that is needed. */
  readonly settles: boolean;
}

/**
 * The state of an item. A design that shows the opposite is never proven, whatever was linked; what the document
 * merely states is a claim until there is evidence; what the evaluation shows needs none.
 */
export function itemState({ entry, evidence, computed, settles }: KnownOfItem): State {
  if (entry?.notApplicable !== undefined) {
    return { state: 'not-applicable', because: entry.notApplicable, provenBy: null };
  }
  if (computed?.answer === 'fails') {
    return evidence.is === 'none'
      ? { state: 'missing', because: computed.because, provenBy: null }
      : {
          state: 'claimed',
          because: `what is described contradicts the evidence: ${computed.because}`,
          provenBy: null,
        };
  }
  if (computed?.answer === 'holds' && settles) {
    return { state: 'proven', because: computed.because, provenBy: 'evaluation' };
  }
  if (evidence.is === 'in-date') {
    const until = evidence.expiresOn ?? '';
    return {
      state: 'proven',
      because: `proven on ${entry?.date ?? ''}, until ${until}`,
      provenBy: 'evidence',
    };
  }
  if (evidence.is !== 'none') {
    return { state: 'claimed', because: claimWords(entry, evidence), provenBy: null };
  }
  if (computed?.answer === 'holds') {
    return {
      state: 'claimed',
      because: `the document says so, and nothing proves it: ${computed.because}`,
      provenBy: null,
    };
  }
  const task = entry?.owner === undefined ? 'nobody has shown it' : `a task of ${entry.owner}`;
  return { state: 'missing', because: computed?.because ?? task, provenBy: null };
}

function claimWords(entry: ReadinessEntry | null, { is, expiresOn }: EvidenceStanding): string {
  if (is === 'expired')
    return `the evidence of ${entry?.date ?? ''} counts no more since ${expiresOn ?? ''}`;
  if (is === 'early') return `the evidence is dated ${entry?.date ?? ''}, which has not come`;
  return entry?.link === undefined
    ? 'somebody says so, and no link shows it'
    : 'a link is given, and no day on which it was proven';
}
