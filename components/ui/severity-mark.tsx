import { standingWord, type Standing } from '@/lib/format/severity';
import { classNames } from './class-names';

const sign = {
  fill: 'none',
  strokeWidth: 1.7,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;

const shapes: Readonly<Record<Standing, React.ReactNode>> = {
  critical: (
    <>
      <path d="M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z" className="fill-critical" />
      <path d="m5.7 5.7 4.6 4.6m0-4.6-4.6 4.6" className="stroke-surface" {...sign} />
    </>
  ),
  high: (
    <>
      <path
        d="M8 1.9 15 14H1z"
        className="fill-high stroke-high"
        strokeWidth={1.4}
        strokeLinejoin="round"
      />
      <path d="M8 6.4v3.3m0 2.2v.1" className="stroke-surface" {...sign} />
    </>
  ),
  medium: (
    <>
      <path
        d="M8 1.1 14.9 8 8 14.9 1.1 8z"
        className="fill-medium stroke-medium-edge"
        strokeWidth={1.1}
        strokeLinejoin="round"
      />
      <path d="M8 4.9v3.4m0 2.4v.1" className="stroke-black/80" {...sign} />
    </>
  ),
  low: (
    <>
      <circle cx={8} cy={8} r={6.2} className="stroke-low" {...sign} strokeWidth={1.4} />
      <path d="M8 7.6v3.2m0-5.7v.1" className="stroke-low" {...sign} strokeWidth={1.5} />
    </>
  ),
  meets: (
    <>
      <circle cx={8} cy={8} r={6.2} className="stroke-meets" {...sign} strokeWidth={1.4} />
      <path d="m5.3 8.2 1.9 1.9 3.5-3.9" className="stroke-meets" {...sign} strokeWidth={1.5} />
    </>
  ),
  unknown: (
    <>
      <circle
        cx={8}
        cy={8}
        r={6.2}
        className="stroke-text-3"
        {...sign}
        strokeWidth={1.3}
        strokeDasharray="2.4 2.5"
      />
      <path
        d="M6.4 6.5a1.65 1.65 0 1 1 2.5 1.4c-.6.35-.9.7-.9 1.3m0 1.9v.1"
        className="stroke-text-3"
        {...sign}
        strokeWidth={1.3}
      />
    </>
  ),
};

/** The text colour that goes with a standing, 4.5:1 on the surface and on its own tint. */
export const standingText: Readonly<Record<Standing, string>> = {
  critical: 'text-critical-text',
  high: 'text-high-text',
  medium: 'text-medium-text',
  low: 'text-low-text',
  meets: 'text-meets-text',
  unknown: 'text-text-3',
};

/**
 * The mark of a severity, of a requirement met or of an unknown: the outline alone tells them apart.
 * Its word is spoken unless it stands beside it (`decorative`).
 */
export function SeverityMark({
  standing,
  size = 14,
  decorative = false,
  className,
}: {
  readonly standing: Standing;
  readonly size?: number;
  readonly decorative?: boolean;
  readonly className?: string;
}) {
  const spoken = decorative
    ? { 'aria-hidden': true }
    : { role: 'img', 'aria-label': standingWord[standing] };
  return (
    <svg
      {...spoken}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      className={classNames('shrink-0', className)}
    >
      {shapes[standing]}
    </svg>
  );
}

/** The mark with its word, for lists. */
export function SeverityWord({ standing }: { readonly standing: Standing }) {
  return (
    <span
      className={classNames('inline-flex items-center gap-1.5 font-medium', standingText[standing])}
    >
      <SeverityMark standing={standing} decorative />
      {standingWord[standing]}
    </span>
  );
}
