import * as z from 'zod/mini';
import { converted, kind } from './kind';
import { numberBetween } from './number';

const latitude = numberBetween({ noun: 'a latitude', lowest: -90, highest: 90 });
const longitude = numberBetween({ noun: 'a longitude', lowest: -180, highest: 180 });

/** A place on earth, `[latitude, longitude]`. */
export const position = kind(
  converted(z.tuple([latitude, longitude]), ([lat, lon]) => ({ lat, lon })),
  {
    noun: 'a place',
    accepted: '[latitude, longitude] in degrees, north and east positive, e.g. [50.11, 8.68]',
  },
);
