import type { Explanation, ReadinessFigures, ReadinessShares } from '../model';

const citation = 'docs/readiness.md#the-score';

function weightLeaves({ weights }: ReadinessShares): Explanation[] {
  return (
    [
      ['Weight proven', weights.proven],
      ['Weight claimed', weights.claimed],
      ['Weight missing', weights.missing],
    ] as const
  ).map(([label, value]) => ({ label, value, unit: '', inputs: [] }));
}

/** How the score came to be: by theme, and for each the weights of its items. */
export function explainScore(figures: ReadinessFigures): Explanation {
  const because = 'no item of the checklist applies';
  return {
    label: 'Readiness proven',
    value: figures.score,
    unit: 'share',
    formula: 'weight proven ÷ weight of the items that apply',
    citation,
    ...(figures.score === null ? { because } : {}),
    inputs: [
      ...weightLeaves(figures),
      ...figures.themes
        .filter(({ weights }) => weights.applicable > 0)
        .map((theme) => explainTheme(figures, theme.theme)),
    ],
  };
}

/** The same of one theme: each item that applies with its weight and its state. */
export function explainTheme(figures: ReadinessFigures, theme: string): Explanation {
  const own = figures.themes.find((one) => one.theme === theme);
  return {
    label: own?.title ?? theme,
    value: own?.score ?? null,
    unit: 'share',
    formula: 'weight proven ÷ weight of the items that apply',
    citation,
    ...(own?.score == null ? { because: 'no item of it applies' } : {}),
    inputs: figures.items
      .filter((item) => item.theme === theme && item.state !== 'not-applicable')
      .map((item) => ({
        label: item.text.replace(/\.$/, ''),
        value: item.state,
        unit: '',
        because: item.because,
        inputs: [
          {
            label: 'Weight, 1 to 5',
            value: item.weight,
            unit: '',
            inputs: [],
            source: {
              from: 'assumption',
              id: `readiness.weight[${item.id}]`,
              kind: 'judgement',
              source: 'How hard the rest could make up for it',
              asOf: '2026-11-20',
            },
          },
        ],
      })),
  };
}
