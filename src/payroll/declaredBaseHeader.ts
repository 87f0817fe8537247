import { readHeaderText } from './headerText';

/**
 * Whether a header names what was declared (社保基数, 申报工资, contribution base) and not what somebody earns: a base
 * that was made from it says nothing about whether too little was declared.
 */
export function isDeclaredBase(header: string): boolean {
  return /基数|申报|核定|declared|base(?!d|salary|salaries|pay|wage|ment)/.test(readHeaderText(header).text);
}
