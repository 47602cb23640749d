'use client';

import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { lossId } from '@/lib/engine/capacity/loss-id';
import type { LossTrace } from '@/lib/engine/model';
import { useStable } from '../use-stable';

/** A stage takes 600 ms to arrive, and stands for 250 ms before the next one. */
const stageMs = 600;
const pauseMs = 250;

const query = '(prefers-reduced-motion: reduce)';
const subscribeCalm = (tell: () => void) => {
  const media = window.matchMedia(query);
  media.addEventListener('change', tell);
  return () => media.removeEventListener('change', tell);
};
const isCalm = (): boolean => window.matchMedia(query).matches;
/** The server does not know; what it draws has to be what the browser takes over. */
const isCalmAtServer = (): boolean => false;

export interface Playback {
  /** Index into the trace's stages. */
  readonly stage: number;
  readonly playing: boolean;
  readonly play: () => void;
  readonly pause: () => void;
  readonly show: (stage: number) => void;
}

interface State {
  /** The loss that is played, and whether it moves; another one starts anew. */
  readonly subject: string;
  readonly stage: number;
  readonly playing: boolean;
}

/**
 * Plays the stages of a loss, once, from the healthy state to where it settles. Who asks for reduced
 * motion gets the settled state at once, and an address that holds a step that step. An edit of the
 * document keeps the stage that is shown.
 */
export function usePlayback(
  { loss, harsh, stages }: LossTrace,
  /** The step that the address holds; null: none. */
  held: number | null,
  /** Told when a step is held, and null when it plays on. */
  onHeld: (step: number | null) => void,
): Playback {
  const calm = useSyncExternalStore(subscribeCalm, isCalm, isCalmAtServer);
  const harshly = `${harsh?.retries === true} ${harsh?.coldCaches === true}`;
  const subject = `${calm ? 'calm' : 'moving'} ${lossId(loss)} ${harshly}`;
  const last = Math.max(0, stages.length - 1);
  const fresh = (): State => ({
    subject,
    stage: held === null ? (calm ? last : 0) : Math.max(0, held),
    playing: !calm && last > 0 && held === null,
  });
  const [state, setState] = useState(fresh);
  const current = state.subject === subject ? state : fresh();
  if (current !== state) setState(current);
  const stage = Math.min(current.stage, last);
  const playing = current.playing && stage < last;

  useEffect(() => {
    if (!playing) return undefined;
    const wait = stage === 0 ? pauseMs : stageMs + pauseMs;
    const timer = window.setTimeout(() => {
      setState((now) => ({ ...now, stage: now.stage + 1 }));
    }, wait);
    return () => window.clearTimeout(timer);
  }, [playing, stage]);

  const play = useStable(() => {
    setState((now) => ({ ...now, stage: now.stage >= last ? 0 : now.stage, playing: true }));
    onHeld(null);
  });
  const pause = useStable(() => {
    setState((now) => ({ ...now, playing: false }));
    onHeld(stage);
  });
  const show = useStable((to: number) => {
    setState((now) => ({ ...now, stage: to, playing: false }));
    onHeld(to);
  });
  return useMemo(
    () => ({ stage, playing, play, pause, show }),
    [stage, playing, play, pause, show],
  );
}
