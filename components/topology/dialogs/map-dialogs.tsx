'use client';

import dynamic from 'next/dynamic';
import { useMemo } from 'react';
import { regionsFor } from '@/lib/engine/assumptions/regions-for';
import type { Architecture, Loss, Option, RegionId } from '@/lib/engine/model';
import type { Command } from '@/lib/flow';
import { shortRegion } from '@/lib/format/region-name';
import { sentenceList } from '@/lib/format/sentence-list';
import type { DocumentStore } from '@/lib/flow';
import { useAnnounce } from '../announcer';
import type { EditOutcome } from '../inspector/editing';
import type { MapDialog } from './dialog-state';

// Each is opened by a key or a click, so its code waits for that.
const RegionPalette = dynamic(() => import('./region-palette'), { ssr: false });
const SuggestedRegions = dynamic(
  () => import('./suggested-regions').then((m) => m.SuggestedRegions),
  { ssr: false },
);
const LinkDialog = dynamic(() => import('./link-dialog'), { ssr: false });
const PopulationDialog = dynamic(() => import('./population-dialog'), { ssr: false });
const ScenarioPalette = dynamic(() => import('../fail/scenario-palette'), { ssr: false });
const RefusedDialog = dynamic(() => import('./refused-dialog'), { ssr: false });
const DependencyDialog = dynamic(() => import('./dependency-dialog'), { ssr: false });

/** The question that the map has open, if any. */
export function MapDialogs({
  dialog,
  architecture,
  option,
  store,
  run,
  onAddSite,
  onLoss,
  onClose,
}: {
  readonly dialog: MapDialog | null;
  readonly architecture: Architecture;
  readonly option: Option;
  readonly store: DocumentStore;
  readonly run: (command: Command) => EditOutcome;
  readonly onAddSite: (region: RegionId) => void;
  readonly onLoss: (loss: Loss) => void;
  readonly onClose: () => void;
}) {
  const announce = useAnnounce();
  const regions = regionsFor(architecture);
  const used = useMemo(() => new Set(option.sites.map(({ region }) => region)), [option]);
  const providers = useMemo(
    () => new Set(option.sites.map(({ region }) => region.slice(0, region.indexOf(':')))),
    [option],
  );
  switch (dialog?.is) {
    case 'add-site':
      return (
        <RegionPalette
          title="Add a site"
          regions={regions}
          taken={used}
          preferred={providers}
          suggested={
            <SuggestedRegions
              architecture={architecture}
              option={option.name}
              regions={regions}
              onChoose={(region) => {
                onClose();
                onAddSite(region);
              }}
            />
          }
          onClose={onClose}
          onChoose={(region) => {
            onClose();
            onAddSite(region);
          }}
        />
      );
    case 'rehome':
      return (
        <RegionPalette
          title={`Move ${shortRegion(dialog.region)}`}
          regions={regions}
          taken={used}
          preferred={providers}
          onClose={onClose}
          onChoose={(to) => {
            onClose();
            run({ type: 'rehome-site', option: option.name, from: dialog.region, to });
          }}
        />
      );
    case 'add-population':
      return (
        <PopulationDialog
          start={dialog.start}
          others={architecture.demand.populations}
          onDone={(names) => {
            onClose();
            if (names.length === 0) return;
            announce(`Added ${sentenceList(names)}.`);
            store.select(names.map((name) => ({ kind: 'population', name })));
          }}
        />
      );
    case 'link':
      return (
        <LinkDialog
          option={option.name}
          sites={option.sites.map(({ region }) => region)}
          from={dialog.from}
          to={dialog.to}
          onDone={(made) => {
            onClose();
            if (made !== null) store.select([{ kind: 'link', ...made }]);
          }}
        />
      );
    case 'add-dependency':
      return (
        <DependencyDialog
          onDone={(name) => {
            onClose();
            if (name === null) return;
            announce(`Added ${name}.`);
            store.select([{ kind: 'dependency', name }]);
          }}
        />
      );
    case 'scenario':
      return (
        <ScenarioPalette
          architecture={architecture}
          option={option.name}
          onClose={onClose}
          onChoose={(loss) => {
            onClose();
            onLoss(loss);
          }}
        />
      );
    case 'refused':
      return <RefusedDialog title={dialog.title} faults={dialog.faults} onClose={onClose} />;
    default:
      return null;
  }
}
