'use client';

import { useEffect, useEffectEvent, useRef } from 'react';
import { useAnnounce } from '../announcer';
import type { CascadeStep } from './cascade';

/** Says each stage of a loss as it comes, and when everything is back. */
export function useStageAnnouncements(
  steps: readonly CascadeStep[],
  stage: number,
  /** Whether anything is lost. */
  isAny: boolean,
): void {
  const announce = useAnnounce();
  const step = steps.find((one) => one.stage === stage);
  const title = step?.title ?? null;
  const say = useEffectEvent(() => {
    if (step) announce([step.title, step.detail, step.warning].filter(Boolean).join('. '));
  });
  useEffect(() => {
    if (title !== null) say();
  }, [title]);

  const wasAny = useRef(false);
  useEffect(() => {
    if (wasAny.current && !isAny) announce('Nothing is lost any more.');
    wasAny.current = isAny;
  }, [isAny, announce]);
}
