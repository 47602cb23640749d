'use client';

import { useEffect, useEffectEvent } from 'react';
import { isTyping } from '../ui/is-typing';
import { allActs, appliesNow, type Act } from './acts';
import { chordOf } from './chord';

/** A dialog, a menu or a list has the keys while it is open. */
const busy = (): boolean =>
  document.querySelector('[role="dialog"], [role="menu"], [role="listbox"]') !== null;

/** Controls that have arrow keys and Enter of their own. */
const ownArrows =
  '[role="tablist"], [role="toolbar"], [role="group"], [role="radiogroup"], [role="combobox"], [data-findings], .cm-editor, summary';
const arrows = /[↑↓←→]$/;

/** Whether the part in focus does something of its own with a chord. */
function hasOwn(chord: string, target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (arrows.test(chord))
    return target.closest(ownArrows) !== null && target.closest('[data-map-key]') === null;
  return chord === 'Space' && target.closest('button, a, summary, [role="button"]') !== null;
}

/** The act that a key press runs; undefined where there is none for it now. */
function actFor(
  event: KeyboardEvent,
  isHeld: boolean,
): { readonly act: Act; readonly chord: string } | undefined {
  const chord = chordOf(event);
  const isFree = !isHeld && !isTyping(event.target) && !busy() && !hasOwn(chord, event.target);
  const act = allActs().find(
    (one) =>
      one.byEvent !== true &&
      one.keys?.includes(chord) === true &&
      (isFree || one.whileTyping === true) &&
      appliesNow(one),
  );
  return act === undefined ? undefined : { act, chord };
}

/**
 * Listens to the keys of every act that the page offers. Held while something is on its way that will take
 * what is typed: the palette's code may come after the first letters.
 */
export function useActKeys(isHeld: boolean): void {
  const heard = useEffectEvent((event: KeyboardEvent) => actFor(event, isHeld));
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const found = heard(event);
      if (found === undefined) return;
      event.preventDefault();
      found.act.run?.(found.chord);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
