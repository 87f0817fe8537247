import { memo, useDeferredValue, useEffect, useMemo } from 'react';
import type { CityEntry } from '../../../rules/cityIndex';
import type { CityProfile } from '../../../rules/cityProfile';
import { fetchProfile, forgetProfile, useCityData, type FetchedProfile } from '../../cityData';
import page from '../../parts/page.module.css';
import { LoadFailed } from '../../place/LoadFailed';
import { thisMonth } from '../../place/today';
import { usePreferences } from '../../preferences';
import { RuleCompareWordingProvider, useRuleCompareWording } from '../../wording/ruleCompare/RuleCompareWording';
import { useWording } from '../../wording/WordingContext';
import { ChangeBar } from './ChangeBar';
import { CompareAnswer } from './CompareAnswer';
import { CompareForm } from './CompareForm';
import { useCompareInputs, type Side } from './compareInputs';
import { compare, sides } from './comparison';

/** Two months or two cities side by side: what differs in the rules, and what that costs. */
export default function CompareView(props: { cities: readonly CityEntry[] }) {
  return (
    <RuleCompareWordingProvider>
      <View {...props} />
    </RuleCompareWordingProvider>
  );
}

function View({ cities }: { cities: readonly CityEntry[] }) {
  const wording = useWording();
  const words = useRuleCompareWording();
  const inputs = useCompareInputs();
  const { cityId, categoryId } = usePreferences();
  const find = (id: string) => cities.find((city) => city.id === id);
  const chosenCity = find(cityId) ?? cities[0];
  const before = find(inputs.before.cityId) ?? chosenCity;
  const after = find(inputs.after.cityId) ?? chosenCity;
  const fetched = useProfiles(before, after);
  const profiles = useMemo(() => loadedOf(fetched.before, fetched.after), [fetched.before, fetched.after]);
  const comparison = useMemo(
    () => (profiles === null ? null : compare(profiles, inputs, categoryId, thisMonth())),
    [profiles, inputs, categoryId],
  );
  // Fields answer at once; the table is long to draw.
  const drawn = useDeferredValue(comparison);
  if (before === undefined || after === undefined) return null;

  const entries = { before, after };
  const failed = sides.flatMap((side) => {
    const loaded = fetched[side];
    const isNamedBefore = side === 'after' && before.id === after.id;
    return loaded?.kind === 'failed' && !isNamedBefore ? [{ entry: entries[side], failure: loaded.failure }] : [];
  });
  const isMissing = sides.some((side) => fetched[side] === undefined);
  return (
    <>
      <h2 className="visually-hidden">{words.heading}</h2>
      <div className={page.columns}>
        <section className={page.inputs} aria-label={words.question}>
          <CompareForm cities={cities} entries={entries} comparison={comparison} />
          {comparison?.amounts && <ChangeBar comparison={comparison.amounts.comparison} />}
        </section>
        <section className={page.inputs} aria-label={words.answer}>
          {drawn !== null && <Answer comparison={drawn} />}
          {isMissing && <p role="status">{wording.loading}</p>}
          {failed.map(({ entry, failure }) => (
            <LoadFailed
              key={entry.id}
              title={wording.loadFailed(entry.name[wording.language])}
              failure={failure}
              retry={() => forgetProfile(entry.id)}
            />
          ))}
        </section>
      </div>
    </>
  );
}

const Answer = memo(CompareAnswer);

/** The profiles of both sides, fetched where they are missing: once where both are of one city. */
function useProfiles(
  before: CityEntry | undefined,
  after: CityEntry | undefined,
): Record<Side, FetchedProfile | undefined> {
  const profiles = useCityData((data) => data.profiles);
  const ofBefore = before && profiles[before.id];
  const ofAfter = after && profiles[after.id];
  const missingBefore = before !== undefined && ofBefore === undefined;
  const missingAfter = after !== undefined && ofAfter === undefined && after.id !== before?.id;

  useEffect(() => {
    if (before !== undefined && missingBefore) void fetchProfile(before);
  }, [before, missingBefore]);
  useEffect(() => {
    if (after !== undefined && missingAfter) void fetchProfile(after);
  }, [after, missingAfter]);

  return { before: ofBefore, after: ofAfter };
}

function loadedOf(
  before: FetchedProfile | undefined,
  after: FetchedProfile | undefined,
): Record<Side, CityProfile> | null {
  if (before?.kind !== 'loaded' || after?.kind !== 'loaded') return null;
  return { before: before.value, after: after.value };
}
