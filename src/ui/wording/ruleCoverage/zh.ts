import type { SourceStatus } from '../../../rules/cityProfile';
import type { CoverageRun } from '../../../rules/coverageTable';
import { day, month, zh as page } from '../zh';

export type CoverageColumn = 'months' | 'span' | 'missing' | 'provisional' | 'statuses' | 'announced';

function count(months: number): string {
  return `${months} 个月`;
}

export const zh = {
  heading: '覆盖',
  lead: '每个城市、每类人员、每个险种有哪些月份的规则，没有的一眼可见。',
  table: '各城市覆盖的月份',
  scheme: '险种',
  columns: {
    months: '有规则',
    missing: '中间缺',
    provisional: '暂行',
    span: '起止',
    announced: '最近公布',
    statuses: '依据',
  } satisfies Record<CoverageColumn, string>,
  runs: { final: '正式', provisional: '暂行', includedIn: '含在别的险种里', missing: '中间缺' } satisfies Record<
    CoverageRun['kind'],
    string
  >,
  strip: (runs: readonly string[]) => `${runs.join('；')}。`,
  run: (kind: string, first: string, last: string) =>
    first === last ? `${kind} ${month(first)}` : `${kind} ${month(first)}至 ${month(last)}`,
  span: (first: string, last: string) => `${month(first)}至 ${month(last)}`,
  count,
  none: '无',
  statuses: (counts: Record<SourceStatus, number>) =>
    (Object.keys(counts) as SourceStatus[])
      .filter((status) => counts[status] > 0)
      .map((status) => `${page.statuses[status]} ${count(counts[status])}`)
      .join('，'),
  announced: (text: string | null) => (text === null ? '未查到' : day(text)),
  total: (rules: number, sources: number) => `${rules} 条规则，${sources} 份依据`,
  file: (prefix: string) => `文件 sha256 ${prefix}…`,
  totals: (cities: number, rules: number, sources: number) => `${cities} 个城市，${rules} 条规则，${sources} 份依据。`,
};

export type RuleCoverageWording = typeof zh;
