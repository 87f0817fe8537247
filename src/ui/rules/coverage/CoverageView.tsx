import { useMemo } from 'react';
import type { CityEntry } from '../../../rules/cityIndex';
import type { CityProfile } from '../../../rules/cityProfile';
import { coverageTable, type CoverageRow } from '../../../rules/coverageTable';
import { fetchProfile } from '../../cityData';
import { LoadFailed } from '../../place/LoadFailed';
import { RuleCoverageWordingProvider, useRuleCoverageWording } from '../../wording/ruleCoverage/RuleCoverageWording';
import { useWording } from '../../wording/WordingContext';
import { CoverageTable, type CityCoverage } from './CoverageTable';
import styles from './CoverageView.module.css';
import { StripKey } from './MonthStrip';
import { useAllProfiles, type CityProfileLoaded } from './useAllProfiles';

/** 覆盖: what the profiles of all cities cover, and what they do not. */
export default function CoverageView({ cities }: { cities: readonly CityEntry[] }) {
  return (
    <RuleCoverageWordingProvider>
      <Coverage cities={cities} />
    </RuleCoverageWordingProvider>
  );
}

function Coverage({ cities }: { cities: readonly CityEntry[] }) {
  const { language, loading, loadFailed } = useWording();
  const words = useRuleCoverageWording();
  const all = useAllProfiles(cities);
  const covered = useMemo(() => coveredBy(all), [all]);
  const sum = (count: (one: CityCoverage) => number) => covered.reduce((total, one) => total + count(one), 0);
  return (
    <div className={styles.view}>
      <div className={styles.about}>
        <h2>{words.heading}</h2>
        <p>{words.lead}</p>
      </div>
      {all.some(({ loaded }) => loaded === undefined) && <p role="status">{loading}</p>}
      {all.map(({ entry, loaded }) =>
        loaded?.kind === 'failed' ? (
          <LoadFailed
            key={entry.id}
            title={loadFailed(entry.name[language])}
            failure={loaded.failure}
            retry={() => void fetchProfile(entry)}
          />
        ) : null,
      )}
      {covered.length > 0 && (
        <>
          <p>
            {words.totals(
              covered.length,
              sum(({ profile }) => profile.contributionRules.length),
              sum(({ profile }) => profile.sources.length),
            )}
          </p>
          <StripKey
            kinds={new Set(covered.flatMap(({ rows }) => rows.flatMap(({ runs }) => runs.map(({ kind }) => kind))))}
          />
          <CoverageTable cities={covered} />
        </>
      )}
    </div>
  );
}

function coveredBy(all: readonly CityProfileLoaded[]): CityCoverage[] {
  return all.flatMap(({ entry, loaded }) => {
    if (loaded?.kind !== 'loaded') return [];
    const { value: profile, sha256 } = loaded;
    return [{ entry, profile, sha256: sha256 ?? entry.sha256, rows: rowsOf(profile) }];
  });
}

/** Counted once: each city that arrives, and each visit, asks for all of them. */
const counted = new WeakMap<CityProfile, CoverageRow[]>();

function rowsOf(profile: CityProfile): CoverageRow[] {
  const rows = counted.get(profile) ?? coverageTable(profile);
  counted.set(profile, rows);
  return rows;
}
