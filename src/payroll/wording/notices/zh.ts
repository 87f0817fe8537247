/** What is said of a file as a whole, and of the places in it; the page and the workbook say the same. */
import type { Name, SchemeId } from '../../../rules/cityProfile';
import type { PlanWarning } from '../../payrollMessages';
import type { RosterNotice } from '../../readRoster';

const several = (headers: readonly string[]) => headers.map((header) => `“${header}”`).join('、');

export function notice(one: RosterNotice): string {
  switch (one.kind) {
    case 'macrosNotRun':
      return '工作簿里有宏，没有运行。';
    case 'wageFromPay':
      return `名单里没有缴费工资一列，基数按“${one.header}”算；缴费工资通常是上一年的月平均工资，请核对。`;
    case 'wageFromBase':
      return `工资取自${several(one.headers)}，是已申报的基数：看不出申报得够不够，不与扣款核对。`;
    case 'ignoredColumns':
      return `有 ${one.count} 列没有用：${one.headers.join('、')}${one.count > one.headers.length ? ' 等' : ''}。`;
    case 'multiplied':
      return `${several(one.headers)}的单位是${one.by === 1000 ? '千元' : '万元'}，已乘 ${one.by}。`;
    case 'totalRowsLeftOut':
      return `第 ${one.fileRows.join('、')} 行是合计、签字或说明，不算人。`;
    case 'otherSheets':
      return `同一份文件里还有这些工作表没有读：${one.sheets.join('、')}。`;
    case 'unreadableCharacters':
      return `从第 ${one.fileRow} 行起有乱码，请核对姓名；也可另存为 UTF-8 的 csv 再试。`;
  }
}

/** `place`: city, category and month, in words. */
export function warning(
  { kind, schemes, people }: PlanWarning,
  place: string,
  schemeNames: Record<SchemeId, string>,
): string {
  const where = `${place}（${grouped(people)} 人）`;
  const names = schemes.map((scheme) => schemeNames[scheme]).join('、');
  switch (kind) {
    case 'noRule':
      return `${where}：没有${names}的规则，合计不含这几项。`;
    case 'carriedOn':
      return `${where}：${names}超出现有资料，暂按最近一期规则估算。`;
    case 'provisional':
      return `${where}：${names}用的是暂行上下限，当年通知出来后可能补差。`;
    case 'unknownLimit':
      return `${where}：${names}的上限或下限没有查到，按不设限计算。`;
  }
}

/** Follows a sentence that a city has no rule for a month. */
export function ownHave(cities: readonly Name[]): string {
  return cities.length === 0 ? '' : `你的档案 ${cities.map(({ zh }) => zh).join('、')}有这个月，可在设置里改用它。`;
}

export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
