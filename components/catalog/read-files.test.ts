import { expect, test } from 'vitest';
import { readFiles } from './read-files';

test('a text is read, what is too large or no text is refused with the reason', async () => {
  const read = await readFiles([
    new File(['kind: Architecture\n'], 'a.yaml'),
    new File(['x'.repeat(256 * 1024 + 1)], 'big.yaml'),
    new File([new Uint8Array([0xff, 0xfe, 0x00])], 'picture.png'),
  ]);
  expect(read).toEqual([
    { ok: true, fileName: 'a.yaml', text: 'kind: Architecture\n' },
    { ok: false, fileName: 'big.yaml', because: expect.stringContaining('256 kB') },
    { ok: false, fileName: 'picture.png', because: 'It is not a text file.' },
  ]);
});
