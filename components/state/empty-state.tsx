import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

/** Nothing here yet: says what would be here, and has one button that brings it. */
export function EmptyState({
  icon: Icon,
  title,
  children,
  action,
}: {
  readonly icon?: LucideIcon;
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <div className="flex flex-col items-center gap-3 rounded-card border border-dashed border-line-strong px-6 py-12 text-center">
      {Icon === undefined ? null : (
        <Icon aria-hidden className="size-6 text-text-3" strokeWidth={1.5} />
      )}
      <div className="max-w-[46ch] space-y-1">
        <h2 className="text-card">{title}</h2>
        <div className="text-body text-text-2">{children}</div>
      </div>
      {action}
    </div>
  );
}
