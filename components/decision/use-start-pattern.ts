'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { PatternId } from '@/lib/engine/model';
import { freeName } from '@/lib/flow/commands/find';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { pathOfView } from '../architecture/views';
import { useStable } from '../topology/use-stable';
import { toasts } from '../ui/toasts';
import { deciding } from './use-explain-decision';

/**
 * Draws a pattern for the document as it stands, adds it as an option, one step that undo takes back, and
 * shows it on the map. Which pattern is being drawn right now comes with it.
 */
export function useStartPattern() {
  const { architecture, document, run, store } = useOpenArchitecture();
  const router = useRouter();
  const [drawing, setDrawing] = useState<PatternId | null>(null);

  const start = useStable(async (pattern: PatternId, title: string) => {
    setDrawing(pattern);
    const { drawPattern, isImpossible, defaultAssumptions } = await deciding.load();
    setDrawing(null);
    const drawn = drawPattern(pattern, architecture, defaultAssumptions);
    if (isImpossible(drawn)) {
      toasts.add({ title: `${title} cannot be drawn`, description: drawn.because, urgent: true });
      return;
    }
    const name = freeName(
      pattern,
      architecture.options.map((option) => option.name),
    );
    const outcome = run({ type: 'add-option', name, title, drawn });
    if (!outcome.ok) {
      const description = outcome.problems[0]?.message;
      toasts.add({
        title: 'The option could not be added',
        ...(description === undefined ? {} : { description }),
        urgent: true,
      });
      return;
    }
    toasts.add({
      title: `Option ${name} added`,
      action: { label: 'Undo', run: () => store.undo() },
    });
    // The address says which option is shown: said in both places at once, one would undo the other.
    router.push(`${pathOfView(document.name, null)}?option=${encodeURIComponent(name)}`);
  });
  return { start, drawing };
}
