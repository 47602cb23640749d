import { mustSign } from '@/lib/schemas/review/signing';
import { readFrozen } from '@/lib/schemas/frozen-review/read-frozen';
import { canonicalJson } from '@/lib/schemas/frozen-review/canonical-json';
import { reckonReview } from '../frozen-review/reckon';
import type { ExportInput, ExportTarget } from '../target';
import { decisionRecord } from './decision-record';

/** The decision record of an option as a proposal: what a review of it would say, before anybody has signed. */
export const adr: ExportTarget = {
  id: 'adr',
  title: 'Decision record (MADR)',
  fileEnding: '.decision.md',
  mediaType: 'text/markdown; charset=utf-8',
  write: async (input) => ({
    content: decisionRecord(await proposalOf(input), {
      as: 'proposed',
      at: new Date(`${input.day}T00:00:00Z`),
      because: null,
      signatures: [],
      discussion: [],
    }),
    notes: [],
  }),
};

async function proposalOf({ architecture, option, assumptions, text, day }: ExportInput) {
  const { metadata } = architecture;
  const tier = metadata.tier ?? null;
  const overrides = [...assumptions.overrides.values()].flatMap((stated) => stated.slice(-1));
  const reckoned = await reckonReview({
    architecture,
    assumptions,
    proposed: option.name,
    drawn: false,
    flips: 'targets',
  });
  // Through the bytes, so that a proposal says what a frozen review of it would.
  return readFrozen(
    canonicalJson({
      format: 1,
      review: {
        id: '',
        title: `${metadata.title ?? metadata.name}: ${option.title ?? option.name}`,
        claim: metadata.description ?? '',
        option: option.name,
        tier,
        reexamineOn: day,
        supersedes: null,
        openedBy: metadata.owner ?? '',
        openedAt: day,
        takenBy: '',
        takenAt: day,
        round: 0,
        mustSign: mustSign(tier),
        accepted: [],
      },
      document: {
        name: metadata.name,
        title: metadata.title ?? null,
        owner: metadata.owner ?? null,
        version: 0,
        text,
      },
      assumptions: { version: 0, overrides },
      policy: { version: 0, stated: null },
      ...reckoned,
    }),
  );
}
