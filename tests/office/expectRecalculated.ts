import { expect } from '@playwright/test';
import type { WrittenSheet } from '../payroll/writtenWorkbook';
import { cellsOf } from './openDocument';

/**
 * Every cell of ours is in what LibreOffice made of the workbook, of the same kind, and the same: texts to the letter,
 * formulas recalculated to the cent.
 * @returns how many formulas were compared
 */
export function expectRecalculated(sheets: readonly WrittenSheet[], recalculated: string): number {
  const read = cellsOf(recalculated);
  expect([...read.keys()], 'the sheets').toEqual(sheets.map(({ name }) => name));
  let formulas = 0;
  for (const { name, cells } of sheets) {
    const theirs = read.get(name);
    const differences: string[] = [];
    for (const [address, { value, formula }] of cells) {
      const cell = theirs?.get(address);
      const type = typeof value === 'number' ? 'number' : 'text';
      const isSame =
        cell?.type === type &&
        cell.isFormula === (formula !== null) &&
        (typeof value === 'number' ? isSameNumber(value, Number(cell.value)) : value === cell.value);
      if (!isSame) differences.push(`${address}: ${JSON.stringify({ value, formula })} became ${JSON.stringify(cell)}`);
      if (formula !== null) formulas += 1;
    }
    expect(differences.slice(0, 5), `${name}, ${differences.length} cells that differ`).toEqual([]);
    expect(theirs?.size, `${name}, cells`).toBe(cells.size);
  }
  return formulas;
}

/** Amounts to the cent: what a sum of binary fractions is off by lies far beyond. Rates and wages are far apart, too. */
function isSameNumber(ours: number, theirs: number): boolean {
  return Math.abs(ours - theirs) < 1e-9 * Math.max(1, Math.abs(ours));
}
