import writeExcelFile, {
  type CellObject,
  type Feature,
  type Image,
  type Sheet as PackageSheet,
} from 'write-excel-file/node';
import { sanitizeAttributeValue, sanitizeTextContent } from 'write-excel-file/utility';
import { addressOf, fixed, quotedSheet, type Cell, type NumberLook, type Sheet } from './cell';

/** What the package takes as the content of a file. */
type Content = Image['content'];

const formats: Readonly<Record<NumberLook, string>> = {
  usd: '$#,##0.00;[Red]-$#,##0.00',
  percent: '0.00%',
  plain: '#,##0.00',
  months: '0.0',
  factor: '0.000000',
};

/**
 * A workbook as bytes. Formulas carry the value that they come to, which the package does not write, so that
 * a preview shows figures; cells with names have them as defined names, which it does not write either.
 */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const written = sheets.map(({ name, rows, widths, headRows }): PackageSheet<Content> => ({
    sheet: name,
    data: rows.map((row) => row.map(packageCell)),
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: headRows,
  }));
  const features = [cachedValues(sheets), definedNames(sheets)];
  return writeExcelFile(written, { fontFamily: 'Calibri', fontSize: 11, features }).toBuffer();
}

function packageCell(cell: Cell): CellObject | null {
  if (cell === null) return null;
  if ('text' in cell) {
    return { type: String, value: cell.text, ...(cell.bold ? { fontWeight: 'bold' } : {}) };
  }
  if ('number' in cell) {
    return {
      type: Number,
      value: cell.number,
      format: formats[cell.look],
      ...(cell.isInput ? { textColor: '#1F3FBF', backgroundColor: '#EEF2FF' } : {}),
    };
  }
  return {
    type: 'Formula',
    value: `=${cell.formula}`,
    format: formats[cell.look],
    ...(cell.bold ? { fontWeight: 'bold' } : {}),
  };
}

/** Puts the value of every formula behind it. */
function cachedValues(sheets: readonly Sheet[]): Feature<Content> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => {
            const values = new Map(
              (sheets[sheetIndex]?.rows ?? []).flatMap((row, r) =>
                row.flatMap((cell, c): [string, number | string][] =>
                  cell !== null && 'formula' in cell ? [[addressOf(r, c), cell.value]] : [],
                ),
              ),
            );
            return xml.replaceAll(
              /<c ([^>]*?)>(<f[^>]*>[\s\S]*?<\/f>)(?:<v\s*\/>|<v><\/v>)?<\/c>/g,
              (whole, attributes: string, formula: string) => {
                const value = values.get(/\br="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? '');
                if (value === undefined) return whole;
                const rest = attributes.replace(/\s*\bt="[^"]*"/, '');
                return typeof value === 'number'
                  ? `<c ${rest}>${formula}<v>${value}</v></c>`
                  : `<c ${rest} t="str">${formula}<v>${sanitizeTextContent(value)}</v></c>`;
              },
            );
          },
        },
      },
    },
  };
}

/** Names cells of the workbook, and lets whoever opens it reckon it anew. */
function definedNames(sheets: readonly Sheet[]): Feature<Content> {
  const names = sheets.flatMap(({ name: sheet, names: own }) =>
    [...(own ?? [])].map(([name, address]) => {
      const target = sanitizeTextContent(`${quotedSheet(sheet)}!${fixed(address)}`);
      return `<definedName name="${sanitizeAttributeValue(name)}">${target}</definedName>`;
    }),
  );
  return {
    files: {
      transform: {
        'xl/workbook.xml': {
          transform: (xml) => {
            const bare = xml.replace(/<calcPr[^>]*\/>/, '');
            const added = `${names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`}<calcPr calcId="191029" fullCalcOnLoad="1"/>`;
            return bare.replace('</sheets>', `</sheets>${added}`);
          },
        },
      },
    },
  };
}
