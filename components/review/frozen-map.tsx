/**
 * A map as it was frozen, in the colours of the theme: a picture, so that whatever is in it runs nothing. The other
 * theme's waits until it is asked for.
 */
export function FrozenMap({
  review,
  round,
  option,
  label,
}: {
  readonly review: string;
  readonly round: number;
  readonly option: string;
  readonly label: string;
}) {
  const src = (theme: 'light' | 'dark') =>
    `/reviews/${review}/map/${round}/${encodeURIComponent(option)}?theme=${theme}`;
  const common = {
    width: 720,
    height: 420,
    loading: 'lazy',
    decoding: 'async',
  } as const;
  return (
    <>
      {/* oxlint-disable-next-line nextjs/no-img-element -- frozen bytes, which no optimiser may touch */}
      <img
        {...common}
        alt={label}
        src={src('light')}
        className="h-auto w-full rounded-control dark:hidden"
      />
      {/* oxlint-disable-next-line nextjs/no-img-element -- the same */}
      <img
        {...common}
        alt={label}
        src={src('dark')}
        className="hidden h-auto w-full rounded-control dark:block"
      />
    </>
  );
}
