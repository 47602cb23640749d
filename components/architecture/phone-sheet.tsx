'use client';

import { ChevronDown, ChevronUp } from 'lucide-react';
import { useId, useRef, useState, type ReactNode } from 'react';
import { classNames } from '../ui/class-names';

type Size = 'peek' | 'half' | 'full';

/** On a phone alone: elsewhere it stands beside or below what it is about. */
const heights: Readonly<Record<Size, string>> = {
  peek: 'max-sm:h-[52px]',
  half: 'max-sm:h-[46dvh]',
  full: 'max-sm:h-[calc(100dvh-116px)]',
};
const larger: Readonly<Record<Size, Size>> = { peek: 'half', half: 'full', full: 'full' };
const smaller: Readonly<Record<Size, Size>> = { peek: 'peek', half: 'peek', full: 'half' };
/** A finger that moved less than this has pressed, in pixels. */
const least = 16;

/**
 * The panel of a view. On a phone a sheet at the lower edge: its head says what is in it, a press opens
 * and closes it, a stroke up or down makes it larger or smaller. On wider screens an ordinary column.
 */
export function PhoneSheet({
  label,
  title,
  className,
  children,
}: {
  readonly label: string;
  /** What is in it, in a few words. */
  readonly title: ReactNode;
  readonly className: string;
  readonly children: ReactNode;
}) {
  const [size, setSize] = useState<Size>('peek');
  const id = useId();
  const start = useRef<number | null>(null);
  const isStroke = useRef(false);
  const isOpen = size !== 'peek';
  const Chevron = isOpen ? ChevronDown : ChevronUp;
  return (
    <aside
      aria-label={label}
      className={classNames(
        className,
        'max-sm:fixed max-sm:inset-x-0 max-sm:bottom-[60px] max-sm:z-20 max-sm:flex max-sm:flex-col max-sm:overflow-hidden max-sm:rounded-t-phone max-sm:border-t-0 max-sm:shadow-popover max-sm:transition-[height] max-sm:duration-200 max-sm:ease-calm print:static print:h-auto print:shadow-none',
        heights[size],
      )}
    >
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onPointerDown={(event) => {
          start.current = event.clientY;
          isStroke.current = false;
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerUp={(event) => {
          const way = start.current === null ? 0 : event.clientY - start.current;
          start.current = null;
          if (Math.abs(way) < least) return;
          isStroke.current = true;
          setSize((now) => (way < 0 ? larger : smaller)[now]);
        }}
        onClick={() => {
          // A stroke has done its work; the click that follows it is none.
          if (!isStroke.current) setSize(isOpen ? 'peek' : 'half');
          isStroke.current = false;
        }}
        className="relative hidden h-[52px] w-full shrink-0 touch-none items-center gap-2 px-4 pt-1.5 text-left text-card max-sm:flex print:hidden"
      >
        <span
          aria-hidden
          className="absolute top-1.5 left-1/2 h-1 w-9 -translate-x-1/2 rounded-full bg-line-strong"
        />
        <span className="min-w-0 flex-1 truncate">{title}</span>
        <Chevron aria-hidden className="size-4 shrink-0 text-text-2" />
      </button>
      <div
        id={id}
        className={classNames(
          'max-sm:min-h-0 max-sm:flex-1 max-sm:overflow-y-auto max-sm:border-t max-sm:border-line',
          !isOpen && 'max-sm:hidden print:block!',
        )}
      >
        {children}
      </div>
    </aside>
  );
}
