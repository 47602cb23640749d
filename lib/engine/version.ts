/** Raised with every change that moves a figure, so that stored results can say which engine made them. */
export const ENGINE_VERSION = '0.5.0';
