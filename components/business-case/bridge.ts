import type { BenefitId } from '@/lib/engine/model';
import type { ShownCase } from './shown-case';

/** A bar of the waterfall from benefits over costs to what is left. */
export interface BridgeStep {
  readonly id: string;
  readonly label: string;
  readonly kind: 'benefit' | 'cost' | 'net' | 'discount';
  /** Added to what stands above it; of a net, the whole of it. null: not known. */
  readonly usd: number | null;
  readonly fromUsd: number;
  readonly toUsd: number;
  /** Path for "why?". */
  readonly figure: string;
  /** Why it has no amount; null: it has one. */
  readonly because: string | null;
  /** A benefit that is switched off: what it would bring. null: it counts. */
  readonly offUsd: number | null;
}

const benefitSteps = [
  ['outages', 'outageAvoidedUsd', 'Outages avoided'],
  ['latency', 'latencyUpliftUsd', 'Latency uplift'],
  ['market', 'marketAccessUsd', 'Market access'],
] as const satisfies readonly (readonly [BenefitId, string, string])[];

/** From each benefit over each cost to the net and its present value; nothing where no bill is known. */
export function bridgeOf({ own, whole, without, notStated }: ShownCase): readonly BridgeStep[] {
  const { benefits, costUsd, oneOffUsd, npvUsd } = own;
  if (benefits === null || costUsd === null || oneOffUsd === null || npvUsd === null) return [];
  let level = 0;
  const step = (
    id: string,
    label: string,
    kind: BridgeStep['kind'],
    usd: number,
    figure: string,
  ): BridgeStep => {
    const isNet = kind === 'net';
    const fromUsd = isNet ? 0 : level;
    level = isNet ? usd : level + usd;
    return { id, label, kind, usd, fromUsd, toUsd: level, figure, because: null, offUsd: null };
  };
  const brought = benefitSteps.map(([id, key, label]) => ({
    ...step(id, label, 'benefit', benefits[key], `benefits.${key}`),
    ...(notStated[id] === undefined ? {} : { usd: null, because: notStated[id] }),
    offUsd: without.includes(id) ? (whole.benefits?.[key] ?? null) : null,
  }));
  const once = step('once', 'Paid once', 'cost', 0 - oneOffUsd, 'oneOffUsd');
  const running = step('running', 'Added running cost', 'cost', oneOffUsd - costUsd, 'runningUsd');
  const net = level;
  return [
    ...brought,
    once,
    running,
    step('net', 'Net, not discounted', 'net', net, 'netUsd'),
    step('discount', 'Discounting', 'discount', npvUsd - net, 'discountUsd'),
    step('npv', 'Net present value', 'net', npvUsd, 'npvUsd'),
  ];
}
