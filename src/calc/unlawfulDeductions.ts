import type { SchemeId } from '../rules/cityProfile';
import { type Decimal } from './decimal';

/** A deduction that the employee never owes, with the article of the Social Insurance Law (社会保险法) that says so. */
export type UnlawfulDeduction = { scheme: 'work-injury' | 'maternity'; article: 33 | 53; amount: Decimal };

/** Work injury (art 33) and maternity (art 53) are the employer's alone: a line of them on a payslip is a red flag. */
export function unlawfulDeductions(paid: Partial<Record<SchemeId, Decimal>>): UnlawfulDeduction[] {
  const articles = [
    ['work-injury', 33],
    ['maternity', 53],
  ] as const;
  return articles.flatMap(([scheme, article]): UnlawfulDeduction[] => {
    const amount = paid[scheme];
    return amount === undefined || amount.isZero() ? [] : [{ scheme, article, amount }];
  });
}
