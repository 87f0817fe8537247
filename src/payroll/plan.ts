import type { Choices } from '../calc/chosenRates';
import type { ContributionRule } from '../rules/cityProfile';
import type { CompiledRules } from './compileRules';

/** What people share of whom the same rules and choices hold. */
export type Plan = {
  cityId: string;
  categoryId: string;
  /** YYYY-MM. */
  month: string;
  /** The rules in use, one a scheme. */
  rules: readonly ContributionRule[];
  /** Rates, where nothing else is given for a person. */
  choices: Pick<Choices, 'rates'>;
  /** `compileRules(rules, choices)`. */
  compiled: CompiledRules | null;
};
