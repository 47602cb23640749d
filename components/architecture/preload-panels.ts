/** What the next click may open. */
const soon = [
  () => import('../topology/inspector/inspector'),
  () => import('../topology/fail/fail-panel'),
  () => import('../topology/fail/player'),
];
/** What one may still want while the server is gone: it can then no longer be brought. */
const later = [
  () => import('../topology/inspector/option-fields'),
  () => import('../topology/inspector/data-list'),
  () => import('../shell/command-palette'),
  () => import('./option/new-option-dialog'),
  () => import('./option/rename-option-dialog'),
  () => import('../topology/inspector/requirement-fields'),
  () => import('../topology/point-menu'),
  () => import('../topology/fail/scenario-palette'),
  () => import('../topology/dialogs/region-palette'),
  () => import('../topology/dialogs/link-dialog'),
  () => import('../topology/dialogs/population-dialog'),
  () => import('../topology/dialogs/dependency-dialog'),
  () => import('../figure/why-panel'),
  () => import('../state/problems-list'),
];

/** Runs something once the browser has nothing better to do. */
function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(run, { timeout: 2000 });
  else globalThis.setTimeout(run, 500);
}

/** Brings a few parts at a time; one that does not come now comes when it is asked for. */
async function bring(parts: readonly (() => Promise<unknown>)[]): Promise<void> {
  await Promise.allSettled(parts.map((part) => part()));
}

/** Brings what the map may open, so that it opens at once, and opens without a server. */
export function preloadPanels(): void {
  whenIdle(() => void bring(soon).then(() => whenIdle(() => void bring(later))));
}
