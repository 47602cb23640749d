'use client';

import dynamic from 'next/dynamic';
import { useEffect, useState } from 'react';
import { toasts, type Notice } from './toasts';

const ToastStack = dynamic(() => import('./toast-stack').then((m) => m.ToastStack), { ssr: false });

/** Where notices appear, once at the root of the page. Its code waits for the first of them. */
export function ToastArea() {
  const [first, setFirst] = useState<Notice | null>(null);
  useEffect(() => (first === null ? toasts.listen(setFirst) : undefined), [first]);
  return first === null ? null : <ToastStack first={first} />;
}
