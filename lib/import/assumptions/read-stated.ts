import { unitOfAssumption } from '@/lib/engine/assumptions';
import { assumptionKinds } from '@/lib/engine/model';
import type { Problem } from '@/lib/schemas';
import { typedValue, writtenValue } from '@/lib/schemas';
import type { CsvCell } from '../csv/read-csv';
import { fieldsOf, headingNamed, readDay } from './fields';
import { problemAt, type FormReading, type PlacedStatement } from './imported';

/** Whether a header is that of stated values as Meridian writes them. */
export const isStatedList = (header: readonly CsvCell[]): boolean =>
  headingNamed(header, ['id']) !== undefined && headingNamed(header, ['value']) !== undefined;

/** Reads `id,value[,unit,because,kind,by,on]`: stated values as the list of assumptions exports them. */
export function readStatedList(
  file: string,
  header: readonly CsvCell[],
  rows: readonly (readonly CsvCell[])[],
): FormReading {
  const problems: Problem[] = [];
  const refuse = (cell: CsvCell, message: string, accepted: string): null => {
    problems.push(problemAt(file, cell, message, accepted));
    return null;
  };
  const statements = fieldsOf(header, rows).flatMap((fields): PlacedStatement[] => {
    const field = (name: string) => fields.at(headingNamed(header, [name]));
    const id = field('id').text;
    const unit =
      unitOfAssumption(id) ??
      refuse(field('id'), 'not the id of an assumption', 'e.g. parameter.serverTimeMs');
    const stated = field('unit');
    const isOther = unit !== null && stated.text !== '' && stated.text !== unit;
    if (isOther) refuse(stated, `it is counted in “${unit}”`, unit);
    const cell = field('value');
    const value = unit === null ? null : valueIn(cell, unit, stated.text !== '');
    if (unit !== null && value === null)
      refuse(cell, 'not a value', `e.g. ${writtenValue(1, unit)}`);
    const kind = assumptionKinds.find((known) => known === field('kind').text);
    const isUnknownKind = kind === undefined && field('kind').text !== '';
    if (isUnknownKind)
      refuse(field('kind'), 'not what a value is worth', assumptionKinds.join(', '));
    const on = readDay(field('on'));
    if (on === null) refuse(field('on'), 'not a day', 'e.g. 2026-11-20');
    if (value === null || isOther || isUnknownKind || on === null) return [];
    const because = field('because').text;
    return [
      {
        id,
        value,
        cell,
        ...(because === '' ? {} : { because }),
        ...(kind === undefined ? {} : { kind }),
        ...(on === undefined ? {} : { on }),
      },
    ];
  });
  return { statements, problems, notes: [] };
}

/** With its unit beside it a value is a bare number: 0.8 of requests. Without, as people write it: 80%. */
function valueIn({ text }: CsvCell, unit: string, hasUnit: boolean): number | null {
  const bare = Number(text);
  if (hasUnit && text !== '' && Number.isFinite(bare)) return bare;
  return typedValue(text, unit);
}
