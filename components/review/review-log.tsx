'use client';

import { Gavel } from 'lucide-react';
import { plural } from '@/lib/format/plural';
import { reviewStateName, reviewStates } from '@/lib/schemas/review/review-state';
import { EmptyState } from '../state/empty-state';
import { ButtonLink } from '../ui/button-link';
import { Card } from '../ui/card';
import { FilterMenu } from '../ui/filter-menu';
import { PageHeader } from '../ui/page-header';
import { SearchInput } from '../ui/search-input';
import { ReviewList } from './review-list';
import { chainOf, comingUp, needOf, type ReviewRow } from './review-row';
import { useLogFilters } from './use-log-filters';

/** The log of all reviews: what needs the one who looks, what is to be looked at again, and all of them. */
export function ReviewLog({
  rows,
  day,
}: {
  readonly rows: readonly ReviewRow[];
  /** Today, ISO. */
  readonly day: string;
}) {
  const { filters, search, choose } = useLogFilters();
  const found = rows.filter((row) => matches(row, filters.search, filters.state));
  const isNarrowed = filters.search !== '' || filters.state.length > 0;
  const needs = rows.filter((row) => needOf(row) !== null);
  const again = comingUp(rows, day);
  return (
    <>
      <PageHeader title="Reviews" aside={`${plural(rows.length, 'review')} in the log`} />
      <div className="grid gap-3.5 p-5 max-sm:p-4">
        {rows.length === 0 ? (
          <EmptyState
            icon={Gavel}
            title="No review yet"
            action={
              <ButtonLink href="/catalog" variant="primary">
                Choose a service
              </ButtonLink>
            }
          >
            Open a service and press “Start a review”. It freezes the options, the figures and the
            verdict, so that what people sign stays what they signed.
          </EmptyState>
        ) : (
          <>
            {isNarrowed || needs.length === 0 ? null : (
              <Card title="Needs you">
                <ReviewList rows={needs} day={day} say={needOf} label="Reviews that need you" />
              </Card>
            )}
            {isNarrowed || again.length === 0 ? null : (
              <Card title="To be looked at again" note="within sixty days">
                <ReviewList rows={again} day={day} label="Decisions to look at again" />
              </Card>
            )}
            <search className="flex flex-wrap items-center gap-2">
              <SearchInput
                label="Search titles, services, options"
                value={filters.search}
                onValue={search}
                className="w-72 max-sm:w-full"
              />
              <FilterMenu
                label="State"
                chosen={filters.state}
                onChosen={(chosen) =>
                  choose(reviewStates.filter((state) => chosen.includes(state)))
                }
                options={reviewStates.map((state) => ({
                  value: state,
                  label: reviewStateName[state],
                  count: rows.filter((row) => row.state === state).length,
                }))}
              />
            </search>
            <Card title="All reviews" note={plural(found.length, 'review')}>
              {found.length === 0 ? (
                <p className="px-4 pb-4 text-body text-text-2">No review matches.</p>
              ) : (
                <ReviewList
                  rows={found}
                  day={day}
                  label="All reviews"
                  chain={(row) => chainOf(row, rows)}
                />
              )}
            </Card>
          </>
        )}
      </div>
    </>
  );
}

function matches(row: ReviewRow, search: string, states: readonly string[]): boolean {
  if (states.length > 0 && !states.includes(row.state)) return false;
  const words = search.toLowerCase().trim();
  const { title, service, owner, option, headline, openedBy } = row;
  return [title, service, owner ?? '', option, headline, openedBy].some((said) =>
    said.toLowerCase().includes(words),
  );
}
