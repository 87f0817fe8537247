import { elementsOf } from './xmlText';

/** Which parts of an xlsx archive hold what, as its index says. */
export type WorkbookParts = {
  sheets: SheetEntry[];
  /** A workbook of numbers alone has no shared texts. */
  sharedTexts: string | null;
  styles: string | null;
  /** Days are counted from 1904, as old Macintosh workbooks do. */
  countsFrom1904: boolean;
};
export type SheetEntry = { name: string; isHidden: boolean; path: string };

export const workbookPath = 'xl/workbook.xml';
export const relationsPath = 'xl/_rels/workbook.xml.rels';

/**
 * @param workbook the text of `xl/workbook.xml`
 * @param relations the text of `xl/_rels/workbook.xml.rels`
 */
export function listWorkbookParts(workbook: string, relations: string): WorkbookParts {
  const related = elementsOf(relations, 'Relationship').map((relation) => ({
    id: relation.get('Id'),
    kind: relation.get('Type')?.replace(/^.*\//, ''),
    path: partPath(relation.get('Target') ?? ''),
  }));
  const pathOf = (kind: string) => related.find((relation) => relation.kind === kind)?.path ?? null;
  const date1904 = elementsOf(workbook, 'workbookPr')[0]?.get('date1904');
  return {
    sheets: elementsOf(workbook, 'sheet').flatMap((sheet) => {
      // Sheets of charts and macros have other relations.
      const found = related.find(({ id, kind }) => kind === 'worksheet' && id !== undefined && id === sheet.get('id'));
      const isHidden = (sheet.get('state') ?? 'visible') !== 'visible';
      return found === undefined ? [] : [{ name: sheet.get('name') ?? '', isHidden, path: found.path }];
    }),
    sharedTexts: pathOf('sharedStrings'),
    styles: pathOf('styles'),
    countsFrom1904: date1904 === '1' || date1904 === 'true',
  };
}

/** Targets are relative to the workbook, some programs' absolute. */
function partPath(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
}
