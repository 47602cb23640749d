import { Ban, CircleDashed, Eye, HardDrive } from 'lucide-react';
import type { ResidencyStanding } from '@/lib/engine/model';
import { standingMeaning, standingWords } from '@/lib/format/residency-words';
import { classNames } from '../ui/class-names';
import { SeverityMark } from '../ui/severity-mark';

const icon = { 'aria-hidden': true, size: 14, className: 'shrink-0' } as const;

const marks: Readonly<Record<ResidencyStanding, React.ReactNode>> = {
  rests: <HardDrive {...icon} />,
  'healthy-only': <SeverityMark standing="high" decorative />,
  readable: <Eye {...icon} />,
  unlawful: <SeverityMark standing="critical" decorative />,
  adequate: <SeverityMark standing="medium" decorative />,
  'kept-out': <Ban {...icon} />,
  free: <CircleDashed {...icon} />,
};

const tones: Readonly<Record<ResidencyStanding, string>> = {
  rests: 'bg-heat-1 text-text-1',
  'healthy-only': 'bg-high-tint text-high-text',
  readable: 'text-text-2',
  unlawful: 'bg-critical-tint text-critical-text',
  adequate: 'bg-medium-tint text-medium-text',
  'kept-out': 'text-text-3',
  free: 'text-text-3',
};

/** What a data set does at a place: an icon and a word, on a tint where it rests. */
export function StandingMark({ standing }: { readonly standing: ResidencyStanding }) {
  return (
    <span
      title={standingMeaning[standing]}
      className={classNames(
        'inline-flex min-h-7 items-center gap-1.5 rounded-chip px-2 font-medium whitespace-nowrap',
        tones[standing],
      )}
    >
      {marks[standing]}
      {standingWords[standing]}
    </span>
  );
}

/** A place that is lost. */
export function LostMark() {
  return (
    <span className="inline-flex min-h-7 items-center rounded-chip bg-sunken bg-[repeating-linear-gradient(135deg,var(--line)_0_1px,transparent_1px_6px)] px-2 text-note text-text-2">
      lost
    </span>
  );
}
