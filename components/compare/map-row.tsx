import { useMemo } from 'react';
import { lossWords } from '@/lib/format/loss-words';
import { shortRegion } from '@/lib/format/region-name';
import { sentenceList } from '@/lib/format/sentence-list';
import type { DrawnOption } from '@/lib/picture/drawn-option';
import type { Mark } from '@/lib/picture/mark';
import { drawSmallMap, type SmallFrame } from '@/lib/picture/small-map';
import { Drawing } from '../drawing/drawing';
import { classNames } from '../ui/class-names';
import type { CompareTableProps } from './compare-table';
import { columnClass } from './table-classes';
import { useFrame, useGround } from './use-small-maps';

const width = 360;
const height = 178;

function SmallMap({
  drawn,
  ground,
  frame,
}: {
  readonly drawn: DrawnOption;
  readonly ground: Mark;
  readonly frame: SmallFrame;
}) {
  const map = useMemo(() => {
    const { option, scene, trace } = drawn;
    const sites = sentenceList(scene.sites.map(({ region }) => shortRegion(region)));
    const lost = trace.stages.length > 1 ? `, ${lossWords(trace.loss).heading}` : '';
    const label = `Map of ${option.name}: ${sites === '' ? 'no site' : sites}${lost}`;
    return drawSmallMap(scene, ground, frame, 'page', label);
  }, [drawn, ground, frame]);
  return <Drawing of={map} className="block h-auto w-full rounded-card border border-line" />;
}

/** The options' maps, all of the same part of the world. */
export function MapRow({ architecture, comparison, drawings, land }: CompareTableProps) {
  const frame = useFrame(drawings, width, height);
  const ground = useGround(land, frame);
  return (
    <tr>
      <th
        scope="row"
        className="sticky left-0 z-10 bg-bg pr-3 pb-1 text-left align-bottom text-note font-medium text-text-3 print:static"
      >
        Map
      </th>
      {comparison.options.map(({ name }) => {
        const drawn = drawings.get(name);
        return (
          <td
            key={name}
            className={classNames('px-3 pt-3 pb-1 align-bottom', columnClass(architecture, name))}
          >
            {drawn === undefined ? null : <SmallMap drawn={drawn} ground={ground} frame={frame} />}
          </td>
        );
      })}
    </tr>
  );
}
