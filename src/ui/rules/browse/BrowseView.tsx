import { useMemo, useState } from 'react';
import type { CityEntry } from '../../../rules/cityIndex';
import type { CityProfile } from '../../../rules/cityProfile';
import { categoriesFor } from '../../../rules/coverage';
import { timelineOf } from '../../../rules/ruleTimeline';
import { forgetProfile } from '../../cityData';
import { LoadFailed } from '../../place/LoadFailed';
import { thisMonth, today } from '../../place/today';
import { useCity } from '../../place/useCity';
import { usePreferences } from '../../preferences';
import { RuleBrowseWordingProvider, useRuleBrowseWording } from '../../wording/ruleBrowse/RuleBrowseWording';
import { useWording } from '../../wording/WordingContext';
import { useBrowseChoices } from './browseChoices';
import { BrowseFields } from './BrowseFields';
import styles from './BrowseView.module.css';
import { Freshness } from './Freshness';
import { PictureKey } from './PictureKey';
import { RuleTable } from './RuleTable';
import { SchemeSection } from './SchemeSection';
import { SourceList } from './SourceList';
import { overlaps, spanShown } from './timeAxis';
import { timelineRows, type TimelineRow } from './timelineRows';

/** 沿革: every rule of a city for one person category, as a picture and as a table, and the city's sources. */
export default function BrowseView({ cities }: { cities: readonly CityEntry[] }) {
  return (
    <RuleBrowseWordingProvider>
      <City cities={cities} />
    </RuleBrowseWordingProvider>
  );
}

function City({ cities }: { cities: readonly CityEntry[] }) {
  const { language, loading, loadFailed, profileLine } = useWording();
  const words = useRuleBrowseWording();
  const choices = useBrowseChoices();
  const { entry, loaded } = useCity(cities);
  const profile = loaded?.kind === 'loaded' ? loaded.value : null;
  const { category, timeline, schemes: all } = useCategoryRules(profile);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  if (entry === undefined) return null;

  const setOpen = (id: string, isOpen: boolean) =>
    setOpened((before) => new Set(isOpen ? [...before, id] : [...before].filter((one) => one !== id)));
  const openAndGoTo = ({ id }: TimelineRow) => {
    setOpen(id, true);
    goTo(id);
  };
  const scheme = all.some((one) => one.scheme === choices.scheme) ? choices.scheme : 'all';
  const shown = timeline && spanShown(timeline, choices.years);
  const schemes = all
    .filter((one) => scheme === 'all' || one.scheme === scheme)
    .map((one) => ({ ...one, rows: one.rows.filter((row) => shown !== null && overlaps(row.entry, shown)) }));

  return (
    <div className={styles.view}>
      <BrowseFields
        cities={cities}
        cityId={entry.id}
        profile={profile}
        categoryId={category?.id ?? ''}
        schemes={all.map((one) => one.scheme)}
        scheme={scheme}
        months={timeline}
        years={choices.years}
        thisMonth={thisMonth()}
      />
      {loaded === undefined && <p role="status">{loading}</p>}
      {loaded?.kind === 'failed' && (
        <LoadFailed
          title={loadFailed(entry.name[language])}
          failure={loaded.failure}
          retry={() => forgetProfile(entry.id)}
        />
      )}
      {profile !== null && category !== null && (
        <>
          <div className={styles.about}>
            <Freshness
              profile={profile}
              categoryId={category.id}
              lastMonth={timeline?.lastMonth ?? null}
              today={today()}
            />
            <p className={styles.soft}>{profileLine(entry.name[language], profile.revision, profile.checkedOn)}</p>
          </div>
          {shown === null ? (
            <p>{words.noRules}</p>
          ) : (
            <>
              <section className={styles.pictures} aria-labelledby="rule-pictures">
                <h2 id="rule-pictures">
                  {words.heading}{' '}
                  <small>
                    {entry.name[language]} · {category.name[language]}
                  </small>
                </h2>
                <PictureKey schemes={schemes} />
                {schemes.map((one) => (
                  <SchemeSection
                    key={one.scheme}
                    {...one}
                    profile={profile}
                    shown={shown}
                    thisMonth={thisMonth()}
                    onChoose={openAndGoTo}
                  />
                ))}
              </section>
              <RuleTable profile={profile} schemes={schemes} opened={opened} setOpen={setOpen} />
            </>
          )}
          <SourceList profile={profile} />
        </>
      )}
    </div>
  );
}

/** The preferred category of the profile, or the first of this month, and all of its rules in words. */
function useCategoryRules(profile: CityProfile | null) {
  const page = useWording();
  const words = useRuleBrowseWording();
  const preferredId = usePreferences((preferences) => preferences.categoryId);
  return useMemo(() => {
    if (profile === null) return nothing;
    const [ofThisMonth] = categoriesFor(profile, thisMonth());
    const category = profile.personCategories.find(({ id }) => id === preferredId) ?? ofThisMonth;
    if (category === undefined) return nothing;
    const timeline = timelineOf(profile, category.id);
    const schemes = (timeline?.schemes ?? []).map((one) => ({
      scheme: one.scheme,
      rows: timelineRows(profile, category.id, one, words, page),
    }));
    return { category, timeline, schemes };
  }, [profile, preferredId, words, page]);
}

const nothing = { category: null, timeline: null, schemes: [] };

/** To the row that a stretch of the picture stands for, with the keyboard's place as well. */
function goTo(rowId: string) {
  // After the row has opened, so that it is not pushed out of view.
  requestAnimationFrame(() => {
    const row = document.getElementById(`rule-${rowId}`);
    row?.scrollIntoView({ block: 'center' });
    (row?.querySelector('button') ?? row)?.focus({ preventScroll: true });
  });
}
