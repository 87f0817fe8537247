import { chosenRates } from '../../calc/chosenRates';
import type { CityProfile, ContributionRule, Payer, Source } from '../../rules/cityProfile';
import { provenanceOf } from '../../rules/provenance';
import { followsOwnRate, millionthsPerOne } from '../compileRules';
import type { FinishedPayroll } from '../finishedPayroll';
import type { Plan } from '../plan';
import type { WorkbookWords } from '../wording/workbook/zh';
import { numberCell, textCell, type SheetCell } from '../xlsx/sheetCell';
import { fractionText } from './shareFigures';

/** From its first month to its note: as many cells as `ruleCellCount` says. */
export function ruleCells(
  payroll: FinishedPayroll,
  plan: Plan,
  profile: CityProfile,
  rule: ContributionRule,
  words: WorkbookWords,
): SheetCell[] {
  const said = words.rules;
  const { headline, parts } = provenanceOf(profile, rule, optionInUse(payroll, plan, rule));
  const fees = rule.flatFees.map(({ payer, name, amount, period }) =>
    said.fee(payer, name[words.language], amount, period),
  );
  const sources = parts.map(
    ({ part, status, sources: ofPart }) =>
      `${said.parts[part]} [${words.statuses[status]}]${words.colon}${ofPart.map((one) => sourceText(one, words)).join(words.semicolon)}`,
  );
  return [
    textCell(rule.effectiveFrom),
    textCell(rule.effectiveTo),
    ...limitCells(rule, words),
    rateCell(payroll, plan, rule, 'employer', words),
    rateCell(payroll, plan, rule, 'employee', words),
    textCell(fees.join('\n'), 'wrapped'),
    textCell(said.rounding(rule.rounding.base)),
    textCell(said.rounding(rule.rounding.employer)),
    textCell(said.rounding(rule.rounding.employee)),
    textCell(rule.wageYear ?? ''),
    textCell(rule.announcedOn ?? ''),
    textCell(headline === null ? '' : words.statuses[headline]),
    textCell(sources.join('\n'), 'wrapped'),
    textCell(rule.note ?? '', 'wrapped'),
  ];
}

export const ruleCellCount = 15;

/** The one option that everybody has; undefined where people have rates of their own. */
function optionInUse({ injuryRate }: FinishedPayroll, { choices }: Plan, { scheme, rates }: ContributionRule) {
  if (rates.kind !== 'options' || (scheme === 'work-injury' && injuryRate !== null)) return undefined;
  return choices.rates?.[scheme] ?? rates.options[0]?.id;
}

function limitCells({ base }: ContributionRule, words: WorkbookWords): SheetCell[] {
  const said = words.rules;
  const limit = (text: string) =>
    text === 'none' ? textCell(said.noLimit) : text === 'unknown' ? textCell(said.unknown) : numberCell(text, 'amount');
  switch (base.kind) {
    case 'clampedWage':
      return [limit(base.floor), limit(base.ceiling)];
    case 'fixed':
      return [textCell(said.fixedBase), numberCell(base.amount, 'amount')];
    case 'none':
      return [textCell(said.noBase), null];
  }
}

function rateCell(
  { fundRate, injuryRate }: FinishedPayroll,
  plan: Plan,
  rule: ContributionRule,
  payer: Payer,
  words: WorkbookWords,
): SheetCell {
  const own = rule.scheme === 'housing-fund' ? fundRate : rule.scheme === 'work-injury' ? injuryRate : null;
  if (own !== null && followsOwnRate(rule, payer)) return textCell(words.rules.ownRates);
  const rate = chosenRates(rule, plan.choices.rates?.[rule.scheme])[payer];
  return numberCell(fractionText(rate.times(millionthsPerOne).toNumber()), 'rate');
}

function sourceText({ title, documentNumber, publishedOn, url, carrier }: Source, words: WorkbookWords): string {
  const carrierUrl = carrier === null || carrier.url === null ? '' : ` ${carrier.url}`;
  return [
    title,
    ...(documentNumber === null || title.includes(documentNumber) ? [] : [documentNumber]),
    ...(publishedOn === null ? [] : [publishedOn]),
    ...(url === null ? [] : [url]),
    ...(carrier === null ? [] : [words.rules.readIn(carrier.title) + carrierUrl]),
  ].join(words.comma);
}
