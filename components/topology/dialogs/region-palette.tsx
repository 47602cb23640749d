'use client';

import { Dialog } from '@base-ui/react/dialog';
import { Command as Cmdk } from 'cmdk';
import { Search } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Region, RegionId } from '@/lib/engine/model';
import { countryName } from '@/lib/format/country-name';
import { plural } from '@/lib/format/plural';
import { providerName, shortRegion } from '@/lib/format/region-name';
import { matches, searchWords } from '@/lib/format/region-search';
import { popupClass } from '../../ui/surface-classes';

/** So many are drawn; typing another letter brings the rest. */
const most = 60;

/** Regions to choose one from: searched by city, country, provider or id, used providers first. */
export default function RegionPalette({
  title,
  regions,
  taken,
  preferred,
  onChoose,
  onClose,
}: {
  /** What choosing one does: `Add a site`. */
  readonly title: string;
  readonly regions: readonly Region[];
  readonly taken: ReadonlySet<RegionId>;
  /** Providers that the option uses already. */
  readonly preferred: ReadonlySet<string>;
  readonly onChoose: (region: RegionId) => void;
  readonly onClose: () => void;
}) {
  const [typed, setTyped] = useState('');
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
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/20 dark:bg-black/50" />
        <Dialog.Popup
          aria-label={title}
          className={`${popupClass} fixed top-[12vh] left-1/2 z-50 w-[min(560px,calc(100vw-32px))] -translate-x-1/2`}
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
              {found.slice(0, most).map(({ region }) => (
                <Cmdk.Item
                  key={region.id}
                  value={region.id}
                  disabled={taken.has(region.id)}
                  onSelect={() => onChoose(region.id)}
                  className="flex min-h-9 cursor-default items-center gap-2 rounded-control px-2 text-body text-text-1 select-none data-[disabled=true]:text-mute data-[selected=true]:bg-hover"
                >
                  <b className="font-semibold">{shortRegion(region.id)}</b>
                  <span className="truncate text-text-2">
                    {region.city}, {countryName(region.country)}
                  </span>
                  <span className="ml-auto shrink-0 text-note text-text-3">
                    {taken.has(region.id) ? 'in use' : providerName(region.id)}
                  </span>
                </Cmdk.Item>
              ))}
              {found.length > most ? (
                <p className="px-2 py-2 text-note text-text-3">
                  and {found.length - most} more; type to narrow them down
                </p>
              ) : null}
            </Cmdk.List>
          </Cmdk>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
