import type { Loss } from '@/lib/engine/model';
import { lossWords } from '@/lib/format/loss-words';
import { percent } from '@/lib/format/percent';
import { shortRegion } from '@/lib/format/region-name';
import { sentenceList } from '@/lib/format/sentence-list';
import type { DrawnOption } from '@/lib/picture/drawn-option';
import { FigureValue } from '../figure/figure-value';
import { classNames } from '../ui/class-names';
import { SeverityMark } from '../ui/severity-mark';
import type { CompareTableProps } from './compare-table';
import { cellClass, columnClass, rowHeadClass } from './table-classes';

/** What the loss comes to in one option. */
function Outcome({ drawn }: { readonly drawn: DrawnOption }) {
  const { trace } = drawn;
  if (trace.stages.length < 2) return <span className="text-text-3">has no part in it</span>;
  const falls = trace.stages.flatMap(({ stage, down }) => (stage === 'fallen' ? down : []));
  return (
    <>
      <span className="tabular flex items-center gap-1.5 font-semibold">
        <SeverityMark
          standing={trace.survives ? 'meets' : trace.servedFraction > 0 ? 'high' : 'critical'}
        />
        <FigureValue parts={[percent(trace.servedFraction)]} suffix="served" />
      </span>
      <span className="block text-note text-text-3">
        {falls.length === 0
          ? trace.survives
            ? 'everyone served'
            : 'nothing else falls'
          : `then ${sentenceList(falls.map(shortRegion))} ${falls.length === 1 ? 'falls' : 'fall'}`}
      </span>
    </>
  );
}

/** The loss that the maps show, and who is served at its end. */
export function LossRow({
  architecture,
  comparison,
  drawings,
  loss,
}: CompareTableProps & { readonly loss: Loss }) {
  return (
    <tr>
      <th scope="row" className={rowHeadClass}>
        <span className="font-[550]">{lossWords(loss).heading}</span>
        <span className="block text-note font-normal text-text-3">
          as the maps show it; all other rows are with nothing lost
        </span>
      </th>
      {comparison.options.map(({ name }) => {
        const drawn = drawings.get(name);
        return (
          <td key={name} className={classNames(cellClass, columnClass(architecture, name))}>
            {drawn === undefined ? null : <Outcome drawn={drawn} />}
          </td>
        );
      })}
    </tr>
  );
}
