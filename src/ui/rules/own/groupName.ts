import type { CityProfile } from '../../../rules/cityProfile';
import type { RuleKind } from '../../../rules/ruleKind';
import type { OwnProfilesWording } from '../../wording/ownProfiles/zh';
import type { Wording } from '../../wording/zh';

type Words = { own: OwnProfilesWording; page: Wording };

/** A scheme and the people it is for, as a list of rules names them. */
export function groupName(profile: CityProfile, { scheme, personCategories }: RuleKind, { own, page }: Words): string {
  const people = profile.personCategories.filter(({ id }) => personCategories.includes(id));
  return own.groupName(
    page.schemes[scheme],
    people.map(({ name }) => name[page.language]),
  );
}
