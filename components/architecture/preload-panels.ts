/** Brings what the next click may open, once the browser has nothing better to do. */
export function preloadPanels(): void {
  const bring = () => {
    void import('../topology/inspector/inspector');
    void import('../topology/fail/fail-panel');
  };
  if ('requestIdleCallback' in window) window.requestIdleCallback(bring, { timeout: 2000 });
  else globalThis.setTimeout(bring, 500);
}
