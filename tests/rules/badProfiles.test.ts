import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readProfile } from '../../src/rules/profileProblems';
import { describeProfileProblem } from '../../src/ui/wording/profileProblem';

const fixtures = new URL('../fixtures/', import.meta.url);
const folder = new URL('bad-profiles/', fixtures);

function read(file: string, from: URL): unknown {
  return JSON.parse(readFileSync(new URL(file, from), 'utf8'));
}

/** Each file is valid-profile.json with one fault. The sentence begins with the path. */
const badProfiles: { file: string; path: string; zh: string; en: string }[] = [
  {
    file: 'bad-division-code.json',
    path: 'city.divisionCode',
    zh: '"9901" 不是行政区划代码，应为六位数字，如 "320100"。',
    en: '"9901" is not a division code; write six digits, such as "320100".',
  },
  {
    file: 'bad-id.json',
    path: 'city.id',
    zh: '"Sample Town" 不能作标识，只用小写字母、数字和单个连字符，如 "limits-2025"。',
    en: '"Sample Town" is not an id; use lower-case letters, digits and single hyphens, such as "limits-2025".',
  },
  {
    file: 'bad-month.json',
    path: 'contributionRules[0].effectiveTo',
    zh: '"2025-13" 不是月份，应写成 "2025-07" 的样子。',
    en: '"2025-13" is not a month; write it like "2025-07".',
  },
  {
    file: 'bad-year.json',
    path: 'contributionRules[0].wageYear',
    zh: '"24" 不是年份，应写成 "2025" 的样子。',
    en: '"24" is not a year; write it like "2025".',
  },
  {
    file: 'category-named-twice.json',
    path: 'contributionRules[0].personCategories[1]',
    zh: '标识 "employee" 重复，每个只能用一次。',
    en: 'the id "employee" is used before; each may be used once.',
  },
  {
    file: 'duplicate-option-id.json',
    path: 'contributionRules[0].rates.options[1].id',
    zh: '标识 "standard" 重复，每个只能用一次。',
    en: 'the id "standard" is used before; each may be used once.',
  },
  {
    file: 'duplicate-person-category.json',
    path: 'personCategories[1].id',
    zh: '标识 "employee" 重复，每个只能用一次。',
    en: 'the id "employee" is used before; each may be used once.',
  },
  {
    file: 'duplicate-source-id.json',
    path: 'sources[1].id',
    zh: '标识 "limits" 重复，每个只能用一次。',
    en: 'the id "limits" is used before; each may be used once.',
  },
  {
    file: 'empty-sources.json',
    path: 'contributionRules[0].periodSources',
    zh: '依据是空的，至少要写一个。',
    en: 'the list of sources is empty; name at least one.',
  },
  {
    file: 'empty-text.json',
    path: 'city.province.zh',
    zh: '" " 是空白，至少要有一个字。',
    en: '" " is empty; write at least one character.',
  },
  {
    file: 'end-before-start.json',
    path: 'contributionRules[0].effectiveTo',
    zh: '末月 2024-12 早于首月 2025-01。',
    en: 'the last month 2024-12 is before the first month 2025-01.',
  },
  {
    file: 'flat-fee-of-unknown-payer.json',
    path: 'contributionRules[0].flatFees[0].payer',
    zh: '"insurer" 不在可用的值之中，应为 "employer"、"employee"、"government" 之一。',
    en: '"insurer" is not among the allowed values, "employer", "employee", "government".',
  },
  {
    file: 'floor-above-ceiling.json',
    path: 'contributionRules[0].base.floor',
    zh: '下限 20000.01 高于上限 20000。',
    en: 'the floor 20000.01 is above the ceiling 20000.',
  },
  {
    file: 'format-version-as-text.json',
    path: 'formatVersion',
    zh: '"1" 不是这里能读的格式，只认不带引号的 1。',
    en: '"1" is not a format this page reads; it reads 1, without quotes.',
  },
  {
    file: 'illegal-overlap.json',
    path: 'contributionRules[1]',
    zh: '与 contributionRules[0] 在 2025-12 至 2025-12 重叠（险种 "medical"，人员类别 "employee"），只有公布日期不同，或恰有一条是暂行，才可以重叠。',
    en: 'overlaps contributionRules[0] from 2025-12 to 2025-12 (scheme "medical", person category "employee"); two rules may overlap only if announced on different days or if exactly one is provisional.',
  },
  {
    file: 'impossible-day.json',
    path: 'contributionRules[0].announcedOn',
    zh: '"2025-02-30" 不是日历上的一天，应写成 "2025-07-01" 的样子。',
    en: '"2025-02-30" is not a day of the calendar; write it like "2025-07-01".',
  },
  {
    file: 'includes-itself.json',
    path: 'contributionRules[0].includes[1]',
    zh: '"medical" 的规则不能包含自己。',
    en: 'the rule of "medical" cannot include itself.',
  },
  {
    file: 'javascript-url.json',
    path: 'sources[0].url',
    zh: '"javascript:alert(1)" 不是网址，应以 http:// 或 https:// 开头。',
    en: '"javascript:alert(1)" is not a web address; it must begin with http:// or https://.',
  },
  {
    file: 'list-expected.json',
    path: 'contributionRules[0].includes',
    zh: '"maternity" 不对，这里应是列表 [ … ]。',
    en: '"maternity" stands where a list [ … ] is expected.',
  },
  {
    file: 'missing-field.json',
    path: 'contributionRules[0].effectiveTo',
    zh: '缺少这一项。',
    en: 'this entry is missing.',
  },
  {
    file: 'no-payer.json',
    path: 'contributionRules[1].rates.payers',
    zh: '缴费方是空的，至少要写一个。',
    en: 'the list of payers is empty; name at least one.',
  },
  {
    file: 'no-person-category.json',
    path: 'contributionRules[0].personCategories',
    zh: '人员类别是空的，至少要写一个。',
    en: 'the list of person categories is empty; name at least one.',
  },
  {
    file: 'no-rate-option.json',
    path: 'contributionRules[0].rates.options',
    zh: '费率档次是空的，至少要写一个。',
    en: 'the list of rate options is empty; name at least one.',
  },
  {
    file: 'no-rule.json',
    path: 'contributionRules',
    zh: '缴费规则是空的，至少要写一条。',
    en: 'the list of contribution rules is empty; write at least one.',
  },
  {
    file: 'number-not-text.json',
    path: 'contributionRules[0].base.floor',
    zh: '4000.5 是数值，数字一律照通知的写法加引号，如 "4952" 或 "7%"。',
    en: '4000.5 is a bare number; write figures in quotes as the notice spells them, such as "4952" or "7%".',
  },
  {
    file: 'object-expected.json',
    path: 'city.name',
    zh: '"样例市" 不对，这里应是对象 { … }。',
    en: '"样例市" stands where an object { … } is expected.',
  },
  {
    file: 'official-with-carrier.json',
    path: 'sources[1].carrier',
    zh: '状态是 "official"（原文），却写了转引处，读到原文时 carrier 应为 null。',
    en: 'the status is "official", yet a carrier is named; carrier must be null when the document itself was read.',
  },
  {
    file: 'rate-above-hundred.json',
    path: 'contributionRules[0].rates.options[0].employer',
    zh: '"107%" 不是 0% 到 100% 之间的百分比，应写成 "0.5%" 的样子。',
    en: '"107%" is not a percentage from 0% to 100%; write it like "0.5%".',
  },
  {
    file: 'rate-not-text.json',
    path: 'contributionRules[0].rates.options[0].employer',
    zh: '0.07 是数值，数字一律照通知的写法加引号，如 "4952" 或 "7%"。',
    en: '0.07 is a bare number; write figures in quotes as the notice spells them, such as "4952" or "7%".',
  },
  {
    file: 'rate-too-fine.json',
    path: 'contributionRules[0].rates.options[1].employer',
    zh: '"3.50001%" 细于 0.0001%，最多四位小数。',
    en: '"3.50001%" is finer than 0.0001%; write at most four decimals.',
  },
  {
    file: 'rates-out-of-order.json',
    path: 'contributionRules[1].rates.suggested',
    zh: '建议费率 8% 不在最低 9% 与最高 12% 之间。',
    en: 'the suggested rate 8% is not between the lowest 9% and the highest 12%.',
  },
  {
    file: 'revision-not-whole.json',
    path: 'revision',
    zh: '1.5 不是版次，应为不带引号的整数，从 1 起。',
    en: '1.5 is not a revision; write a whole number from 1, without quotes.',
  },
  {
    file: 'revision-zero.json',
    path: 'revision',
    zh: '0 不是版次，应为不带引号的整数，从 1 起。',
    en: '0 is not a revision; write a whole number from 1, without quotes.',
  },
  {
    file: 'rounding-step-not-text.json',
    path: 'contributionRules[1].rounding.base.step',
    zh: '1 是数值，数字一律照通知的写法加引号，如 "4952" 或 "7%"。',
    en: '1 is a bare number; write figures in quotes as the notice spells them, such as "4952" or "7%".',
  },
  {
    file: 'suggested-above-highest.json',
    path: 'contributionRules[1].rates.suggested',
    zh: '建议费率 13% 不在最低 5% 与最高 12% 之间。',
    en: 'the suggested rate 13% is not between the lowest 5% and the highest 12%.',
  },
  {
    file: 'suggested-off-step.json',
    path: 'contributionRules[1].rates.step',
    zh: '从最低费率 5% 起，按步长 1% 到不了建议费率 8.5%。',
    en: 'steps of 1% from the lowest rate 5% do not reach the suggested rate 8.5%.',
  },
  {
    file: 'text-expected.json',
    path: 'sources[0].readOn',
    zh: 'null 不对，这里应是带引号的文字。',
    en: 'null stands where text in quotes is expected.',
  },
  {
    file: 'thousands-separator.json',
    path: 'contributionRules[0].base.ceiling',
    zh: '"20,000" 不能作上下限，应写金额（如 "4952"）、"none"（不设）或 "unknown"（未查到）。',
    en: '"20,000" is not a limit; write an amount such as "4952", or "none", or "unknown".',
  },
  {
    file: 'three-decimals.json',
    path: 'contributionRules[0].flatFees[0].amount',
    zh: '"10.005" 不是金额，以元为单位，不加千位分隔符，最多两位小数，如 "4952" 或 "10.50"。',
    en: '"10.005" is not an amount; write yuan without thousands separators and with at most two decimals, such as "4952" or "10.50".',
  },
  {
    file: 'true-or-false-expected.json',
    path: 'contributionRules[0].provisional',
    zh: '0 不对，这里应是 true 或 false。',
    en: '0 stands where true or false is expected.',
  },
  {
    file: 'unannounced-overlap.json',
    path: 'contributionRules[2]',
    zh: '与 contributionRules[1] 在 2026-06 至 2026-06 重叠（险种 "housing-fund"，人员类别 "employee"），只有公布日期不同，或恰有一条是暂行，才可以重叠。',
    en: 'overlaps contributionRules[1] from 2026-06 to 2026-06 (scheme "housing-fund", person category "employee"); two rules may overlap only if announced on different days or if exactly one is provisional.',
  },
  {
    file: 'undeclared-category.json',
    path: 'contributionRules[0].personCategories[1]',
    zh: '人员类别 "farmer" 未在 personCategories 中列出。',
    en: 'the person category "farmer" is not listed under personCategories.',
  },
  {
    file: 'unknown-base-kind.json',
    path: 'contributionRules[0].base.kind',
    zh: '"clamped" 不在可用的值之中，应为 "clampedWage"、"fixed"、"none" 之一。',
    en: '"clamped" is not among the allowed values, "clampedWage", "fixed", "none".',
  },
  {
    file: 'unknown-key.json',
    path: 'city.mayor',
    zh: '没有“mayor”这一项，请删去或改正拼写。',
    en: 'there is no entry called "mayor"; remove it or correct its spelling.',
  },
  {
    file: 'unknown-scheme.json',
    path: 'contributionRules[0].includes[0]',
    zh: '"critical-illness" 不在可用的值之中，应为 "pension"、"medical"、"unemployment"、"work-injury"、"maternity"、"housing-fund" 之一。',
    en: '"critical-illness" is not among the allowed values, "pension", "medical", "unemployment", "work-injury", "maternity", "housing-fund".',
  },
  {
    file: 'unknown-source.json',
    path: 'contributionRules[0].periodSources[0]',
    zh: '依据 "limts" 未在 sources 中列出。',
    en: 'the source "limts" is not listed under sources.',
  },
  {
    file: 'wrong-format-version.json',
    path: 'formatVersion',
    zh: '2 不是这里能读的格式，只认不带引号的 1。',
    en: '2 is not a format this page reads; it reads 1, without quotes.',
  },
  {
    file: 'zero-step.json',
    path: 'contributionRules[1].rates.step',
    zh: '从最低费率 5% 起，按步长 0% 到不了建议费率 8%。',
    en: 'steps of 0% from the lowest rate 5% do not reach the suggested rate 8%.',
  },
];

describe('a broken profile is refused with the place and the reason', () => {
  it.each(badProfiles)('$file', ({ file, path, zh, en }) => {
    const reading = readProfile(read(file, folder));
    if (reading.kind === 'valid') throw new Error(`${file} was accepted`);
    const [problem, ...others] = reading.problems;
    expect(others).toEqual([]);
    expect(problem!.path).toBe(path);
    expect(describeProfileProblem(problem!, 'zh')).toBe(`${path}：${zh}`);
    expect(describeProfileProblem(problem!, 'en')).toBe(`${path}: ${en}`);
  });

  it('every file of the folder is in the table', () => {
    expect(readdirSync(folder).sort()).toEqual(badProfiles.map(({ file }) => file).sort());
  });

  it('the profile they are made from is accepted as it stands', () => {
    const valid = read('valid-profile.json', fixtures);
    expect(readProfile(valid)).toEqual({ kind: 'valid', profile: valid });
  });
});

describe('what is no profile at all', () => {
  it('a list is refused as a whole', () => {
    const reading = readProfile([]);
    expect(reading).toEqual({
      kind: 'invalid',
      problems: [{ path: '', reason: { kind: 'wrongType', value: '[]', expected: 'object' } }],
    });
  });

  it('the sentence then names the whole file', () => {
    const problem = { path: '', reason: { kind: 'wrongType', value: '[]', expected: 'object' } } as const;
    expect(describeProfileProblem(problem, 'zh')).toBe('整个文件：[] 不对，这里应是对象 { … }。');
    expect(describeProfileProblem(problem, 'en')).toBe('The whole file: [] stands where an object { … } is expected.');
  });

  it('an empty object misses every entry but the schema', () => {
    const reading = readProfile({});
    if (reading.kind === 'valid') throw new Error('accepted');
    expect(reading.problems).toEqual(
      ['formatVersion', 'revision', 'checkedOn', 'city', 'personCategories', 'sources', 'contributionRules'].map(
        (path) => ({ path, reason: { kind: 'missing' } }),
      ),
    );
  });
});

describe('sentences about several faults and long values', () => {
  it('two unknown keys in one place are two problems, and the cross-checks still speak', () => {
    const profile = read('floor-above-ceiling.json', folder) as { city: Record<string, unknown> };
    profile.city['mayor'] = 'Someone';
    profile.city['motto'] = 'Something';
    const reading = readProfile(profile);
    if (reading.kind === 'valid') throw new Error('accepted');
    expect(reading.problems).toEqual([
      { path: 'city.mayor', reason: { kind: 'unknownKey', key: 'mayor' } },
      { path: 'city.motto', reason: { kind: 'unknownKey', key: 'motto' } },
      {
        path: 'contributionRules[0].base.floor',
        reason: { kind: 'floorAboveCeiling', floor: '20000.01', ceiling: '20000' },
      },
    ]);
  });

  it('a value of 60 characters is shown whole, a longer one is cut to 60', () => {
    const long = (length: number) => ({ path: 'city.id', reason: { kind: 'id', value: 'x'.repeat(length) } }) as const;
    expect(describeProfileProblem(long(60), 'en')).toContain(`: ${'x'.repeat(60)} is not`);
    expect(describeProfileProblem(long(61), 'en')).toContain(`: ${'x'.repeat(59)}… is not`);
    expect(describeProfileProblem(long(61), 'zh')).toContain(`：${'x'.repeat(59)}… 不能`);
  });
});

describe('whatever stands in whatever place', () => {
  const junk = [null, true, 7, -0.5, '', 'x', '4,000', '%', '9999-99', [], {}, [null], { kind: 'x' }];
  const valid = JSON.stringify(read('valid-profile.json', fixtures));

  /** Every profile in which one value, at any depth, is replaced by this one. */
  function withEveryPlaceReplaced(value: unknown): unknown[] {
    const profiles: unknown[] = [];
    for (let place = 0, places = 1; place < places; place += 1) {
      places = 0;
      const profile: unknown = JSON.parse(valid, (_key, held: unknown) => (places++ === place ? value : held));
      profiles.push(profile);
    }
    return profiles;
  }

  it.each(junk.map((value) => [value]))('%j is taken or refused with a sentence, never a crash', (value) => {
    const sentences = withEveryPlaceReplaced(value).flatMap((profile) => {
      const reading = readProfile(profile);
      if (reading.kind === 'valid') return [];
      expect(reading.problems).not.toEqual([]);
      return reading.problems.flatMap((problem) => [
        describeProfileProblem(problem, 'zh'),
        describeProfileProblem(problem, 'en'),
      ]);
    });
    expect(sentences.length).toBeGreaterThan(200);
    expect(sentences.filter((sentence) => /undefined|\[object/.test(sentence))).toEqual([]);
  });
});
