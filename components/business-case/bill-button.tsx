'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import { Button } from '../ui/button';

const BillDialog = dynamic(() => import('./bill-dialog').then((m) => m.BillDialog), { ssr: false });

/** Enters what was really billed in a month. */
export function BillButton() {
  const [open, setOpen] = useState(false);
  return (
    <span className="print:hidden">
      <Button onClick={() => setOpen(true)}>Enter a bill</Button>
      {open ? <BillDialog onClose={() => setOpen(false)} /> : null}
    </span>
  );
}
