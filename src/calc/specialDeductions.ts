/** Special additional deductions 专项附加扣除 a month, read second-hand; the amounts of today, earlier years had others. */
import { Decimal, sum } from './decimal';

/** Yuan a month: per child or infant, otherwise per person. */
export const specialDeductionAmounts = {
  children: '2000',
  infants: '2000',
  elderly: '3000',
  mortgage: '1000',
  /** In Nanjing, Xiamen and Fuzhou. */
  rent: '1500',
  degreeStudy: '400',
} as const;

export type SpecialDeduction = keyof typeof specialDeductionAmounts;

export const specialDeductions: readonly SpecialDeduction[] = [
  'children',
  'infants',
  'elderly',
  'mortgage',
  'rent',
  'degreeStudy',
];

export type SpecialDeductionLine = { item: SpecialDeduction; count: number; each: Decimal; amount: Decimal };

/** The items that apply, in the order above. @param counts whole numbers, absent is none */
export function specialDeductionLines(counts: Partial<Record<SpecialDeduction, number>>): SpecialDeductionLine[] {
  return specialDeductions.flatMap((item) => {
    const count = counts[item] ?? 0;
    const each = new Decimal(specialDeductionAmounts[item]);
    return count === 0 ? [] : [{ item, count, each, amount: each.times(count) }];
  });
}

/** Yuan a month. */
export function specialDeductionTotal(lines: readonly SpecialDeductionLine[]): Decimal {
  return sum(lines.map(({ amount }) => amount));
}
