import type { ExpectedType, ProfileProblem, ProfileProblemReason } from '../../rules/profileProblems';

/** Why a profile is refused, in one sentence: the place in the file, what stands there and what should. */
export function describeProfileProblem({ path, reason }: ProfileProblem, language: 'zh' | 'en'): string {
  return language === 'zh'
    ? `${path === '' ? '整个文件' : path}：${inChinese(reason)}。`
    : `${path === '' ? 'The whole file' : path}: ${inEnglish(reason)}.`;
}

const expectedInChinese: Record<ExpectedType, string> = {
  string: '带引号的文字',
  boolean: ' true 或 false',
  array: '列表 [ … ]',
  object: '对象 { … }',
};

const expectedInEnglish: Record<ExpectedType, string> = {
  string: 'text in quotes',
  boolean: 'true or false',
  array: 'a list [ … ]',
  object: 'an object { … }',
};

function inChinese(reason: ProfileProblemReason): string {
  switch (reason.kind) {
    case 'id':
      return `${brief(reason.value)} 不能作标识，只用小写字母、数字和单个连字符，如 "limits-2025"`;
    case 'amount':
      return `${brief(reason.value)} 不是金额，以元为单位，不加千位分隔符，最多两位小数，如 "4952" 或 "10.50"`;
    case 'percentage':
      return `${brief(reason.value)} 不是 0% 到 100% 之间的百分比，应写成 "0.5%" 的样子`;
    case 'rateTooFine':
      return `${brief(reason.value)} 细于 0.0001%，最多四位小数`;
    case 'month':
      return `${brief(reason.value)} 不是月份，应写成 "2025-07" 的样子`;
    case 'year':
      return `${brief(reason.value)} 不是年份，应写成 "2025" 的样子`;
    case 'day':
      return `${brief(reason.value)} 不是日历上的一天，应写成 "2025-07-01" 的样子`;
    case 'url':
      return `${brief(reason.value)} 不是网址，应以 http:// 或 https:// 开头`;
    case 'emptyText':
      return `${brief(reason.value)} 是空白，至少要有一个字`;
    case 'limit':
      return `${brief(reason.value)} 不能作上下限，应写金额（如 "4952"）、"none"（不设）或 "unknown"（未查到）`;
    case 'noSource':
      return '依据是空的，至少要写一个';
    case 'noOption':
      return '费率档次是空的，至少要写一个';
    case 'noPayer':
      return '缴费方是空的，至少要写一个';
    case 'noCategory':
      return '人员类别是空的，至少要写一个';
    case 'noRule':
      return '缴费规则是空的，至少要写一条';
    case 'formatVersion':
      return `${brief(reason.value)} 不是这里能读的格式，只认不带引号的 1`;
    case 'revision':
      return `${brief(reason.value)} 不是版次，应为不带引号的整数，从 1 起`;
    case 'divisionCode':
      return `${brief(reason.value)} 不是行政区划代码，应为六位数字，如 "320100"`;
    case 'missing':
      return '缺少这一项';
    case 'unknownKey':
      return `没有“${reason.key}”这一项，请删去或改正拼写`;
    case 'numberNotText':
      return `${reason.value} 是数值，数字一律照通知的写法加引号，如 "4952" 或 "7%"`;
    case 'wrongType':
      return `${brief(reason.value)} 不对，这里应是${expectedInChinese[reason.expected]}`;
    case 'notOneOf':
      return `${brief(reason.value)} 不在可用的值之中，应为 ${reason.allowed.map(quoted).join('、')} 之一`;
    case 'duplicateId':
      return `标识 "${reason.id}" 重复，每个只能用一次`;
    case 'unknownSource':
      return `依据 "${reason.id}" 未在 sources 中列出`;
    case 'undeclaredCategory':
      return `人员类别 "${reason.id}" 未在 personCategories 中列出`;
    case 'officialWithCarrier':
      return '状态是 "official"（原文），却写了转引处，读到原文时 carrier 应为 null';
    case 'endBeforeStart':
      return `末月 ${reason.to} 早于首月 ${reason.from}`;
    case 'floorAboveCeiling':
      return `下限 ${reason.floor} 高于上限 ${reason.ceiling}`;
    case 'ratesOutOfOrder':
      return `建议费率 ${reason.suggested} 不在最低 ${reason.lowest} 与最高 ${reason.highest} 之间`;
    case 'suggestedOffStep':
      return `从最低费率 ${reason.lowest} 起，按步长 ${reason.step} 到不了建议费率 ${reason.suggested}`;
    case 'includesItself':
      return `"${reason.scheme}" 的规则不能包含自己`;
    case 'illegalOverlap':
      return (
        `与 contributionRules[${reason.otherRule}] 在 ${reason.from} 至 ${reason.to} 重叠` +
        `（险种 "${reason.scheme}"，人员类别 "${reason.personCategory}"），` +
        '只有公布日期不同，或恰有一条是暂行，才可以重叠'
      );
  }
}

function inEnglish(reason: ProfileProblemReason): string {
  switch (reason.kind) {
    case 'id':
      return `${brief(reason.value)} is not an id; use lower-case letters, digits and single hyphens, such as "limits-2025"`;
    case 'amount':
      return `${brief(reason.value)} is not an amount; write yuan without thousands separators and with at most two decimals, such as "4952" or "10.50"`;
    case 'percentage':
      return `${brief(reason.value)} is not a percentage from 0% to 100%; write it like "0.5%"`;
    case 'rateTooFine':
      return `${brief(reason.value)} is finer than 0.0001%; write at most four decimals`;
    case 'month':
      return `${brief(reason.value)} is not a month; write it like "2025-07"`;
    case 'year':
      return `${brief(reason.value)} is not a year; write it like "2025"`;
    case 'day':
      return `${brief(reason.value)} is not a day of the calendar; write it like "2025-07-01"`;
    case 'url':
      return `${brief(reason.value)} is not a web address; it must begin with http:// or https://`;
    case 'emptyText':
      return `${brief(reason.value)} is empty; write at least one character`;
    case 'limit':
      return `${brief(reason.value)} is not a limit; write an amount such as "4952", or "none", or "unknown"`;
    case 'noSource':
      return 'the list of sources is empty; name at least one';
    case 'noOption':
      return 'the list of rate options is empty; name at least one';
    case 'noPayer':
      return 'the list of payers is empty; name at least one';
    case 'noCategory':
      return 'the list of person categories is empty; name at least one';
    case 'noRule':
      return 'the list of contribution rules is empty; write at least one';
    case 'formatVersion':
      return `${brief(reason.value)} is not a format this page reads; it reads 1, without quotes`;
    case 'revision':
      return `${brief(reason.value)} is not a revision; write a whole number from 1, without quotes`;
    case 'divisionCode':
      return `${brief(reason.value)} is not a division code; write six digits, such as "320100"`;
    case 'missing':
      return 'this entry is missing';
    case 'unknownKey':
      return `there is no entry called "${reason.key}"; remove it or correct its spelling`;
    case 'numberNotText':
      return `${reason.value} is a bare number; write figures in quotes as the notice spells them, such as "4952" or "7%"`;
    case 'wrongType':
      return `${brief(reason.value)} stands where ${expectedInEnglish[reason.expected]} is expected`;
    case 'notOneOf':
      return `${brief(reason.value)} is not among the allowed values, ${reason.allowed.map(quoted).join(', ')}`;
    case 'duplicateId':
      return `the id "${reason.id}" is used before; each may be used once`;
    case 'unknownSource':
      return `the source "${reason.id}" is not listed under sources`;
    case 'undeclaredCategory':
      return `the person category "${reason.id}" is not listed under personCategories`;
    case 'officialWithCarrier':
      return 'the status is "official", yet a carrier is named; carrier must be null when the document itself was read';
    case 'endBeforeStart':
      return `the last month ${reason.to} is before the first month ${reason.from}`;
    case 'floorAboveCeiling':
      return `the floor ${reason.floor} is above the ceiling ${reason.ceiling}`;
    case 'ratesOutOfOrder':
      return `the suggested rate ${reason.suggested} is not between the lowest ${reason.lowest} and the highest ${reason.highest}`;
    case 'suggestedOffStep':
      return `steps of ${reason.step} from the lowest rate ${reason.lowest} do not reach the suggested rate ${reason.suggested}`;
    case 'includesItself':
      return `the rule of "${reason.scheme}" cannot include itself`;
    case 'illegalOverlap':
      return (
        `overlaps contributionRules[${reason.otherRule}] from ${reason.from} to ${reason.to} ` +
        `(scheme "${reason.scheme}", person category "${reason.personCategory}"); ` +
        'two rules may overlap only if announced on different days or if exactly one is provisional'
      );
  }
}

function quoted(text: string): string {
  return `"${text}"`;
}

/** A value as it stands in the file, cut where it would fill the page. */
function brief(value: string): string {
  return value.length > 60 ? `${value.slice(0, 59)}…` : value;
}
