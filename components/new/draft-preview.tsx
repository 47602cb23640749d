import { patternTitles } from '@/lib/engine/decision/patterns/titles';
import {
  comparedLabel,
  comparedWords,
  requiredWords,
  statusWords,
} from '@/lib/format/comparison-words';
import { verdictName } from '@/lib/format/verdict';
import { text } from '@/lib/format/words';
import { Badge } from '../ui/badge';
import { Card } from '../ui/card';
import { SeverityMark } from '../ui/severity-mark';
import type { JudgedDraft } from './drafting';

const standings = {
  pass: 'meets',
  fail: 'high',
  unknown: 'unknown',
  'not-asked': 'unknown',
} as const;

/** Why the option does not meet what was asked for, where it does not. */
function WhyNot({ draft }: { readonly draft: Extract<JudgedDraft, { ok: true }>['draft'] }) {
  const { decision, because } = draft;
  const reasons = because === null ? decision.blockedBy.map((one) => one.because) : [because];
  if (reasons.length === 0) return null;
  return (
    <ul className="mt-2 list-disc space-y-0.5 pl-4 text-body text-text-2">
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  );
}

/** What the answers come to, before anything is stored. */
export function DraftPreview({
  judged,
  isWaiting,
}: {
  readonly judged: JudgedDraft | null;
  readonly isWaiting: boolean;
}) {
  return (
    <Card title="What comes of it" note="nothing is stored yet">
      <div aria-live="polite" className="px-4 pb-4">
        {judged === null ? (
          <p className="text-body text-text-2">
            {isWaiting
              ? 'Drawing the first option…'
              : 'Say where your users are, and the first option is drawn and judged here.'}
          </p>
        ) : judged.ok ? (
          <Judged judged={judged} />
        ) : (
          <p className="text-body text-critical-text">{judged.problems[0]?.message}</p>
        )}
      </div>
    </Card>
  );
}

function Judged({ judged }: { readonly judged: Extract<JudgedDraft, { ok: true }> }) {
  const { draft, rows, index } = judged;
  const { decision, pattern, option, architecture } = draft;
  const sites = architecture.options.find(({ name }) => name === option)?.sites ?? [];
  return (
    <>
      <p className="flex flex-wrap items-center gap-2">
        <Badge tone="accent">{verdictName[decision.verdict]}</Badge>
        <span className="text-body font-[550]">
          {pattern === null ? 'One region, several zones' : patternTitles[pattern]}
        </span>
      </p>
      <p className="mt-1 text-note text-text-3">
        {sites.map(({ region, role }) => `${region} ${role}`).join(' · ')}
      </p>
      <p className="mt-2 text-body text-text-2">{decision.headline}</p>
      <ul className="mt-2 divide-y divide-line border-y border-line">
        {rows.map((row) => {
          const cell = row.cells[index];
          if (cell === undefined) return null;
          return (
            <li key={row.id} className="flex min-h-8 items-center gap-2 text-body">
              <SeverityMark standing={standings[cell.status]} decorative />
              <span className="flex-1">{comparedLabel(row.id)}</span>
              <span className="tabular font-semibold">{text(comparedWords(row, cell))}</span>
              <span className="tabular w-[110px] text-right text-note text-text-3">
                needs {requiredWords(row)}
              </span>
              <span className="sr-only">{statusWords[cell.status]}</span>
            </li>
          );
        })}
      </ul>
      <WhyNot draft={draft} />
      <details className="mt-3">
        <summary className="min-h-6 cursor-pointer text-note text-accent-text">
          The document, as it will be stored
        </summary>
        <pre className="mt-1.5 max-h-[320px] overflow-auto rounded-control bg-sunken p-2.5 font-mono text-[11.5px] leading-[17px]">
          {draft.text}
        </pre>
      </details>
    </>
  );
}
