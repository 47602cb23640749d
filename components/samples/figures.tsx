'use client';

import { availability } from '@/lib/format/availability';
import { duration } from '@/lib/format/duration';
import { latency } from '@/lib/format/latency';
import { money } from '@/lib/format/money';
import { percent } from '@/lib/format/percent';
import { standingWord, type Standing } from '@/lib/format/severity';
import { unbounded, unknown } from '@/lib/format/words';
import { CellFigure, Figure, InlineFigure } from '../figure/figure';
import { Why } from '../figure/why';
import { Button } from '../ui/button';
import { SeverityMark, SeverityWord } from '../ui/severity-mark';
import { exampleExplanation } from './example-findings';
import { Row, Section } from './section';

const standings: readonly Standing[] = ['critical', 'high', 'medium', 'low', 'meets', 'unknown'];
const explain = () => exampleExplanation;
const slow = () => new Promise<typeof exampleExplanation>(() => {});
const failing = () => Promise.reject(new Error('The worker stopped. Reload the page to start it.'));

/** Severities, and figures as they stand in a header, in a table and in a sentence. */
export function FigureSamples() {
  return (
    <>
      <Section title="Severities" note="told apart by outline alone">
        <Row>
          {standings.map((standing) => (
            <SeverityWord key={standing} standing={standing} />
          ))}
          {standings.map((standing) => (
            <SeverityMark key={standingWord[standing]} standing={standing} size={24} />
          ))}
        </Row>
      </Section>
      <Section title="Figures" note="hover, focus or press for why">
        <div className="grid rounded-card border border-line bg-surface sm:grid-cols-3 lg:grid-cols-5 [&>*]:border-line lg:[&>*+*]:border-l">
          <Figure
            label="Worst loss"
            parts={[percent(0)]}
            suffix="served"
            standing="critical"
            note={
              <>
                either region → <b className="font-semibold">120 %</b>
              </>
            }
            explain={explain}
          />
          <Figure
            label="Felt latency p95"
            parts={[latency(91)]}
            standing="meets"
            note="needs 250 ms · today 145"
            change="−54 ms"
            explain={explain}
          />
          <Figure
            label="Availability"
            parts={[availability(0.99967)]}
            standing="high"
            note="needs 99.999 %"
            explain={slow}
          />
          <Figure
            label="RTO / RPO"
            parts={[duration(90), unbounded]}
            standing="medium"
            note="needs 60 s / 0 s"
            explain={failing}
          />
          <Figure
            label="Cost a month"
            parts={[money(106_400, { lowerBound: true })]}
            standing="unknown"
            note="budget $400k"
          />
        </div>
        <Row>
          <CellFigure
            label="Felt latency"
            parts={[latency(282)]}
            standing="high"
            change="+137 ms"
            explain={explain}
          />
          <CellFigure label="Cost" parts={[unknown]} standing="unknown" />
          <p className="text-body text-text-2">
            The survivor goes to{' '}
            <InlineFigure label="Utilisation" parts={[percent(1.2)]} explain={explain} /> and asks{' '}
            <InlineFigure label="Cost" parts={[money(1_900_000, { per: 'a year' })]} />.
          </p>
          <Why explain={explain} trigger={<Button>Why?</Button>} />
        </Row>
      </Section>
    </>
  );
}
