import { Decimal } from '../calc/decimal';
import { readPercentage } from '../calc/readPercentage';

/**
 * A rate of the housing fund in millionths; null when it is none. `8%`, `8` and `0.08` are all 80,000: without a sign
 * anything below 1 is a fraction, since no fund takes less than one per cent. 0 and 不缴 are 0: no fund is paid into.
 */
export function readFundRate(text: string): number | null {
  if (isNoFund(text)) return 0;
  const typed = text.normalize('NFKC').replace(/\s/g, '');
  const [, digits = '', sign = ''] = /^(\d{1,3}(?:\.\d*)?|\.\d+)(%?)$/.exec(typed) ?? [];
  if (digits === '') return null;
  const value = new Decimal(digits.replace(/\.$/, ''));
  const millionths = value.times(sign === '%' || value.gte(1) ? 10_000 : 1_000_000);
  return millionths.isInteger() && millionths.lte(1_000_000) ? millionths.toNumber() : null;
}

/** Words for paying into no housing fund. A dash is none: it stands for what the page says. */
export function isNoFund(text: string): boolean {
  return /^\s*(无|否|没有|[不未没][缴交](纳|存)?(住?房?公积金)?|不参加|未参加|未开户|免[缴交]|停[缴交]|none|no|n|false)\s*$/i.test(
    text,
  );
}

const classNumerals = [...'一二三四五六七八'];
const romanNumerals = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii'];
const largestFraction = new Decimal('0.05');

/**
 * A class (`三类`, `3类`, `3`, `class-3` give `class-3`) or a rate of the unit's own, spelled as in a profile: `0.36%`.
 * Without a sign a number up to 0.05 is a fraction (0.0036, as a cell shown as 0.36% holds), a greater one a percentage.
 */
export function readInjury(text: string): string | null {
  const typed = text.normalize('NFKC').toLowerCase().replace(/[\s_]/g, '');
  const inWords =
    /^(?:工伤|行业)?第?([一二三四五六七八]|[1-8]|viii|vii|vi|iv|v|iii|ii|i)(?:类|類|档|级)(?:行业)?$/.exec(typed)?.[1];
  const inEnglish = /^(?:class|category|cat\.?)-?([1-8])$/.exec(typed)?.[1];
  const alone = /^([1-8])(?:\.0*)?$/.exec(typed)?.[1] ?? /^([一二三四五六七八])$/.exec(typed)?.[1];
  const numeral = inWords ?? inEnglish ?? alone;
  if (numeral !== undefined) {
    const ordinal = Math.max(classNumerals.indexOf(numeral), romanNumerals.indexOf(numeral)) + 1;
    return `class-${ordinal > 0 ? ordinal : numeral}`;
  }
  if (/^(\d+(\.\d+)?|\.\d+)$/.test(typed)) {
    const value = new Decimal(typed);
    if (value.isZero()) return null;
    if (value.lte(largestFraction)) return percentage(value.times(100).toFixed());
  }
  return percentage(typed);
}

function percentage(text: string): string | null {
  const reading = readPercentage(text, 5);
  return reading.kind === 'percentage' && reading.text !== '0%' ? reading.text : null;
}
