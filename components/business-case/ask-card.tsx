import { text } from '@/lib/format/words';
import { SeverityMark } from '../ui/severity-mark';
import type { Standing } from '@/lib/format/severity';
import { askOf, type Answer } from './ask';
import type { ShownCase } from './shown-case';

const marks: Readonly<Record<Answer, Standing>> = {
  pays: 'meets',
  'by-market': 'medium',
  unsure: 'medium',
  no: 'high',
  unknown: 'unknown',
};

/** The ask in one line: whether it pays, what it asks, what it returns, how sure that is. */
export function AskCard({ shown }: { readonly shown: ShownCase }) {
  const { answer, title, parts } = askOf(shown);
  return (
    <section aria-label="The ask" className="max-w-[88ch]">
      <output className="flex items-start gap-2 text-verdict">
        <span className="flex h-6.5 items-center">
          <SeverityMark standing={marks[answer]} decorative size={18} />
        </span>
        {title}
      </output>
      <p className="mt-0.5 text-[15px] leading-[23px] text-text-2">
        {parts.map((part, i) =>
          typeof part === 'string' ? (
            part
          ) : (
            <button
              // oxlint-disable-next-line react/no-array-index-key -- the parts of a sentence have an order
              key={i}
              type="button"
              data-figure={part.figure}
              aria-haspopup="dialog"
              title={part.words.exact}
              className="cursor-pointer rounded-[3px] font-semibold text-text-1 underline decoration-mute decoration-dotted underline-offset-3 hover:bg-hover"
            >
              <span className="sr-only">{part.label} </span>
              {text(part.words)}
            </button>
          ),
        )}
      </p>
    </section>
  );
}
