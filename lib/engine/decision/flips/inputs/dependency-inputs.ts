import type { Architecture } from '../../../model';
import { share } from '../../../units';
import type { FlipInput } from './flip-input';
import { tenMillionth } from './grid';
import { inDocument } from './in-document';

/** How available each dependency is, where the document says. */
export function dependencyInputs({ dependencies }: Architecture): FlipInput[] {
  return dependencies.flatMap(({ name, availability }) =>
    availability === undefined
      ? []
      : [
          inDocument(
            {
              input: `dependencies[${name}].availability`,
              label: `Availability of ${name}`,
              unit: 'availability',
              reach: 'availability',
              value: availability,
              least: 0.9,
              most: 1,
              perUnit: tenMillionth,
            },
            (architecture, value) => ({
              ...architecture,
              dependencies: architecture.dependencies.map((one) =>
                one.name === name ? { ...one, availability: share(value) } : one,
              ),
            }),
          ),
        ],
  );
}
