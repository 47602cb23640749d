/** A session ends when nothing came from it for this long, in seconds. */
export const idleS = 12 * 3600;

/** And after this long whatever came from it, in seconds. */
export const absoluteS = 7 * 24 * 3600;

/** Its last use is written down at most this often, in seconds. */
export const refreshS = 300;
