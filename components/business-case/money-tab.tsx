'use client';

import { Coins } from 'lucide-react';
import { NothingToShow } from '../architecture/nothing-to-show';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { ErrorState } from '../state/error-state';
import { LoadingState } from '../state/loading-state';
import { AmountsButton } from './amounts-button';
import { BusinessCase } from './business-case';
import { shownCase } from './shown-case';
import { useMoneyAddress } from './use-money-address';
import { useReturns } from './use-returns';
import { useSimulation } from './use-simulation';

/** What the option costs, what it returns, and how sure that is. */
export function MoneyTab() {
  const { architecture, option } = useOpenArchitecture();
  const missing = option.sites.length === 0 ? 'site' : architecture.business ? null : 'business';
  if (missing !== null)
    return (
      <NothingToShow
        icon={Coins}
        title={missing === 'site' ? 'Nothing to pay for yet' : 'No business figures yet'}
        {...(missing === 'site' ? {} : { action: <AmountsButton primary /> })}
      >
        {missing === 'site'
          ? 'This option has no site. Once it has one, this page says what it costs and what it returns.'
          : 'The document has no business part, so that nobody knows what an outage costs. State the revenue or the cost of an hour, and this page makes the case.'}
      </NothingToShow>
    );
  return <Case />;
}

function Case() {
  const { architecture, option } = useOpenArchitecture();
  const [{ seed }] = useMoneyAddress();
  const { question, returns, whole, without, because, retry } = useReturns();
  const drawing = useSimulation(question, seed);
  const shown = shownCase(option.name, architecture.business, {
    returns,
    whole,
    without,
    simulation: drawing.simulation,
  });
  return (
    <div className="flex flex-col gap-3.5 p-5 max-sm:p-4">
      {because !== null ? (
        <ErrorState title="The business case could not be reckoned" onRetry={retry}>
          {because}
        </ErrorState>
      ) : shown === null ? (
        <LoadingState label="Reckoning the business case" rows={10} />
      ) : (
        <BusinessCase shown={shown} question={question} drawing={drawing} />
      )}
    </div>
  );
}
