import type { CityProfile, ContributionRule, SchemeId } from '../../../rules/cityProfile';
import { isOwnCity } from '../../../rules/ownCity';
import tagStyles from '../../calculate/RuleTags.module.css';
import { useRuleBrowseWording } from '../../wording/ruleBrowse/RuleBrowseWording';
import { useWording } from '../../wording/WordingContext';
import { SchemePicture } from './SchemePicture';
import styles from './SchemeSection.module.css';
import type { Span } from './timeAxis';
import { statusTags, titleOf, type TimelineRow } from './timelineRows';

type Props = {
  profile: CityProfile;
  scheme: SchemeId;
  rows: readonly TimelineRow[];
  shown: Span;
  thisMonth: string;
  onChoose: (row: TimelineRow) => void;
};

const inShort = ['floor', 'ceiling', 'employer', 'employee', 'fees'];

/** A scheme's picture, with what it says for this month, or for the last months known. */
export function SchemeSection({ profile, scheme, rows, shown, thisMonth, onChoose }: Props) {
  const words = useRuleBrowseWording();
  const { schemes } = useWording();
  const row = rowNow(rows, thisMonth);
  const holes = rows.filter(({ entry }) => entry.kind === 'hole').length;
  const rules = rows.flatMap(({ entry }) =>
    entry.kind === 'inForce' || entry.kind === 'replaced' ? [entry.rule] : [],
  );
  return (
    <div className={styles.section}>
      <div className={styles.now}>
        <h3>{schemes[scheme]}</h3>
        <p className={styles.counts}>{words.counts(new Set(rules).size, holes)}</p>
        {row !== undefined && (
          <>
            <p className={styles.months}>
              {words.months(row.entry.firstMonth, row.entry.lastMonth)}{' '}
              {row.entry.kind === 'inForce' ? (
                <Tags profile={profile} rule={row.entry.rule} />
              ) : (
                `· ${words.standing(row.entry)}`
              )}
            </p>
            <dl>
              {row.cells
                .filter(({ columns, text }) => text !== '' && inShort.includes(columns[0]))
                .map((cell) => (
                  <div key={cell.columns[0]}>
                    <dt className={titleOf(cell, words) === null ? 'visually-hidden' : undefined}>
                      {cell.columns.map((column) => words.columns[column]).join(words.comma)}
                    </dt>
                    <dd>{cell.text}</dd>
                  </div>
                ))}
            </dl>
          </>
        )}
      </div>
      <SchemePicture scheme={scheme} rows={rows} shown={shown} thisMonth={thisMonth} onChoose={onChoose} />
    </div>
  );
}

/** What a reader must know before believing the figures under it. */
function Tags({ profile, rule }: { profile: CityProfile; rule: ContributionRule }) {
  const page = useWording();
  const { tags } = page.calculate;
  return (
    <span className={tagStyles.tags}>
      {rule.provisional && <em>{tags.provisional}</em>}
      {isOwnCity(profile.city.id) && <em>{tags.own}</em>}
      {statusTags(profile, rule, page).map((text) => (
        <span key={text}>{text}</span>
      ))}
    </span>
  );
}

/** What stands for this month; where that is nothing, the last that did. */
function rowNow(rows: readonly TimelineRow[], thisMonth: string): TimelineRow | undefined {
  const standing = rows.filter(({ entry }) => entry.kind === 'inForce' || entry.kind === 'includedIn');
  return standing.find(({ entry }) => entry.firstMonth <= thisMonth && thisMonth <= entry.lastMonth) ?? standing.at(-1);
}
