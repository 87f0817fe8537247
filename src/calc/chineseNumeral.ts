import { Decimal, zero } from './decimal';

const digits = new Map(
  [...'零一二三四五六七八九']
    .map((character, value): [string, number] => [character, value])
    .concat(
      [...'〇壹贰叁肆伍陆柒捌玖'].map((character, value): [string, number] => [character, value]),
      [
        ['两', 2],
        ['貳', 2],
        ['陸', 6],
      ],
    ),
);
const units = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
]);

/** A numeral in Chinese words, as on a receipt (`捌仟伍佰元整`) or in speech (`一万二`, 12,000); null when it is none. */
export function chineseNumeral(text: string): Decimal | null {
  const parts = /^([^元圆块角分整钱]+)(?:[元圆块]钱?)?(?:(.)角)?零?(?:(.)分)?整?$/.exec(text);
  const [, yuanText = '', jiaoText, fenText] = parts ?? [];
  const yuan = wholeNumeral(yuanText);
  const jiao = jiaoText === undefined ? 0 : digits.get(jiaoText);
  const fen = fenText === undefined ? 0 : digits.get(fenText);
  if (yuan === null || jiao === undefined || fen === undefined) return null;
  return new Decimal(yuan).plus(new Decimal(jiao * 10 + fen).div(100));
}

function wholeNumeral(text: string): Decimal | null {
  const [high, low, ...rest] = text.replace(/萬/g, '万').split('万');
  if (high === undefined || rest.length > 0) return null;
  if (low === undefined) return section(high, 1);
  const tenThousands = section(high, 1);
  const remainder = low === '' ? zero : section(low, 10_000);
  return tenThousands === null || remainder === null ? null : tenThousands.times(10_000).plus(remainder);
}

/** Up to 9,999 in words. `unitBefore` gives a lone last digit its place: 二 in 一万二 is two thousand. */
function section(text: string, unitBefore: number): Decimal | null {
  const characters = [...text];
  if (characters.length === 0) return null;
  if (characters.length > 1 && characters.every((character) => digits.has(character))) {
    return unitBefore === 1 || digits.get(characters[0] ?? '') === 0 ? positional(characters) : null;
  }
  let total = 0;
  let digit: number | null = null;
  let place = unitBefore;
  let lastUnit = Infinity;
  for (const character of characters) {
    const unit = units.get(character);
    const value = digits.get(character);
    if (unit !== undefined) {
      // 十五 needs no 一 before it; 百五 does.
      if (unit >= lastUnit || (digit === null && unit !== 10)) return null;
      total += (digit ?? 1) * unit;
      [digit, lastUnit, place] = [null, unit, unit];
    } else if (value === undefined || digit !== null) {
      return null;
    } else if (value === 0) {
      place = 1;
    } else {
      digit = value;
    }
  }
  if (digit !== null) total += place > 1 ? (digit * place) / 10 : digit;
  return new Decimal(total);
}

function positional(characters: readonly string[]): Decimal {
  return new Decimal(characters.map((character) => String(digits.get(character))).join(''));
}
