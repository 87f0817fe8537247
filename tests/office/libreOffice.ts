/** LibreOffice without its windows, with a profile of its own. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { findLibreOffice } from '../../scripts/libreOffice.mjs';

/** Recalculates every formula of a workbook when it is opened, whoever wrote it. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
</item>
</oor:items>`;

export type LibreOffice = {
  /** A csv as LibreOffice saves it as a workbook; the first `texts` columns are texts, the others as it reads them. */
  workbookOf: (csv: string, texts: number, columns: number) => Promise<Uint8Array>;
  /** A workbook as LibreOffice reads and recalculates it, saved as flat OpenDocument XML. */
  recalculate: (workbook: Uint8Array) => Promise<string>;
  close: () => Promise<void>;
};

export async function openLibreOffice(): Promise<LibreOffice> {
  const found = findLibreOffice();
  if (found === null) throw new Error('No LibreOffice was found: node scripts/libreOffice.mjs says what to do.');
  const office = found;
  const folder = await mkdtemp(join(tmpdir(), 'wuxian-yijin-office-'));
  const profile = join(folder, 'profile');
  await mkdir(join(profile, 'user'), { recursive: true });
  await writeFile(join(profile, 'user', 'registrymodifications.xcu'), settings);

  async function convert(from: string, to: string, options: readonly string[]): Promise<Buffer> {
    const place = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    const { stderr } = await promisify(execFile)(
      office,
      [place, '--headless', ...options, '--convert-to', to, '--outdir', join(folder, 'out'), join(folder, from)],
      { timeout: 240_000 },
    );
    const written = join(folder, 'out', basename(from).replace(/\.\w+$/, `.${to}`));
    return readFile(written).catch(() => {
      throw new Error(`LibreOffice did not read ${from}: ${stderr}`);
    });
  }

  return {
    async workbookOf(csv, texts, columns) {
      await writeFile(join(folder, 'roster.csv'), csv);
      const formats = Array.from({ length: columns }, (_, index) => `${index + 1}/${index < texts ? 2 : 1}`).join('/');
      // Comma, double quote, UTF-8, from the first line, the columns' formats.
      return convert('roster.csv', 'xlsx', [`--infilter=CSV:44,34,76,1,${formats}`]);
    },
    async recalculate(workbook) {
      await writeFile(join(folder, 'workbook.xlsx'), workbook);
      return (await convert('workbook.xlsx', 'fods', [])).toString('utf8');
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}
