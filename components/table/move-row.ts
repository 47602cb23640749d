import type { KeyboardEvent } from 'react';

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/**
 * Arrow keys on the way into a row move to the neighbouring rows, Home and End to the first and the
 * last that are drawn.
 */
export function moveRow(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  const body = event.currentTarget.closest('tbody');
  if (step === undefined || body === null) return;
  const links = [...body.querySelectorAll<HTMLElement>('[data-row-link]')];
  const next = Math.min(links.length - 1, Math.max(0, links.indexOf(event.currentTarget) + step));
  event.preventDefault();
  links[next]?.focus();
  links[next]?.scrollIntoView({ block: 'nearest' });
}
