import type { KeyboardEvent } from 'react';

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** Arrow keys on a finding move the focus to its neighbours, Home and End to the first and the last. */
export function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  const list = event.currentTarget.closest('[data-findings]');
  if (step === undefined || list === null) return;
  const rows = [...list.querySelectorAll<HTMLElement>('[data-finding]')];
  const next = Math.min(rows.length - 1, Math.max(0, rows.indexOf(event.currentTarget) + step));
  event.preventDefault();
  rows[next]?.focus();
}
