import type { JsonExpectation } from '../../../rules/jsonText';
import type { ExpectedType, ProfileProblemReason } from '../../../rules/profileProblems';
import { brief, briefKey, grouped, inQuotes, isLineEnd, quoted } from './spelling';

const expected: Record<ExpectedType, string> = {
  string: '带引号的文字',
  boolean: ' true 或 false',
  array: '列表 [ … ]',
  object: '对象 { … }',
};

const expectedInJson: Record<JsonExpectation, string> = {
  value: '这里应是一个值',
  key: '这里应是带双引号的名称',
  colon: '这里应是冒号',
  commaOrEnd: '这里应是逗号或收尾的括号',
  entryAfterComma: '逗号后面应还有一项，没有就删去逗号',
  nothingMore: '档案到此已经完整，后面不应再有内容',
  closingQuote: '文字要在同一行里用双引号收尾',
  escape: '反斜杠后面不能这样写，要写反斜杠本身就写两个',
};

/** Without the place and the full stop. */
export function reasonInChinese(reason: ProfileProblemReason): string {
  switch (reason.kind) {
    case 'tooLarge':
      return `有 ${grouped(reason.size)} 字节，城市档案最多 ${grouped(reason.most)} 字节`;
    case 'emptyFile':
      return '是空的';
    case 'html':
      return '是一个网页，不是城市档案，请下载原文件（JSON）';
    case 'notUtf8':
      return reason.encoding === 'utf16'
        ? '是 UTF-16 编码，请另存为 UTF-8'
        : '不是 UTF-8 编码的文字，可能存成了 GBK（ANSI），请另存为 UTF-8';
    case 'notJson': {
      const { line, column, found, expected } = reason;
      return found === null
        ? `到第 ${line} 行第 ${column} 列就断了，${expectedInJson[expected]}`
        : `第 ${line} 行第 ${column} 列的${isLineEnd(found) ? '换行' : ` ${inQuotes(found)} `}不合 JSON 的写法，${expectedInJson[expected]}`;
    }
    case 'nestedTooDeep':
      return `第 ${reason.line} 行第 ${reason.column} 列起超过 ${reason.most} 层括号，城市档案没有这么深`;
    case 'repeatedKey': {
      const { firstLine, line } = reason;
      const where = firstLine === line ? `都在第 ${line} 行` : `在第 ${firstLine} 行和第 ${line} 行`;
      return `“${briefKey(reason.key)}”写了两次，${where}，只能留一个`;
    }
    case 'textTooLong':
      return `有 ${grouped(reason.length)} 个字符，最多 ${grouped(reason.most)} 个`;
    case 'listTooLong':
      return `有 ${grouped(reason.length)} 项，最多 ${grouped(reason.most)} 项`;
    case 'hiddenCharacter':
      return `含有看不见的字符 ${reason.character}（如换行、零宽空格或改变文字方向的符号），请删去`;
    case 'moreProblems':
      return `还有至少 ${grouped(reason.count)} 处问题，没有列出`;
    case 'yearOutOfRange':
      return `${brief(reason.value)} 不在 1950 年到 2099 年之间`;
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
    case 'urlWithUser':
      return `${brief(reason.value)} 在网站名前写了用户名（@ 之前的部分），容易被看成另一个网站，请删去用户名和 @`;
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
      return `没有“${briefKey(reason.key)}”这一项，请删去或改正拼写`;
    case 'numberNotText':
      return `${reason.value} 是数值，数字一律照通知的写法加引号，如 "4952" 或 "7%"`;
    case 'wrongType':
      return `${brief(reason.value)} 不对，这里应是${expected[reason.expected]}`;
    case 'notOneOf':
      return `${brief(reason.value)} 不在可用的值之中，应为 ${reason.allowed.map(quoted).join('、')} 之一`;
    case 'duplicateId':
      return `标识 "${reason.id}" 重复，每个只能用一次`;
    case 'duplicateName':
      return `人员类别名称“${brief(reason.name)}”重复，请改名区分`;
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
    case 'tooManyRates':
      return `从最低到最高按步长共有 ${grouped(reason.count)} 个费率可选，最多 ${grouped(reason.most)} 个`;
    case 'duplicateFee':
      return `定额“${brief(reason.name)}”重复，缴费方和周期也相同，请合成一项，或改名区分`;
    case 'includesItself':
      return `"${reason.scheme}" 的规则不能包含自己`;
    case 'illegalOverlap':
      return (
        `与 contributionRules[${reason.otherRule}] 在 ${reason.from} 至 ${reason.to} 重叠` +
        `（险种 "${reason.scheme}"，人员类别 "${reason.personCategory}"），` +
        '只有公布日期不同，或恰有一条是暂行，才可以重叠'
      );
    case 'includedInCircle':
      return (
        `${reason.schemes.map(quoted).join(' 包含 ')}，绕了一圈（人员类别 "${reason.personCategory}"，${reason.month}，` +
        `另见 ${reason.otherRules.map((index) => `contributionRules[${index}]`).join('、')}），互相包含就都算不出金额，请去掉其中一处`
      );
    case 'hiddenByInclusion':
      return (
        `"${reason.scheme}" 在 ${reason.from} 至 ${reason.to} 一直包含在别的险种里缴（人员类别 "${reason.personCategory}"，` +
        `见 contributionRules[${reason.otherRule}]），这条规则对这类人员从未用上，请在此删去，或改包含它的规则`
      );
  }
}
