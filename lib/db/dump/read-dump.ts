import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';
import { DatabaseRefused } from '../refused';
import { type DumpHeader, dumpEnd, dumpFormat, dumpHeader, dumpRow } from './format';

/** The header of the dump in `file`. Throws `DatabaseRefused` when it is none. */
export async function readDumpHeader(file: string): Promise<DumpHeader> {
  for await (const line of dumpLines(file)) return parseLine(file, dumpHeader, line);
  throw damaged(file, 'it is empty');
}

/** A row of a dump: its table, and the row as JSON, just as the database wrote it. */
export interface DumpedRow {
  readonly table: string;
  readonly json: string;
}

/** The rows of the dump in `file`, in its order. Check it first. */
export async function* dumpedRows(file: string): AsyncGenerator<DumpedRow> {
  for await (const line of dumpLines(file)) {
    const row = rowLine.exec(line)?.groups;
    if (row?.['table'] !== undefined && row['json'] !== undefined) {
      yield { table: row['table'], json: row['json'] };
    }
  }
}

// In a row's JSON the dot has to stand for every character, separators of lines among them.
const rowLine = /^\{"kind":"row","table":"(?<table>\w+)","row":(?<json>.*)\}$/s;

/**
 * Reads the dump in `file` to its end and returns its header and the number of its rows. Throws `DatabaseRefused` when it is no
 * dump, is cut short or changed, or has another format than this version writes.
 */
export async function checkDump(
  file: string,
): Promise<{ readonly header: DumpHeader; readonly rows: number }> {
  const hash = createHash('sha256');
  let header: DumpHeader | null = null;
  let end: z.infer<typeof dumpEnd> | null = null;
  let rows = 0;
  for await (const line of dumpLines(file)) {
    if (end !== null) throw damaged(file, 'it goes on after its end');
    if (header === null) {
      header = parseLine(file, dumpHeader, line);
      requireFormat(file, header);
    } else {
      const entry = parseLine(file, z.discriminatedUnion('kind', [dumpRow, dumpEnd]), line);
      if (entry.kind === 'end') {
        end = entry;
        continue;
      }
      requireTable(file, header, entry.table);
      rows += 1;
    }
    hash.update(line).update('\n');
  }
  if (header === null || end === null) throw damaged(file, 'it is cut short');
  if (end.rows !== rows || end.sha256 !== hash.digest('hex')) {
    throw damaged(file, 'its checksum does not fit');
  }
  return { header, rows };
}

function requireFormat(file: string, { format }: DumpHeader): void {
  if (format === dumpFormat) return;
  throw new DatabaseRefused(`${file} has format ${format}; this version reads ${dumpFormat}.`);
}

function requireTable(file: string, { tables }: DumpHeader, table: string): void {
  if (!tables.some(({ name }) => name === table)) throw damaged(file, `it has a table ${table}`);
}

function damaged(file: string, because: string): DatabaseRefused {
  return new DatabaseRefused(`${file} is not a whole dump of Meridian: ${because}.`);
}

function parseLine<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  line: string,
): z.output<Schema> {
  try {
    return schema.parse(JSON.parse(line));
  } catch {
    throw damaged(file, 'a line of it cannot be read');
  }
}

/** Split at line feeds alone: texts may hold other characters that count as ends of lines elsewhere. */
async function* dumpLines(file: string): AsyncGenerator<string> {
  const source = createReadStream(file);
  const text = source.pipe(createGunzip()).setEncoding('utf8');
  source.on('error', (error) => text.destroy(error));
  let rest = '';
  try {
    for await (const chunk of text) {
      const lines = `${rest}${String(chunk)}`.split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } catch (error) {
    throw damaged(file, error instanceof Error ? error.message : String(error));
  } finally {
    source.destroy();
  }
  if (rest !== '') yield rest;
}
