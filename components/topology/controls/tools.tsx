'use client';

import { MousePointer2, PlugZap, Server, Spline, Users, type LucideIcon } from 'lucide-react';
import { Kbd } from '../../ui/kbd';
import { classNames } from '../../ui/class-names';
import { overlay } from './overlay';

export type Tool = 'select' | 'site' | 'population' | 'link' | 'dependency';

/** What can be put on the map, and the key that takes it up. */
export const tools: readonly {
  readonly tool: Tool;
  readonly label: string;
  /** In a list of acts: `Add a site`. */
  readonly does: string;
  readonly key: string;
  readonly icon: LucideIcon;
}[] = [
  { tool: 'select', label: 'Select', does: 'Select', key: 'V', icon: MousePointer2 },
  { tool: 'site', label: 'Site', does: 'Add a site', key: 'S', icon: Server },
  { tool: 'population', label: 'Population', does: 'Add a population', key: 'P', icon: Users },
  { tool: 'link', label: 'Link', does: 'Connect two sites', key: 'L', icon: Spline },
  { tool: 'dependency', label: 'Dependency', does: 'Add a dependency', key: 'H', icon: PlugZap },
];

/** What can be put on the map. Choosing one opens its palette, or waits for two sites to link. */
export function Tools({
  tool,
  onTool,
}: {
  readonly tool: Tool;
  readonly onTool: (tool: Tool) => void;
}) {
  return (
    <div
      role="toolbar"
      aria-label="Draw"
      aria-orientation="vertical"
      className={classNames(overlay, 'flex w-max flex-col p-1')}
    >
      {tools.map(({ tool: one, label, key, icon: Icon }) => (
        <button
          key={one}
          type="button"
          aria-pressed={tool === one}
          aria-keyshortcuts={key}
          onClick={() => onTool(one)}
          className={classNames(
            'flex h-7 cursor-pointer items-center gap-2 rounded-control px-2 text-left text-body transition-colors duration-100',
            tool === one
              ? 'bg-accent-weak font-medium text-accent-text'
              : 'text-text-1 hover:bg-hover',
          )}
        >
          <Icon aria-hidden className="size-[15px] shrink-0" />
          <span className="flex-1 max-lg:sr-only">{label}</span>
          <span className="ml-3 max-lg:hidden">
            <Kbd>{key}</Kbd>
          </span>
        </button>
      ))}
    </div>
  );
}
