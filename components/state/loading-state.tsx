import { Skeleton } from '../ui/skeleton';

/** What is being fetched, in the shape it will have: a number of rows. */
export function LoadingState({
  label,
  rows = 6,
}: {
  /** What is loading, read aloud. */
  readonly label: string;
  readonly rows?: number;
}) {
  return (
    <output aria-label={label} className="block rounded-card border border-line bg-surface">
      {Array.from({ length: rows }, (_, row) => (
        <span
          key={row}
          className="flex h-[43px] items-center gap-4 px-3 not-last:border-b not-last:border-line"
        >
          <Skeleton className="h-3 w-1/4" />
          <Skeleton className="h-3 w-1/12" />
          <Skeleton className="h-3 w-1/6" />
          <Skeleton className="ml-auto h-3 w-1/5" />
        </span>
      ))}
    </output>
  );
}
