'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { pathOfView } from '../architecture/views';
import { toasts } from '../ui/toasts';
import type { GalleryActions, GalleryCaseView } from './gallery-case';

type Step = GalleryCaseView['look'][number];

/** Where a step leads in a copy of the case. */
function addressOf(name: string, { view, option, lose }: Step): string {
  const query = new URLSearchParams({ option });
  if (lose !== undefined) query.set('lose', lose.join(','));
  return `${pathOfView(name, view)}?${query.toString()}`;
}

/** Goes to the workspace's copy of a case, at a step of it or at its map. */
export function useCopy(id: string, { open }: GalleryActions) {
  const router = useRouter();
  const [going, setGoing] = useState<string | null>(null);

  /** `key`: what was pressed, which shows that it works. */
  async function go(key: string, { step, anew = false }: { step?: Step; anew?: boolean }) {
    setGoing(key);
    const result = await open({ id, anew });
    if (result.ok) {
      const { name } = result.value;
      router.push(step === undefined ? pathOfView(name, null) : addressOf(name, step));
      return;
    }
    setGoing(null);
    toasts.add({ title: 'The case could not be opened', description: result.error.message });
  }

  return { going, go };
}
