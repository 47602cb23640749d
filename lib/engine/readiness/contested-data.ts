import type { Architecture, DataSet, Option } from '../model';
import { writesAt } from '../traffic/serves';
import { waitsForNobody } from './async-links';

/** Data sets that two sites write and copy to each other without waiting, so that writes can collide. */
export function contestedData({ data }: Architecture, option: Option): DataSet[] {
  const writers = new Set(
    option.sites.filter((site) => writesAt(option, site)).map(({ region }) => region),
  );
  const between = option.links.filter(
    (link) => waitsForNobody(link) && writers.has(link.from) && writers.has(link.to),
  );
  return data.filter(({ name }) =>
    between.some((link) => link.data === undefined || link.data.includes(name)),
  );
}
