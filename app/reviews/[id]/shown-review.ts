import type {
  ShownChange,
  ShownOption,
  ShownReturn,
  ShownReview,
} from '@/components/review/shown-review';
import { caseSentences } from '@/lib/format/case-sentences';
import { frozenFigureText } from '@/lib/format/frozen-figure';
import { percent } from '@/lib/format/percent';
import { monthsWords, rateWords, valueWords } from '@/lib/format/return-words';
import { verdictName } from '@/lib/format/verdict';
import { text } from '@/lib/format/words';
import { returnKey } from '@/lib/schemas/frozen-review/figure-key';
import type { FrozenReview } from '@/lib/schemas/frozen-review/frozen-review';
import type { FrozenOption } from '@/lib/schemas/frozen-review/option';
import { type Act, refusal } from '@/lib/schemas/policy';
import type { Principal } from '@/lib/services/context';
import type { ReadReview } from '@/lib/services/review/read';

const acts = [
  'review.edit',
  'review.take',
  'review.submit',
  'review.withdraw',
  'review.reopen',
  'review.accept-finding',
  'review.comment',
  'review.sign',
  'review.reject',
] as const satisfies readonly Act[];

/** A review as its page shows it to somebody: without what is asked for later, explanations and maps. */
export function shownReview(review: ReadReview, me: Principal): ShownReview {
  const { record, drift, opening } = review;
  const { frozen } = record;
  const { document } = drift;
  return {
    id: review.id,
    version: review.version,
    state: review.state,
    title: review.title,
    claim: review.claim,
    reexamineOn: review.reexamineOn,
    document: frozen.document,
    tier: frozen.review.tier,
    option: frozen.review.option,
    openedBy: review.openedBy.name,
    openedAt: review.openedAt,
    decidedAt: review.decidedAt,
    supersedes: review.supersedes,
    supersededBy: review.supersededBy,
    holding: review.holding,
    record: {
      round: record.round,
      sha256: record.sha256,
      takenBy: frozen.review.takenBy,
      takenAt: frozen.review.takenAt,
      engine: frozen.engine.version,
    },
    options: frozen.options.map(shownOption),
    decision: frozen.decision,
    caseSentences: caseSentences(frozen, frozen.review.option),
    returns: returnsOf(frozen),
    accepted: frozen.review.accepted,
    events: review.events,
    mustSign: review.mustSign,
    signatures: review.signatures,
    change: opening === null ? null : changeOf(opening, frozen),
    drift: {
      words: review.driftWords,
      assumptions: drift.assumptions,
      document:
        document === null
          ? null
          : { version: document.version, author: document.author, text: document.text },
    },
    me: me.id,
    may: Object.fromEntries(acts.map((act) => [act, refusal(me, act, review.architecture)])),
  };
}

function shownOption(option: FrozenOption): ShownOption {
  const { name, title, isCurrent, isProposed, sites, figures, evaluation, map } = option;
  return {
    name,
    title,
    isCurrent,
    isProposed,
    sites,
    figures,
    findings: evaluation.findings,
    populations: evaluation.latency.populations.map((population) => population.name),
    hasMap: map !== null,
  };
}

function returnsOf({ returns, review }: FrozenReview): readonly ShownReturn[] {
  const own = returns?.options.find(({ name }) => name === review.option);
  if (own === undefined || own.isBaseline || own.npvUsd === null) return [];
  const { standing, roiPercent } = own;
  const said = [
    ['npvUsd', 'Net present value', valueWords(own.npvUsd, standing)],
    [
      'withoutMarketAccess.npvUsd',
      'Without market access',
      valueWords(own.withoutMarketAccess.npvUsd, standing),
    ],
    ['irr', 'Internal rate of return', rateWords(own)],
    ['paybackMonths', 'Payback', monthsWords(own.paybackMonths, true)],
    ...(roiPercent === null
      ? []
      : ([['roiPercent', 'Return on the added cost', percent(roiPercent / 100)]] as const)),
  ] as const;
  return said.map(([path, label, words]) => ({
    label,
    said: text(words),
    key: returnKey(own.name, path),
  }));
}

function changeOf(before: FrozenReview, after: FrozenReview): ShownChange {
  const { option } = after.review;
  const named = ({ options }: FrozenReview) => options.find(({ name }) => name === option);
  const [old, now] = [named(before), named(after)];
  return {
    option,
    before: { ...versionOf(before), hasMap: (old?.map ?? null) !== null },
    after: { ...versionOf(after), hasMap: (now?.map ?? null) !== null },
    figures: (now?.figures ?? []).map((figure) => {
      const earlier = old?.figures.find(({ id }) => id === figure.id);
      return {
        label: figure.label,
        before: earlier === undefined ? 'not there' : frozenFigureText(earlier),
        after: frozenFigureText(figure),
      };
    }),
    verdict: {
      before: verdictName[before.decision.verdict],
      after: verdictName[after.decision.verdict],
    },
  };
}

const versionOf = ({ document: { text: written, version } }: FrozenReview) => ({
  text: written,
  version,
});
