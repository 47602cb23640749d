import { classNames } from './class-names';

/** The shape of what is coming. Give it the size of the thing itself, so that nothing jumps. */
export function Skeleton({ className }: { readonly className?: string }) {
  return (
    <span
      aria-hidden
      data-skeleton
      className={classNames('block rounded-chip bg-hover', className)}
    />
  );
}
