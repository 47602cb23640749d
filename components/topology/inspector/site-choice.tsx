'use client';

import type { DocumentPath, DocumentValue, RegionId } from '@/lib/engine/model';
import type { Command } from '@/lib/flow';
import { isRegionId } from '@/lib/flow/canvas/things';
import { shortRegion } from '@/lib/format/region-name';
import { Field } from '../../ui/field';
import { Select } from '../../ui/select';
import { useField } from './use-field';

const nobody = 'none';

/** One of the option's sites, or none; what none means is said in its place. */
export function SiteChoice({
  label,
  path,
  sites,
  none,
  several,
  commandFor,
  className,
}: {
  readonly label: string;
  readonly path: DocumentPath;
  readonly sites: readonly RegionId[];
  /** What holds without one: `the least round trip`. */
  readonly none: string;
  /** What stands there where the document says more than one: those stay in the text. */
  readonly several?: string;
  readonly commandFor: (region: RegionId | null) => Command;
  readonly className?: string;
}) {
  const toCommand = (value: DocumentValue | undefined): Command | null =>
    commandFor(typeof value === 'string' && isRegionId(value) ? value : null);
  const field = useField(path, toCommand);
  const isMapping = typeof field.value === 'object' && field.value !== null;
  const value = typeof field.value === 'string' ? field.value : isMapping ? null : nobody;
  return (
    <Field label={label} error={field.error} {...(className === undefined ? {} : { className })}>
      {(control) => (
        <Select
          {...control}
          value={value}
          placeholder={several ?? 'Choose'}
          options={[
            { value: nobody, label: none },
            ...sites.map((region) => ({ value: region, label: shortRegion(region) })),
          ]}
          onValue={(next: string) => field.write(next === nobody ? undefined : next)}
        />
      )}
    </Field>
  );
}
