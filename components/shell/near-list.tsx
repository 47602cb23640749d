'use client';

import { Command as Cmdk } from 'cmdk';
import type { NearAnswer, NearRow } from './nearest';
import { headingClass, itemClass } from './palette-classes';

const valueOf = ({ region }: NearRow): string => `near ${region}`;
const valueOfPlace = ({ place, note }: Pick<NearAnswer, 'place' | 'note'>): string =>
  `to ${note} ${place}`;

/** The row to start from: the nearest region that is not in use yet; undefined where there is none. */
export function firstNear(answers: readonly NearAnswer[]): string | undefined {
  const rows = answers.flatMap(({ groups }) => groups.flatMap((group) => group.rows));
  const row = rows.find(({ taken }) => taken !== true) ?? rows[0];
  const [answer] = answers;
  return row ? valueOf(row) : answer && valueOfPlace(answer);
}

function Row({ row, onChoose }: { readonly row: NearRow; readonly onChoose: () => void }) {
  return (
    <Cmdk.Item value={valueOf(row)} onSelect={onChoose} className={itemClass}>
      <b className="font-semibold whitespace-nowrap">{row.label}</b>
      <span className="truncate text-note text-text-3">{row.hint}</span>
      <span className="ml-auto shrink-0 text-note text-text-3">
        {row.taken === true ? 'in use · ' : ''}
        {row.range}
      </span>
      <span className="tabular w-16 shrink-0 text-right font-semibold">{row.felt}</span>
    </Cmdk.Item>
  );
}

const headingOf = ({ place }: NearAnswer, heading: string): string =>
  heading === '' ? `Nearest to ${place}` : `Nearest to ${place}: ${heading}`;

/** The regions nearest to the first place that was meant, and the other places that may have been. */
export function NearList({
  answers,
  onRegion,
  onPlace,
}: {
  readonly answers: readonly NearAnswer[];
  readonly onRegion: (row: NearRow) => void;
  readonly onPlace: (place: string) => void;
}) {
  const [answer] = answers.filter(({ groups }) => groups.length > 0);
  const others = answers.filter((one) => one !== answer);
  return (
    <>
      {answer?.groups.map(({ heading, rows }) => (
        <Cmdk.Group key={heading} heading={headingOf(answer, heading)} className={headingClass}>
          {rows.map((row) => (
            <Row key={row.region} row={row} onChoose={() => onRegion(row)} />
          ))}
        </Cmdk.Group>
      ))}
      {answer === undefined ? null : (
        <p className="px-2 pt-1 pb-2 text-label text-text-3">{answer.basis}</p>
      )}
      {others.length === 0 ? null : (
        <Cmdk.Group heading="Or nearest to" className={headingClass}>
          {others.map(({ place, note }) => (
            <Cmdk.Item
              key={`${note} ${place}`}
              value={valueOfPlace({ place, note })}
              onSelect={() => onPlace(place)}
              className={itemClass}
            >
              {place}
              <span className="text-note text-text-3">{note}</span>
            </Cmdk.Item>
          ))}
        </Cmdk.Group>
      )}
    </>
  );
}
