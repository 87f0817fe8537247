import { strFromU8, unzipSync } from 'fflate';

/** A cell as the file holds it. */
export type WrittenCell = { value: string | number; formula: string | null; style: number };

export type WrittenSheet = {
  name: string;
  xml: string;
  /** By address: `B2`. */
  cells: Map<string, WrittenCell>;
  /** The address of a cell by its header in the first row and its row. */
  at: (header: string, row: number) => WrittenCell | undefined;
};

/** The sheets of a workbook that we wrote, part by part as the file holds them. */
export async function sheetsOf(blob: Blob): Promise<{ sheets: WrittenSheet[]; parts: Record<string, string> }> {
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const parts = Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
  const names = [...parts['xl/workbook.xml']!.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name!);
  const sheets = names.map((name, index) => readSheet(name, parts[`xl/worksheets/sheet${index + 1}.xml`]!));
  return { sheets, parts };
}

function readSheet(name: string, xml: string): WrittenSheet {
  const cells = new Map<string, WrittenCell>();
  for (const [, address, style, rest] of xml.matchAll(/<c r="([A-Z]+\d+)" s="(\d+)"([^]*?)<\/c>/g)) {
    const formula = /<f>([^]*?)<\/f>/.exec(rest!)?.[1] ?? null;
    const text = /<t[^>]*>([^]*?)<\/t>/.exec(rest!)?.[1];
    const value = text === undefined ? Number(/<v>([^]*?)<\/v>/.exec(rest!)?.[1]) : plain(text);
    cells.set(address!, { value, formula: formula === null ? null : plain(formula), style: Number(style) });
  }
  const at = (header: string, row: number) => {
    for (const [address, { value }] of cells) {
      if (value === header && /^[A-Z]+1$/.test(address)) return cells.get(address.replace('1', String(row)));
    }
    throw new Error(`No column is called ${header}`);
  };
  return { name, xml, cells, at };
}

function plain(xml: string): string {
  return xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/_x005F_/g, '_');
}
