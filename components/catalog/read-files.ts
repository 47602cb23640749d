/** As the server has it; asked here so that nothing larger is read or sent. */
const largest = 256 * 1024;

export type ReadFile =
  | { readonly ok: true; readonly fileName: string; readonly text: string }
  | { readonly ok: false; readonly fileName: string; readonly because: string };

/** The texts of dropped or chosen files; what cannot be a document is refused before it is read. */
export async function readFiles(files: readonly File[]): Promise<readonly ReadFile[]> {
  return Promise.all(
    files.map(async (file): Promise<ReadFile> => {
      const fileName = file.name;
      if (file.size > largest)
        return {
          ok: false,
          fileName,
          because: 'It is larger than 256 kB, the most a document has.',
        };
      try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
        return { ok: true, fileName, text };
      } catch {
        return { ok: false, fileName, because: 'It is not a text file.' };
      }
    }),
  );
}
