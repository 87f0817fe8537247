import { readFileSync } from 'node:fs';

/** An amount of a document: what the rules give, checked by hand, and what the document prints. */
export type PrintedAmount = {
  document: string;
  city: string;
  month: string;
  category: string;
  wage: string;
  /** `work-injury=class-2`, or nothing. */
  choices: string;
  /** A ceiling to put in place of the published one, on a copy of the rules. */
  ceiling: string;
  /** A scheme, `all`, or `all but …`. */
  schemes: string;
  figure:
    'employer' | 'employee' | 'both' | 'base' | `${'employee' | 'government'}: yearly fee` | 'employee: whole year';
  amount: string;
  /** Empty where the document gives only the rule. */
  printed: string;
  /** Why `printed` is not `amount`. */
  difference: string;
};

const [header = '', ...lines] = readFileSync(new URL('printedAmounts.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const keys = header.split(',');

/**
 * The rows of `printedAmounts.csv`. They come from documents and from sums done by hand: never write
 * there what our own code gives.
 */
export const printedAmounts = lines.map((line) => {
  const cells = line.split(',');
  if (cells.length !== keys.length) throw new Error(`${cells.length} cells instead of ${keys.length}: ${line}`);
  return Object.fromEntries(keys.map((key, index) => [key, cells[index]])) as PrintedAmount;
});
