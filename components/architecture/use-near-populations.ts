'use client';

import { useMemo } from 'react';
import type { Architecture, Option } from '@/lib/engine/model';
import type { Command, DocumentStore } from '@/lib/flow';
import { isRegionId } from '@/lib/flow/canvas/things';
import { shortRegion } from '@/lib/format/region-name';
import { lazily } from '../compute/lazily';
import { usePageFinders, type NearAnswer, type PageFinder } from '../shell/nearest';
import { refusal } from '../topology/dialogs/outcome';
import type { EditOutcome } from '../topology/inspector/editing';
import { useStable } from '../topology/use-stable';
import { toasts } from '../ui/toasts';

const none: readonly NearAnswer[] = [];
const finding = lazily(() => import('./near-populations'));

/** Lets the palette find the regions nearest to a population of the open document, and add a site in one. */
export function useNearPopulations({
  architecture,
  option,
  store,
  run,
}: {
  readonly architecture: Architecture;
  readonly option: Option;
  readonly store: DocumentStore;
  readonly run: (command: Command) => EditOutcome;
}): void {
  const here = finding.useNow();
  const find = useStable((typed: string) =>
    here === null ? none : here.nearPopulations(architecture, option, typed),
  );
  const onRegion = useStable((region: string) => {
    if (!isRegionId(region)) return;
    const because = refusal(run({ type: 'add-site', option: option.name, region }));
    if (because === null) store.select([{ kind: 'site', region }]);
    else toasts.add({ title: `No site in ${shortRegion(region)}`, description: because });
  });
  const finders = useMemo(
    (): readonly PageFinder[] => [{ find, act: 'Add a site', onRegion }],
    [find, onRegion],
  );
  usePageFinders(finders);
}
