'use client';

import { FileDown } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';

const carriesFiles = (event: DragEvent): boolean =>
  event.dataTransfer?.types.includes('Files') === true;

/** Takes files that are dropped anywhere on the page, and says so while they hover over it. */
export function DropArea({
  onFiles,
}: {
  readonly onFiles: (files: readonly File[]) => Promise<void>;
}) {
  const [over, setOver] = useState(false);
  const take = useEffectEvent(onFiles);
  useEffect(() => {
    // Enter and leave come for every element on the way; only their balance says where the files are.
    let depth = 0;
    const count = (by: number) => (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      depth = Math.max(0, depth + by);
      setOver(depth > 0);
    };
    const allow = (event: DragEvent) => {
      if (carriesFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      depth = 0;
      setOver(false);
      void take([...(event.dataTransfer?.files ?? [])]);
    };
    const enter = count(1);
    const leave = count(-1);
    document.addEventListener('dragenter', enter);
    document.addEventListener('dragleave', leave);
    document.addEventListener('dragover', allow);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragenter', enter);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('dragover', allow);
      document.removeEventListener('drop', drop);
    };
  }, []);
  if (!over) return null;
  return (
    <div className="pointer-events-none fixed inset-3 z-50 flex items-center justify-center gap-2 rounded-card border-2 border-dashed border-accent bg-accent-weak/90 text-page text-accent-text">
      <FileDown aria-hidden className="size-5" />
      Drop to import
    </div>
  );
}
