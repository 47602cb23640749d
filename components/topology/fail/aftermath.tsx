import type { LossTrace } from '@/lib/engine/model';
import { requestRate } from '@/lib/format/request-rate';
import { text } from '@/lib/format/words';
import { SeverityMark } from '../../ui/severity-mark';
import { unservedWords } from '@/lib/picture/map-words';
import { PanelSection } from './panel-section';

/** So many populations are listed; of more, how many. */
const few = 6;

/** Who is not served at the end, and why; which hard dependencies are down. */
export function Aftermath({ trace }: { readonly trace: LossTrace }) {
  const unserved = trace.stages.at(-1)?.unserved ?? [];
  const { dependenciesDown, loss } = trace;
  if (unserved.length === 0 && dependenciesDown.length === 0) return null;
  return (
    <PanelSection title="What stays down">
      <ul className="space-y-1 text-note text-text-2">
        {dependenciesDown.map((name) => (
          <li key={name} className="flex gap-2">
            <SeverityMark standing="critical" decorative className="mt-px" />
            <span>
              <b className="font-semibold text-text-1">{name}</b>, a hard dependency
              {loss.kind === 'dependency' ? '.' : ': all of its regions are lost.'}
            </span>
          </li>
        ))}
        {unserved.slice(0, few).map(({ population, rps, because }) => (
          <li key={`${population}-${because}`} className="flex gap-2">
            <SeverityMark standing="critical" decorative className="mt-px" />
            <span>
              <b className="font-semibold text-text-1">{population}</b>, {text(requestRate(rps))}:{' '}
              {unservedWords[because]}.
            </span>
          </li>
        ))}
        {unserved.length > few ? <li className="pl-6">and {unserved.length - few} more</li> : null}
      </ul>
    </PanelSection>
  );
}
