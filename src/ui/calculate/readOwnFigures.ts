import { Decimal } from '../../calc/decimal';
import { readAmount, type AmountRefusal } from '../../calc/readAmount';
import { readPercentage } from '../../calc/readPercentage';
import { isLimitAmount } from '../../rules/limitAmount';
import type { OwnFigures } from '../../rules/ownFigures';
import type { ContributionRule, Rounding } from '../../rules/cityProfile';
import type { OwnFigureTexts } from './calculateInputs';

/** No employer or employee pays half a wage: a higher percentage is a slip of the keyboard. */
const highestTypedRate = 50;

/** Why a figure cannot be used as it is typed. */
export type OwnFigureProblem =
  | { kind: 'amount'; reason: AmountRefusal }
  | { kind: 'ownRate' }
  | { kind: 'ownNeedsRate' }
  | { kind: 'floorAboveCeiling'; floor: string; ceiling: string };

export type OwnFigureProblems = Partial<Record<keyof OwnFigureTexts, OwnFigureProblem>>;

export type OwnFigureReading = { figures: OwnFigures | null; problems: OwnFigureProblems };

/**
 * Figures as typed, spelled as in a profile; null figures when nothing is typed or something cannot be read.
 * @param rule the rule they go into, whose other limit they must fit; null where none is known
 */
export function readOwnFigures(texts: OwnFigureTexts | undefined, rule: ContributionRule | null): OwnFigureReading {
  const figures: OwnFigures = {};
  const problems: OwnFigureProblems = {};
  if (texts === undefined || Object.values(texts).every((text) => text.trim() === '')) {
    return { figures: null, problems };
  }
  for (const field of ['employerRate', 'employeeRate'] as const) {
    const reading = readPercentage(texts[field], highestTypedRate);
    if (reading.kind === 'refused') problems[field] = { kind: 'ownRate' };
    if (reading.kind === 'percentage') figures[field] = reading.text;
  }
  for (const field of ['floor', 'ceiling'] as const) {
    if (/^(无|none|不设限?)$/i.test(texts[field].trim())) figures[field] = 'none';
    else readFigure(field, 'refused');
  }
  readFigure('employerFee', 'allowed');
  readFigure('employeeFee', 'allowed');
  for (const field of ['baseRounding', 'shareRounding'] as const) {
    if (texts[field] === '') continue;
    const [step, mode] = texts[field].split(' ') as [Rounding['step'], Rounding['mode']];
    figures[field] = { step, mode };
  }
  const kept = rule?.base.kind === 'clampedWage' ? rule.base : null;
  const floor = figures.floor ?? kept?.floor;
  const ceiling = figures.ceiling ?? kept?.ceiling;
  if (isFigure(floor) && isFigure(ceiling) && new Decimal(floor).gt(ceiling)) {
    problems[figures.floor === undefined ? 'ceiling' : 'floor'] ??= { kind: 'floorAboveCeiling', floor, ceiling };
  }
  if (rule === null && figures.employerRate === undefined && figures.employeeRate === undefined) {
    problems.employerRate ??= { kind: 'ownNeedsRate' };
  }
  return { figures: Object.keys(problems).length === 0 ? figures : null, problems };

  function readFigure(field: 'floor' | 'ceiling' | 'employerFee' | 'employeeFee', zero: 'allowed' | 'refused') {
    const reading = readAmount(texts?.[field] ?? '', zero);
    if (reading.kind === 'refused') problems[field] = { kind: 'amount', reason: reading.reason };
    if (reading.kind === 'amount') figures[field] = reading.value.toFixed();
  }
}

function isFigure(limit: string | undefined): limit is string {
  return limit !== undefined && isLimitAmount(limit);
}
