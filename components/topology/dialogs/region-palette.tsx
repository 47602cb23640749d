'use client';

import { Dialog } from '@base-ui/react/dialog';
import { Command as Cmdk } from 'cmdk';
import { Search } from 'lucide-react';
import { useMemo, useState, type ReactNode } from 'react';
import type { Region, RegionId } from '@/lib/engine/model';
import { plural } from '@/lib/format/plural';
import { matches, searchWords } from '@/lib/format/region-search';
import { classNames } from '../../ui/class-names';
import { popupClass } from '../../ui/surface-classes';
import { RegionRow } from './region-row';

/** So many are drawn; typing another letter brings the rest. */
const most = 60;

/** Beside the tools, so that the map stays free to drop on; on small screens in the middle. */
const beside =
  'top-[12vh] left-1/2 w-[min(560px,calc(100vw-32px))] -translate-x-1/2 lg:top-[130px] lg:left-[330px] lg:w-[400px] lg:translate-x-0';
const middle = 'top-[12vh] left-1/2 w-[min(560px,calc(100vw-32px))] -translate-x-1/2';

/** Regions to choose one from: searched by city, country, provider or id, used providers first. */
export default function RegionPalette({
  title,
  regions,
  taken,
  preferred,
  suggested,
  onChoose,
  onClose,
}: {
  /** What choosing one does: `Add a site`. */
  readonly title: string;
  readonly regions: readonly Region[];
  readonly taken: ReadonlySet<RegionId>;
  /** Providers that the option uses already. */
  readonly preferred: ReadonlySet<string>;
  /** Stands above the list while nothing is typed. With it regions can be dragged onto the map beside. */
  readonly suggested?: ReactNode;
  readonly onChoose: (region: RegionId) => void;
  readonly onClose: () => void;
}) {
  const [typed, setTyped] = useState('');
  const isBeside = suggested !== undefined;
  const rows = useMemo(
    () =>
      regions
        .map((region) => ({ region, words: searchWords(region) }))
        .toSorted(
          (a, b) =>
            Number(preferred.has(b.region.provider)) - Number(preferred.has(a.region.provider)),
        ),
    [regions, preferred],
  );
  const found = rows.filter(({ words }) => matches(words, typed));
  return (
    <Dialog.Root
      open
      modal={!isBeside}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Dialog.Portal>
        {isBeside ? null : (
          <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/20 dark:bg-black/50" />
        )}
        <Dialog.Popup
          aria-label={title}
          className={classNames(popupClass, 'fixed z-50', isBeside ? beside : middle)}
        >
          <Cmdk label={title} loop shouldFilter={false}>
            <div className="flex items-center gap-2 border-b border-line px-3">
              <Search aria-hidden className="size-4 shrink-0 text-text-3" />
              <Cmdk.Input
                value={typed}
                onValueChange={setTyped}
                placeholder={`${title}: city, country, provider or region`}
                className="h-11 w-full bg-transparent text-body outline-none placeholder:text-text-3"
              />
            </div>
            <output className="sr-only">{plural(found.length, 'region')}</output>
            <Cmdk.List className="max-h-[50vh] overflow-y-auto p-1">
              <Cmdk.Empty className="px-2 py-6 text-center text-body text-text-2">
                No region matches. Try a city, a country, or a part of the region’s id.
              </Cmdk.Empty>
              {typed === '' ? suggested : null}
              {found.slice(0, most).map(({ region }) => (
                <RegionRow
                  key={region.id}
                  region={region}
                  value={region.id}
                  taken={taken.has(region.id)}
                  draggable={isBeside}
                  onChoose={() => onChoose(region.id)}
                />
              ))}
              {found.length > most ? (
                <p className="px-2 py-2 text-note text-text-3">
                  and {found.length - most} more; type to narrow them down
                </p>
              ) : null}
            </Cmdk.List>
            {isBeside ? (
              <p className="border-t border-line px-3 py-2 text-note text-text-3">
                Enter or a click adds it, or drag it onto the map. A site stands where its region
                is.
              </p>
            ) : null}
          </Cmdk>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
