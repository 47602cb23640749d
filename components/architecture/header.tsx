'use client';

import { ChevronLeft, Ellipsis, History } from 'lucide-react';
import Link from 'next/link';
import { memo, type ReactNode } from 'react';
import type { Tier } from '@/lib/engine/model';
import type { HeaderFigure } from '@/lib/format/header-figures';
import type { SaveState } from '../state/save-state';
import { TierLink } from '../tier/tier-link';
import { TierSaidEarned } from '../tier/tier-said-earned';
import { IconButton } from '../ui/icon-button';
import { Menu, type MenuEntry } from '../ui/menu';
import { TabLinks, type TabLink } from '../ui/tab-links';
import { HeaderFigureRow, type ExplainFigure } from './header-figure-row';
import { OptionSwitch, type HeaderOption } from './header-option-switch';
import { SaveStatus } from './save-status';

export interface ArchitectureHeaderProps {
  readonly title: string;
  readonly tier?: Tier | undefined;
  /** The tier that its answers come to where it is another; null: it is not. */
  readonly earned?: Tier | null;
  /** Where the tier is told and changed. */
  readonly tierHref?: string;
  readonly owner?: string | undefined;
  readonly options: readonly HeaderOption[];
  readonly selected: string;
  readonly chosen?: string | undefined;
  readonly current?: string | undefined;
  readonly onOption: (name: string) => void;
  /** What can be done with the option that is shown; asked for when the menu opens. */
  readonly optionMenu?: () => readonly MenuEntry[];
  readonly figures: readonly HeaderFigure[];
  readonly explain?: ExplainFigure;
  readonly tabs: readonly TabLink[];
  readonly currentTab: string;
  readonly save: SaveState;
  readonly onHistory?: () => void;
  readonly menu?: readonly MenuEntry[];
  /** The right end of the tabs: the page's main act. */
  readonly actions?: ReactNode;
}

/** Drawn anew when they change, and not with every figure that does. */
const Tools = memo(function Tools({
  onHistory,
  menu,
}: {
  readonly onHistory: (() => void) | undefined;
  readonly menu: readonly MenuEntry[] | undefined;
}) {
  return (
    <>
      {onHistory === undefined ? null : (
        <IconButton label="History" icon={<History aria-hidden />} onClick={onHistory} />
      )}
      {menu === undefined || menu.length === 0 ? null : (
        <Menu
          trigger={<IconButton label="More" icon={<Ellipsis aria-hidden />} />}
          entries={menu}
        />
      )}
    </>
  );
});
const Options = memo(OptionSwitch);
const Tabs = memo(TabLinks);

/** The head of an architecture, the same above each of its views. */
export function ArchitectureHeader({
  title,
  tier,
  earned = null,
  tierHref,
  owner,
  options,
  selected,
  chosen,
  current,
  onOption,
  optionMenu,
  figures,
  explain,
  tabs,
  currentTab,
  save,
  onHistory,
  menu,
  actions,
}: ArchitectureHeaderProps) {
  const tools = <Tools onHistory={onHistory} menu={menu} />;
  return (
    <header className="shrink-0 border-b border-line bg-surface presenting:[zoom:var(--presenting)]">
      <div className="lg:flex lg:h-[76px]">
        <div className="flex min-w-0 flex-1 flex-col justify-center gap-1.5 px-5 max-lg:py-3 max-sm:gap-3 max-sm:px-4">
          <div className="flex min-w-0 items-center gap-2.5">
            <Link
              href="/catalog"
              aria-label="Back to the catalog"
              className="-ml-2 flex size-8 shrink-0 items-center justify-center rounded-control text-text-1 sm:hidden"
            >
              <ChevronLeft aria-hidden className="size-5" />
            </Link>
            <h1 className="truncate text-page">{title}</h1>
            {tierHref === undefined ? (
              <TierSaidEarned declared={tier ?? null} earned={earned} />
            ) : (
              <TierLink href={tierHref} declared={tier ?? null} earned={earned} />
            )}
            <span className="truncate text-body text-text-2 max-sm:hidden">{owner}</span>
            <span className="ml-auto flex sm:hidden">{tools}</span>
          </div>
          <div className="flex min-w-0">
            <Options
              options={options}
              selected={selected}
              {...(chosen === undefined ? {} : { chosen })}
              {...(current === undefined ? {} : { current })}
              onOption={onOption}
              {...(optionMenu === undefined ? {} : { menu: optionMenu })}
            />
          </div>
        </div>
        <HeaderFigureRow figures={figures} explain={explain} />
      </div>
      <div className="flex items-center gap-4 border-t border-line px-3.5 max-sm:px-2 presenting:hidden print:hidden">
        <div className="min-w-0 flex-1">
          <Tabs label="Views" tabs={tabs} current={currentTab} />
        </div>
        <SaveStatus state={save} />
        <span className="flex items-center max-sm:hidden">{tools}</span>
        {actions}
      </div>
    </header>
  );
}
