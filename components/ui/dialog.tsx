'use client';

import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { buttonClass } from './button-class';
import { classNames } from './class-names';

/** A question that has to be answered before the page goes on. On a phone it rises from the bottom. */
export function Dialog({
  open,
  onOpen,
  title,
  description,
  children,
  footer,
  wide = false,
  onlyText = false,
}: {
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly title: string;
  readonly description?: ReactNode;
  readonly children?: ReactNode;
  /** The buttons, the main one last. */
  readonly footer?: ReactNode;
  readonly wide?: boolean;
  /** Nothing in it takes the focus: it does itself, so that it can be scrolled by keys. */
  readonly onlyText?: boolean;
}) {
  return (
    <Base.Root open={open} onOpenChange={(next) => onOpen(next)}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-black/35 transition-opacity duration-140 data-ending-style:opacity-0 data-starting-style:opacity-0 dark:bg-black/60" />
        <Base.Popup
          className={classNames(
            'fixed z-50 flex max-h-[calc(100dvh-48px)] flex-col rounded-card bg-surface text-text-1 shadow-popover outline-none',
            'top-1/2 left-1/2 w-[calc(100vw-48px)] -translate-x-1/2 -translate-y-1/2',
            'max-sm:top-auto max-sm:bottom-0 max-sm:w-full max-sm:translate-y-0 max-sm:rounded-b-none max-sm:rounded-t-phone',
            'transition-[opacity,translate] duration-140 ease-calm data-ending-style:opacity-0 data-starting-style:opacity-0',
            wide ? 'max-w-[760px]' : 'max-w-[440px]',
          )}
        >
          <header className="flex items-start gap-3 px-4 pt-4 pb-3">
            <div className="min-w-0 flex-1">
              <Base.Title className="text-page">{title}</Base.Title>
              {description === undefined ? null : (
                <Base.Description className="mt-1 text-body text-text-2">
                  {description}
                </Base.Description>
              )}
            </div>
            <Base.Close aria-label="Close" className={buttonClass('quiet', '-mt-1 -mr-1 w-7 px-0')}>
              <X aria-hidden />
            </Base.Close>
          </header>
          {children === undefined ? null : (
            <div
              className="min-h-0 overflow-y-auto px-4 pb-4"
              {...(onlyText ? { role: 'group', 'aria-label': title, tabIndex: 0 } : {})}
            >
              {children}
            </div>
          )}
          {footer === undefined ? null : (
            <footer className="flex flex-wrap justify-end gap-2 border-t border-line px-4 py-3">
              {footer}
            </footer>
          )}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
