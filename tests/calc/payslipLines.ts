/** Figures of a payslip as text: "300" may have been rounded to the yuan, "300.00" was not. */
import { paidLine, type PaidLine } from '../../src/calc/paidLine';
import type { Explanation } from '../../src/calc/settleLines';
import type { WageRange } from '../../src/calc/wageRange';
import type { SchemeId } from '../../src/rules/cityProfile';
import { yuan } from './ruleBuilder';

/** A figure for one scheme, or for several added up. */
export function printed(amount: string, ...schemes: SchemeId[]): PaidLine {
  return paidLine(schemes, yuan(amount), !amount.includes('.'));
}

/** Wages from `lowest` to `highest`; null is an open end. */
export function between(lowest: string | null, highest: string | null): WageRange {
  return { lowest: lowest === null ? null : yuan(lowest), highest: highest === null ? null : yuan(highest) };
}

type Footing = Partial<Pick<Explanation, 'version' | 'fee' | 'roundedToYuan'>>;

/** How an explanation stands: by the rules in use, with the fee, to the cent, unless something else is said. */
export function standing(footing: Footing = {}): Required<Footing> {
  return { version: 0, fee: 'included', roundedToYuan: false, ...footing };
}
