'use client';

import { PencilLine } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { Button } from '../ui/button';

const AmountsDialog = dynamic(() => import('./amounts-dialog').then((m) => m.AmountsDialog), {
  ssr: false,
});

/** Opens the amounts that the case is reckoned from, to be stated or changed. */
export function AmountsButton({ primary = false }: { readonly primary?: boolean }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button {...(primary ? { variant: 'primary' as const } : {})} onClick={() => setOpen(true)}>
        <PencilLine aria-hidden />
        State the amounts
      </Button>
      {open ? <AmountsDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
}
