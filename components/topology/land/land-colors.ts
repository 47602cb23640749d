import type { LandColors } from './draw';

/** The land's colours in the theme that holds, as a canvas wants them. */
export function landColors(element: Element): LandColors {
  const style = getComputedStyle(element);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  return { sea: token('--sea'), land: token('--land'), coast: token('--coast') };
}
