/** Amounts read a second time, by other means than the product's: one pattern for each spelling, and whole numbers. */
import * as fc from 'fast-check';

/** A yuan in ten-thousandths, so that 1.2345万 and more decimals than a cent stay whole. */
const perYuan = 10_000n;
const words = '(?:人民币|rmb|cny|[¥￥])?';
const after = '(?:元整|元|圆整|圆|块钱|块|yuan|rmb|cny)?';
const plain = new RegExp(`^${words}(?:(\\d+|\\d{1,3}(?:,\\d{3})+)(?:\\.(\\d*))?|\\.(\\d+))${after}$`, 'i');
const multiple = new RegExp(`^${words}(\\d+)(?:\\.(\\d+))?(万|萬|w|千|k)${after}$`, 'i');

/** Ten-thousandths of a yuan; null where this reading knows no such spelling. Finer digits than these are counted up. */
export function tenThousandthsOf(text: string): bigint | null {
  const typed = joinedThousands(text.normalize('NFKC').trim()).replace(/\s/g, '');
  // A sign of the currency may stand between as well, 12¥; it is taken away before the rest is read.
  const bare = typed.replace(/^(人民币|rmb|cny|[¥￥])/i, '');
  const found = plain.exec(bare);
  if (found !== null) {
    const [, whole = '0', decimals = '', alone = ''] = found;
    return scaled(whole.replaceAll(',', ''), decimals + alone, perYuan);
  }
  const times = multiple.exec(bare);
  if (times === null) return null;
  const [, whole = '', decimals = '', unit = ''] = times;
  return scaled(whole, decimals, /[万萬w]/i.test(unit) ? perYuan * 10_000n : perYuan * 1000n);
}

/** Two numbers apart are two, but for thousands. */
function joinedThousands(text: string): string {
  if (!/\d\s+\d/.test(text)) return text;
  return /^\D*\d{1,3}(\s\d{3})+(\.\d*)?\D*$/.test(text) ? text : 'two numbers';
}

function scaled(whole: string, decimals: string, unit: bigint): bigint {
  const all = BigInt(whole + decimals) * unit;
  const divisor = 10n ** BigInt(decimals.length);
  return all / divisor + (all % divisor === 0n ? 0n : 1n);
}

const digits = '零一二三四五六七八九';
const formal = '零壹贰叁肆伍陆柒捌玖';

/** Numbers up to 99,999,999 in words, as a clerk writes them. */
function numeral(number: number, of = digits): string {
  const [units, tenThousand] = of === formal ? [['', '拾', '佰', '仟'], '万'] : [['', '十', '百', '千'], '万'];
  const section = (part: number): string => {
    let text = '';
    let isAfterZero = false;
    for (let place = 3; place >= 0; place -= 1) {
      const digit = Math.floor(part / 10 ** place) % 10;
      if (digit === 0) isAfterZero = text !== '';
      else {
        text += (isAfterZero ? '零' : '') + (of[digit] ?? '') + (units[place] ?? '');
        isAfterZero = false;
      }
    }
    return text;
  };
  const [high, low] = [Math.floor(number / 10_000), number % 10_000];
  if (high === 0) return section(low) || '零';
  const between = low > 0 && low < 1000 ? '零' : '';
  return `${section(high)}${tenThousand}${between}${low === 0 ? '' : section(low)}`;
}

/** What words may stand for: every way in which characters of a numeral are put together is tried by none; null elsewhere. */
export function tenThousandthsOfNumeral(text: string): bigint | null {
  const typed = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^(人民币|rmb|cny|[¥￥])/i, '');
  const parts = /^([^元圆块角分整钱]+)(?:[元圆块]钱?)?(?:(.)角)?零?(?:(.)分)?整?$/.exec(typed);
  if (parts === null) return null;
  const [, yuan = '', jiao = '零', fen = '零'] = parts;
  const whole = wholeOf(yuan);
  const [tenths, hundredths] = [digitOf(jiao), digitOf(fen)];
  if (whole === null || tenths === null || hundredths === null) return null;
  return BigInt(whole) * perYuan + BigInt(tenths) * 1000n + BigInt(hundredths) * 100n;
}

function digitOf(character: string): number | null {
  const at = ['〇零', '一壹', '二两贰貳', '三叁', '四肆', '五伍', '六陆陸', '七柒', '八捌', '九玖'].findIndex((all) =>
    all.includes(character),
  );
  return at < 0 || character === '' ? null : at;
}

const unitOf: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };

/** By the grammar: thousands, hundreds, tens, ones, each once and in that order; 零 wherever places are skipped. */
function wholeOf(text: string): number | null {
  const parts = text.replaceAll('萬', '万').split('万');
  if (parts.length > 2) return null;
  const [high = '', low] = parts;
  const top = sectionOf(high, 1);
  if (top === null || low === undefined) return top;
  const rest = low === '' ? 0 : sectionOf(low, 10_000);
  return rest === null ? null : top * 10_000 + rest;
}

function sectionOf(text: string, unitBefore: number): number | null {
  const characters = [...text];
  if (characters.length === 0) return null;
  const all = characters.map(digitOf);
  if (characters.length > 1 && all.every((digit) => digit !== null)) {
    // 二〇二五, digit by digit; behind 万 only where it begins with a zero.
    return unitBefore === 1 || all[0] === 0 ? Number(all.join('')) : null;
  }
  const place = '([零〇]*)';
  const digit = '[一壹二两贰貳三叁四肆五伍六陆陸七柒八捌九玖]';
  const grammar = new RegExp(
    `^${place}(?:(${digit})[千仟])?${place}(?:(${digit})[百佰])?${place}(?:(${digit})?[十拾])?${place}(${digit})?${place}$`,
  );
  const found = grammar.exec(text);
  if (found === null) return null;
  const [, , thousands, , hundreds, , tens, zeros = '', last, after = ''] = found;
  const hasTens = /[十拾]/.test(text);
  const value =
    (thousands === undefined ? 0 : (digitOf(thousands) ?? 0) * 1000) +
    (hundreds === undefined ? 0 : (digitOf(hundreds) ?? 0) * 100) +
    (hasTens ? (digitOf(tens ?? '一') ?? 0) * 10 : 0);
  if (last === undefined) return value;
  const before = characters[characters.length - [...after].length - 2];
  const lastUnit = before === undefined ? unitBefore : (unitOf[before] ?? 1);
  const ones = digitOf(last) ?? 0;
  return value + (zeros === '' && lastUnit > 1 ? (ones * lastUnit) / 10 : ones);
}

/** Amounts up to a little more than is read, with every spelling that people use and their fen. */
export const spelledYuan: fc.Arbitrary<{ text: string; fen: bigint }> = fc
  .record({
    yuan: fc.oneof(fc.nat({ max: 99_999 }), fc.nat({ max: 99_999_999 })),
    cents: fc.oneof(fc.constant(0), fc.nat({ max: 99 })),
    spelling: fc.constantFrom('plain', 'thousands', 'spaced', 'wide', 'currency', 'tenThousands', 'words', 'formal'),
    unit: fc.constantFrom('', '元', ' 元', '块', '元整'),
  })
  .map(({ yuan, cents, spelling, unit }) => {
    const fen = BigInt(yuan) * 100n + BigInt(cents);
    const decimals = cents === 0 ? '' : `.${String(cents).padStart(2, '0')}`;
    const grouped = (by: string) => String(yuan).replace(/\B(?=(\d{3})+$)/g, by);
    switch (spelling) {
      case 'plain':
        return { text: `${yuan}${decimals}${unit}`, fen };
      case 'thousands':
        return { text: `${grouped(',')}${decimals}${unit}`, fen };
      case 'spaced':
        return { text: `${grouped(' ')}${decimals}`, fen };
      case 'wide':
        return {
          text: `${yuan}${decimals}${unit}`.replace(/[!-~]/g, (sign) =>
            String.fromCharCode(sign.charCodeAt(0) + 0xfee0),
          ),
          fen,
        };
      case 'currency':
        return { text: `¥${grouped(',')}${decimals}`, fen };
      case 'tenThousands':
        return {
          text: `${Math.floor(yuan / 10_000)}.${String(yuan % 10_000).padStart(4, '0')}万`,
          fen: BigInt(yuan) * 100n,
        };
      case 'words':
        return { text: `${numeral(yuan)}元`, fen: BigInt(yuan) * 100n };
      case 'formal': {
        const [jiao, fens] = [Math.floor(cents / 10), cents % 10];
        const small = cents === 0 ? '整' : `${formal[jiao] ?? ''}角${fens === 0 ? '整' : `${formal[fens] ?? ''}分`}`;
        return { text: `${numeral(yuan, formal)}元${small}`, fen };
      }
    }
  });
