import { Skeleton } from '@/components/ui/skeleton';

/** An architecture that is being opened, in the shape that it will have. */
export default function LoadingArchitecture() {
  return (
    <output aria-label="Opening the architecture" className="flex h-dvh min-w-0 flex-col">
      <span className="flex h-[76px] shrink-0 flex-col justify-center gap-2 border-b border-line bg-surface px-5">
        <Skeleton className="h-4 w-48" />
        <Skeleton className="h-6 w-72" />
      </span>
      <span className="h-10 shrink-0 border-b border-line bg-surface" />
      <span className="flex min-h-0 flex-1">
        <span className="flex-1 bg-sea" />
        <span className="w-[348px] border-l border-line bg-surface p-4 max-lg:hidden">
          <Skeleton className="h-40" />
        </span>
      </span>
    </output>
  );
}
