import { SeverityCounts } from '../finding/severity-counts';
import { Card } from '../ui/card';
import type { GalleryCaseView } from './gallery-case';

/** The shapes that a case compares, with how many findings each has. */
export function OptionsCard({
  options,
}: {
  readonly options: GalleryCaseView['judged']['options'];
}) {
  return (
    <Card title="What is drawn">
      <ul className="divide-y divide-line border-t border-line">
        {options.map(({ name, title, regions, findings }) => (
          <li key={name} className="space-y-0.5 px-4 py-2.5">
            <div className="flex items-baseline justify-between gap-3">
              <p className="min-w-0 text-body font-[550]">{title ?? name}</p>
              <SeverityCounts findings={findings} />
            </div>
            <p className="text-note text-text-3">
              <span className="font-mono">{name}</span> · {regions.join(', ')}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
