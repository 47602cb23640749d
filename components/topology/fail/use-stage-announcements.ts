'use client';

import { useEffect, useEffectEvent } from 'react';
import { useAnnounce } from '../announcer';
import type { CascadeStep } from './cascade';

/** Says each stage of a loss as it comes. */
export function useStageAnnouncements(steps: readonly CascadeStep[], stage: number): void {
  const announce = useAnnounce();
  const step = steps.find((one) => one.stage === stage);
  const title = step?.title ?? null;
  const say = useEffectEvent(() => {
    if (step) announce([step.title, step.detail, step.warning].filter(Boolean).join('. '));
  });
  useEffect(() => {
    if (title !== null) say();
  }, [title]);
}
