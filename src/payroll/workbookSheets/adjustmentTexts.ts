import { schemeIds } from '../../rules/schemes';
import { adjustments } from '../contributionColumns';
import type { FinishedPayroll } from '../finishedPayroll';
import type { WorkbookWords } from '../wording/workbook/zh';

const told = ['raisedToFloor', 'cappedAtCeiling'] as const;

/** Which bases of a row were raised or cut, one sentence each way; few combinations occur, and each is spelled once. */
export function adjustmentTexts(payroll: FinishedPayroll, words: WorkbookWords): (row: number) => readonly string[] {
  const { planOfRow, contributions } = payroll;
  const schemes = schemeIds.flatMap((scheme) => {
    const columns = contributions.schemes[scheme];
    return columns === undefined ? [] : [{ scheme, adjustment: columns.adjustment }];
  });
  const known = new Map<number, readonly string[]>();
  return (row) => {
    if ((planOfRow[row] ?? -1) < 0) return [];
    let key = 0;
    for (const { adjustment } of schemes) key = key * adjustments.length + (adjustment[row] ?? 0);
    let texts = known.get(key);
    if (texts === undefined) {
      texts = told.flatMap((adjustment) => {
        const code = adjustments.indexOf(adjustment);
        const names = schemes.filter((one) => one.adjustment[row] === code).map(({ scheme }) => words.schemes[scheme]);
        return names.length === 0
          ? []
          : [words.exceptions.adjusted(names.join(words.comma), words.adjustments[adjustment])];
      });
      known.set(key, texts);
    }
    return texts;
  };
}
