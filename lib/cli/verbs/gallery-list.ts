import { cases } from '@/lib/services/gallery/cases';
import { caseFile } from '@/lib/services/gallery/case-text';
import { fine, json } from '../outcome';
import { table } from '../table';
import { jsonFlag, type Verb } from '../verb';

export const galleryList: Verb = {
  name: 'gallery list',
  arguments: [],
  flags: [jsonFlag],
  summary: 'list the worked cases, and the file of each',
  run: ({ set }) => {
    const rows = cases.map((one) => ({
      id: one.id,
      title: one.title,
      wish: one.wish,
      file: caseFile(one),
    }));
    return Promise.resolve(
      fine(
        set.has('json')
          ? json({ cases: rows })
          : table(rows, [
              { title: 'Case', of: (row) => row.id },
              { title: 'Title', of: (row) => row.title },
              { title: 'Document', of: (row) => row.file },
              { title: 'The wish', of: (row) => row.wish },
            ]),
      ),
    );
  },
};
