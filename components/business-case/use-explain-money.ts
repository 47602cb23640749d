'use client';

import { useMemo } from 'react';
import type { CostFigures, Explanation, InputWorth } from '@/lib/engine/model';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { lazily } from '../compute/lazily';
import type { ReturnsQuestion } from '../compute/protocol';
import type { Explain } from '../figure/why-panel';
import { useStable } from '../topology/use-stable';
import { costGroups } from './cost-rows';
import { explainComposed } from './explain-composed';
import { explainDrawn, explainExceeded, explainWorth } from './explain-drawn';
import type { ShownCase } from './shown-case';

const explaining = lazily(() => import('./explaining-returns'));

type ExplainOf = (option: string, figure: string) => Explanation | undefined;

/** Returns are reckoned once for all figures of one state of the document, and not before somebody asks. */
function explainerOf({ architecture, ...options }: ReturnsQuestion): () => Promise<ExplainOf> {
  async function begin() {
    const { returnsExplainer, defaultAssumptions } = await explaining.load();
    return returnsExplainer(architecture, defaultAssumptions, options);
  }
  let begun: Promise<ExplainOf> | null = null;
  return () => (begun ??= begin());
}

/** The lines of one kind or of one region, each opened. */
async function explainBill(
  cost: CostFigures | null,
  figure: string,
  explain: (figure: string) => ReturnType<Explain>,
): Promise<Explanation | undefined> {
  const group = costGroups(cost).find((one) => one.figure === figure);
  if (group === undefined) return undefined;
  const parts = await Promise.all(
    group.lines.map(async ({ id }) => explain(`cost.lines[${id}].monthlyUsd`)),
  );
  return {
    label: `${group.label} a month`,
    value: group.usd,
    unit: 'USD/month',
    formula: 'Σ of the lines',
    citation: 'docs/cost.md',
    ...(group.usd === null ? { because: 'nothing of it is known' } : {}),
    inputs: parts.flatMap((part) => part ?? []),
  };
}

/** How any figure of the page came to be: the bill’s, the returns’, what was drawn, what the page adds up. */
export function useExplainMoney(
  shown: ShownCase | null,
  question: ReturnsQuestion,
  worths: readonly InputWorth[],
) {
  const { explain, evaluation, option } = useOpenArchitecture();
  const begin = useMemo(() => explainerOf(question), [question]);
  return useStable(async (figure: string): Promise<Explanation | undefined> => {
    if (figure.startsWith('cost.')) return explain(figure);
    if (figure.startsWith('bill.')) return explainBill(evaluation?.cost ?? null, figure, explain);
    const [, saving] = /^savings\[(.+)\]\.savedUsd$/.exec(figure) ?? [];
    if (saving !== undefined) {
      const { explainSaving, defaultAssumptions } = await explaining.load();
      return explainSaving(question.architecture, defaultAssumptions, option.name, saving);
    }
    const ofOption = await begin();
    if (shown === null) return ofOption(option.name, figure);
    // Evidence of a finding about the returns.
    if (figure.startsWith('returns.')) {
      return ofOption(option.name, figure.slice('returns.'.length));
    }
    const [, key] = /^drawn\.(\w+)$/.exec(figure) ?? [];
    if (key !== undefined) return explainDrawn(shown, key);
    const [, name, limit] = /^exceeded\[(.+)\]\.([\d.e+]+)$/.exec(figure) ?? [];
    if (name !== undefined) return explainExceeded(shown, name, Number(limit));
    const worth = worths.find(({ input }) => figure === `worths[${input}].usd`);
    if (worth !== undefined) return explainWorth(worth, shown.own);
    return (
      explainComposed(shown, figure, (own) => ofOption(option.name, own)) ??
      ofOption(option.name, figure)
    );
  });
}
