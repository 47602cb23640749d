/** So many things are drawn by one component, so that a frame in which one changes asks few. */
const chunkSize = 24;

/** A function that cuts a list in stretches, and gives the old ones where nothing in them changed. */
export function chunker<Thing>(): (things: readonly Thing[]) => readonly (readonly Thing[])[] {
  let last: readonly (readonly Thing[])[] = [];
  return (things) => {
    const count = Math.ceil(things.length / chunkSize);
    last = Array.from({ length: count }, (_, i) => {
      const chunk = things.slice(i * chunkSize, (i + 1) * chunkSize);
      const old = last[i];
      const isSame = old?.length === chunk.length && chunk.every((thing, j) => thing === old[j]);
      return isSame ? old : chunk;
    });
    return last;
  };
}
