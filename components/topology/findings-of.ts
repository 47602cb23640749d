import type { Architecture, Finding } from '@/lib/engine/model';
import { isSameThing, type Thing } from '@/lib/flow/store/selection';
import { thingsOfPlace } from './pointing';

/** The findings that speak of a thing of the drawing. */
export function findingsOf(
  thing: Thing,
  findings: readonly Finding[],
  architecture: Pick<Architecture, 'options' | 'dependencies'>,
): readonly Finding[] {
  return findings.filter(({ where }) =>
    thing.kind === 'data'
      ? where.data.includes(thing.name)
      : thingsOfPlace(where, architecture).some(
          (one) =>
            isSameThing(one, thing) ||
            // One line stands for both ways.
            (one.kind === 'link' &&
              thing.kind === 'link' &&
              one.from === thing.to &&
              one.to === thing.from),
        ),
  );
}
