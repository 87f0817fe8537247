/**
 * A payslip in a link: inputs, profile with revision and hash, and what was concluded, all in the fragment, which no
 * server sees. There is no field for a name.
 */
import type { BaseGroup } from '../../calc/readPayslip';
import { readAmount } from '../../calc/readAmount';
import type { Verdict } from '../../calc/verdict';
import type { SchemeId } from '../../rules/cityProfile';
import { schemeIds } from '../../rules/schemes';
import { formatAmount } from '../format';
import type { Assessment } from './assessment';
import { declaredRange } from './declaredRange';
import type { GroupAssessment } from './groupAssessment';
import { emptyPayslip, payslipOf, type PayslipInputs } from './payslipInputs';

const linkVersion = 1;

/** What a group came to, spelled without words: "≤ 4,952.06". */
export type GroupOutcome = { group: BaseGroup; schemes: SchemeId[]; verdict: Verdict['kind']; bases: string };

export type PayslipLink = {
  cityId: string;
  categoryId: string;
  revision: number;
  /** SHA-256 of the profile, lower-case hexadecimal; null where the browser that made the link could not compute it. */
  hash: string | null;
  inputs: PayslipInputs;
  outcomes: GroupOutcome[];
};

export type LinkProblem = { kind: 'cut' } | { kind: 'later' } | { kind: 'unknownCity'; city: string };

export type LinkReading =
  { kind: 'none' } | { kind: 'link'; link: PayslipLink } | { kind: 'refused'; problem: LinkProblem };

export type LinkChange = {
  group: BaseGroup;
  /** Named where the group is read in parts. */
  schemes: SchemeId[];
  verdictBefore: Verdict['kind'] | null;
  verdictNow: Verdict['kind'] | null;
  basesBefore: string;
  basesNow: string;
};

/** @returns the fragment, with its `#` */
export function writeLink(link: PayslipLink): string {
  const typed = Object.entries(withoutWords(link.inputs)).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(emptyPayslip[key as keyof PayslipInputs]),
  );
  const text = toBase64(JSON.stringify({ ...link, inputs: Object.fromEntries(typed) }));
  const versioned = `${linkVersion}.${text}`;
  return `#/payslip?link=${linkVersion}.${checksum(versioned)}.${text}`;
}

/** Only figures go into a link: what cannot be read as one may be anything, a name included. */
function withoutWords(typed: PayslipInputs): PayslipInputs {
  // Ids and years are spelled as the page spells them.
  const inputs = payslipOf(typed);
  const figure = (text: string) => (readAmount(text, 'allowed').kind === 'amount' ? text : '');
  const figures = <Key extends string>(texts: Partial<Record<Key, string>>) =>
    Object.fromEntries(
      Object.entries<string | undefined>(texts).map(([key, text = '']) => [key, figure(text)]),
    ) as typeof texts;
  return {
    ...inputs,
    paid: figures(inputs.paid),
    wages: Object.fromEntries(
      Object.entries(inputs.wages).map(([year, wage]) => [
        year,
        wage && {
          ...wage,
          average: figure(wage.average),
          total: figure(wage.total),
          months: figure(wage.months),
          monthly: wage.monthly.map(figure),
          firstMonth: figure(wage.firstMonth),
        },
      ]),
    ),
    gapYears: figure(inputs.gapYears),
    sumMonths: figure(inputs.sumMonths),
    declaredBase: figure(inputs.declaredBase),
    declaredFundBase: figure(inputs.declaredFundBase),
  };
}

export function readPayslipLink(fragment: string): LinkReading {
  const query = fragment.split('?').slice(1).join('?');
  const value = new URLSearchParams(query).get('link');
  if (value === null) return { kind: 'none' };
  const parts = /^(\d{1,4})\.([0-9a-f]{8})\.([A-Za-z0-9_-]+)$/.exec(value);
  if (Number(/^(\d{1,4})\./.exec(value)?.[1]) > linkVersion) return { kind: 'refused', problem: { kind: 'later' } };
  const [, version, sum, text = ''] = parts ?? [];
  // Nothing writes another spelling of the version.
  const content = version === String(linkVersion) && sum === checksum(`${version}.${text}`) ? fromBase64(text) : null;
  const link = content === null ? null : linkOf(content);
  return link === null ? { kind: 'refused', problem: { kind: 'cut' } } : { kind: 'link', link };
}

/** What was concluded when a link was made, against what is concluded now; groups that agree are left out. */
export function changesSince(outcomes: readonly GroupOutcome[], assessment: Assessment): LinkChange[] {
  const now = outcomesOf(assessment);
  const isSame = (one: GroupOutcome, other: GroupOutcome) =>
    one.group === other.group && one.schemes.join() === other.schemes.join();
  const all = [...outcomes, ...now.filter((one) => !outcomes.some((earlier) => isSame(earlier, one)))];
  return all.flatMap((any): LinkChange[] => {
    const before = outcomes.find((one) => isSame(one, any));
    const after = now.find((one) => isSame(one, any));
    if (before?.verdict === after?.verdict && before?.bases === after?.bases) return [];
    return [
      {
        group: any.group,
        schemes: any.schemes,
        verdictBefore: before?.verdict ?? null,
        verdictNow: after?.verdict ?? null,
        basesBefore: before?.bases ?? '–',
        basesNow: after?.bases ?? '–',
      },
    ];
  });
}

export function outcomesOf({ groups }: Assessment): GroupOutcome[] {
  return groups.map((one) => ({
    group: one.group,
    schemes: one.isWhole ? [] : one.schemes,
    verdict: one.verdict.kind,
    bases: spelledBases(one),
  }));
}

function spelledBases({ reading, verdict }: GroupAssessment): string {
  const range = declaredRange(reading, verdict);
  if (range === null) return '–';
  const { lowest, highest } = range;
  if (lowest === null) return highest === null ? '–' : `≤ ${formatAmount(highest)}`;
  return highest === null ? `≥ ${formatAmount(lowest)}` : `${formatAmount(lowest)} – ${formatAmount(highest)}`;
}

const verdictKinds: readonly Verdict['kind'][] = [
  'declaredInFull',
  'likelyUnderDeclared',
  'atLegalMinimum',
  'belowLegalMinimum',
  'atCeiling',
  'cannotTell',
];
const baseGroups: readonly BaseGroup[] = ['insurance', 'housing-fund', 'together'];

function linkOf(content: string): PayslipLink | null {
  const value = parse(content);
  if (!isRecord(value) || !isRecord(value.inputs) || !Array.isArray(value.outcomes)) return null;
  const { cityId, categoryId, revision, hash } = value;
  if (!isText(cityId, /^[a-z0-9-]{1,60}$/) || !isText(categoryId, /^[a-z0-9-]{1,60}$/)) return null;
  if (typeof revision !== 'number' || !Number.isInteger(revision)) return null;
  if (hash !== null && !isText(hash, /^[0-9a-f]{64}$/)) return null;
  return {
    cityId,
    categoryId,
    revision,
    hash,
    inputs: payslipOf(value.inputs),
    outcomes: value.outcomes.flatMap((one: unknown) => outcomeOf(one) ?? []),
  };
}

function outcomeOf(value: unknown): GroupOutcome | null {
  if (!isRecord(value)) return null;
  const group = baseGroups.find((one) => one === value.group);
  const verdict = verdictKinds.find((one) => one === value.verdict);
  if (group === undefined || verdict === undefined || !isText(value.bases, /^[\d.,≤≥– ]{1,60}$/)) return null;
  const listed: unknown[] = Array.isArray(value.schemes) ? value.schemes : [];
  return { group, schemes: schemeIds.filter((scheme) => listed.includes(scheme)), verdict, bases: value.bases };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown, spelling: RegExp): value is string {
  return typeof value === 'string' && spelling.test(value);
}

function toBase64(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64(text: string): string | null {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(binary, (one) => one.charCodeAt(0)));
  } catch {
    return null;
  }
}

/** FNV-1a: notices a link that was cut or mistyped; it protects from nothing else. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
