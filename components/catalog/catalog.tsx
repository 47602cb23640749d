'use client';

import { LayoutList, Plus, SearchX, Upload } from 'lucide-react';
import { useMemo } from 'react';
import type { Severity, Tier } from '@/lib/engine/model';
import { plural } from '@/lib/format/plural';
import { useRefusal } from '../shell/person';
import { EmptyState } from '../state/empty-state';
import { DataTable } from '../table/data-table';
import { Button } from '../ui/button';
import { ButtonLink } from '../ui/button-link';
import { Checkbox } from '../ui/checkbox';
import { PageHeader } from '../ui/page-header';
import type { CatalogActions } from './catalog-actions';
import { CatalogDialogs } from './catalog-dialogs';
import type { CatalogRow } from './catalog-row';
import { catalogColumns } from './columns';
import { DropArea } from './drop-area';
import { FilterBar } from './filter-bar';
import { filterRows } from './filter-rows';
import { JudgingBanner } from './judging-banner';
import { TierCards } from './tier-cards';
import { TierNote } from './tier-note';
import { useFilters } from './use-filters';
import { useImports } from './use-imports';
import { useNow } from './use-now';
import { useRowActs } from './use-row-acts';

/** The value in the list, or out of it where it was in. */
const toggled = (list: readonly string[], value: string): readonly string[] =>
  list.includes(value) ? list.filter((one) => one !== value) : [...list, value];

const rowId = (row: CatalogRow): string => row.id;

/** The services of the workspace: how they stand, search, filters, ways to bring new ones in. */
export function Catalog({
  rows: all,
  atServer,
  actions,
}: {
  readonly rows: readonly CatalogRow[];
  readonly atServer: Date;
  readonly actions: CatalogActions;
}) {
  const now = useNow(atServer);
  const imports = useImports(actions);
  const { filters, sorting, setSorting, narrow, clear, showArchived } = useFilters();
  const { act, rename, renaming, closeRename } = useRowActs(actions);

  const listed = useMemo(() => all.filter((row) => !row.archived), [all]);
  const outdated = useMemo(() => all.filter((row) => !row.judgedNow).length, [all]);
  const pool = filters.archived ? all : listed;
  const rows = useMemo(() => filterRows(pool, filters), [pool, filters]);
  const columns = useMemo(() => catalogColumns(now, act), [now, act]);

  const mayNotCreate = useRefusal('architecture.create');
  const newButton =
    mayNotCreate !== null ? undefined : (
      <ButtonLink variant="primary" href="/new">
        <Plus aria-hidden />
        New architecture
      </ButtonLink>
    );
  const archivedBox =
    all.length > listed.length || filters.archived ? (
      <Checkbox label="Archived" checked={filters.archived} onChecked={showArchived} />
    ) : null;

  return (
    <>
      <PageHeader
        title="Catalog"
        aside={plural(listed.length, 'service')}
        actions={
          <>
            {mayNotCreate === null ? (
              <Button onClick={() => imports.open({ is: 'import', draft: null })}>
                <Upload aria-hidden />
                Import
              </Button>
            ) : null}
            {newButton}
          </>
        }
      />
      {outdated === 0 ? null : <JudgingBanner outdated={outdated} judgeAnew={actions.judgeAnew} />}
      <div className="flex flex-col gap-3.5 p-5 max-sm:p-4">
        {all.length === 0 ? (
          <EmptyState icon={LayoutList} title="No service yet" action={newButton}>
            A service is one document: what it needs, who uses it, and the shapes that it could run
            in. Start one from a worked case, or drop a YAML file on this page.
          </EmptyState>
        ) : (
          <>
            <TierCards
              rows={listed}
              tiers={filters.tier}
              onTier={(tier: Tier) => narrow({ tier: toggled(filters.tier, String(tier)) })}
              severities={filters.severity}
              onSeverity={(severity: Severity) =>
                narrow({ severity: toggled(filters.severity, severity) })
              }
            />
            <TierNote rows={listed} />
            <DataTable
              caption="Services"
              rows={rows}
              rowId={rowId}
              columns={columns}
              density="two-line"
              sorting={sorting}
              onSorting={setSorting}
              fileName="catalog"
              renderToolbar={(tools) => (
                <FilterBar
                  rows={pool}
                  filters={filters}
                  onFilters={narrow}
                  onClear={clear}
                  tools={
                    <>
                      {archivedBox}
                      {tools}
                    </>
                  }
                />
              )}
              empty={
                <EmptyState
                  icon={SearchX}
                  title="Nothing matches"
                  action={<Button onClick={clear}>Show all services</Button>}
                >
                  No service passes the search and the filters together.
                </EmptyState>
              }
            />
            <p aria-live="polite" className="sr-only">
              {plural(rows.length, 'service')} listed
            </p>
          </>
        )}
      </div>
      {mayNotCreate === null ? <DropArea onFiles={imports.takeFiles} /> : null}
      <CatalogDialogs
        imports={imports}
        renaming={renaming}
        onRename={rename}
        onRenameClose={closeRename}
      />
    </>
  );
}
