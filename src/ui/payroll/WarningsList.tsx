import { ownWithRules } from '../../payroll/ownWithRules';
import type { PlanWarning } from '../../payroll/payrollMessages';
import type { CityEntry } from '../../rules/cityIndex';
import type { Name } from '../../rules/cityProfile';
import { usePayrollWording } from '../wording/payroll/PayrollWording';
import { useWording } from '../wording/WordingContext';
import styles from './payroll.module.css';
import type { ShownPayroll } from './payrollState';

const kinds: readonly PlanWarning['kind'][] = ['noRule', 'carriedOn', 'provisional', 'unknownLimit'];

/** What the totals stand on or lack: one warning a kind, with the places that it is of, and not one a person. */
export function WarningsList({ payroll, cities }: { payroll: ShownPayroll; cities: readonly CityEntry[] }) {
  const { warnings: words } = usePayrollWording();
  const { summary, roster } = payroll;
  const { assumedRates, takeHome } = summary;
  const of = (people: number | undefined, sentence: (people: number) => string) =>
    people === undefined || people === 0 ? [] : [sentence(people)];
  const notices = [
    ...(assumedRates.fund + assumedRates.injury > 0 ? [words.assumedRates(assumedRates)] : []),
    ...of(takeHome?.assumedEqualMonths, words.assumed),
    ...of(takeHome?.negative, words.negative),
    ...of(takeHome?.incomplete, words.incomplete),
    ...roster.notices.map((notice) => words.notice(notice)),
  ];
  if (summary.warnings.length === 0 && notices.length === 0) return null;
  return (
    <section className={styles.stack} aria-labelledby="warnings-heading">
      <h3 id="warnings-heading">{words.title}</h3>
      <ul className={styles.warnings}>
        {kinds.map((kind) => (
          <WarningsOfKind
            key={kind}
            kind={kind}
            warnings={summary.warnings.filter((one) => one.kind === kind)}
            cities={cities}
            profiles={payroll.profiles}
          />
        ))}
        {notices.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

type KindProps = {
  kind: PlanWarning['kind'];
  warnings: readonly PlanWarning[];
  cities: readonly CityEntry[];
  profiles: ShownPayroll['profiles'];
};

function WarningsOfKind({ kind, warnings, cities, profiles }: KindProps) {
  const { warnings: words } = usePayrollWording();
  const { language } = useWording();
  const cityName = (id: string) => cities.find((one) => one.id === id)?.name[language] ?? id;
  const sentences = warnings.map((one) => {
    const sentence = words.warning(one, words.place(cityName(one.cityId), one.category[language], one.month));
    return one.kind === 'noRule' ? sentence + words.ownHave(ownOf(one, profiles)) : sentence;
  });
  if (sentences.length === 0) return null;
  if (sentences.length === 1) return <li className={styles.warning}>{sentences[0]}</li>;
  return (
    <li className={styles.warning}>
      <details>
        <summary>
          {words.several(
            kind,
            warnings.length,
            warnings.reduce((sum, { people }) => sum + people, 0),
          )}
        </summary>
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </details>
    </li>
  );
}

/** The names of own cities that have a rule for a scheme that a published one lacks. */
function ownOf({ cityId, month, schemes }: PlanWarning, all: ShownPayroll['profiles']): Name[] {
  const profiles = all.map(({ profile }) => profile);
  const published = profiles.find(({ city }) => city.id === cityId)?.city;
  return published === undefined
    ? []
    : ownWithRules(published, month, profiles, ({ scheme }) => schemes.includes(scheme));
}
