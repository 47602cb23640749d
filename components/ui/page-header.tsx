import { ChevronLeft } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';

/** The head of a plain page: the way back, the title, what stands beside it, its acts. */
export function PageHeader({
  title,
  aside,
  back,
  actions,
}: {
  readonly title: ReactNode;
  readonly aside?: ReactNode;
  readonly back?: { readonly label: string; readonly href: string };
  readonly actions?: ReactNode;
}) {
  return (
    <header className="flex min-h-14 flex-wrap items-center gap-x-3 gap-y-1 border-b border-line bg-surface px-5 py-3 max-sm:px-4">
      {back === undefined ? null : (
        <Link
          href={back.href}
          aria-label={back.label}
          className="-ml-1.5 flex size-7 items-center justify-center rounded-control text-text-2 transition-colors duration-100 hover:bg-hover hover:text-text-1"
        >
          <ChevronLeft aria-hidden className="size-[18px]" />
        </Link>
      )}
      <h1 className="text-verdict">{title}</h1>
      {aside === undefined ? null : <p className="text-body text-text-2">{aside}</p>}
      {actions === undefined ? null : <div className="ml-auto flex gap-2">{actions}</div>}
    </header>
  );
}
