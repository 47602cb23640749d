import type { Sentence } from '@/lib/engine/model';
import { saidParts } from './said-parts';

/** A reason of the decision, each of its figures open to "why?" (inside of `WhyMany`). */
export function Said({ sentence }: { readonly sentence: Sentence }) {
  return saidParts(sentence).map((part) =>
    part.is === 'words' ? (
      part.text
    ) : (
      <button
        key={part.start}
        type="button"
        data-figure={part.path}
        aria-haspopup="dialog"
        className="cursor-pointer rounded-[3px] font-semibold text-text-1 underline decoration-mute decoration-dotted underline-offset-3 hover:bg-hover"
      >
        {part.text}
      </button>
    ),
  );
}
