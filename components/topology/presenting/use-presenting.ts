'use client';

import { useEffect } from 'react';
import { useAnnounce } from '../announcer';
import { useStable } from '../use-stable';

/** The header and the controls grow with the window, as far as the header's figures stay side by side. */
const perHeader = 1250;
const headerRange = { least: 1, most: 1.8 } as const;

const headerScale = (width: number): number =>
  Math.min(headerRange.most, Math.max(headerRange.least, width / perHeader));

async function fillScreen(): Promise<void> {
  try {
    await document.documentElement.requestFullscreen();
  } catch {
    // A browser that does not give its screen shows the same in its window.
  }
}

/**
 * Presents the map: everything around it leaves, type grows, and the browser gives its whole screen
 * where it may. Answers with what begins it, and ends it.
 */
export function usePresenting(
  presenting: boolean,
  onPresenting: (presenting: boolean) => void,
): () => void {
  const announce = useAnnounce();
  const begin = useStable(() => {
    onPresenting(true);
    announce('Full screen. Escape returns.');
    void fillScreen();
  });
  const end = useStable(() => {
    onPresenting(false);
    announce('The page is back.');
    if (document.fullscreenElement !== null) void document.exitFullscreen();
  });

  useEffect(() => {
    if (!presenting) return undefined;
    const root = document.documentElement;
    const grow = () =>
      root.style.setProperty('--presenting', String(headerScale(window.innerWidth)));
    grow();
    root.dataset['presenting'] = '';
    window.addEventListener('resize', grow);
    return () => {
      delete root.dataset['presenting'];
      root.style.removeProperty('--presenting');
      window.removeEventListener('resize', grow);
    };
  }, [presenting]);

  useEffect(() => {
    // The browser ends its full screen by itself on Escape, and tells only of that.
    const onScreen = () => {
      if (presenting && document.fullscreenElement === null) end();
    };
    document.addEventListener('fullscreenchange', onScreen);
    return () => document.removeEventListener('fullscreenchange', onScreen);
  }, [presenting, end]);

  return useStable(() => (presenting ? end() : begin()));
}
