'use client';

import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../ui/button';
import { pngOf } from './png-of';

type Tried = { readonly svg: string; readonly is: 'copied' | 'refused' };

/** Puts a picture on the clipboard as pixels, ready to be pasted into a slide. */
export function CopyPicture({ svg }: { readonly svg: string | null }) {
  const [tried, setTried] = useState<Tried | null>(null);
  const is = tried !== null && tried.svg === svg ? tried.is : null;

  async function copy(from: string) {
    try {
      // Browsers want the promise itself, so that the click still counts once the picture is there.
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': pngOf(from) })]);
      setTried({ svg: from, is: 'copied' });
    } catch {
      setTried({ svg: from, is: 'refused' });
    }
  }

  return (
    <Button disabled={svg === null} onClick={() => svg !== null && void copy(svg)}>
      {is === 'copied' ? <Check aria-hidden /> : <Copy aria-hidden />}
      {is === 'copied'
        ? 'Copied'
        : is === 'refused'
          ? 'Copying is not allowed here'
          : 'Copy picture'}
    </Button>
  );
}
