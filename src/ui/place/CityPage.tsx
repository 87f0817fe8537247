import type { ReactNode } from 'react';
import type { CityEntry } from '../../rules/cityIndex';
import { fetchIndex, knownCities, useCityData } from '../cityData';
import styles from '../parts/page.module.css';
import { useWording } from '../wording/WordingContext';
import { LoadFailed } from './LoadFailed';

type Props = { heading: string; lead: string; children: (cities: readonly CityEntry[]) => ReactNode };

/** A page that needs the list of cities: its heading at once, the rest when the list is there, or own cities in its place. */
export function CityPage({ heading, lead, children }: Props) {
  const wording = useWording();
  const index = useCityData((data) => data.index);
  const cities = useCityData(knownCities);
  return (
    <>
      <div className={styles.heading}>
        <h1>{heading}</h1>
        <p>{lead}</p>
      </div>
      {index === null && <p role="status">{wording.loading}</p>}
      {index?.kind === 'failed' && (
        <LoadFailed title={wording.indexFailed} failure={index.failure} retry={() => void fetchIndex()} />
      )}
      {index !== null && cities.length > 0 && children(cities)}
    </>
  );
}
