import { spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultAssumptions, type Architecture } from '@/lib/engine';
import { caseTerms, returns } from '@/lib/engine/roi';
import { readCsv } from '@/lib/import/csv/read-csv';
import { parseDocument } from '@/lib/schemas';
import { exampleText } from '@/lib/testing/examples';
import type { Cell, Sheet } from '../xlsx/cell';
import { writeWorkbook } from '../xlsx/write-workbook';
import { businessCaseSheets, businessCaseWorkbook } from './business-case-workbook';

async function example(name: string, change: (text: string) => string = (text) => text) {
  const parsed = parseDocument(change(await exampleText(name)));
  if (!parsed.ok) throw new Error(`${name} does not load`);
  return parsed.architecture;
}

const workbookOf = (architecture: Architecture) =>
  businessCaseWorkbook(caseTerms(architecture, defaultAssumptions));

const partsOf = (bytes: Uint8Array) =>
  new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

describe('the workbook of a business case', () => {
  it('has a part for everything that its list of contents names', async () => {
    const parts = partsOf(await workbookOf(await example('collab')));
    const listed = [...(parts.get('[Content_Types].xml') ?? '').matchAll(/PartName="\/([^"]+)"/g)];
    expect(listed.length).toBeGreaterThan(3);
    for (const [, path = ''] of listed) expect([...parts.keys()]).toContain(path);
  });

  it('carries the value of every formula, and no formula that came from a text', async () => {
    const named = (text: string) => text.replace('name: write-home', 'name: "=1+1"');
    const parts = partsOf(await workbookOf(await example('collab', named)));
    const sheets = [...parts].filter(([path]) => path.startsWith('xl/worksheets/sheet'));
    const cells = sheets.flatMap(([, xml]) =>
      [...xml.matchAll(/<c [^>]*>(.*?)<\/c>/g)].map(([, inner = '']) => inner),
    );
    const formulas = cells.filter((inner) => inner.includes('<f'));
    expect(formulas.length).toBeGreaterThan(500);
    expect(formulas.filter((inner) => !/<v>[^<]/.test(inner))).toEqual([]);
    expect(formulas.filter((inner) => inner.includes('<f>1+1</f>'))).toEqual([]);
  });

  it('names its inputs', async () => {
    const workbook =
      partsOf(await workbookOf(await example('collab'))).get('xl/workbook.xml') ?? '';
    for (const name of ['DiscountRate', 'HourCost', 'Monthly_sharded', 'HoursDown_today']) {
      expect(workbook).toMatch(new RegExp(`<definedName name="${name}">'Inputs'!\\$C\\$\\d+`));
    }
  });

  it('shows the net present values of the engine', async () => {
    const architecture = await example('collab');
    const summary = businessCaseSheets(caseTerms(architecture, defaultAssumptions))[0];
    const shown = (summary?.rows ?? []).filter(([, scenario]) => textOf(scenario) === 'base');
    const engine = returns(architecture, defaultAssumptions).options.filter((o) => !o.isBaseline);
    expect(shown.map(([option, , npv]) => [textOf(option), valueOf(npv)])).toEqual(
      engine.map(({ name, npvUsd }) => [name, npvUsd]),
    );
  });
});

const textOf = (cell: Cell | undefined) => (cell && 'text' in cell ? cell.text : null);
const valueOf = (cell: Cell | undefined) => (cell && 'formula' in cell ? cell.value : null);

const office = spawnSync('soffice', ['--version']).error === undefined;
if (!office) {
  process.stderr.write(
    'soffice is not installed (Debian: libreoffice-calc-nogui): the workbook is not reckoned anew by it\n',
  );
}

/** The sheets of a workbook as another program reckons them, by name, as rows of texts. */
function reckonedBy(
  folder: string,
  bytes: Uint8Array,
  stem: string,
): (sheet: string) => string[][] {
  const profile = join(folder, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  // Formulas are reckoned when the file is opened, whatever values it carries.
  writeFileSync(
    join(profile, 'user', 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`,
  );
  const file = join(folder, `${stem}.xlsx`);
  writeFileSync(file, bytes);
  const { status, stderr } = spawnSync(
    'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--convert-to',
      'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1',
      '--outdir',
      folder,
      file,
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return (sheet) => {
    const read = readCsv(readFileSync(join(folder, `${stem}-${sheet}.csv`), 'utf8'));
    if (!read.ok) throw new Error(read.problem.message);
    return read.rows.map((row) => row.map(({ text }) => text));
  };
}

/** A figure as the other program writes it: `5.2%` is 0.052. */
const figure = (text: string | undefined): number =>
  text?.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);

describe.skipIf(!office)('another program', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'meridian-workbook-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(['collab', 'payments', 'hr-tool'])(
    'comes to the figures of the engine in every scenario of %s',
    async (name) => {
      const terms = caseTerms(await example(name), defaultAssumptions);
      const sheet = reckonedBy(folder, await businessCaseWorkbook(terms), name);
      const rows = sheet('Summary').slice(3);
      let compared = 0;
      for (const scenario of terms.scenarios) {
        for (const option of scenario.options) {
          if (option.isBaseline) continue;
          const row = rows.find(([o, s]) => o === option.name && s === scenario.name);
          const { npvUsd, irr, paybackMonths } = option.figures;
          expect(Math.abs(figure(row?.[2]) - (npvUsd ?? NaN))).toBeLessThan(1);
          // A rate of millions of per cent is known to fewer places.
          if (irr !== null) {
            expect(Math.abs(figure(row?.[3]) - irr)).toBeLessThan(
              0.0001 * Math.max(1, Math.abs(irr)),
            );
          }
          if (paybackMonths === null) expect(row?.[4]).toBe('never');
          else expect(figure(row?.[4])).toBeCloseTo(paybackMonths, 6);
          compared += 1;
        }
      }
      expect(compared).toBeGreaterThan(0);
    },
    120_000,
  );

  it('follows a changed input to what the engine comes to with it', async () => {
    const dearer = await example('collab', (text) =>
      text.replace('outageCostPerHour: 150000', 'outageCostPerHour: 400000'),
    );
    const terms = caseTerms(await example('collab'), defaultAssumptions);
    // The same workbook, with one figure typed over and the values it carried left as they were.
    const changed = businessCaseSheets(terms).map((one): Sheet =>
      one.name === 'Inputs'
        ? {
            ...one,
            rows: one.rows.map((row) =>
              textOf(row[1]) === 'HourCost'
                ? row.map((cell, c): Cell =>
                    c === 2 ? { number: 404_000, look: 'usd', isInput: true } : (cell ?? null),
                  )
                : row,
            ),
          }
        : one,
    );
    const rows = reckonedBy(folder, await writeWorkbook(changed), 'changed')('Summary');
    const engine = returns(dearer, defaultAssumptions).options.find((o) => o.name === 'sharded');
    const row = rows.find(([option, scenario]) => option === 'sharded' && scenario === 'base');
    expect(Math.abs(figure(row?.[2]) - (engine?.npvUsd ?? NaN))).toBeLessThan(1);
  }, 120_000);
});
