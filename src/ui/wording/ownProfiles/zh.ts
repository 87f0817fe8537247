import type { CityProfile, ContributionRule } from '../../../rules/cityProfile';
import type { OwnProfileDamage, StoreFailure } from '../../ownProfiles/ownProfile';
import { formatLimit } from '../../format';
import { day, month } from '../zh';
import { fieldProblemZh } from './fieldProblemZh';
import { formZh } from './formZh';

const whyNotKept: Record<StoreFailure, string> = {
  denied: '浏览器不让这个页面保存数据（隐私模式或设置如此）',
  full: '浏览器给这个页面的存储空间已满',
  damaged: '浏览器里存档案的地方已损坏',
};

export const zh = {
  listTitle: '我的档案',
  empty:
    '还没有自己的档案。拿到新通知、发现数字过时，或者这里没有你的城市，都可以从下面开始：导入一个文件，或以一个城市为底稿自己改。',
  listLead: '这些档案只在这台机器上，各页的城市里都能选到，用到它们的数字都标“自定”。已公布的档案不会被改动。',
  months: ({ firstMonth, lastMonth }: { firstMonth: string; lastMonth: string }) =>
    `${month(firstMonth)}至 ${month(lastMonth)}`,
  facts: {
    months: '资料月份',
    rules: '规则条数',
    revision: '版次',
    checkedOn: '核对日',
    cityId: '文件中的城市标识',
    kept: '保存',
  },
  day,
  keptSince: (text: string) => `在这台机器上（${day(text)}存入）`,
  keptInTab: (failure: StoreFailure | null) =>
    `只到关闭这个标签页为止${failure === null ? '' : `：${whyNotKept[failure]}`}`,
  edit: '编辑',
  export: '导出',
  share: '分享',
  calculateWith: '用它算一算',
  remove: '删除',
  keep: '留着',
  exportFirst: '先导出',
  /** Of a button that stands in each row. */
  actOn: (act: string, name: string) => `${act} ${name}`,
  removeQuestion: (name: string) => `删除“${name}”？`,
  removeNote: '删除后无法恢复。导出的文件以后可以再导入。',
  /** In the question that is asked again. @param revision of what is there now, null where it cannot be read */
  changedElsewhere: (revision: number | null) =>
    `另一个标签页刚改过，没有删除。${revision === null ? '' : `现在是第 ${revision} 版。`}还要删除吗？`,
  removed: (name: string) => `已删除“${name}”。`,
  notRemoved: (name: string, failure: StoreFailure) => `“${name}”没有删掉：${whyNotKept[failure]}。`,
  damage: (kind: OwnProfileDamage['kind']): string => {
    switch (kind) {
      case 'invalid':
        return '这份档案有错，不能使用。';
      case 'newerVersion':
        return '这份档案由本网页更新的版本写入，这个版本读不了。刷新页面后再看。';
      case 'notARecord':
        return '这里存的东西不是档案，可能只写了一半。';
    }
  },
  damagedNote: '它原样留着，不会自动删除。',
  saveAsIs: '保存原样',
  storeFailure: (failure: StoreFailure) =>
    `${whyNotKept[failure]}。档案可以照常使用，但新导入和新改的只到关闭这个标签页为止，请导出留底。`,

  importTitle: '导入',
  drop: '把档案文件（JSON）拖到这里，或者',
  dropNow: '松开就导入',
  choose: '选择文件',
  importHint: '文件只在这台机器上读，不上传。导入前逐项检查，有错就整份不收，并说明错在哪里。',
  paste: '粘贴 JSON 文本',
  pasteLabel: '档案全文',
  readPaste: '导入这段文本',
  pasted: '粘贴的文本',
  /** The program is the part of this page that holds the schema. */
  unchecked: '检查档案的程序没有下载到，这台机器上存的档案还没有全部读出来。它们没有丢，也没有改动。',
  stillUnchecked: '检查档案的程序还是没有下载到。请看看网络，再刷新页面；存着的档案没有丢。',
  tryAgain: '再试一次',
  notChecked: (name: string | null) =>
    `${name === null ? '没有保存' : `${name} 没有导入`}：检查档案的程序没有下载到。联网后再试一次。`,
  fault: (message: string) => `网页出了错，没有做成：${message}。可以再试一次，或刷新页面。`,
  reading: (name: string) => `正在读 ${name} …`,
  severalFiles: (files: number) => `一次导入一个文件，刚才是 ${files} 个。`,
  unreadable: (name: string) => `浏览器读不到 ${name}：文件可能已移走，或没有读取权限。`,
  refused: (name: string, count: number) => `${name} 没有导入，有 ${count} 处问题：`,
  moreProblems: (count: number) => `另有 ${count} 处，全部显示`,
  copyProblems: '复制全部问题',
  copied: '已复制',
  already: (name: string) => `内容完全相同的档案已经有了：${name}。没有重复导入。`,
  added: (name: string, { firstMonth, lastMonth }: { firstMonth: string; lastMonth: string }, rules: number) =>
    `已加入“${name}”：${month(firstMonth)}至 ${month(lastMonth)}，${rules} 条规则。`,
  beside: (published: string) => `它与已公布的“${published}”并列，互不影响。`,
  older: (older: Revision, newer: Revision) =>
    `这个城市原来已有自定档案“${older.name}”（第 ${older.revision} 版），没有被替换；刚导入的是“${newer.name}”（第 ${newer.revision} 版）。写着“${older.name}”的花名册，仍按原来那份的上下限算；要用新的，就把那里的城市改成“${newer.name}”。`,
  removeOlder: (name: string) => `删除原来的“${name}”`,
  changed: (name: string, revision: number) => `“${name}”已保存，现在是第 ${revision} 版。`,
  changedBeside: (name: string, other: string) => `另一个标签页同时改了“${other}”。两份都留着，你刚才改的是“${name}”。`,
  notKept: (failure: StoreFailure) => `但只到关闭这个标签页为止：${whyNotKept[failure]}。请导出留底。`,
  useIt: '现在可以用在：',

  beginTitle: '自己建',
  beginCity: '从哪个城市开始',
  beginCopy: '以它为底稿新建',
  beginCopyHint: '复制这个城市的全部规则和依据，再改你要改的。',
  beginBlank: '空白新城市',
  beginBlankHint: (name: string) =>
    `借用${name}的险种、期间、费率和取整作架子，全部标“推定”“暂行”；上下限一律“未查到”，等你照本市的通知填。`,

  back: '回到我的档案',
  editCity: '改城市名称',
  editorLead: ({ city, revision, checkedOn }: CityProfile) =>
    `${city.province.zh}，文件标识 ${city.id}，第 ${revision} 版，${day(checkedOn)}核对`,
  rulesTitle: '规则',
  rulesLead: '拿到新通知，就在那个险种后面“新增一期”；其他险种可以一起加。',
  groupName: (scheme: string, people: readonly string[]) => `${scheme} · ${people.join('、')}`,
  addPeriod: '新增一期',
  addAfter: '以此新增一期',
  allRules: (count: number) => `共 ${count} 期`,
  ruleMonths: (rule: ContributionRule) => `${month(rule.effectiveFrom)}至 ${month(rule.effectiveTo)}`,
  limitsNow: ({ base }: ContributionRule) => {
    switch (base.kind) {
      case 'clampedWage':
        return `下限 ${limit(base.floor)}，上限 ${limit(base.ceiling)}`;
      case 'fixed':
        return `固定基数 ${formatLimit(base.amount)}`;
      case 'none':
        return '只缴定额';
    }
  },
  /** Null where there is nothing to tell a rule from others of its months by. */
  ruleMark: (isProvisional: boolean, isReplaced: boolean) =>
    [isProvisional ? '暂行' : '', isReplaced ? '已被取代' : ''].filter(Boolean).join('，') || null,
  ruleName: (group: string, months: string, mark: string | null) =>
    `${group} ${months}${mark === null ? '' : `（${mark}）`}`,
  removeRuleQuestion: (group: string) => `删除 ${group} 这一期？`,
  removeRuleNote: '删除后这些月份就没有这条规则，版次加一。',
  form: formZh,
  fieldProblem: fieldProblemZh,
};

type Revision = { name: string; revision: number };

export type OwnProfilesWording = typeof zh;

function limit(text: string): string {
  if (text === 'none') return '不设';
  return text === 'unknown' ? '未查到' : formatLimit(text);
}
