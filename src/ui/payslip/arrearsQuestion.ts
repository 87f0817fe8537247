import { arrears, type Arrears, type MonthOfArrears, type SchemesOfMonth } from '../../calc/arrears';
import type { Decimal } from '../../calc/decimal';
import { readAmount } from '../../calc/readAmount';
import type { DeclaredWages } from '../../calc/underDeclarationCost';
import type { CityProfile, SchemeId } from '../../rules/cityProfile';
import { addMonths } from '../../rules/months';
import { schemeIds } from '../../rules/schemes';
import { isCivilDay } from '../../rules/civilDay';
import type { Assessment } from './assessment';
import { declaredRange } from './declaredRange';
import type { PayslipInputs } from './payslipInputs';
import type { PayslipProblem } from './payslipProblem';
import { hasBegun, monthsFrom, rulesOfMonth } from './payslipRules';
import { readWages } from './readWages';

export const mostArrearsMonths = 240;

export type ArrearsReading = {
  from: string;
  to: string;
  paidOn: string;
  /** Calendar years whose wages the months stand on and that the payslip itself does not ask for, latest first. */
  otherYears: string[];
  /** Whether a fund base is known but its rate is not. */
  needsFundRate: boolean;
  problems: Partial<Record<'to' | 'declaredBase' | 'declaredFundBase', PayslipProblem>>;
  /** Null while no base is known, or something cannot be read. */
  arrears: Arrears | null;
};

/**
 * The bases that were declared: typed, or read from the payslip. Schemes that are not on it follow the first group of their
 * kind; one read as declared at a limit stays at the limit.
 */
export function declaredWagesOf(
  { groups }: Pick<Assessment, 'groups'>,
  typed: Partial<Record<'insurance' | 'housing-fund', Decimal>> = {},
): DeclaredWages {
  const declared: DeclaredWages = { wages: {}, beyondLimits: [], atLimit: {} };
  const beyondLimits: SchemeId[] = [];
  for (const scheme of schemeIds) {
    const kind = scheme === 'housing-fund' ? 'housing-fund' : 'insurance';
    const ofKind = groups.filter(({ group }) => group === kind || group === 'together');
    const read = ofKind.find(({ schemes }) => schemes.includes(scheme)) ?? ofKind[0];
    const wage = typed[kind] ?? read?.declared ?? null;
    if (wage === null) continue;
    declared.wages[scheme] = wage;
    if (typed[kind] !== undefined || read === undefined) continue;
    if (read.isBeyondLimits) beyondLimits.push(scheme);
    const range = declaredRange(read.reading, read.verdict);
    if (range?.lowest === null && range.highest !== null) declared.atLimit[scheme] = 'floor';
    if (range?.highest === null && range.lowest !== null) declared.atLimit[scheme] = 'ceiling';
  }
  return { ...declared, beyondLimits };
}

/** @param today YYYY-MM-DD on the person's own clock */
export function readArrears(
  profile: CityProfile,
  personCategory: string,
  assessment: Assessment,
  inputs: PayslipInputs,
  today: string,
): ArrearsReading {
  const from = inputs.from === '' ? assessment.month : inputs.from;
  const to = inputs.to === '' ? assessment.month : inputs.to;
  const paidOn = isCivilDay(inputs.paidOn) ? inputs.paidOn : today;
  const problems: ArrearsReading['problems'] = {};
  const read = (field: 'declaredBase' | 'declaredFundBase') => {
    const reading = readAmount(inputs[field]);
    if (reading.kind === 'refused') problems[field] = { kind: 'amount', reason: reading.reason };
    return reading.kind === 'amount' ? reading.value : undefined;
  };
  const [insurance, fund] = [read('declaredBase'), read('declaredFundBase')];
  const declared = declaredWagesOf(assessment, {
    ...(insurance && { insurance }),
    ...(fund && { 'housing-fund': fund }),
  });
  // A fund whose rate is not known cannot be counted in money.
  const isFundOpen =
    assessment.choices.rates?.['housing-fund'] === undefined &&
    declared.wages['housing-fund'] !== undefined &&
    hasFundRange(assessment);
  if (isFundOpen) delete declared.wages['housing-fund'];
  const months = monthsFrom(from, to);
  if (months === null) problems.to = { kind: 'reversedMonths' };
  else if (!hasBegun(to, today)) problems.to = { kind: 'futureMonth' };
  else if (months.length > mostArrearsMonths) problems.to = { kind: 'tooManyMonths', most: mostArrearsMonths };

  const isReadable = Object.keys(problems).length === 0;
  const monthsAsked = (isReadable ? (months ?? []) : []).map((month): MonthOfArrears => ({
    month,
    ...rulesOfMonth(profile, month, personCategory),
  }));
  const wagesOfYear = Object.fromEntries(
    Object.entries(inputs.wages).flatMap(([year, texts]) => {
      const { average } = readWages(texts);
      return average === null ? [] : [[year, average]];
    }),
  );
  const years = monthsAsked.flatMap(({ rules }) =>
    rules.flatMap(({ scheme, wageYear }) => (declared.wages[scheme] === undefined ? [] : (wageYear ?? []))),
  );
  const isComputable = isReadable && Object.keys(declared.wages).length > 0;
  const { choices } = assessment;
  return {
    from,
    to,
    paidOn,
    otherYears: [...new Set(years)]
      .filter((year) => !assessment.wageYears.some((asked) => asked.year === year))
      .sort()
      .reverse(),
    needsFundRate: isFundOpen,
    problems,
    arrears: isComputable
      ? arrears({ months: monthsAsked, wagesOfYear, declared, choices, paidOn, cappedAtPrincipal: inputs.isCapped })
      : null,
  };
}

function hasFundRange({ now }: Assessment): boolean {
  return now.some((row) => row.kind === 'rule' && row.scheme === 'housing-fund' && row.rule.rates.kind === 'range');
}

/** Months in a row whose lines are the same, told once. */
export type ArrearsRun = { first: string; last: string; count: number; lines: Arrears['lines'] };

export function runsOf({ lines }: Arrears): ArrearsRun[] {
  const runs: ArrearsRun[] = [];
  for (const [month, ofMonth] of byMonth(lines)) {
    const run = runs.at(-1);
    if (run !== undefined && follows(run, month) && spelled(run.lines) === spelled(ofMonth)) {
      run.last = month;
      run.count += 1;
    } else {
      runs.push({ first: month, last: month, count: 1, lines: ofMonth });
    }
  }
  return runs;
}

function byMonth(lines: Arrears['lines']): Map<string, Arrears['lines']> {
  const months = new Map<string, Arrears['lines']>();
  for (const line of lines) months.set(line.month, [...(months.get(line.month) ?? []), line]);
  return months;
}

function follows({ last }: { last: string }, month: string): boolean {
  return addMonths(last, 1) === month;
}

function spelled(lines: Arrears['lines']): string {
  return JSON.stringify(lines.map((line) => ({ ...line, month: null })));
}

/** Months in a row with the same schemes, told once. */
export function schemeRuns(listed: readonly SchemesOfMonth[]): { first: string; last: string; schemes: SchemeId[] }[] {
  const runs: { first: string; last: string; schemes: SchemeId[] }[] = [];
  for (const { month, schemes } of listed) {
    const run = runs.at(-1);
    if (run !== undefined && follows(run, month) && run.schemes.join() === schemes.join()) run.last = month;
    else runs.push({ first: month, last: month, schemes });
  }
  return runs;
}
