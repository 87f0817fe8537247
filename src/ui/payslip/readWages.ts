import { averageWage, type WagesOfYear } from '../../calc/averageWage';
import { Decimal } from '../../calc/decimal';
import { readAmount } from '../../calc/readAmount';
import { emptyWage, type WageTexts } from './payslipInputs';
import type { PayslipProblem } from './payslipProblem';

/** A field of a year's wages: `monthly-0` is January. */
export type WageField = 'average' | 'total' | 'months' | 'firstMonth' | `monthly-${number}`;

export type WageReading = { average: Decimal | null; problems: Partial<Record<WageField, PayslipProblem>> };

/** A year's wages as typed, as the average from which a base is made; null while nothing, or nothing readable, is typed. */
export function readWages(texts: WageTexts = emptyWage): WageReading {
  const problems: WageReading['problems'] = {};
  const read = (field: WageField, text: string, zero: 'allowed' | 'refused' = 'refused'): Decimal | null => {
    const reading = readAmount(text, zero);
    if (reading.kind === 'refused') problems[field] = { kind: 'amount', reason: reading.reason };
    return reading.kind === 'amount' ? reading.value : null;
  };
  const wages = readKind();
  const isReadable = Object.keys(problems).length === 0;
  return { average: wages !== null && isReadable ? averageWage(wages) : null, problems };

  function readKind(): WagesOfYear | null {
    switch (texts.kind) {
      case 'average':
      case 'firstMonth': {
        const amount = read(texts.kind, texts[texts.kind]);
        return amount && { kind: texts.kind, amount };
      }
      case 'yearly': {
        const total = read('total', texts.total);
        const typed = texts.months.normalize('NFKC').trim();
        const months = /^(1[0-2]|[1-9])$/.test(typed) ? new Decimal(typed) : null;
        if (months === null) problems.months = { kind: 'monthsPaid' };
        return total && months && { kind: 'yearly', total, months };
      }
      case 'monthly':
        return {
          kind: 'monthly',
          // A month without pay is left out of the average, typed as 0 or left empty.
          wages: texts.monthly.map((text, index) => {
            const wage = read(`monthly-${index}`, text, 'allowed');
            return wage === null || wage.isZero() ? null : wage;
          }),
        };
    }
  }
}
