import { assumptionsFor, type Assumptions } from '../assumptions';
import { classifyTier } from '../decision/tier/classify';
import { tierPolicyOf } from '../decision/tier/policy-of';
import { judgeReadiness } from '../findings/readiness-rules';
import type {
  Architecture,
  OptionEvaluation,
  ReadinessFigures,
  ReadinessItemFigures,
  Tier,
  TierPolicy,
} from '../model';
import { entryOf } from './entry-of';
import { evidenceStanding } from './evidence-standing';
import { redFlagsOf } from './flags';
import type { CheckInput, ReadinessItem } from './item';
import { itemState } from './item-state';
import { readinessItems } from './items';
import { absenceOf } from './needs';
import { sharesOf } from './shares-of';
import { readinessThemes, type ReadinessTheme } from './themes';

export interface ReadinessRequest {
  /** The day that it is told for, `2026-11-20`. The engine has no clock. */
  readonly today: string;
  /** Whose age limits apply; absent: the policy that the document stands under. */
  readonly policy?: TierPolicy;
}

/** A service without a tier is taken for this one, as everywhere. */
const assumedTier: Tier = 1;

/**
 * Whether an option could be operated on a day: each item of the checklist with its state, the share of the weight
 * that is proven, the red flags, and what was found. Throws RangeError when the option is not of this document.
 */
export function readinessOf(
  architecture: Architecture,
  given: Assumptions,
  evaluation: OptionEvaluation,
  { today, policy = tierPolicyOf(architecture) }: ReadinessRequest,
): ReadinessFigures {
  const index = architecture.options.findIndex(({ name }) => name === evaluation.name);
  const option = architecture.options[index];
  if (!option) throw new RangeError(`no option ${evaluation.name}`);
  const { applied } = classifyTier(architecture, policy);
  const tier = applied ?? assumedTier;
  const maxAge = policy.tiers[tier].evidenceMaxAgeDays;
  const assumptions = assumptionsFor(architecture, given);
  const input: CheckInput = { architecture, option, evaluation, assumptions, policy };
  const themes = readinessThemes.map(({ id, title }) => {
    const own = readinessItems[id].map((item) => figuresOf(item, id, input, tier, today, maxAge));
    return { theme: id, title, own };
  });
  const items = themes.flatMap(({ own }) => own);
  const figures = {
    document: architecture.metadata.name,
    option: option.name,
    today,
    tier,
    tierAssumed: applied === null,
    evidenceMaxAgeDays: maxAge,
    ...sharesOf(items),
    themes: themes.map(({ theme, title, own }) => ({
      theme,
      title,
      ...sharesOf(own),
      items: own.map((item) => item.id),
    })),
    items,
    redFlags: redFlagsOf(input),
  };
  return { ...figures, findings: judgeReadiness({ architecture, option, index, figures }) };
}

function figuresOf(
  item: ReadinessItem,
  theme: ReadinessTheme,
  input: CheckInput,
  tier: Tier,
  today: string,
  maxAge: number,
): ReadinessItemFigures {
  const { architecture, option } = input;
  const found = entryOf(architecture.readiness ?? [], item.id, option.name);
  const told = {
    id: item.id,
    theme,
    text: item.text,
    why: item.why,
    proof: item.proof,
    weight: item.weight,
    entry: found?.entry ?? null,
    entryIndex: found?.index ?? null,
  };
  const absence = item.tiers.includes(tier)
    ? absenceOf(item.needs, option, architecture)
    : `not asked of a Tier ${tier}`;
  if (absence !== null) {
    return {
      ...told,
      state: 'not-applicable',
      because: absence,
      provenBy: null,
      computed: null,
      expiresOn: null,
    };
  }
  const entry = found?.entry ?? null;
  const evidence = evidenceStanding(entry, today, maxAge);
  const computed = item.check?.answer(input) ?? null;
  const settles = item.check?.settles === true;
  return {
    ...told,
    ...itemState({ entry, evidence, computed, settles }),
    computed,
    expiresOn: evidence.expiresOn,
  };
}
