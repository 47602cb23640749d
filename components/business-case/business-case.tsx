'use client';

import { useEffect, useMemo } from 'react';
import type { Finding, InputWorth } from '@/lib/engine/model';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { useOptionEvaluation } from '../architecture/use-option-evaluation';
import { findingsOfView } from '../architecture/views';
import type { ReturnsQuestion } from '../compute/protocol';
import { useComputation } from '../compute/use-computation';
import { WhyMany } from '../figure/why-many';
import { FindingList } from '../finding/finding-list';
import { UndoButtons } from '../tier/undo-buttons';
import { Select } from '../ui/select';
import { Skeleton } from '../ui/skeleton';
import { AmountsButton } from './amounts-button';
import { AskCard } from './ask-card';
import { BaselineNote } from './baseline-note';
import { BenefitSources } from './benefit-sources';
import { BenefitSwitches } from './benefit-switches';
import { BreakEvenTable } from './break-even-table';
import { BridgeChart } from './bridge-chart';
import { CashFlowChart } from './cash-flow-chart';
import { CostTable } from './cost-table';
import { ExceedanceChart } from './exceedance-chart';
import { FigureStrip } from './figure-strip';
import { ForecastChart } from './forecast-chart';
import { FrontierChart } from './frontier-chart';
import { SavingsCard } from './savings-card';
import { ScenarioTable } from './scenario-table';
import type { ShownCase } from './shown-case';
import { SimulationCard } from './simulation-card';
import { TornadoChart } from './tornado-chart';
import { useExplainMoney } from './use-explain-money';
import { useMoneyAddress } from './use-money-address';
import { useUsualFactor } from './use-usual-factor';
import type { ShownSimulation } from './use-simulation';
import { WorthTable } from './worth-table';

const two = 'grid grid-cols-1 gap-3.5 lg:grid-cols-2 print:grid-cols-1';
const noWorths: readonly InputWorth[] = [];
const noFindings: readonly Finding[] = [];

/** The business case of an option: the ask, what it comes to, how sure that is, and the bill behind it. */
export function BusinessCase({
  shown,
  question,
  drawing,
}: {
  readonly shown: ShownCase;
  readonly question: ReturnsQuestion;
  readonly drawing: ShownSimulation;
}) {
  const { document, architecture, option, evaluation, findingActions } = useOpenArchitecture();
  const [address, setAddress] = useMoneyAddress();
  const { own, returns, baseline } = shown;
  const base = useOptionEvaluation(own.isBaseline ? null : baseline.name);
  const usual = useUsualFactor();
  const worths = useComputation('inputWorths', 'worths');
  const { run } = worths;
  // Half a second of the worker: after what one waits for.
  const isDrawn = shown.simulation !== null;
  useEffect(() => {
    if (isDrawn) void run(question);
  }, [run, question, isDrawn]);
  const explain = useExplainMoney(shown, question, worths.state.value ?? noWorths);
  const index = architecture.options.findIndex(({ name }) => name === option.name);
  const findings = useMemo(
    () => [
      ...returns.findings.filter(
        ({ where: { path } }) => path[0] !== 'options' || path[1] === index,
      ),
      ...findingsOfView('money', evaluation?.findings ?? noFindings),
    ],
    [returns, evaluation, index],
  );
  const actions = useMemo(() => ({ ...findingActions, explain }), [findingActions, explain]);
  const file = `${document.name}-${option.name}`;
  const versus = own.isBaseline ? null : baseline.name;
  return (
    <WhyMany explain={explain} className="flex flex-col gap-3.5">
      <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        {own.isBaseline ? <BaselineNote shown={shown} /> : <AskCard shown={shown} />}
        <div className="flex flex-wrap items-center gap-2 print:hidden">
          <UndoButtons />
          <AmountsButton />
          {returns.options.length < 2 ? null : (
            <div className="w-52">
              <Select
                label="Held against"
                value={baseline.name}
                options={returns.options.map(({ name }) => ({
                  value: name,
                  label: `Against ${name}`,
                }))}
                onValue={(against) => void setAddress({ against })}
              />
            </div>
          )}
        </div>
      </header>
      {own.isBaseline ? null : (
        <>
          <BenefitSwitches
            shown={shown}
            onWithout={(without) => void setAddress({ without: [...without] })}
          />
          <FigureStrip shown={shown} />
          <div className="grid grid-cols-1 gap-3.5 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)] print:grid-cols-1">
            <BridgeChart shown={shown} fileName={`${file}-cost-and-benefit`} />
            <CashFlowChart own={own} fileName={`${file}-cash-flow`} />
          </div>
          <div className={two}>
            <SimulationCard
              shown={shown}
              drawing={drawing}
              seed={address.seed}
              onSeed={(seed) => void setAddress({ seed })}
              fileName={`${file}-net-present-value`}
            />
            <TornadoChart own={own} fileName={`${file}-sensitivity`} />
          </div>
        </>
      )}
      <div className={two}>
        <ExceedanceChart
          shown={shown}
          business={architecture.business}
          fileName={`${document.name}-outage-loss`}
        />
        <FrontierChart
          returns={returns}
          shown={shown}
          option={option.name}
          fileName={`${document.name}-cost-and-risk`}
        />
      </div>
      <BenefitSources shown={shown} />
      {own.isBaseline ? null : (
        <div className={two}>
          <div className="flex flex-col gap-5">
            <ScenarioTable own={own} fileName={`${file}-scenarios`} />
            <WorthTable worths={worths.state.value} fileName={`${document.name}-worth-knowing`} />
          </div>
          <BreakEvenTable own={own} fileName={`${file}-break-even`} />
        </div>
      )}
      <div className={two}>
        {evaluation === null ? (
          <Skeleton className="h-64" />
        ) : (
          <CostTable
            cost={evaluation.cost}
            base={base?.cost ?? null}
            baseline={versus}
            usual={usual}
            by={address.bill}
            onBy={(bill) => void setAddress({ bill })}
            fileName={`${file}-cost`}
          />
        )}
        <div className="flex flex-col gap-3.5">
          {evaluation === null ? null : (
            <ForecastChart
              cost={evaluation.cost}
              base={base?.cost ?? null}
              option={option.name}
              baseline={versus}
              bills={returns.bills}
              months={address.months}
              onMonths={(months) => void setAddress({ months })}
              fileName={`${file}-forecast`}
            />
          )}
          <SavingsCard />
        </div>
      </div>
      {findings.length === 0 ? null : (
        <div className="rounded-card border border-line bg-surface pt-3.5 pb-2 max-sm:rounded-phone">
          <FindingList
            key={option.name}
            heading="Findings about money"
            findings={findings}
            actions={actions}
          />
        </div>
      )}
    </WhyMany>
  );
}
