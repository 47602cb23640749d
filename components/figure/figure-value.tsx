import { Fragment } from 'react';
import { narrowSpace } from '@/lib/format/signs';
import type { Words } from '@/lib/format/words';

const small = 'text-[0.78em] font-[450] text-text-2';

/** A word where its neighbour has digits (`62 s / unbounded`) is long: it is set smaller. */
const isWord = ({ value, known }: Words): boolean => known && !/\d/.test(value);

/** Digits with the unit smaller beside them; several figures in one are parted by a stroke. */
export function FigureValue({
  parts,
  suffix,
}: {
  readonly parts: readonly Words[];
  /** A word behind the last unit, set as the unit is: `0 % served`. */
  readonly suffix?: string;
}) {
  return parts.map((words, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- the parts of a figure have a fixed order
    <Fragment key={index}>
      {index === 0 ? null : <span className="mx-[0.15em] font-normal text-text-3">/</span>}
      <span title={words.exact} className={words.known ? undefined : 'text-text-3'}>
        {parts.length > 1 && isWord(words) ? (
          <span className="text-[0.72em] leading-none">{words.value}</span>
        ) : (
          words.value
        )}
        {words.unit === '' ? null : (
          <span className={small}>
            {words.gap === '' ? '' : narrowSpace}
            {words.unit}
          </span>
        )}
      </span>
      {suffix === undefined || index < parts.length - 1 ? null : (
        <span className={small}> {suffix}</span>
      )}
    </Fragment>
  ));
}
