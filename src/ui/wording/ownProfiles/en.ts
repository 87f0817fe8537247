import type { StoreFailure } from '../../ownProfiles/ownProfile';
import { formatLimit } from '../../format';
import { day, month } from '../en';
import { fieldProblemEn } from './fieldProblemEn';
import { formEn } from './formEn';
import type { OwnProfilesWording } from './zh';

const whyNotKept: Record<StoreFailure, string> = {
  denied: 'the browser does not let this page keep data (private mode, or a setting)',
  full: 'the storage that the browser gives this page is full',
  damaged: 'the place where the browser keeps profiles is damaged',
};

export const en: OwnProfilesWording = {
  listTitle: 'Own profiles',
  empty:
    'There is none yet. With a new notice in hand, a figure out of date, or a city that is missing here, begin below: import a file, or take a city and change it.',
  listLead:
    'These profiles are on this machine only. Every page offers them among its cities, and marks figures from them as own. A published profile is never changed.',
  months: ({ firstMonth, lastMonth }) => `${month(firstMonth)} to ${month(lastMonth)}`,
  facts: {
    months: 'Months covered',
    rules: 'Rules',
    revision: 'Revision',
    checkedOn: 'Checked on',
    cityId: 'City id in the file',
    kept: 'Kept',
  },
  day,
  keptSince: (text) => `On this machine (saved ${day(text)})`,
  keptInTab: (failure) => `Only until this tab is closed${failure === null ? '' : `: ${whyNotKept[failure]}`}`,
  edit: 'Edit',
  export: 'Export',
  share: 'Share',
  calculateWith: 'Calculate with it',
  remove: 'Remove',
  keep: 'Keep it',
  exportFirst: 'Export first',
  actOn: (act, name) => `${act} ${name}`,
  removeQuestion: (name) => `Remove “${name}”?`,
  removeNote: 'This cannot be undone. An exported file can be imported again.',
  changedElsewhere: (revision) =>
    `Another tab has just changed it, so it was not removed. ${revision === null ? '' : `It is now revision ${revision}. `}Remove it all the same?`,
  removed: (name) => `“${name}” is removed.`,
  notRemoved: (name, failure) => `“${name}” could not be removed: ${whyNotKept[failure]}.`,
  damage: (kind) => {
    switch (kind) {
      case 'invalid':
        return 'This profile has faults and cannot be used.';
      case 'newerVersion':
        return 'A newer version of this page wrote this profile, and this one cannot read it. Reload the page and look again.';
      case 'notARecord':
        return 'What stands here is no profile; it may be half-written.';
    }
  },
  damagedNote: 'It stays as it is and is never removed by itself.',
  saveAsIs: 'Save as it is',
  storeFailure: (failure) =>
    `Note: ${whyNotKept[failure]}. Profiles work as usual, but what you import or change now lasts until this tab is closed. Export what you want to keep.`,

  importTitle: 'Import',
  drop: 'Drop a profile file (JSON) here, or',
  dropNow: 'Let go to import',
  choose: 'Choose a file',
  importHint:
    'The file is read on this machine only. It is checked entry by entry; one with faults is refused as a whole, with each place and reason.',
  paste: 'Paste JSON text',
  pasteLabel: 'The whole profile',
  readPaste: 'Import this text',
  pasted: 'The pasted text',
  unchecked:
    'The program that checks profiles was not fetched, so not all that is kept on this machine is read yet. Nothing of it is lost or changed.',
  stillUnchecked:
    'The program that checks profiles was not fetched again. Look at the network and reload the page; what is kept is not lost.',
  tryAgain: 'Try again',
  notChecked: (name) =>
    `${name === null ? 'Nothing was saved' : `${name} was not imported`}: the program that checks profiles was not fetched. Try again once you are online.`,
  fault: (message) => `The page made an error, and it was not done: ${message}. Try again, or reload the page.`,
  reading: (name) => `Reading ${name} …`,
  severalFiles: (files) => `One file at a time; those were ${files}.`,
  unreadable: (name) => `The browser cannot read ${name}: it may have been moved, or may not be read.`,
  refused: (name, count) => `${name} was not imported: ${count === 1 ? '1 problem' : `${count} problems`}.`,
  moreProblems: (count) => `and ${count} more: show all`,
  copyProblems: 'Copy all problems',
  copied: 'Copied',
  already: (name) => `A profile with exactly this content is here already: ${name}. It was not imported again.`,
  added: (name, { firstMonth, lastMonth }, rules) =>
    `“${name}” is added: ${month(firstMonth)} to ${month(lastMonth)}, ${rules === 1 ? '1 rule' : `${rules} rules`}.`,
  beside: (published) => `It stands beside the published “${published}”; neither changes the other.`,
  older: (older, newer) =>
    `There was an own profile of this city before, “${older.name}” (revision ${older.revision}), and it was not replaced; what you just imported is “${newer.name}” (revision ${newer.revision}). Rosters that say “${older.name}” still use the old limits; to use the new ones, let them say “${newer.name}”.`,
  removeOlder: (name) => `Remove the old “${name}”`,
  changed: (name, revision) => `“${name}” is saved; it is now revision ${revision}.`,
  changedBeside: (name, other) =>
    `Another tab changed “${other}” meanwhile. Both are kept; what you just changed is “${name}”.`,
  notKept: (failure) => `But only until this tab is closed: ${whyNotKept[failure]}. Export it to keep it.`,
  useIt: 'Use it on:',

  beginTitle: 'Begin one',
  beginCity: 'From which city',
  beginCopy: 'Begin from this city',
  beginCopyHint: 'Copies all its rules and sources; change what you want to change.',
  beginBlank: 'A new city',
  beginBlankHint: (name) =>
    `Takes schemes, months, rates and rounding of ${name} as a frame, all marked as assumed and provisional; every limit is “not found” until you fill it in.`,

  back: 'Back to own profiles',
  editCity: 'Change the city’s name',
  editorLead: ({ city, revision, checkedOn }) =>
    `${city.province.en}, id in the file ${city.id}, revision ${revision}, checked ${day(checkedOn)}`,
  rulesTitle: 'Rules',
  rulesLead: 'With a new notice, add a period to one scheme; others can be added along with it.',
  groupName: (scheme, people) => `${scheme} · ${people.join(', ')}`,
  addPeriod: 'Add a period',
  addAfter: 'Add a period after it',
  allRules: (count) => (count === 1 ? '1 period' : `${count} periods`),
  ruleMonths: (rule) => `${month(rule.effectiveFrom)} to ${month(rule.effectiveTo)}`,
  limitsNow: ({ base }) => {
    switch (base.kind) {
      case 'clampedWage':
        return `floor ${limit(base.floor)}, ceiling ${limit(base.ceiling)}`;
      case 'fixed':
        return `fixed base ${formatLimit(base.amount)}`;
      case 'none':
        return 'flat fees alone';
    }
  },
  ruleMark: (isProvisional, isReplaced) =>
    [isProvisional ? 'provisional' : '', isReplaced ? 'replaced' : ''].filter(Boolean).join(', ') || null,
  ruleName: (group, months, mark) => `${group} ${months}${mark === null ? '' : ` (${mark})`}`,
  removeRuleQuestion: (group) => `Remove ${group}?`,
  removeRuleNote: 'These months then lack this rule; the revision is raised by one.',
  form: formEn,
  fieldProblem: fieldProblemEn,
};

function limit(text: string): string {
  if (text === 'none') return 'none';
  return text === 'unknown' ? 'not found' : formatLimit(text);
}
