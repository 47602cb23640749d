import { crosses, overlaps, type Box } from './box';
import type { Point } from './projection';

interface Segment {
  readonly line: number;
  readonly a: Point;
  readonly b: Point;
}

interface Cell {
  readonly boxes: Box[];
  readonly segments: Segment[];
}

const cellSize = 96;

/**
 * What stands on the map already, in a grid of cells, so that whether a place is free is asked of its
 * neighbours alone. Fills up as things are placed.
 */
export class Space {
  private readonly cells = new Map<number, Cell>();
  private readonly all: Box[] = [];
  private lines = 0;

  /** Everything that was put down, in order. */
  get boxes(): readonly Box[] {
    return this.all;
  }

  add(box: Box): void {
    this.all.push(box);
    for (const cell of this.cellsOf(box, 0, true)) cell.boxes.push(box);
  }

  /** A line that places should rather not lie on. */
  addLine(points: readonly Point[]): void {
    const line = this.lines;
    this.lines += 1;
    for (let i = 1; i < points.length; i += 1) {
      const a = points[i - 1];
      const b = points[i];
      if (!a || !b) continue;
      const around = {
        x: Math.min(a.x, b.x),
        y: Math.min(a.y, b.y),
        width: Math.abs(a.x - b.x),
        height: Math.abs(a.y - b.y),
      };
      for (const cell of this.cellsOf(around, 0, true)) cell.segments.push({ line, a, b });
    }
  }

  /** Whether nothing stands within `gap` pixels of the box. */
  isFree(box: Box, gap: number): boolean {
    for (const cell of this.cellsOf(box, gap, false))
      if (cell.boxes.some((other) => overlaps(box, other, gap))) return false;
    return true;
  }

  /** How many lines run through the box. */
  linesThrough(box: Box): number {
    const through = new Set<number>();
    for (const cell of this.cellsOf(box, 0, false))
      for (const { line, a, b } of cell.segments)
        if (!through.has(line) && crosses(box, a, b)) through.add(line);
    return through.size;
  }

  private *cellsOf(box: Box, gap: number, make: boolean): Generator<Cell> {
    const left = Math.floor((box.x - gap) / cellSize);
    const right = Math.floor((box.x + box.width + gap) / cellSize);
    const top = Math.floor((box.y - gap) / cellSize);
    const bottom = Math.floor((box.y + box.height + gap) / cellSize);
    for (let column = left; column <= right; column += 1)
      for (let row = top; row <= bottom; row += 1) {
        const key = column * 65_536 + row;
        let cell = this.cells.get(key);
        if (!cell && make) {
          cell = { boxes: [], segments: [] };
          this.cells.set(key, cell);
        }
        if (cell) yield cell;
      }
  }
}
