'use client';

import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../ui/button';

type Tried = { readonly text: string; readonly is: 'copied' | 'refused' };

/** Puts a text on the clipboard, and says so until the text is another. */
export function CopyButton({ label, text }: { readonly label: string; readonly text: string }) {
  const [tried, setTried] = useState<Tried | null>(null);
  const is = tried?.text === text ? tried.is : null;
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setTried({ text, is: 'copied' });
    } catch {
      setTried({ text, is: 'refused' });
    }
  }
  return (
    <Button onClick={() => void copy()}>
      {is === 'copied' ? <Check aria-hidden /> : <Copy aria-hidden />}
      {is === 'copied' ? 'Copied' : is === 'refused' ? 'Copying is not allowed here' : label}
    </Button>
  );
}
