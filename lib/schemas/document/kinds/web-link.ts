import * as z from 'zod/mini';
import { kind } from './kind';

const longestLink = 2000;

/** Whether a text is an address that a browser may be sent to: http or https, with a host and without a password. */
export function isWebLink(text: string): boolean {
  if (text.length > longestLink || /\s/.test(text) || !URL.canParse(text)) return false;
  const { protocol, host, username, password } = new URL(text);
  return /^https?:$/.test(protocol) && host !== '' && username === '' && password === '';
}

/** A link to a page. Other schemes would run or open something when they are followed. */
export const webLink = kind(z.string().check(z.maxLength(longestLink), z.refine(isWebLink)), {
  noun: 'a link',
  accepted: 'an address that begins with https:// or http://',
  hint: (found) =>
    typeof found === 'string' && /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(found)
      ? `write https://${found}`
      : null,
});
