import type { RuleCompareWording } from '../../wording/ruleCompare/zh';
import type { SideNames } from '../../wording/ruleCompare/sideNames';
import type { Language } from '../../wording/WordingContext';
import type { ComparedSide, Comparison } from './comparison';

/** Both sides by what tells them apart; the month where nothing else does. */
export function namesOf(
  { before, after, relation }: Comparison,
  words: RuleCompareWording,
  language: Language,
): SideNames {
  const isOtherCity = before.profile.city.id !== after.profile.city.id;
  const isOtherCategory = before.category.name[language] !== after.category.name[language];
  const isOtherMonth = before.month !== after.month || relation === 'time';
  const name = ({ profile, category, month, knownOn }: ComparedSide) =>
    words.sideName({
      city: isOtherCity ? profile.city.name[language] : null,
      category: isOtherCategory ? category.name[language] : null,
      month: isOtherMonth ? month : null,
      knownOn,
    });
  return { before: name(before), after: name(after), relation };
}

/** Whether both sides are the same choice. */
export function isSameChoice({ before, after }: Comparison): boolean {
  return (
    before.profile.city.id === after.profile.city.id &&
    before.category.id === after.category.id &&
    before.month === after.month &&
    before.knownOn === after.knownOn
  );
}
