'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { ActionResult } from '@/lib/schemas/action-result';
import { pathOfView } from '../architecture/views';

/** Stores a document and opens it; why it was refused stays to be read. */
export function useCreation() {
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);

  async function store(asked: Promise<ActionResult<{ readonly name: string }>>): Promise<void> {
    setBusy(true);
    setError(null);
    try {
      const result = await asked;
      if (result.ok) {
        router.push(pathOfView(result.value.name, null));
        return;
      }
      setError(result.error.problems?.[0]?.message ?? result.error.message);
    } catch {
      setError('The server does not answer. Try again in a moment.');
    }
    setBusy(false);
  }

  return { busy, error, setError, store };
}
