import type { CutFigures } from '@/lib/engine/model';
import { cutSentences } from '@/lib/format/cut-sentences';
import { percent } from '@/lib/format/percent';
import { shortRegion } from '@/lib/format/region-name';
import { sentenceList } from '@/lib/format/sentence-list';
import { text } from '@/lib/format/words';
import { PanelSection } from './panel-section';

/** What a cut does: who is served on each side, and what becomes of writes and copies. */
export function CutSummary({ cut }: { readonly cut: CutFigures }) {
  const sentences = cutSentences(cut);
  return (
    <PanelSection title="Either side of the cut" note="share served">
      <ul className="space-y-1.5 text-body">
        {cut.sides.map(({ sites, servedFraction, without }) => (
          <li key={sites.join()} className="flex items-baseline gap-3">
            <span className="min-w-0 flex-1">
              {sentenceList(sites.map(shortRegion))}
              {without.length === 0 ? null : (
                <span className="block text-note text-text-2">without {sentenceList(without)}</span>
              )}
            </span>
            <b className="font-semibold tabular">{text(percent(servedFraction))}</b>
          </li>
        ))}
      </ul>
      {sentences.length === 0 ? null : (
        <ul className="mt-2 space-y-1 border-t border-line pt-2 text-note text-text-2">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}.</li>
          ))}
        </ul>
      )}
    </PanelSection>
  );
}
