import { open } from 'node:fs/promises';
import { BadInput } from './outcome';
import { run } from './run';

/** Larger files are refused by the parser anyway; reading stops here so that a pipe cannot fill memory. */
const mostBytes = 1024 * 1024;

async function read(file: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    const stream = file === '-' ? process.stdin : (await open(file)).createReadStream();
    for await (const chunk of stream) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array);
      chunks.push(bytes);
      size += bytes.length;
      if (size > mostBytes) break;
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const why = {
      ENOENT: 'there is no such file',
      EISDIR: 'that is a folder',
      EACCES: 'it may not be read',
    }[code];
    throw new BadInput(`${file}: ${why ?? 'it cannot be read'} (a file, or - for standard input)`);
  }
  return Buffer.concat(chunks);
}

const { exit, out, err } = await run(process.argv.slice(2), read);
if (err !== undefined) process.stderr.write(`${err}\n`);
// A reader that has seen enough (`| head`) closes the pipe: that is no error.
process.stdout.on('error', () => process.exit(exit));
process.exitCode = exit;
if (out !== undefined) process.stdout.write(`${out}\n`);
