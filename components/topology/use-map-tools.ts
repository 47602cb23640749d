'use client';

import { useMemo, useState } from 'react';
import { findRegion } from '@/lib/engine';
import type { Option, RegionId } from '@/lib/engine/model';
import type { Command, DocumentStore, Thing } from '@/lib/flow';
import type { MapMode } from '@/lib/flow/canvas/elements';
import type { Point } from '@/lib/flow/canvas/projections/projection';
import type { LinkEnds } from '@/lib/flow/canvas/scene/cut-links';
import type { LinkView } from '@/lib/flow/canvas/scene/links';
import type { Scene } from '@/lib/flow/canvas/scene/scene';
import { picked, thingOf } from '@/lib/flow/canvas/things';
import type { Tool } from './controls/tools';
import type { MapDialog } from './dialogs/dialog-state';
import type { EditOutcome } from './inspector/editing';
import { countryAt } from './land/country-at';
import { landNow } from './land/load';
import type { MapActions } from './map-actions';
import { useStable } from './use-stable';

/** A menu that was opened at a point of the map. */
export type OpenMenu =
  | { readonly of: 'things'; readonly things: readonly Thing[]; readonly at: Point }
  | { readonly of: 'region'; readonly region: RegionId; readonly at: Point };

export interface MapTools {
  readonly tool: Tool;
  /** The first end of a link that is being drawn by clicks. */
  readonly linkFrom: RegionId | null;
  readonly menu: OpenMenu | null;
  /** The region under the pointer or in focus. */
  readonly region: RegionId | null;
  readonly closeMenu: () => void;
  readonly take: (tool: Tool) => void;
  /** Opens the list of the tool in hand instead of waiting for a click. */
  readonly choose: () => void;
  readonly actions: MapActions;
  readonly connect: (fromKey: string, toKey: string) => void;
  readonly background: (at: Point) => void;
  /** A right click on the map itself. */
  readonly backgroundMenu: (at: Point) => void;
}

/** The links that one line stands for: both ways where they are alike. */
function endsOf({ from, to, both }: LinkView): readonly LinkEnds[] {
  return both
    ? [
        { from, to },
        { from: to, to: from },
      ]
    : [{ from, to }];
}

/** The tool in hand, and what clicks on the map do with it. All functions are stable. */
export function useMapTools({
  store,
  scene,
  option,
  mode,
  run,
  onDialog,
  onToggleLost,
  onToggleCut,
}: {
  readonly store: DocumentStore;
  readonly scene: Scene;
  readonly option: Option;
  readonly mode: MapMode;
  readonly run: (command: Command) => EditOutcome;
  readonly onDialog: (dialog: MapDialog) => void;
  readonly onToggleLost: (region: RegionId) => void;
  readonly onToggleCut: (links: readonly LinkEnds[]) => void;
}): MapTools {
  const [tool, setTool] = useState<Tool>('select');
  const [linkFrom, setLinkFrom] = useState<RegionId | null>(null);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const [region, setRegion] = useState<RegionId | null>(null);

  function link(from: RegionId, to: RegionId): void {
    setTool('select');
    setLinkFrom(null);
    if (run({ type: 'add-link', option: option.name, from, to }).ok)
      store.select([{ kind: 'link', from, to }]);
  }

  const pick = useStable((key: string, add: boolean) => {
    const thing = thingOf(scene, key);
    if (thing === null) return;
    if (mode === 'fail') {
      if (thing.kind === 'site') onToggleLost(thing.region);
      const line = scene.links.find((view) => view.key === key);
      if (line) onToggleCut(endsOf(line));
    } else if (tool === 'link' && thing.kind === 'site') {
      if (linkFrom === null || linkFrom === thing.region) setLinkFrom(thing.region);
      else link(linkFrom, thing.region);
    } else store.select(picked(store.getSnapshot().selection, thing, add));
  });

  const openMenu = useStable((key: string, at: Point) => {
    const thing = thingOf(scene, key);
    if (thing === null || mode === 'fail') return;
    const { selection } = store.getSnapshot();
    const isOneOfThem = picked(selection, thing, true).length < selection.length;
    if (!isOneOfThem) store.select([thing]);
    setMenu({ of: 'things', things: isOneOfThem ? selection : [thing], at });
  });

  const openRegion = useStable((region: RegionId, at: Point) => {
    const found = tool === 'population' ? findRegion(region) : undefined;
    setTool('select');
    // Users are put where one clicks, on a region's dot too.
    if (found === undefined) setMenu({ of: 'region', region, at });
    else onDialog({ is: 'add-population', start: { at: found.at, country: found.country } });
  });

  const take = useStable((next: Tool) => {
    const [first, second] = store.getSnapshot().selection;
    const from = first?.kind === 'site' ? first.region : null;
    setLinkFrom(next === 'link' ? from : null);
    setTool(next === 'population' || next === 'link' ? next : 'select');
    if (next === 'site') onDialog({ is: 'add-site' });
    else if (next === 'dependency') onDialog({ is: 'add-dependency' });
    else if (next === 'link' && from !== null && second?.kind === 'site') {
      setTool('select');
      onDialog({ is: 'link', from, to: second.region });
    }
  });

  const choose = useStable(() => {
    setTool('select');
    if (tool === 'population') onDialog({ is: 'add-population', start: null });
    else if (tool === 'link') onDialog({ is: 'link', from: linkFrom, to: null });
  });

  const background = useStable((point: Point) => {
    if (mode === 'fail') return;
    setTool('select');
    if (tool !== 'population') {
      store.select([]);
      return;
    }
    const land = landNow();
    const at = scene.projection.unproject(point);
    const country = land === null ? null : countryAt(land, at);
    onDialog({ is: 'add-population', start: { at, country } });
  });

  const backgroundMenu = useStable((at: Point) => {
    if (mode === 'draw') setMenu({ of: 'things', things: [], at });
  });

  const connect = useStable((fromKey: string, toKey: string) => {
    const from = thingOf(scene, fromKey);
    const to = thingOf(scene, toKey);
    if (from?.kind === 'site' && to?.kind === 'site') link(from.region, to.region);
  });

  const closeMenu = useStable(() => setMenu(null));
  const actions = useMemo<MapActions>(
    () => ({ pick, menu: openMenu, pickRegion: openRegion, pointRegion: setRegion }),
    [pick, openMenu, openRegion],
  );
  return {
    tool,
    linkFrom,
    menu,
    region,
    closeMenu,
    take,
    choose,
    actions,
    connect,
    background,
    backgroundMenu,
  };
}
