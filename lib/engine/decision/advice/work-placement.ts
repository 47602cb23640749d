import type { Assumptions } from '../../assumptions';
import type { Architecture, DataSet, PlacementAdvice, Sentence, WorkKind } from '../../model';
import { sentence, type SaidFigure } from '../sentence';
import { figurePath } from '../words';

/** Bytes as people say them, in steps of 1 024. */
function sizeWords(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'];
  let [value, unit] = [bytes, 0];
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${Math.round(value * 10) / 10} ${units[unit] ?? 'B'}`;
}

const size = (path: string, bytes: number): SaidFigure => ({
  path: figurePath(path),
  value: bytes,
  unit: 'bytes',
  words: sizeWords(bytes),
});

/**
 * Where each kind of work belongs: at the edge what somebody waits for in the act and is small, in a core
 * region what nobody waits for or is large, in the regions near users all between. After the hierarchy of
 * edge, regional and core regions.
 */
export function workPlacement(
  architecture: Architecture,
  assumptions: Assumptions,
): PlacementAdvice[] {
  const { data, demand } = architecture;
  return [
    ...(demand.work ?? []).map((kind) => ofWork(kind, assumptions)),
    ...data.map((set) => ofData(set, assumptions)),
  ];
}

type Advice = Omit<PlacementAdvice, keyof Sentence | 'subject' | 'name' | 'missing'>;

const advice = (
  subject: PlacementAdvice['subject'],
  name: string,
  place: Advice['place'],
  reason: Sentence,
  missing: readonly string[] = [],
): PlacementAdvice => ({ subject, name, place, missing, ...reason });

function ofWork({ name, need, sizeBytes }: WorkKind, { parameters }: Assumptions) {
  const edge = parameters.edgeSizeBytes.value;
  const core = parameters.coreSizeBytes.value;
  if (need === 'batch') {
    return advice(
      'requests',
      name,
      'core',
      sentence`${name}: nobody waits for it, so that it runs where it is cheapest, beside the data.`,
    );
  }
  const path = `demand.work[${name}].size`;
  if (sizeBytes === undefined) {
    return need === 'real-time'
      ? advice(
          'requests',
          name,
          null,
          sentence`${name}: how much one of them moves is not stated (${path}), and that decides between edge and region.`,
          [path],
        )
      : advice(
          'requests',
          name,
          'regional',
          sentence`${name}: somebody waits for it, and it needs its data: the region near the user.`,
        );
  }
  const own = size(path, sizeBytes);
  if (sizeBytes > core) {
    return advice(
      'requests',
      name,
      'core',
      sentence`${name}: at ${own}, above ${size('coreSizeBytes', core)}, moving it costs more than waiting for it.`,
    );
  }
  return need === 'real-time' && sizeBytes < edge
    ? advice(
        'requests',
        name,
        'edge',
        sentence`${name}: somebody waits for it in the act, and at ${own}, below ${size('edgeSizeBytes', edge)}, it can be answered at the edge.`,
      )
    : advice(
        'requests',
        name,
        'regional',
        sentence`${name}: somebody waits for it, and at ${own} it needs its data: the region near the user.`,
      );
}

function ofData(set: DataSet, { parameters }: Assumptions): PlacementAdvice {
  const { name, consistency, writeSizeBytes, residency, onConflict, homed } = set;
  const core = parameters.coreSizeBytes.value;
  const of = (place: PlacementAdvice['place'], reason: Sentence, missing: readonly string[] = []) =>
    advice('data', name, place, reason, missing);
  if (residency.length > 0 || homed === true) {
    return of(
      'regional',
      sentence`${name}: it stays in the home region of its subjects${residency.length > 0 ? ', by law' : ''}; no copy at the edge.`,
    );
  }
  if (consistency === 'strong' || consistency === 'quorum') {
    return of(
      'core',
      sentence`${name}: it is read as last written, so that it stays with its writer.`,
    );
  }
  if (writeSizeBytes !== undefined && writeSizeBytes > core) {
    return of(
      'core',
      sentence`${name}: at ${size(`data[${name}].writeSize`, writeSizeBytes)} a write it is kept in a core region and cached near users.`,
    );
  }
  if (consistency === undefined) {
    const path = `data[${name}].consistency`;
    return of(null, sentence`${name}: what a read must see of it is not stated (${path}).`, [path]);
  }
  const small = writeSizeBytes !== undefined && writeSizeBytes < parameters.edgeSizeBytes.value;
  const merges = onConflict !== undefined && onConflict !== 'none';
  return small && merges
    ? of(
        'edge',
        sentence`${name}: small, at ${size(`data[${name}].writeSize`, writeSizeBytes)} a write, and it bears being late and merged: it can be kept at the edge.`,
      )
    : of('regional', sentence`${name}: it may be read late, so that a copy near users serves it.`);
}
