'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import { Button } from '../ui/button';

const ToleranceDialog = dynamic(() => import('./tolerance-dialog').then((m) => m.ToleranceDialog), {
  ssr: false,
});

/** Opens the curve of what is tolerated. */
export function ToleranceButton({ label }: { readonly label: string }) {
  const [open, setOpen] = useState(false);
  return (
    <span className="print:hidden">
      <Button onClick={() => setOpen(true)}>{label}</Button>
      {open ? <ToleranceDialog onClose={() => setOpen(false)} /> : null}
    </span>
  );
}
