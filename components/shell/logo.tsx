/** A globe between two meridians. */
export function Logo({ size = 32 }: { readonly size?: number }) {
  return (
    <svg aria-hidden width={size} height={size} viewBox="0 0 32 32">
      <rect width={32} height={32} rx={9} className="fill-text-1" />
      <g fill="none" strokeWidth={1.7}>
        <circle cx={16} cy={16} r={9} className="stroke-surface" />
        <ellipse cx={16} cy={16} rx={4.2} ry={9} className="fill-accent stroke-surface" />
      </g>
    </svg>
  );
}
