import { useEffect, useRef } from 'react';
import type { CityEntry } from '../../../rules/cityIndex';
import { monthsCovered } from '../../../rules/coverage';
import { isOwnCity } from '../../../rules/ownCity';
import type { ReadableProfile } from '../../ownProfiles/ownProfile';
import { useOwnProfiles } from '../../ownProfiles/ownProfiles';
import refusal from '../../parts/refusal.module.css';
import { useOwnProfilesWording } from '../../wording/ownProfiles/OwnProfilesWording';
import { useWording } from '../../wording/WordingContext';
import { cityName } from './cityName';
import styles from './own.module.css';
import { OlderProfile } from './OlderProfile';
import { useOwnNews, type OwnNews } from './ownNews';
import { ProblemList } from './ProblemList';
import { UseLinks } from './UseLinks';

/** What became of the last thing done here; read out when it comes. */
export function News({ cities }: { cities: readonly CityEntry[] }) {
  const words = useOwnProfilesWording();
  const { language } = useWording();
  const news = useOwnNews((state) => state.news);
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // On a phone the buttons that lead to it are far below.
    if (news !== null) element.current?.scrollIntoView({ block: 'nearest' });
  }, [news]);
  return (
    <div ref={element} role="status" className={styles.news}>
      {news?.kind === 'refused' ? (
        <div className={refusal.refusal} data-testid="own-refusal">
          <p>
            <strong>{words.refused(news.name, news.problems.length)}</strong>
          </p>
          <ProblemList problems={news.problems} language={language} />
        </div>
      ) : (
        news !== null && <Sentence news={news} cities={cities} />
      )}
    </div>
  );
}

type SentenceProps = { news: Exclude<OwnNews, { kind: 'refused' }>; cities: readonly CityEntry[] };

function Sentence({ news, cities }: SentenceProps) {
  const words = useOwnProfilesWording();
  const { language } = useWording();
  const profiles = useOwnProfiles((own) => own.profiles) ?? [];
  const name = (id: string) => cityName(cities, id, language);
  switch (news.kind) {
    case 'reading':
      return <p>{words.reading(news.name)}</p>;
    case 'severalFiles':
      return <p>{words.severalFiles(news.files)}</p>;
    case 'unreadable':
      return <p>{words.unreadable(news.name)}</p>;
    case 'unchecked':
      return <p>{words.notChecked(news.name)}</p>;
    case 'fault':
      return <p>{words.fault(news.message)}</p>;
    case 'already':
      return <p>{words.already(name(news.id))}</p>;
    case 'removed':
      return <p>{words.removed(news.name)}</p>;
    case 'notRemoved':
      return <p>{words.notRemoved(news.name, news.failure)}</p>;
    case 'changedBeside':
      return <p>{words.changedBeside(name(news.id), name(news.besideId))}</p>;
    case 'added':
    case 'changed': {
      const own = profiles.find(({ id }) => id === news.id);
      if (own?.kind !== 'readable') return null;
      const { profile } = own;
      const olderIds = news.kind === 'added' ? news.olderIds : [];
      const older = profiles.filter(
        (one): one is ReadableProfile => olderIds.includes(one.id) && one.kind === 'readable',
      );
      const published = cities.find(({ id }) => id === profile.city.id && !isOwnCity(id));
      return (
        <>
          <p>
            {news.kind === 'added'
              ? words.added(name(own.id), monthsCovered(profile), profile.contributionRules.length)
              : words.changed(name(own.id), profile.revision)}
          </p>
          {news.kind === 'added' && published !== undefined && <p>{words.beside(published.name[language])}</p>}
          {news.failure !== null && <p>{words.notKept(news.failure)}</p>}
          <UseLinks cityId={own.id} />
          {older.map((one) => (
            <OlderProfile key={one.id} older={one} olderName={name(one.id)} newer={own} newerName={name(own.id)} />
          ))}
        </>
      );
    }
  }
}
