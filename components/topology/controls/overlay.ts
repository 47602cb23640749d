/** The look of controls that float over the map. */
export const overlay = 'rounded-overlay bg-surface shadow-map print:hidden';
