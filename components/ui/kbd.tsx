import { classNames } from './class-names';

/** A key as printed on the keyboard. */
export function Kbd({ children, className }: { children: string; className?: string }) {
  return (
    <kbd
      className={classNames(
        'inline-flex h-[18px] min-w-[18px] items-center justify-center rounded-[4px] border border-line-strong bg-sunken px-1 font-sans text-label font-medium text-text-3',
        className,
      )}
    >
      {children}
    </kbd>
  );
}
