/**
 * City profile, format 1: everything the product knows of one city, checked before a single figure is used.
 *
 * Numbers are strings spelled as the notice spells them (`"4952"`, `"0.5%"`): a float never appears, and a reviewer compares
 * character by character. Unknown keys are errors. Cross-checks between parts of a profile are in `profileCrossChecks.ts`.
 *
 * @throws ZodError from `cityProfileSchema.parse`; `profileProblems.ts` turns its issues into path and reason.
 */
import * as z from 'zod/mini';
import { isCivilDay } from './civilDay';
import { feePayers } from './feePayers';
import { hiddenCharacterIn } from './hiddenCharacters';
import { checkProfile } from './profileCrossChecks';
import { mostEntries, mostIdLength, mostInnerEntries, mostTextLength } from './profileLimits';
import { schemeIds } from './schemes';

export type { SchemeId } from './schemes';

const idSchema = z.string().check(noLongerThan(mostIdLength), spelledAs(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'id'));
/** Yuan, at most two decimals, no sign, no thousands separator. */
const amountSchema = z.string().check(spelledAs(/^(0|[1-9]\d{0,9})(\.\d{1,2})?$/, 'amount'));
/** A percentage from 0% to 100%, at most four decimals (0.0001%). */
const percentageSchema = z
  .string()
  .check(spelledAs(/^(100(\.0+)?|[1-9]?\d(\.\d+)?)%$/, 'percentage'), spelledAs(/^(?!\d+\.\d{5,}%$)/, 'rateTooFine'));
/** No contribution is older; a rule for thousands of years would fill every list of months. */
const withinYears = spelledAs(/^(19[5-9]|20\d)/, 'yearOutOfRange');
const monthSchema = z.string().check(spelledAs(/^\d{4}-(0[1-9]|1[0-2])$/, 'month'), withinYears);
const yearSchema = z.string().check(spelledAs(/^\d{4}$/, 'year'), withinYears);
const daySchema = z.string().check(z.refine(isCivilDay, { error: 'day' }));
const urlSchema = z
  .string()
  .check(
    noLongerThan(mostTextLength),
    z.refine(isWebAddress, { error: 'url', abort: true }),
    z.refine(namesNoUser, { error: 'urlWithUser' }),
  );
/** One line of text: names, titles and notes. */
const textSchema = z
  .string()
  .check(noLongerThan(mostTextLength), spelledAs(/\S/, 'emptyText'), withoutHiddenCharacters());
const limitSchema = z.union([z.enum(['none', 'unknown']), amountSchema], { error: 'limit' });

const nameSchema = z.strictObject({ zh: textSchema, en: textSchema });
/** Ids of the entries in `sources` that state the figures beside it; never empty. */
const sourceIdsSchema = z.array(idSchema).check(z.minLength(1, { error: 'noSource' }), noMoreThan(mostInnerEntries));

const sourceSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  documentNumber: z.nullable(textSchema),
  issuer: z.nullable(textSchema),
  publishedOn: z.nullable(daySchema),
  url: z.nullable(urlSchema),
  /** Where the document was read; null only when the document itself was read, or for an assumption. */
  carrier: z.nullable(z.strictObject({ title: textSchema, url: z.nullable(urlSchema) })),
  readOn: daySchema,
  status: z.enum(['official', 'secondary', 'assumed']),
  note: z.nullable(textSchema),
});

const baseSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('clampedWage'),
    floor: limitSchema,
    ceiling: limitSchema,
    sources: sourceIdsSchema,
  }),
  z.strictObject({ kind: z.literal('fixed'), amount: amountSchema, sources: sourceIdsSchema }),
  z.strictObject({ kind: z.literal('none') }),
]);

const payerSchema = z.enum(['employer', 'employee']);

const ratesSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('options'),
    ownRate: z.nullable(payerSchema),
    options: z
      .array(
        z.strictObject({
          id: idSchema,
          name: nameSchema,
          employer: percentageSchema,
          employee: percentageSchema,
          sources: sourceIdsSchema,
        }),
      )
      .check(z.minLength(1, { error: 'noOption' }), noMoreThan(mostInnerEntries)),
  }),
  z.strictObject({
    kind: z.literal('range'),
    payers: z.array(payerSchema).check(z.minLength(1, { error: 'noPayer' }), noMoreThan(mostInnerEntries)),
    lowest: percentageSchema,
    highest: percentageSchema,
    step: percentageSchema,
    suggested: percentageSchema,
    sources: sourceIdsSchema,
  }),
  z.strictObject({ kind: z.literal('none') }),
]);

const flatFeeSchema = z.strictObject({
  payer: z.enum(feePayers),
  name: nameSchema,
  amount: amountSchema,
  period: z.enum(['month', 'year']),
  sources: sourceIdsSchema,
});

const roundingStepSchema = z.strictObject({
  step: z.enum(['0.01', '0.1', '1']),
  mode: z.enum(['halfUp', 'up', 'down']),
});

export const contributionRuleSchema = z.strictObject({
  scheme: z.enum(schemeIds),
  personCategories: z.array(idSchema).check(z.minLength(1, { error: 'noCategory' }), noMoreThan(mostInnerEntries)),
  /** Schemes paid within this one, such as maternity within medical. */
  includes: z.array(z.enum(schemeIds)).check(noMoreThan(mostInnerEntries)),
  /** First and last month the rule is for, both inclusive. */
  effectiveFrom: monthSchema,
  effectiveTo: monthSchema,
  /** The calendar year whose average monthly wage makes the base; null where the person chooses the base. */
  wageYear: z.nullable(yearSchema),
  /** The day on which the rule became public; null counts as the first day of `effectiveFrom`. */
  announcedOn: z.nullable(daySchema),
  provisional: z.boolean(),
  periodSources: sourceIdsSchema,
  base: baseSchema,
  rates: ratesSchema,
  flatFees: z.array(flatFeeSchema).check(noMoreThan(mostInnerEntries)),
  rounding: z.strictObject({
    base: roundingStepSchema,
    employer: roundingStepSchema,
    employee: roundingStepSchema,
    sources: sourceIdsSchema,
  }),
  note: z.nullable(textSchema),
});

export const cityProfileSchema = z
  .strictObject({
    $schema: z.optional(z.string().check(noLongerThan(mostTextLength), withoutHiddenCharacters())),
    formatVersion: z.literal(1, { error: 'formatVersion' }),
    revision: z.int({ error: 'revision' }).check(z.gte(1, { error: 'revision' })),
    checkedOn: daySchema,
    city: z.strictObject({
      id: idSchema,
      name: nameSchema,
      province: nameSchema,
      divisionCode: z.string().check(spelledAs(/^\d{6}$/, 'divisionCode')),
    }),
    personCategories: z
      .array(z.strictObject({ id: idSchema, name: nameSchema }))
      .check(z.minLength(1, { error: 'noCategory' }), noMoreThan(mostEntries)),
    sources: z.array(sourceSchema).check(noMoreThan(mostEntries)),
    contributionRules: z
      .array(contributionRuleSchema)
      .check(z.minLength(1, { error: 'noRule' }), noMoreThan(mostEntries)),
  })
  .check((context) => {
    for (const found of checkProfile(context.value)) {
      context.issues.push({
        code: 'custom',
        input: context.value,
        path: [...found.path],
        message: found.reason.kind,
        params: { reason: found.reason },
        continue: true,
      });
    }
  });

export type CityProfile = z.infer<typeof cityProfileSchema>;
export type ContributionRule = z.infer<typeof contributionRuleSchema>;
export type FlatFee = z.infer<typeof flatFeeSchema>;
export type RateOption = Extract<ContributionRule['rates'], { kind: 'options' }>['options'][number];
export type Source = z.infer<typeof sourceSchema>;
export type Name = z.infer<typeof nameSchema>;
export type Payer = z.infer<typeof payerSchema>;
export type Rounding = z.infer<typeof roundingStepSchema>;
export type SourceStatus = Source['status'];

/** Aborts, so that nothing is computed from a figure that is not one: later checks and the cross-checks are left out. */
function spelledAs(pattern: RegExp, error: string) {
  return z.regex(pattern, { error, abort: true });
}

function noLongerThan(length: number) {
  return z.maxLength(length, { error: 'textTooLong', abort: true });
}

function noMoreThan(entries: number) {
  return z.maxLength(entries, { error: 'listTooLong', abort: true });
}

function withoutHiddenCharacters() {
  return z.refine<string>((text) => hiddenCharacterIn(text) === null, { error: 'hiddenCharacter' });
}

function isWebAddress(text: string): boolean {
  // URL drops line ends and tabs in silence.
  if (!/^https?:\/\/[^\s/]/.test(text) || hiddenCharacterIn(text) !== null) return false;
  try {
    new URL(text);
    return true;
  } catch {
    return false;
  }
}

/** In `https://gov.cn@example.org` the part that looks like the site is the name of a user. */
function namesNoUser(address: string): boolean {
  const { username, password } = new URL(address);
  return username === '' && password === '';
}
