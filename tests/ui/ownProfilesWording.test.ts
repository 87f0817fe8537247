import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cityProfileSchema } from '../../src/rules/cityProfile';
import type { ProfileProblemReason } from '../../src/rules/profileProblems';
import { figuresOf } from '../../src/rules/ruleFigures';
import { en } from '../../src/ui/wording/ownProfiles/en';
import { zh } from '../../src/ui/wording/ownProfiles/zh';

/** Every plain sentence of a language with the path to it. */
function sentences(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => sentences(part, `${path}.${key}`));
}

describe('the two languages of 我的档案 say the same things', () => {
  it('have words in the same places, in the same order', () => {
    expect(sentences(en).map(([path]) => path)).toEqual(sentences(zh).map(([path]) => path));
    expect(Object.keys(en)).toEqual(Object.keys(zh));
    expect(Object.keys(en.form)).toEqual(Object.keys(zh.form));
  });

  it('leave no sentence empty but the one of no form', () => {
    const empty = [...sentences(zh), ...sentences(en)].filter(([, text]) => text.trim() === '');
    expect(empty.map(([path]) => path)).toEqual(['.form.lead.none', '.form.lead.none']);
  });

  it('do not mix, but for names that both have', () => {
    expect(sentences(en).filter(([, text]) => /[\u4e00-\u9fff]/.test(text))).toEqual([]);
    expect(sentences(zh).filter(([, text]) => /[a-z]{3,}/i.test(text.replace(/JSON|suzhou/g, '')))).toEqual([]);
  });
});

const reasons: [ProfileProblemReason, string, string][] = [
  [{ kind: 'limit', value: '""' }, '请填金额。', 'Fill in an amount.'],
  [
    { kind: 'amount', value: '"1.234"' },
    '1.234 不是金额：只写数字，最多两位小数，如 4952 或 10.50。',
    '1.234 is not an amount: digits only, at most two decimals, such as 4952 or 10.50.',
  ],
  [{ kind: 'percentage', value: '""' }, '请填费率。', 'Fill in a rate.'],
  [{ kind: 'rateTooFine', value: '"0.00001%"' }, '最多四位小数。', 'At most four decimals.'],
  [{ kind: 'month', value: '""' }, '请选年和月。', 'Choose a year and a month.'],
  [{ kind: 'id', value: '""' }, '请填写。', 'Fill this in.'],
  [
    { kind: 'floorAboveCeiling', floor: '2', ceiling: '1' },
    '下限 2 高于上限 1。',
    'The floor 2 is above the ceiling 1.',
  ],
  [
    { kind: 'suggestedOffStep', lowest: '5%', suggested: '8.5%', step: '1%' },
    '从最低 5% 起，每级 1%，到不了预填的 8.5%。',
    'Steps of 1% from 5% do not reach 8.5%.',
  ],
];

it.each(reasons)('a field says without path or quotes what is wrong: %#', (reason, inChinese, inEnglish) => {
  expect([zh.fieldProblem(reason), en.fieldProblem(reason)]).toEqual([inChinese, inEnglish]);
});

it('what a field seldom has wrong is said as of a file, without a path', () => {
  const reason: ProfileProblemReason = { kind: 'hiddenCharacter', character: 'U+202E' };
  expect(zh.fieldProblem(reason)).toMatch(/^[^：]*U\+202E.*。$/);
  expect(en.fieldProblem(reason)).toMatch(/^[A-Z].*U\+202E.*\.$/);
});

it('says what a part of a rule is now', () => {
  const text = readFileSync('tests/fixtures/valid-profile.json', 'utf8');
  const [medical, fund] = cityProfileSchema.parse(JSON.parse(text)).contributionRules.map(figuresOf);
  expect([zh.form.ratesNow(medical!.rates), en.form.ratesNow(medical!.rates)]).toEqual([
    '单位 7%，个人 2%；单位 3.5%，个人 2%',
    'employer 7%, employee 2%; employer 3.5%, employee 2%',
  ]);
  expect([zh.form.ratesNow(fund!.rates), en.form.ratesNow(fund!.rates)]).toEqual(['5% 至 12%', '5% to 12%']);
  expect([zh.form.feesNow(medical!.flatFees), en.form.feesNow(medical!.flatFees)]).toEqual([
    '大病医疗 个人每月 10 元',
    'Major-illness cover: employee 10 yuan a month',
  ]);
  expect([zh.form.roundingNow(fund!.rounding), en.form.roundingNow(fund!.rounding)]).toEqual([
    '基数元以下舍去；单位进位到角；个人进位到角',
    'base down to the yuan; employer up to the jiao; employee up to the jiao',
  ]);
});

it('says how much is wrong with a form', () => {
  expect(zh.form.wrong(2, 1)).toBe('没有保存：有 2 处要改，写在各处下面；1 处问题不在这张表里。');
  expect(en.form.wrong(1, 0)).toBe('Not saved: 1 field needs a change, as said below it.');
  expect(en.form.wrong(0, 2)).toBe('Not saved: 2 problems are outside this form.');
});

it('says how a limit changes as it is typed', () => {
  const change = { before: '25127', after: '52510', difference: '+27383' };
  expect(zh.form.limitChange(change)).toBe('25,127 → 52,510，+27,383');
  expect(en.form.limitChange({ ...change, after: '25000', difference: '-127' })).toBe('25,127 → 25,000, −127');
});

it('says what the rest of a rule stands on', () => {
  expect(zh.form.statedFor(['limits'], true)).toMatch(/其余沿用上一期，没有文件写明，标“推定”。$/);
  expect(zh.form.statedFor(['limits'], false)).toMatch(/其余依据不变。$/);
  expect(en.form.statedFor(['limits'], true)).toMatch(/the rest is carried on .* marked as assumed\.$/);
  expect(en.form.statedFor(['limits'], false)).toMatch(/the rest keeps its own\.$/);
});
