import { Decimal } from '../../calc/decimal';
import { readAmount } from '../../calc/readAmount';
import { readPercentage } from '../../calc/readPercentage';
import type { OwnFigures } from '../../rules/ownFigures';
import type { Rounding } from '../../rules/cityProfile';
import type { OwnFigureTexts } from './calculateInputs';
import type { FieldProblem } from './fieldProblem';

/** No employer or employee pays half a wage: a higher percentage is a slip of the keyboard. */
export const highestTypedRate = 50;

export type OwnFigureProblems = Partial<Record<keyof OwnFigureTexts, FieldProblem>>;

export type OwnFigureReading = { figures: OwnFigures | null; problems: OwnFigureProblems };

/** Figures as typed, spelled as in a profile; null figures when nothing is typed or something cannot be read. */
export function readOwnFigures(texts: OwnFigureTexts | undefined, hasRule: boolean): OwnFigureReading {
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
  for (const field of ['floor', 'ceiling', 'employeeFee'] as const) {
    if (field !== 'employeeFee' && /^(无|none|不设限?)$/i.test(texts[field].trim())) {
      figures[field] = 'none';
      continue;
    }
    const reading = readAmount(texts[field], 'allowed');
    if (reading.kind === 'refused') problems[field] = { kind: 'amount', reason: reading.reason };
    if (reading.kind === 'amount') figures[field] = reading.value.toFixed();
  }
  if (texts.shareRounding !== '') {
    const [step, mode] = texts.shareRounding.split(' ') as [Rounding['step'], Rounding['mode']];
    figures.shareRounding = { step, mode };
  }
  if (isFigure(figures.floor) && isFigure(figures.ceiling) && new Decimal(figures.floor).gt(figures.ceiling)) {
    problems.floor = { kind: 'floorAboveCeiling' };
  }
  if (!hasRule && figures.employerRate === undefined && figures.employeeRate === undefined) {
    problems.employerRate ??= { kind: 'ownNeedsRate' };
  }
  return { figures: Object.keys(problems).length === 0 ? figures : null, problems };
}

function isFigure(limit: string | undefined): limit is string {
  return limit !== undefined && limit !== 'none';
}
