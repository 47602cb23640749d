/** How what is on the screen stands to what is stored. */
export type SaveState =
  | { readonly is: 'saved'; readonly version: number }
  | { readonly is: 'saving' }
  | { readonly is: 'unsaved' }
  /** The text has problems and waits for them to be mended. */
  | { readonly is: 'invalid'; readonly problems: number }
  /** The server does not answer; the change is kept here and tried again. */
  | { readonly is: 'offline' }
  /** Whoever looks may not change it: what they do is theirs to try and is not kept. */
  | { readonly is: 'trial' }
  /** Nobody is signed in any more; the change is kept here and tried again. */
  | { readonly is: 'signed-out' }
  /** Somebody else has saved since. */
  | { readonly is: 'conflict' };
