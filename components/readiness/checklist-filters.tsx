import { readinessStates, type ReadinessFigures } from '@/lib/engine/model';
import { readinessWord } from '@/lib/format/readiness-words';
import { Button } from '../ui/button';
import { FilterMenu } from '../ui/filter-menu';
import { SearchInput } from '../ui/search-input';
import { nobody, ownersOf } from './filter-items';
import { StateMark } from './state-mark';
import type { ReadinessFilters } from './use-readiness-address';

/** Search and filters above the checklist. */
export function ChecklistFilters({
  figures,
  filters,
  onFilters,
}: {
  readonly figures: ReadinessFigures;
  readonly filters: ReadinessFilters;
  readonly onFilters: (change: Partial<ReadinessFilters>) => void;
}) {
  const { search, state, theme, owner } = filters;
  const narrowed = search !== '' || state.length + theme.length + owner.length > 0;
  return (
    <search className="flex flex-wrap items-center gap-2 print:hidden">
      <SearchInput
        label="Search the checklist"
        value={search}
        onValue={(next) => onFilters({ search: next })}
        className="w-64 max-sm:w-full"
      />
      <FilterMenu
        label="State"
        chosen={state}
        onChosen={(next) => onFilters({ state: [...next] })}
        options={readinessStates.map((one) => ({
          value: one,
          count: figures.items.filter((item) => item.state === one).length,
          label: (
            <span className="inline-flex items-center gap-1.5">
              <StateMark state={one} />
              {readinessWord[one]}
            </span>
          ),
        }))}
      />
      <FilterMenu
        label="Topic"
        chosen={theme}
        onChosen={(next) => onFilters({ theme: [...next] })}
        options={figures.themes.map((one) => ({
          value: one.theme,
          label: one.title,
          count: one.items.length,
        }))}
      />
      <FilterMenu
        label="Owner"
        chosen={owner}
        onChosen={(next) => onFilters({ owner: [...next] })}
        options={ownersOf(figures.items).map(({ value, count }) => ({
          value,
          count,
          label: value === nobody ? 'Nobody' : value,
        }))}
      />
      {narrowed ? (
        <Button
          variant="quiet"
          onClick={() => onFilters({ search: '', state: [], theme: [], owner: [] })}
        >
          Clear
        </Button>
      ) : null}
    </search>
  );
}
