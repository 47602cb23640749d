'use client';

import { useCallback, useState } from 'react';
import type { Decision, PatternId } from '@/lib/engine/model';
import { useWidth } from '../chart/use-width';
import { Segmented } from '../ui/segmented';
import { SectionCard } from './section-card';
import { TreeDrawing } from './tree-drawing';
import { TreeList } from './tree-list';
import { useVerdictAddress } from './use-verdict-address';

/** Below this width the questions do not fit into their boxes. */
const leastWidth = 880;

const forms = [
  { value: 'drawn', label: 'Drawn' },
  { value: 'list', label: 'List' },
] as const;

/** Every question and every pattern, the way that was taken lit; as a list where there is no room. */
export function TreeCard({ decision: { tree } }: { readonly decision: Decision }) {
  const [, setAddress] = useVerdictAddress();
  const [form, setForm] = useState<'drawn' | 'list'>('drawn');
  const [box, width] = useWidth();
  const open = useCallback((pattern: PatternId) => void setAddress({ pattern }), [setAddress]);
  const fits = width !== null && width >= leastWidth;
  return (
    <SectionCard
      title="The whole tree"
      note="the way that was taken is lit"
      tools={
        fits ? <Segmented label="Tree as" value={form} segments={forms} onValue={setForm} /> : null
      }
    >
      <div ref={box}>
        {fits && form === 'drawn' ? (
          <TreeDrawing tree={tree} width={width} onOpen={open} />
        ) : fits ? (
          <TreeList tree={tree} onOpen={open} />
        ) : (
          <details>
            <summary className="inline-flex min-h-6 cursor-pointer items-center rounded-control text-note font-medium text-accent-text">
              All questions, as a list
            </summary>
            <TreeList tree={tree} onOpen={open} />
          </details>
        )}
      </div>
    </SectionCard>
  );
}
