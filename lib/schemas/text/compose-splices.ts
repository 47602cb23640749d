import type { Splice } from './splice';

/** A stretch of the first text that was kept, or text that was put in. */
type Piece =
  | { readonly kept: true; readonly from: number; readonly to: number }
  | { readonly kept: false; readonly insert: string };

const lengthOf = (piece: Piece): number =>
  piece.kept ? piece.to - piece.from : piece.insert.length;

const cut = (piece: Piece, from: number, to: number): Piece =>
  piece.kept
    ? { kept: true, from: piece.from + from, to: piece.from + to }
    : { kept: false, insert: piece.insert.slice(from, to) };

/** The pieces that make up `from` to `to` of the text that all of them make up. */
function slice(pieces: readonly Piece[], from: number, to: number): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const piece of pieces) {
    const end = at + lengthOf(piece);
    if (end > from && at < to)
      found.push(cut(piece, Math.max(0, from - at), Math.min(end, to) - at));
    at = end;
  }
  return found;
}

/** The text after `splices`, as pieces of the text of that length before them. */
function piecesOf(splices: readonly Splice[], length: number): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, to, insert } of splices) {
    pieces.push({ kept: true, from: at, to: from }, { kept: false, insert });
    at = to;
  }
  return [...pieces, { kept: true, from: at, to: length }];
}

/**
 * The splices of the first text that do what `first` and then `second`, which speaks of the text after
 * `first`, do. `length` is that of the first text.
 */
export function composeSplices(
  first: readonly Splice[],
  second: readonly Splice[],
  length: number,
): Splice[] {
  const between = piecesOf(first, length);
  const lengthBetween = between.reduce((sum, piece) => sum + lengthOf(piece), 0);
  const after = piecesOf(second, lengthBetween).flatMap((piece) =>
    piece.kept ? slice(between, piece.from, piece.to) : [piece],
  );
  const splices: Splice[] = [];
  let at = 0;
  let insert = '';
  for (const piece of after) {
    if (!piece.kept) insert += piece.insert;
    else if (piece.to > piece.from) {
      if (insert !== '' || piece.from > at) splices.push({ from: at, to: piece.from, insert });
      insert = '';
      at = piece.to;
    }
  }
  if (insert !== '' || length > at) splices.push({ from: at, to: length, insert });
  return splices;
}
