import {
  assumptionFacts,
  defaultAssumptions,
  machinesIn,
  priceItems,
} from '@/lib/engine/assumptions';
import { nearest, type Problem } from '@/lib/schemas';
import type { CsvCell } from '../csv/read-csv';
import { fieldsOf, headingNamed, isEmpty, readDay, readNumber, type Fields } from './fields';
import { problemAt, type FormReading, type PlacedStatement } from './imported';
import { regionAccepted, regionResolver } from './resolve-region';

/** What a column of prices counts, by its heading; `usd` takes the unit of the item. */
const units: Readonly<Record<string, string | null>> = {
  usd: null,
  price: null,
  usdperhour: 'USD/hour',
  usdpergbmonth: 'USD/GB-month',
  usdpergb: 'USD/GB',
};
const dollars = 'US dollars, e.g. 0.096';

interface PriceColumn {
  readonly heading: string;
  readonly unit: string | null;
}

function priceColumns(header: readonly CsvCell[]): PriceColumn[] {
  return Object.entries(units).flatMap(([name, unit]) => {
    const heading = headingNamed(header, [name]);
    return heading === undefined ? [] : [{ heading, unit }];
  });
}

/** Whether a header is that of a price list: region, item, US dollars. */
export const isPriceList = (header: readonly CsvCell[]): boolean =>
  headingNamed(header, ['region']) !== undefined &&
  headingNamed(header, ['item', 'machine', 'instancetype', 'sku']) !== undefined &&
  priceColumns(header).length > 0;

/** Whether a header is that of transfer prices: from, to, US dollars a GB. */
export const isTransferList = (header: readonly CsvCell[]): boolean =>
  headingNamed(header, ['from']) !== undefined &&
  headingNamed(header, ['to']) !== undefined &&
  headingNamed(header, ['usdpergb', 'usd']) !== undefined;

/** Reads `region,item,usdPerHour|usdPerGbMonth|usdPerGb|usd[,date]`, one price a line. */
export function readPriceList(
  file: string,
  header: readonly CsvCell[],
  rows: readonly (readonly CsvCell[])[],
): FormReading {
  const columns = priceColumns(header);
  const resolveRegion = regionResolver();
  const problems: Problem[] = [];
  const refuse = (cell: CsvCell, message: string, accepted: string): null => {
    problems.push(problemAt(file, cell, message, accepted));
    return null;
  };
  const statements = fieldsOf(header, rows).flatMap((fields): PlacedStatement[] => {
    const regionCell = fields.at(headingNamed(header, ['region']));
    const region = resolveRegion(regionCell.text);
    if (!region.ok) refuse(regionCell, region.because, regionAccepted);
    const itemCell = fields.at(headingNamed(header, ['item', 'machine', 'instancetype', 'sku']));
    const id = region.ok ? `price.${region.id}.${itemCell.text}` : null;
    const unit = id === null ? null : (assumptionFacts(id, defaultAssumptions)?.unit ?? null);
    if (region.ok && unit === null) {
      const items = [...machinesIn(region.id), ...Object.keys(priceItems)];
      const near = nearest(itemCell.text, items);
      const meant = near === null ? '' : `; did you mean ${near}?`;
      refuse(itemCell, `no such item among the prices of ${region.id}${meant}`, items.join(', '));
    }
    const price = priceOf(fields, columns, unit, refuse);
    const on = dayOf(fields, header, refuse);
    if (id === null || unit === null || price === null || on === null) return [];
    const { cell, value } = price;
    return [{ id, value, kind: 'published', cell, ...(on === undefined ? {} : { on }) }];
  });
  return { statements, problems, notes: [] };
}

type Refuse = (cell: CsvCell, message: string, accepted: string) => null;

/** The one price of a row, from the column of its item's unit. */
function priceOf(
  fields: Fields,
  columns: readonly PriceColumn[],
  unit: string | null,
  refuse: Refuse,
): { readonly cell: CsvCell; readonly value: number } | null {
  const filled = columns.filter(({ heading }) => !isEmpty(fields.at(heading)));
  const [column, another] = filled;
  const first = fields.at(columns[0]?.heading);
  if (column === undefined) return refuse(first, 'no price', dollars);
  const cell = fields.at(column.heading);
  if (another !== undefined) {
    return refuse(fields.at(another.heading), 'a second price on one line', 'one price a line');
  }
  if (unit !== null && column.unit !== null && column.unit !== unit) {
    return refuse(cell, `a price in ${column.unit} where the item counts ${unit}`, unit);
  }
  const value = readNumber(cell.text, /\s*(USD|\$)$/i);
  return value === null ? refuse(cell, 'not a price', dollars) : { cell, value };
}

function dayOf(fields: Fields, header: readonly CsvCell[], refuse: Refuse) {
  const cell = fields.at(headingNamed(header, ['date', 'day', 'on', 'asof']));
  const on = readDay(cell);
  return on === null ? refuse(cell, 'not a day', 'e.g. 2026-11-20') : on;
}

/** Reads `from,to,usdPerGb[,date]`, one direction a line. */
export function readTransferList(
  file: string,
  header: readonly CsvCell[],
  rows: readonly (readonly CsvCell[])[],
): FormReading {
  const resolveRegion = regionResolver();
  const problems: Problem[] = [];
  const refuse: Refuse = (cell, message, accepted) => {
    problems.push(problemAt(file, cell, message, accepted));
    return null;
  };
  const statements = fieldsOf(header, rows).flatMap((fields): PlacedStatement[] => {
    const ends = ['from', 'to'].map((name) => {
      const cell = fields.at(headingNamed(header, [name]));
      const region = resolveRegion(cell.text);
      return region.ok ? region.id : refuse(cell, region.because, regionAccepted);
    });
    const cell = fields.at(headingNamed(header, ['usdpergb', 'usd']));
    const value = readNumber(cell.text, /\s*(USD|\$)$/i) ?? refuse(cell, 'not a price', dollars);
    const on = dayOf(fields, header, refuse);
    const [from, to] = ends;
    if (from == null || to == null || value === null || on === null) return [];
    if (from === to) {
      refuse(
        fields.at(headingNamed(header, ['to'])),
        'nothing leaves from a region to itself',
        'another region',
      );
      return [];
    }
    const day = on === undefined ? {} : { on };
    return [{ id: `transfer.${from}~${to}`, value, kind: 'published', cell, ...day }];
  });
  return { statements, problems, notes: [] };
}
