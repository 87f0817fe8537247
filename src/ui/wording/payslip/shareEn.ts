import type { Verdict } from '../../../calc/verdict';
import type { LinkChange, LinkProblem } from '../../payslip/payslipLink';
import { groups, names } from './namesEn';
import { verdictWords } from './verdictEn';
import type { ShareWording } from './shareZh';

export function linkProblem(one: LinkProblem): string {
  switch (one.kind) {
    case 'cut':
      return 'This link is incomplete, perhaps cut off or changed, and was not used. What you typed before is still here.';
    case 'later':
      return 'This link comes from a newer version and cannot be read here. Reload or update, then open it again; what you typed before is still here.';
    case 'unknownCity':
      return `This link is for “${one.city}”, which has no profile here, and was not used. What you typed before is still here.`;
  }
}

/** A link spells an interval with a dash, which voices do not say. */
const basesOfLink = (bases: string) => bases.replace(' – ', ' to ');

function linkChange(one: LinkChange): string {
  const of = one.schemes.length === 0 ? groups[one.group] : names(one.schemes);
  const word = (kind: Verdict['kind'] | null) => (kind === null ? 'no conclusion' : verdictWords[kind]);
  return one.verdictBefore === one.verdictNow
    ? `${of}: same conclusion (${word(one.verdictNow)}), the base changes from ${basesOfLink(one.basesBefore)} to ${basesOfLink(one.basesNow)}.`
    : `${of}: from “${word(one.verdictBefore)}” (base ${basesOfLink(one.basesBefore)}) to “${word(one.verdictNow)}” (base ${basesOfLink(one.basesNow)}).`;
}

export const shareEn: ShareWording = {
  share: {
    title: 'Share a link',
    lead: 'What you typed (with wages and month of birth) stands after the # of the link, where no server sees it; whoever has the link can read it. Only figures that can be read are written, no name.',
    ownCity: (name) =>
      `The profile of ${name} is on this machine alone, and a link could not be opened elsewhere, so none is made. To show this to somebody, print the sheet, or export the profile on the page “Rules” and send it along with the payslip.`,
    make: 'Make a link',
    copy: 'Copy',
    copied: 'Copied',
    label: 'Link',
    opened: (revision) => `Link opened: it was made with revision ${revision} of the profile.`,
    same: 'Calculated again with the present profile, the conclusion is the same.',
    changed: 'Calculated again with the present profile, there are changes:',
    restore: 'Restore what I had typed',
    change: linkChange,
  },
};
