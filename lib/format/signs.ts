/** Narrow no-break space: between thousands, and before a percent sign. */
export const narrowSpace = '\u202f';
/** No-break space: between a number and a unit in letters. */
export const unitSpace = '\u00a0';
/** The true minus, as wide as a plus. */
export const minus = '\u2212';
/** What stands in a cell that has nothing to say. */
export const dash = '\u2013';
