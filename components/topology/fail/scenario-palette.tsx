'use client';

import { Dialog } from '@base-ui/react/dialog';
import { Command as Cmdk } from 'cmdk';
import { Search } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Architecture, Loss } from '@/lib/engine/model';
import { plural } from '@/lib/format/plural';
import { scenarioLabel } from '@/lib/format/scenario-label';
import { headingClass, itemClass } from '../../shell/palette-classes';
import { popupClass } from '../../ui/surface-classes';
import { scenarioGroups } from './scenario-groups';

/** So many of a sort are drawn; typing another letter brings the rest. */
const most = 30;

/** Losses to choose one from: a site, a provider, a continent, a dependency, a cut of the network. */
export default function ScenarioPalette({
  architecture,
  option,
  onChoose,
  onClose,
}: {
  readonly architecture: Architecture;
  readonly option: string;
  readonly onChoose: (loss: Loss) => void;
  readonly onClose: () => void;
}) {
  const [typed, setTyped] = useState('');
  const groups = useMemo(() => scenarioGroups(architecture, option), [architecture, option]);
  const wanted = typed.trim().toLowerCase();
  const found = groups
    .map(({ title, scenarios }) => ({
      title,
      scenarios: scenarios.filter(({ label }) =>
        `${label} ${title}`.toLowerCase().includes(wanted),
      ),
    }))
    .filter(({ scenarios }) => scenarios.length > 0);
  const count = found.reduce((sum, { scenarios }) => sum + scenarios.length, 0);
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
          aria-label="Pick a scenario"
          className={`${popupClass} fixed top-[12vh] left-1/2 z-50 w-[min(560px,calc(100vw-32px))] -translate-x-1/2`}
        >
          <Cmdk label="Pick a scenario" loop shouldFilter={false}>
            <div className="flex items-center gap-2 border-b border-line px-3">
              <Search aria-hidden className="size-4 shrink-0 text-text-3" />
              <Cmdk.Input
                value={typed}
                onValueChange={setTyped}
                placeholder="What is lost: a provider, a continent, a dependency, a cut…"
                className="h-11 w-full bg-transparent text-body outline-none placeholder:text-text-3"
              />
            </div>
            <output className="sr-only">{plural(count, 'scenario')}</output>
            <Cmdk.List className="max-h-[56vh] overflow-y-auto p-1">
              <Cmdk.Empty className="px-2 py-6 text-center text-body text-text-2">
                No loss of that name.
              </Cmdk.Empty>
              {found.map(({ title, scenarios }) => (
                <Cmdk.Group key={title} heading={title} className={headingClass}>
                  {scenarios.slice(0, most).map(({ id, label, loss }) => (
                    <Cmdk.Item
                      key={id}
                      value={id}
                      onSelect={() => onChoose(loss)}
                      className={`${itemClass} min-h-9`}
                    >
                      {scenarioLabel(label)}
                    </Cmdk.Item>
                  ))}
                  {scenarios.length > most ? (
                    <p className="px-2 py-2 text-note text-text-3">
                      and {scenarios.length - most} more; type to narrow them down
                    </p>
                  ) : null}
                </Cmdk.Group>
              ))}
            </Cmdk.List>
          </Cmdk>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
