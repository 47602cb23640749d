/** Pixels of a picture: a slide of 16 to 9. */
export const pictureSize = { width: 1600, height: 900 } as const;
