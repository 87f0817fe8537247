import { describe, expect, it } from 'vitest';
import { readAmount } from '../../src/calc/readAmount';

function read(text: string): string {
  const reading = readAmount(text);
  if (reading.kind === 'amount') return `${reading.value.toFixed(2)}${reading.isWholeYuan ? ' whole' : ''}`;
  return reading.kind === 'refused' ? reading.reason : reading.kind;
}

describe('an amount is understood as a person writes it', () => {
  it.each([
    ['8000', '8000.00 whole'],
    [' 8000 ', '8000.00 whole'],
    ['8000.', '8000.00 whole'],
    ['8000.5', '8000.50'],
    ['8000.00', '8000.00'],
    ['.5', '0.50'],
    ['0008000', '8000.00 whole'],
    ['12,000.00', '12000.00'],
    ['1,234,567', '1234567.00 whole'],
    ['12，000', '12000.00 whole'],
    ['８０００．５', '8000.50'],
    ['¥8,000 元', '8000.00 whole'],
    ['￥8000', '8000.00 whole'],
    ['8000元整', '8000.00 whole'],
    ['RMB 8000', '8000.00 whole'],
    ['8000 yuan', '8000.00 whole'],
    ['人民币8000元', '8000.00 whole'],
    ['8 000', '8000.00 whole'],
    ['¥ 12 000.50 元', '12000.50'],
    ['八千 元', '8000.00 whole'],
    ['1.2万', '12000.00 whole'],
    ['1.2万元', '12000.00 whole'],
    ['12k', '12000.00 whole'],
    ['1.5w', '15000.00 whole'],
    ['90000000', '90000000.00 whole'],
    ['8000.10000', '8000.10'],
  ])('%j is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('a numeral in Chinese is understood', () => {
  it.each([
    ['八千', '8000.00 whole'],
    ['八千五百', '8500.00 whole'],
    ['八千五', '8500.00 whole'],
    ['三百五', '350.00 whole'],
    ['一万二', '12000.00 whole'],
    ['一万二千', '12000.00 whole'],
    ['一万零二十', '10020.00 whole'],
    ['一万零五', '10005.00 whole'],
    ['一千零五', '1005.00 whole'],
    ['两千', '2000.00 whole'],
    ['十五', '15.00 whole'],
    ['二十', '20.00 whole'],
    ['十万', '100000.00 whole'],
    ['十二万三千四百五十六', '123456.00 whole'],
    ['八〇〇〇', '8000.00 whole'],
    ['八零五零', '8050.00 whole'],
    ['捌仟伍佰元整', '8500.00 whole'],
    ['壹萬贰仟元', '12000.00 whole'],
    ['八千元五角', '8000.50'],
    ['八千元五角六分', '8000.56'],
    ['八千元零六分', '8000.06'],
    ['八千块钱', '8000.00 whole'],
  ])('%s is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each(['千', '百五', '八百千', '五千五千', '一万二三', '一万二万', '万', '八千a', '元', '八八千'])(
    '%s is no numeral',
    (text) => {
      expect(read(text)).toBe('notANumber');
    },
  );
});

describe('what could mean two things, or nothing, is refused with the reason', () => {
  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['1e9', 'scientific'],
    ['1.5E-3', 'scientific'],
    ['-5', 'negative'],
    ['−5', 'negative'],
    ['¥-5', 'negative'],
    ['0', 'zero'],
    ['0.00', 'zero'],
    ['12,00', 'misplacedComma'],
    ['1,2345', 'misplacedComma'],
    [',500', 'misplacedComma'],
    ['12000,', 'misplacedComma'],
    ['8000.555', 'tooManyDecimals'],
    ['1.23456万', '12345.60'],
    ['8000 9000', 'notANumber'],
    ['12 34', 'notANumber'],
    ['8 000 00', 'notANumber'],
    ['1.2345678万', 'tooManyDecimals'],
    ['90000000.01', 'tooLarge'],
    ['9001万', 'tooLarge'],
    ['1.2.3', 'notANumber'],
    ['abc', 'notANumber'],
    ['.', 'notANumber'],
    ['NaN', 'notANumber'],
    ['Infinity', 'notANumber'],
    ['0x10', 'notANumber'],
    ['8000 per month', 'notANumber'],
  ])('%j is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('takes zero where zero has a sense', () => {
    expect(readAmount('0', 'allowed')).toMatchObject({ kind: 'amount', isWholeYuan: true });
  });
});
