import type { AmountRefusal } from '../../calc/readAmount';
import type { LoadFailure } from '../../rules/loadProfiles';

/** Why an amount cannot be used. */
export function refusal(reason: AmountRefusal): string {
  switch (reason) {
    case 'notANumber':
      return '看不懂这个金额。请只写数字，如 8000 或 8,000.50；也可以写“八千五百”。';
    case 'scientific':
      return '请写出完整的数字，不要用 1e9 这样的写法。';
    case 'negative':
      return '金额不能是负数。';
    case 'zero':
      return '金额要大于 0。';
    case 'misplacedComma':
      return '逗号的位置不对：千分位每三位一个，如 12,000.00。';
    case 'tooManyDecimals':
      return '最多两位小数（到分）。';
    case 'tooLarge':
      return '超过 9000 万元，请核对是否多打了零。';
  }
}

/** Why a file could not be loaded. */
export function failure(one: LoadFailure): string {
  switch (one.kind) {
    case 'unreachable':
      return '连不上，可能是断网或服务器没开。';
    case 'missing':
      return `服务器说没有这个文件（${one.httpStatus}）。`;
    case 'html':
      return '服务器返回的是网页，不是档案（可能要登录，或地址配错）。';
    case 'notJson':
      return '文件不完整，或不是 JSON。';
    case 'notAnIndex':
      return '文件不是城市清单。';
    case 'invalid':
      return `档案里有 ${one.problems.length} 处不合格式，没有采用：`;
  }
}
