import type { Cell } from './cell';
import { plainFen } from './readMoney';

const office = '(?:单位|公司|企业|部门|财务|人事|人力资源|薪酬)?';
const act = '(?:制表|制单|填表|填报|编制|审核|复核|核对|审批|批准|核准|经办|负责|签字|签名|签章|盖章)';
const who = '(?:人员|人|者|员|部门|单位|签字|签名|签章|盖章)*';
const english =
  '(?:prepared|made|checked|reviewed|verified|approved|authori[sz]ed|signed)\\s*by|preparer|reviewer|approver|signature';
const opening = new RegExp(`^(?:${office}${act}${who}(?:日期|时间)?|${english})$`, 'i');
/** Notes and signatures that no person is called. */
const note =
  /^(?:备注|注|附注|说明|填表说明|注意|附件)(?:\s*[::0-9一二三]|$)|(?:签字|签名|签章|盖章|审批|审核|制表)\s*(?::|$)/;
const day = /^\d{4}\s*[年/.-]\s*\d{1,2}\s*[月/.-]\s*(?:\d{1,2}\s*日?)?$/;
const openingWithName = /^(?:prepared|checked|reviewed|approved)\s+by\s/i;
/** Only before a colon: by itself each of them may be a department or a title. */
const title = /^(?:日期|时间|.{0,4}经理|.{0,2}主管|会计|出纳|财务|人事|单位|公司|法定代表人|法人代?表?|领导|date)$/i;

/** A row that is signed or waits to be: 制表人：…, 审核, approved by …; whoever has a wage or pay in it is a person. */
export function isSignatureRow(
  cells: readonly Cell[],
  { people, wages }: { people: readonly number[]; wages: readonly number[] },
): boolean {
  if (wages.some((column) => typeof cells[column] === 'number' || !Number.isNaN(plainFen(cells[column])))) return false;
  const filled = cells.filter((cell) => cell !== null && (typeof cell !== 'string' || cell.trim() !== ''));
  const first = filled.find((cell) => typeof cell === 'string');
  if (first === undefined) return false;
  if (opensWithColon(first) || people.some((column) => isNote(cells[column]))) return true;
  // 审核 may also be somebody's department.
  const isNobody = people.every((column) => isBlankOrOpening(cells[column]));
  return isNobody && isOpening(first) && filled.every((cell) => typeof cell === 'string');
}

function isNote(cell: Cell | undefined): boolean {
  if (typeof cell !== 'string') return false;
  const plain = cell.normalize('NFKC').trim();
  return note.test(plain) || day.test(plain);
}

function isBlankOrOpening(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && (cell.trim() === '' || isOpening(cell)));
}

/** By itself, or with a name behind a space. */
function isOpening(text: string): boolean {
  const plain = text.normalize('NFKC').trim();
  return opening.test(joined(plain)) || opening.test(plain.split(/\s/)[0] ?? '') || openingWithName.test(plain);
}

function opensWithColon(text: string): boolean {
  const plain = text.normalize('NFKC').trim();
  const colon = plain.indexOf(':');
  if (colon < 0) return openingWithName.test(plain);
  const word = joined(plain.slice(0, colon).replace(/\([^()]*\)\s*$/, ''));
  return opening.test(word) || title.test(word);
}

/** 制 表 人 is 制表人. */
function joined(text: string): string {
  return text.replace(/(?<han>[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])/g, '$<han>').trim();
}
