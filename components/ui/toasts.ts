/** Something to tell that needs no answer. It goes by itself, unless it has an action. */
export interface Notice {
  readonly title: string;
  readonly description?: string;
  readonly action?: { readonly label: string; readonly run: () => void };
  /** Interrupts what is being read aloud: for failures. */
  readonly urgent?: boolean;
}

type Listener = (notice: Notice) => void;

let listener: Listener | null = null;
let early: readonly Notice[] = [];

/** The one queue of notices, from anywhere: `toasts.add({ title: 'Saved' })`. */
export const toasts = {
  add(notice: Notice): void {
    if (listener === null) early = [...early, notice];
    else listener(notice);
  },
  /** For the area that shows them: hands over what came before it, then each new one. */
  listen(to: Listener): () => void {
    listener = to;
    const waiting = early;
    early = [];
    for (const notice of waiting) to(notice);
    return () => {
      if (listener === to) listener = null;
    };
  },
};
