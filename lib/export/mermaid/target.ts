import { drawnOption } from '@/lib/picture/drawn-option';
import { flowchart } from '@/lib/picture/flowchart';
import { CannotExport, type ExportTarget } from '../target';

/** The option as a Mermaid flowchart, for texts and wikis that draw one. */
export const mermaid: ExportTarget = {
  id: 'mermaid',
  title: 'Mermaid flowchart',
  fileEnding: '.mmd',
  mediaType: 'text/plain',
  isPicture: true,
  write: ({ architecture, option, assumptions, loss }) => {
    try {
      const drawn = drawnOption({
        architecture,
        option,
        assumptions,
        ...(loss === undefined ? {} : { loss }),
      });
      return {
        content: flowchart(architecture, drawn),
        notes: [
          {
            path: 'options',
            says: 'a flowchart has no places: distances are not to be read from it',
          },
        ],
      };
    } catch (error) {
      if (error instanceof RangeError) throw new CannotExport(error.message);
      throw error;
    }
  },
};
