/** A value as a bar, with a line where the limit stands. The figure beside it says the same. */
export function LimitBar({
  value,
  limit,
  most,
}: {
  readonly value: number;
  readonly limit: number | null;
  readonly most: number;
}) {
  const scale = Math.max(most, limit ?? 0) * 1.05;
  if (scale <= 0) return null;
  const share = (part: number) => `${Math.min(100, (100 * part) / scale).toFixed(1)}%`;
  const isOver = limit !== null && value > limit;
  return (
    <span
      aria-hidden
      className="relative mt-1 block h-2 w-full max-w-[220px] rounded-full bg-hover"
    >
      <span
        className={`absolute inset-y-0 left-0 rounded-full ${isOver ? 'bg-slate' : 'bg-accent'}`}
        style={{ width: share(value) }}
      />
      {limit === null ? null : (
        <span
          className="absolute -inset-y-[3px] w-[1.5px] bg-text-1"
          style={{ left: share(limit) }}
        />
      )}
    </span>
  );
}
