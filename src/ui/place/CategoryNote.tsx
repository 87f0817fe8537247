import { categoryMonths, nearestMonth } from '../../rules/categoryMonths';
import { OtherMonthsWordingProvider, useOtherMonthsWording } from '../wording/otherMonths/OtherMonthsWording';
import { useWording } from '../wording/WordingContext';
import styles from './CategoryNote.module.css';
import type { ChosenCategory } from './chooseCategory';

type Props = {
  chosen: ChosenCategory;
  /** YYYY-MM */
  month: string;
  /** Leads to a month in which the category has rules. */
  onChoose: (categoryId: string, month: string) => void;
};

/** That another category was taken than the one preferred and why, and which categories a city has in other months. */
export default function CategoryNote(props: Props) {
  return (
    <OtherMonthsWordingProvider>
      <Note {...props} />
    </OtherMonthsWordingProvider>
  );
}

/** More than these are folded, under their names. */
const mostUnfolded = 2;

function Note({ chosen, month, onChoose }: Props) {
  const { language } = useWording();
  const words = useOtherMonthsWording();
  const { profile, categories, category, unavailableId } = chosen;
  const others = profile.personCategories
    .filter((one) => !categories.includes(one))
    .map(({ id, name }) => ({ id, name: name[language], runs: categoryMonths(profile, id) }))
    .filter(({ runs }) => runs.length > 0);
  const preferred = others.find(({ id }) => id === unavailableId);
  const used = category.name[language];
  const list = (
    <ul>
      {others.map(({ id, name, runs }) => (
        <li key={id}>
          <button
            type="button"
            onClick={({ currentTarget }) => {
              // The button goes with the month that lacks its category: the keyboard stays with the fields it has set.
              currentTarget.closest('section, fieldset')?.querySelector('select')?.focus();
              onChoose(id, nearestMonth(runs, month));
            }}
          >
            {words.other(name, runs)}
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {unavailableId !== null && (
        <p className={styles.note} role="status">
          {preferred === undefined ? words.unknownHere(used) : words.onlyMonths(preferred.name, preferred.runs, used)}
        </p>
      )}
      {others.length > 0 && (
        <div className={styles.others}>
          {others.length > mostUnfolded ? (
            <details>
              <summary>{words.othersNamed(others.map(({ name }) => name))}</summary>
              {list}
            </details>
          ) : (
            <>
              <p>{words.others}</p>
              {list}
            </>
          )}
        </div>
      )}
    </>
  );
}
