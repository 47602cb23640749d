'use client';

import { useState } from 'react';
import { availability } from '@/lib/format/availability';
import { duration } from '@/lib/format/duration';
import type { HeaderFigure } from '@/lib/format/header-figures';
import { latency } from '@/lib/format/latency';
import { money } from '@/lib/format/money';
import { percent } from '@/lib/format/percent';
import { dash } from '@/lib/format/signs';
import { unknown } from '@/lib/format/words';
import { ArchitectureHeader } from '../architecture/header';
import { SaveStatus } from '../architecture/save-status';
import type { SaveState } from '../state/save-state';
import { Button } from '../ui/button';
import { exampleExplanation } from './example-findings';
import { Row, Section } from './section';

const options = [
  { name: 'multi-az', title: 'One region, three zones' },
  { name: 'two-at-sixty', title: 'Two regions, each at 60 %' },
  { name: 'warm-standby', title: 'One writer, a warm standby in the west' },
];

const figures: readonly HeaderFigure[] = [
  {
    id: 'worst-loss',
    label: 'Worst loss',
    parts: [percent(0)],
    suffix: 'served',
    standing: 'critical',
    note: [{ text: 'either region → ' }, { text: '120 %', strong: true }],
    figure: 'worst',
  },
  {
    id: 'felt-latency',
    label: 'Felt latency p95',
    parts: [latency(91)],
    standing: 'meets',
    note: [{ text: 'needs ' }, { text: '250 ms', strong: true }, { text: ' · today 145' }],
    figure: 'p95',
  },
  {
    id: 'availability',
    label: 'Availability',
    parts: [availability(0.99967)],
    standing: 'high',
    note: [{ text: 'needs ' }, { text: '99.999 %', strong: true }, { text: ' · today 99.978' }],
    figure: 'availability',
  },
  {
    id: 'recovery',
    label: 'RTO / RPO',
    parts: [duration(90), duration(2)],
    standing: 'high',
    note: [{ text: 'needs ' }, { text: '60 s / 0 s', strong: true }],
    figure: 'recovery',
  },
  {
    id: 'cost',
    label: 'Cost a month',
    parts: [money(106_400, { lowerBound: true })],
    standing: 'unknown',
    note: [{ text: 'budget ' }, { text: '$400k', strong: true }, { text: ' · today ≥ $60k' }],
    figure: 'cost',
  },
];

const nothingYet: readonly HeaderFigure[] = figures.map((figure) => ({
  ...figure,
  parts: [{ ...unknown, value: dash }],
  suffix: '',
  standing: 'unknown',
  figure: null,
}));

const states: readonly SaveState[] = [
  { is: 'saved', version: 23 },
  { is: 'saving' },
  { is: 'unsaved' },
  { is: 'invalid', problems: 2 },
  { is: 'offline' },
  { is: 'conflict' },
];

const explain = () => exampleExplanation;

/** The head of an architecture, full and with nothing computed, and every state of saving. */
export function HeaderSamples() {
  const [selected, setSelected] = useState('two-at-sixty');
  const shared = {
    title: 'Card payments',
    tier: 0,
    owner: 'team-payments',
    options,
    selected,
    chosen: 'two-at-sixty',
    current: 'multi-az',
    onOption: setSelected,
    tabs: [
      { href: '/samples', label: 'Map' },
      { href: '/samples#losses', label: 'Losses' },
    ],
    currentTab: '/samples',
    onHistory: () => {},
    menu: [{ label: 'Duplicate', onSelect: () => {} }],
  } as const;
  return (
    <Section title="Head of an architecture">
      <div className="overflow-hidden rounded-card border border-line">
        <ArchitectureHeader
          {...shared}
          figures={figures}
          explain={explain}
          save={{ is: 'saved', version: 23 }}
          actions={<Button variant="primary">Start review</Button>}
        />
      </div>
      <div className="overflow-hidden rounded-card border border-line">
        <ArchitectureHeader
          {...shared}
          title="A service whose name is far longer than the place that there is for it in a header"
          figures={nothingYet}
          save={{ is: 'invalid', problems: 2 }}
        />
      </div>
      <Row>
        {states.map((state) => (
          <SaveStatus key={state.is} state={state} />
        ))}
      </Row>
    </Section>
  );
}
