import { createHash } from 'node:crypto';
import type { OptionEvaluation } from '@/lib/engine';
import { underPolicy } from '@/lib/engine/decision';
import { reckonReview } from '@/lib/export/frozen-review/reckon';
import { findingKey } from '@/lib/format/finding-key';
import { parseDocument, writtenPolicy } from '@/lib/schemas';
import { canonicalJson } from '@/lib/schemas/frozen-review/canonical-json';
import type { AcceptedFinding, FrozenReview } from '@/lib/schemas/frozen-review/frozen-review';
import { readFrozen } from '@/lib/schemas/frozen-review/read-frozen';
import { mustSign } from '@/lib/schemas/review/signing';
import { Invalid } from '../errors';
import type { Judging } from '../workspace/judging';

/** What is put to those who sign; the rest of it follows from the document. */
export type Asked = Omit<FrozenReview['review'], 'tier' | 'mustSign' | 'accepted'>;

/** Why a finding is lived with, by its key. */
export type Accepted = ReadonlyMap<string, Pick<AcceptedFinding, 'because' | 'by' | 'at'>>;

/** A record, ready to be stored. */
export interface TakenRecord {
  readonly text: string;
  /** Of the text in UTF-8, hexadecimal. */
  readonly sha256: string;
  readonly frozen: FrozenReview;
}

/**
 * Reckons a review of a document as it stands and writes it down in canonical form. Others have their turns in
 * between; with `all` flips it takes some seconds. Throws `Invalid` where the text cannot be read or has no option of that name.
 */
export async function takeRecord(
  asked: Asked,
  accepted: Accepted,
  document: { readonly text: string; readonly version: number },
  { assumed, asked: policy }: Judging,
  flips: 'targets' | 'all',
): Promise<TakenRecord> {
  const parsed = parseDocument(document.text, 'document.yaml');
  if (!parsed.ok) throw new Invalid('The document cannot be read.', parsed.problems);
  const architecture = underPolicy(parsed.architecture, policy.policy);
  const { metadata } = architecture;
  if (architecture.options.every(({ name }) => name !== asked.option)) {
    throw new Invalid(`The document has no option “${asked.option}”.`);
  }
  const tier = metadata.tier ?? null;
  const reckoned = await reckonReview({
    architecture,
    assumptions: assumed.assumptions,
    proposed: asked.option,
    drawn: true,
    flips,
    pause: turn,
  });
  const proposed = reckoned.options.find(({ isProposed }) => isProposed);
  const text = canonicalJson({
    format: 1,
    review: {
      ...asked,
      tier,
      mustSign: mustSign(tier),
      accepted: stillThere(proposed?.evaluation, accepted),
    },
    document: {
      name: metadata.name,
      title: metadata.title ?? null,
      owner: metadata.owner ?? null,
      version: document.version,
      text: document.text,
    },
    assumptions: { version: assumed.version, overrides: assumed.overrides },
    policy: {
      version: policy.version,
      stated: policy.policy === null ? null : writtenPolicy(policy.policy),
    },
    ...reckoned,
  });
  return { text, sha256: sha256Of(text), frozen: readFrozen(text) };
}

/** The hash of a text's bytes in UTF-8, hexadecimal. */
export const sha256Of = (text: string): string =>
  createHash('sha256').update(text, 'utf8').digest('hex');

/** Of the findings that were accepted those that the option still has. */
function stillThere(
  evaluation: OptionEvaluation | undefined,
  accepted: Accepted,
): readonly AcceptedFinding[] {
  return (evaluation?.findings ?? []).flatMap((finding) => {
    const key = findingKey(finding);
    const reason = accepted.get(key);
    const { code, message } = finding;
    return reason === undefined ? [] : [{ key, code, message, ...reason }];
  });
}

/** Whatever else waits has its turn. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
