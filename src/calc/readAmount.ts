import { chineseNumeral } from './chineseNumeral';
import { Decimal } from './decimal';

export type AmountReading =
  | { kind: 'empty' }
  /** `isWholeYuan`: typed without decimals, so it may stand for an amount rounded to the yuan. */
  | { kind: 'amount'; value: Decimal; isWholeYuan: boolean }
  | { kind: 'refused'; reason: AmountRefusal };

export type AmountRefusal =
  'notANumber' | 'scientific' | 'negative' | 'zero' | 'misplacedComma' | 'tooManyDecimals' | 'tooLarge';

/** No monthly wage comes near, and every product with a rate is exact far beyond. */
export const largestAmount = new Decimal(90_000_000);

const currencyBefore = /^(人民币|rmb|cny|[¥￥])/i;
const currencyAfter = /(元整|元|圆整|圆|块钱|块|yuan|rmb|cny)$/i;
const multiples: Record<string, number> = { 万: 10_000, 萬: 10_000, w: 10_000, 千: 1000, k: 1000 };

/**
 * An amount in yuan as a person writes it: `12,000.00`, full-width digits, `¥8,000 元`, `1.2万`, `八千五百`.
 * What a person could mean in two ways (`12,00`, `1e9`) is refused with the reason, never guessed.
 */
export function readAmount(text: string, zero: 'allowed' | 'refused' = 'refused'): AmountReading {
  const typed = withoutSpaces(text.normalize('NFKC').trim());
  if (typed === '') return { kind: 'empty' };
  const bare = typed.replace(currencyBefore, '').replace(currencyAfter, '').replace(currencyBefore, '');
  if (/^[-−–—]/.test(bare) || /^[-−–—]/.test(typed)) return refused('negative');
  if (/^[\d.,]+e[+-]?\d+$/i.test(bare)) return refused('scientific');

  const inMultiples = /^([\d.]+)([万萬w千k])$/i.exec(bare);
  if (inMultiples?.[1] !== undefined && inMultiples[2] !== undefined && /^\d+(\.\d+)?$/.test(inMultiples[1])) {
    const multiple = multiples[inMultiples[2].toLowerCase()];
    return multiple === undefined
      ? refused('notANumber')
      : checkSize(new Decimal(inMultiples[1]).times(multiple), zero);
  }
  // The unit words of a numeral in Chinese belong to it: 八千元五角.
  const inWords = chineseNumeral(typed.replace(currencyBefore, ''));
  if (inWords !== null) return checkSize(inWords, zero);

  if (!/^[\d,]*\.?\d*$/.test(bare) || !/\d/.test(bare)) return refused('notANumber');
  if (bare.includes(',') && !/^\d{1,3}(,\d{3})+(\.\d*)?$/.test(bare)) return refused('misplacedComma');
  const digits = bare.replace(/,/g, '').replace(/\.$/, '');
  return checkSize(new Decimal(digits), zero, digits.includes('.'));
}

/** Spaces between thousands and around words and signs; two numbers side by side are kept apart, and refused. */
function withoutSpaces(text: string): string {
  const joined = /^\D*\d{1,3}(\s\d{3})+(\.\d*)?\D*$/.test(text) ? text.replace(/(\d)\s(?=\d)/g, '$1') : text;
  return joined.replace(/\s+(?!\d)/g, '').replace(/(\D)\s+/g, '$1');
}

function checkSize(value: Decimal, zero: 'allowed' | 'refused', hasDecimals = !value.isInteger()): AmountReading {
  if (value.decimalPlaces() > 2) return refused('tooManyDecimals');
  if (value.gt(largestAmount)) return refused('tooLarge');
  if (value.isZero() && zero === 'refused') return refused('zero');
  return { kind: 'amount', value, isWholeYuan: !hasDecimals };
}

function refused(reason: AmountRefusal): AmountReading {
  return { kind: 'refused', reason };
}
