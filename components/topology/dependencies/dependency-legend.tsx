import Link from 'next/link';
import { plural } from '@/lib/format/plural';
import { overlay } from '../controls/overlay';
import { NeedSign } from './need-sign';

function Line({ dashed }: { readonly dashed: boolean }) {
  return (
    <svg aria-hidden width={18} height={2}>
      <path
        d="M0 1H18"
        strokeWidth={1.5}
        strokeDasharray={dashed ? '1.5 4' : undefined}
        className="stroke-accent"
      />
    </svg>
  );
}

/** What the marks of dependencies mean, how many have no place on the map, and where all stand as a table. */
export function DependencyLegend({
  placeless,
  href,
}: {
  readonly placeless: number;
  /** The tab Dependencies. */
  readonly href: string;
}) {
  return (
    <div
      className={`${overlay} flex items-center gap-3 px-3 py-0.5 text-label text-text-2 max-sm:hidden`}
    >
      <ul aria-label="Dependencies are" className="flex gap-3">
        {(['hard', 'soft'] as const).map((needs) => (
          <li key={needs} className="flex items-center gap-1">
            <NeedSign needs={needs} />
            <Line dashed={needs === 'soft'} />
            {needs}
          </li>
        ))}
      </ul>
      <Link
        href={href}
        className="flex min-h-6 items-center font-medium whitespace-nowrap text-accent-text hover:underline"
      >
        {placeless === 0
          ? 'All dependencies'
          : `${plural(placeless, 'dependency', 'dependencies')} without a place`}
      </Link>
    </div>
  );
}
