/** The look of what floats over the map. */
export const floating = 'rounded-overlay bg-surface shadow-map';

/** The look of controls that float over the map: nobody needs them on paper. */
export const overlay = `${floating} print:hidden`;
