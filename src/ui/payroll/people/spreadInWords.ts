import type { BaseSpread } from '../../../payroll/baseSpread';
import { formatFen } from '../formatFen';

/** The people of one share of the way from floor to ceiling, and the bases of that share as text. */
export type SpreadBin = { bin: number; people: number; lowest: string; highest: string };

export function peopleOf({ raised, capped, bins }: BaseSpread): number {
  return bins.reduce((sum, people) => sum + people, raised + capped);
}

/** Every share with its bases: the lowest and the highest whole fen that lie in it. */
export function binsOf({ floor, ceiling, bins }: BaseSpread): SpreadBin[] {
  const lowest = (bin: number) => floor + Math.ceil(((ceiling - floor) * bin) / bins.length);
  return bins.map((people, bin) => {
    const highest = bin === bins.length - 1 ? ceiling : lowest(bin + 1) - 1;
    return { bin, people, lowest: formatFen(lowest(bin)), highest: formatFen(highest) };
  });
}

/** What the picture shows, for words. */
export function spreadInWords(spread: BaseSpread) {
  const most = Math.max(...spread.bins);
  return {
    people: peopleOf(spread),
    raised: spread.raised,
    capped: spread.capped,
    floor: formatFen(spread.floor),
    ceiling: formatFen(spread.ceiling),
    fullest: most === 0 ? null : (binsOf(spread).find(({ people }) => people === most) ?? null),
  };
}
