import type { Payer, SchemeId } from '../../rules/cityProfile';
import { adjustments } from '../contributionColumns';
import { yuanText } from '../fen';
import type { FinishedPayroll } from '../finishedPayroll';
import type { WorkbookWords } from '../wording/workbook/zh';
import { columnLetters, formulaCell, numberCell } from '../xlsx/sheetCell';
import { peopleColumn, type PeopleColumn } from './peopleColumn';
import { amountFormula, fractionText, shareFigures } from './shareFigures';

const absent = adjustments.indexOf('absent');

/**
 * Base, rates and amounts of one scheme; a payer who nowhere pays has no columns.
 * @param from where the first of them stands in the sheet, counted from 0
 */
export function schemeColumns(
  payroll: FinishedPayroll,
  words: WorkbookWords,
  scheme: SchemeId,
  from: number,
): PeopleColumn[] {
  const { contributions, planOfRow } = payroll;
  const columns = contributions.schemes[scheme];
  if (columns === undefined) return [];
  const has = (row: number) => (planOfRow[row] ?? -1) >= 0 && columns.adjustment[row] !== absent;
  const shares = (['employer', 'employee'] as const).flatMap((payer) => {
    const ofRow = figuresOfRows(payroll, scheme, payer);
    return ofRow === null ? [] : [{ payer, ...ofRow }];
  });
  if (shares.length === 0) return [];

  const hasBase = payroll.plans.map(({ rules }) => rules.find((rule) => rule.scheme === scheme)?.base.kind !== 'none');
  const baseLetters = columnLetters(from);
  const base = peopleColumn(`${scheme}.base`, words.people.base(scheme), 12, (row) =>
    has(row) && hasBase[planOfRow[row] ?? -1] === true ? numberCell(yuanText(columns.base[row] ?? 0), 'amount') : null,
  );
  const rates = shares.map(({ payer, rateOf }) =>
    peopleColumn(`${scheme}.${payer}Rate`, words.people.rate(scheme, payer), 9, (row) =>
      has(row) ? numberCell(fractionText(rateOf(row)), 'rate') : null,
    ),
  );
  const amounts = shares.map(({ payer, figuresOf, rateOf }, index) => {
    const rateLetters = columnLetters(from + 1 + index);
    const fen = columns[payer];
    return peopleColumn(`${scheme}.${payer}`, words.people.amount(scheme, payer), 12, (row, sheetRow) => {
      if (!has(row)) return null;
      const figures = figuresOf(row);
      const amount = yuanText(fen[row] ?? 0);
      if (figures === null || rateOf(row) === 0) return numberCell(amount, 'amount');
      const formula = amountFormula(`${baseLetters}${sheetRow}`, `${rateLetters}${sheetRow}`, figures);
      return formulaCell(formula, amount, 'amount');
    });
  });
  return [base, ...rates, ...amounts];
}

/** What each row's amount is made from; null where no plan has this payer pay anything. */
function figuresOfRows({ plans, planOfRow, fundRate, injuryRate }: FinishedPayroll, scheme: SchemeId, payer: Payer) {
  const figures = plans.map((plan) => shareFigures(plan, scheme, payer));
  if (!figures.some((one) => one !== null && (one.rate > 0 || one.followsOwnRate || one.fees > 0))) return null;
  const ownRates = scheme === 'housing-fund' ? fundRate : scheme === 'work-injury' ? injuryRate : null;
  const figuresOf = (row: number) => figures[planOfRow[row] ?? -1] ?? null;
  const rateOf = (row: number) => {
    const one = figuresOf(row);
    const own = ownRates?.[row] ?? NaN;
    if (one === null) return 0;
    return one.followsOwnRate && !Number.isNaN(own) ? own : one.rate;
  };
  return { figuresOf, rateOf };
}
