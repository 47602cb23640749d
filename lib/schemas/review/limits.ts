import { z } from 'zod';
import { isIsoDate } from '../document/kinds/iso-date';

/** Halves of characters, which cannot be written as UTF-8. */
const halves = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Words that a person writes, as they can be stored: whole characters, and no NUL, which a database does not take. */
const written = z
  .string()
  .transform((said) => said.replaceAll(halves, '\uFFFD').replaceAll('\u0000', '').trim());

/** What people may write in a review, and how much of it. */
export const reviewTitle = written.pipe(z.string().min(1, 'Give it a title.').max(120));
export const reviewClaim = written.pipe(z.string().max(10_000));
export const reviewText = written.pipe(z.string().min(1, 'Write something.').max(10_000));
export const reviewDay = z.string().refine(isIsoDate, 'A day is written as 2027-05-31.');
