/** What another version, or a hand, may have left in the store: whatever the form could not have written is dropped. */
import { feePayers } from '../../../rules/feePayers';
import { ruleParts } from '../../../rules/provenance';
import { mergeSameShape } from '../../mergeSameShape';
import { documentKinds, emptyDocument, type DocumentTexts } from './documentTexts';
import {
  baseKinds,
  emptyRule,
  feePeriods,
  limitKinds,
  ownRates,
  rangePayers,
  ratesKinds,
  roundings,
  type FeeTexts,
  type OptionTexts,
  type RuleTexts,
} from './ruleTexts';

export function oneOf<Value>(list: readonly Value[], value: unknown, fallback: Value): Value {
  return list.find((one) => one === value) ?? fallback;
}

export function soundRule(stored: RuleTexts): RuleTexts {
  const rule = mergeSameShape(stored, emptyRule);
  return {
    ...rule,
    baseKind: oneOf(baseKinds, rule.baseKind, emptyRule.baseKind),
    floorKind: oneOf(limitKinds, rule.floorKind, emptyRule.floorKind),
    ceilingKind: oneOf(limitKinds, rule.ceilingKind, emptyRule.ceilingKind),
    ratesKind: oneOf(ratesKinds, rule.ratesKind, emptyRule.ratesKind),
    ownRate: oneOf(ownRates, rule.ownRate, emptyRule.ownRate),
    rangePayers: oneOf(rangePayers, rule.rangePayers, emptyRule.rangePayers),
    options: haveTexts<OptionTexts>(rule.options, ['id', 'zh', 'en', 'employer', 'employee']),
    fees: haveTexts<FeeTexts>(rule.fees, ['payer', 'zh', 'en', 'amount', 'period']).map((fee) => ({
      ...fee,
      payer: oneOf(feePayers, fee.payer, 'employee'),
      period: oneOf(feePeriods, fee.period, 'month'),
    })),
    baseRounding: oneOf(roundings, rule.baseRounding, emptyRule.baseRounding),
    employerRounding: oneOf(roundings, rule.employerRounding, emptyRule.employerRounding),
    employeeRounding: oneOf(roundings, rule.employeeRounding, emptyRule.employeeRounding),
  };
}

export function soundDocument(stored: DocumentTexts): DocumentTexts {
  const document = mergeSameShape(stored, emptyDocument);
  return {
    ...document,
    kind: oneOf(documentKinds, document.kind, emptyDocument.kind),
    confirmed: ruleParts.filter((part) => document.confirmed.includes(part)),
  };
}

function haveTexts<Row extends object>(rows: Row[], keys: readonly (keyof Row)[]): Row[] {
  return rows.filter(
    (row: Row | null) => typeof row === 'object' && row !== null && keys.every((key) => typeof row[key] === 'string'),
  );
}
