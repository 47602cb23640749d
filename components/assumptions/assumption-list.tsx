'use client';

import { Download, Plus, SearchX, Upload, X } from 'lucide-react';
import dynamic from 'next/dynamic';
import {
  parseAsArrayOf,
  parseAsBoolean,
  parseAsString,
  parseAsStringLiteral,
  useQueryStates,
} from 'nuqs';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { AssumptionRow } from '@/lib/engine/tables';
import { plural } from '@/lib/format/plural';
import { EmptyState } from '../state/empty-state';
import { DataTable } from '../table/data-table';
import { useRefusal } from '../shell/person';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { FilterMenu } from '../ui/filter-menu';
import { IconButton } from '../ui/icon-button';
import { Menu } from '../ui/menu';
import { PageHeader } from '../ui/page-header';
import { SearchInput } from '../ui/search-input';
import { toasts } from '../ui/toasts';
import { assumptionColumns } from './assumption-columns';
import { downloadList } from './download-list';
import { AssumptionDetail } from './assumption-detail';
import {
  filterAssumptions,
  listedAssumptions,
  standingsOf,
  standingWords,
  tableWords,
  type ListedAssumption,
} from './list-rows';
import { unpackAssumptions, type PackedAssumptions } from './pack';
import type { AssumptionPageActions } from './page-actions';
import { settleCatalog } from './settle-catalog';
import type { AssumptionSet } from './trials';
import { useWide } from './use-wide';

const ImportMeasurements = dynamic(
  () => import('./import-dialog').then((m) => m.ImportMeasurements),
  { ssr: false },
);
const OtherDialog = dynamic(() => import('./other-dialog').then((m) => m.OtherDialog), {
  ssr: false,
});

const list = parseAsArrayOf(parseAsString).withDefault([]);
const sortable = ['label', 'value', 'range', 'table', 'kind', 'asOf', 'source'] as const;
const parsers = {
  search: parseAsString.withDefault(''),
  table: list,
  kind: list,
  standing: list,
  id: parseAsString,
  sort: parseAsStringLiteral(sortable),
  descending: parseAsBoolean.withDefault(false),
};

const rowId = (row: ListedAssumption): string => row.id;

function options(
  rows: readonly ListedAssumption[],
  of: (row: ListedAssumption) => readonly string[],
  words: Readonly<Record<string, string>>,
) {
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const value of of(row)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].map(([value, count]) => ({ value, count, label: words[value] ?? value }));
}

const asItIs: Readonly<Record<string, string>> = {};

/** All that figures rest on: searched, filtered, opened, tried, stated, cleared, imported. */
export function AssumptionList({
  packed,
  given,
  today,
  actions,
}: {
  readonly packed: PackedAssumptions;
  /** What the workspace states. */
  readonly given: AssumptionSet;
  /** ISO date. */
  readonly today: string;
  readonly actions: AssumptionPageActions;
}) {
  const [filters, setQuery] = useQueryStates(parsers, {
    history: 'replace',
    urlKeys: { search: 'q', descending: 'desc' },
  });
  const [held, setSet] = useState(given);
  const set = held.version < given.version ? given : held;
  const [added, setAdded] = useState<readonly AssumptionRow[]>([]);
  const [dialog, setDialog] = useState<'import' | 'other' | null>(null);
  const wide = useWide();
  const mayNot = useRefusal('assumptions.override');

  const tables = useMemo(() => unpackAssumptions(packed), [packed]);
  const all = useMemo(() => {
    const known = new Set(tables.map(({ id }) => id));
    const others = added.filter(({ id }) => !known.has(id));
    return listedAssumptions([...tables, ...others], set.overrides, today);
  }, [tables, added, set.overrides, today]);
  const rows = useMemo(() => filterAssumptions(all, filters), [all, filters]);
  const open = useCallback((id: string | null) => void setQuery({ id }), [setQuery]);
  const { id } = filters;
  const besideDetail = wide && id !== null;
  const columns = useMemo(() => assumptionColumns(open, besideDetail), [open, besideDetail]);
  const shown = id === null ? null : (all.find((row) => row.id === id) ?? null);

  // A link may name a pair that no table lists.
  const { lookUp } = actions;
  const isMissing = id !== null && shown === null;
  useEffect(() => {
    if (!isMissing) return;
    void lookUp({ id }).then((answer) => {
      if (!answer.ok || answer.value === null) {
        toasts.add({ title: 'There is no such assumption', description: id });
        open(null);
        return;
      }
      const found = answer.value;
      setAdded((before) => [...before, found]);
    });
  }, [isMissing, id, lookUp, open]);

  /** Takes over the set that came of a change, and has the catalog judged by it. */
  function took(next: AssumptionSet, title: string) {
    setSet(next);
    toasts.add({ title, description: 'Every service is judged by it.' });
    void settleCatalog(actions.judgeAnew);
  }

  const clearFilters = () =>
    void setQuery({ search: null, table: null, kind: null, standing: null });
  const narrowed =
    filters.search !== '' ||
    filters.table.length + filters.kind.length + filters.standing.length > 0;

  const detail =
    shown === null ? null : (
      <AssumptionDetail
        row={shown}
        set={set}
        actions={actions}
        onSave={async ({ value, because, kind }) => {
          const answer = await actions.stateAssumption({
            id: shown.id,
            value,
            because,
            ...(kind === null ? {} : { kind }),
            baseVersion: set.version,
          });
          if (!answer.ok) return answer.error.message;
          took(answer.value, 'Saved for the workspace');
          return null;
        }}
        onClear={async () => {
          const answer = await actions.clear({ ids: [shown.id], baseVersion: set.version });
          if (!answer.ok) return answer.error.message;
          took(answer.value, 'Cleared: the table’s value holds');
          return null;
        }}
      />
    );

  return (
    <>
      <PageHeader
        title="Assumptions"
        aside={`${plural(rows.length, 'value')}${rows.length === all.length ? '' : ` of ${all.length}`}, ${set.overrides.length === 0 ? 'none' : set.overrides.length} stated by this workspace`}
        actions={
          <>
            <Menu
              trigger={
                <Button>
                  <Download aria-hidden />
                  Export
                </Button>
              }
              entries={[
                { label: 'This list, as CSV', onSelect: () => downloadList(rows) },
                {
                  label: 'What we state, as YAML',
                  onSelect: () => save('/assumptions/stated.yaml'),
                },
                { label: 'What we state, as CSV', onSelect: () => save('/assumptions/stated.csv') },
              ]}
            />
            {mayNot === null ? (
              <>
                <Button onClick={() => setDialog('import')}>
                  <Upload aria-hidden />
                  Import
                </Button>
                <Button variant="primary" onClick={() => setDialog('other')}>
                  <Plus aria-hidden />
                  Another one
                </Button>
              </>
            ) : null}
          </>
        }
      />
      <div className="flex items-start gap-3.5 p-5 max-sm:p-4">
        <div className="min-w-0 flex-1">
          <DataTable
            caption="Assumptions"
            rows={rows}
            rowId={rowId}
            columns={columns}
            sorting={
              filters.sort === null ? null : { id: filters.sort, descending: filters.descending }
            }
            onSorting={(next) => {
              const sort = sortable.find((known) => known === next?.id) ?? null;
              void setQuery({
                sort,
                descending: sort === null ? null : (next?.descending ?? null),
              });
            }}
            selected={(row) => row.id === id}
            renderToolbar={(tools) => (
              <search className="mb-3.5 flex flex-wrap items-center gap-2">
                <SearchInput
                  label="Search names, regions, sources"
                  value={filters.search}
                  onValue={(search) => void setQuery({ search: search === '' ? null : search })}
                  className="w-72 max-sm:w-full"
                />
                <FilterMenu
                  label="Table"
                  chosen={filters.table}
                  onChosen={(table) => void setQuery({ table: [...table] })}
                  options={options(all, (row) => [row.table], tableWords)}
                />
                <FilterMenu
                  label="Worth"
                  chosen={filters.kind}
                  onChosen={(kind) => void setQuery({ kind: [...kind] })}
                  options={options(all, (row) => [row.kind], asItIs)}
                />
                <FilterMenu
                  label="Standing"
                  chosen={filters.standing}
                  onChosen={(standing) => void setQuery({ standing: [...standing] })}
                  options={options(all, standingsOf, standingWords)}
                />
                {narrowed ? (
                  <Button variant="quiet" onClick={clearFilters}>
                    Clear
                  </Button>
                ) : null}
                <span className="ml-auto flex items-center gap-1">{tools}</span>
              </search>
            )}
            empty={
              <EmptyState
                icon={SearchX}
                title="Nothing matches"
                action={<Button onClick={clearFilters}>Show all assumptions</Button>}
              >
                No assumption passes the search and the filters together. Pairs that nobody has
                measured are not listed: “Another one” finds them.
              </EmptyState>
            }
          />
        </div>
        {wide && shown !== null ? (
          <aside
            aria-label={shown.label}
            className="sticky top-5 max-h-[calc(100dvh-40px)] w-[380px] shrink-0 overflow-y-auto rounded-card border border-line bg-surface p-4"
          >
            <header className="mb-3 flex items-start gap-2">
              <h2 className="min-w-0 flex-1 text-card">{shown.label}</h2>
              <IconButton
                label="Close"
                icon={<X aria-hidden />}
                onClick={() => open(null)}
                className="-mt-1 -mr-1"
              />
            </header>
            {detail}
          </aside>
        ) : null}
      </div>
      {!wide && shown !== null ? (
        <Dialog
          open
          onOpen={(next) => {
            if (!next) open(null);
          }}
          title={shown.label}
        >
          {detail}
        </Dialog>
      ) : null}
      {dialog === 'import' ? (
        <ImportMeasurements
          actions={actions}
          onClose={() => setDialog(null)}
          onImport={async (file, because, leaveOutProblems) => {
            const answer = await actions.importFile({
              ...file,
              because,
              leaveOutProblems,
              baseVersion: set.version,
            });
            if (!answer.ok) return answer.error.message;
            setDialog(null);
            took(answer.value, `Applied what ${file.fileName} states`);
            return null;
          }}
        />
      ) : null}
      {dialog === 'other' ? (
        <OtherDialog
          onClose={() => setDialog(null)}
          onFound={(found) => {
            setDialog(null);
            open(found);
          }}
        />
      ) : null}
    </>
  );
}

/** Has the browser save what is at an address of this server. */
function save(address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = '';
  link.click();
}
