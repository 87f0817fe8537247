import { Fragment, useId, useState } from 'react';
import { Decimal, sum } from '../../calc/decimal';
import type { CityProfile, ContributionRule, FlatFee } from '../../rules/cityProfile';
import { formatAmount } from '../format';
import openedStyles from '../parts/opened.module.css';
import { spokenFigures } from '../parts/spokenFigures';
import { SourcesOfParts } from '../parts/SourcesOfParts';
import { useWording } from '../wording/WordingContext';
import { useYearlyWording } from '../wording/yearly/YearlyWording';
import type { Calculation, RuleRow } from './calculation';
import explanationStyles from './Explanation.module.css';
import { AbsentRow } from './ResultTable';
import styles from './ResultTable.module.css';
import { RuleTags } from './RuleTags';
import ownStyles from './YearlyTable.module.css';

/** Every fee with its payer; each amount opens to the months of its rule, its sources and the rule's note. */
export function YearlyTable({ profile, calculation }: { profile: CityProfile; calculation: Calculation }) {
  const words = useYearlyWording();
  const { columns } = words;
  const [opened, setOpened] = useState<string | null>(null);
  const toggle = (key: string) => setOpened(opened === key ? null : key);
  const amounts = calculation.rows.flatMap((row) =>
    row.kind === 'rule' ? row.rule.flatFees.map((fee) => new Decimal(fee.amount)) : [],
  );
  return (
    <table className={`${styles.table} ${ownStyles.fees}`}>
      <caption className="visually-hidden">{words.table}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.scheme}</th>
          <th scope="col" className={ownStyles.fee}>
            {columns.fee}
          </th>
          <th scope="col" className={ownStyles.payer}>
            {columns.payer}
          </th>
          <th scope="col">{columns.amount}</th>
        </tr>
      </thead>
      {calculation.rows.map((row) =>
        row.kind === 'rule' ? (
          <FeeRows key={row.scheme} profile={profile} row={row} opened={opened} toggle={toggle} />
        ) : (
          <AbsentRow key={row.scheme} row={row} knownOn={calculation.knownOn} />
        ),
      )}
      {amounts.length > 1 && <TotalRow amounts={amounts} isOpen={opened === 'total'} toggle={() => toggle('total')} />}
    </table>
  );
}

type FeeRowsProps = { profile: CityProfile; row: RuleRow; opened: string | null; toggle: (key: string) => void };

function FeeRows({ profile, row, opened, toggle }: FeeRowsProps) {
  const { schemes, language } = useWording();
  const words = useYearlyWording();
  const detailId = useId();
  const { rule, scheme } = row;
  return (
    <tbody>
      {rule.flatFees.map((fee, index) => {
        const key = `${scheme} ${index}`;
        const amount = formatAmount(new Decimal(fee.amount));
        return (
          <Fragment key={key}>
            <tr>
              {index === 0 && (
                // A row of its own for what is opened would stand beside the scheme: it is spanned too.
                <th scope="rowgroup" rowSpan={rule.flatFees.length + (opened?.startsWith(`${scheme} `) ? 1 : 0)}>
                  {schemes[scheme]}
                  <RuleTags profile={profile} row={row} />
                </th>
              )}
              <td className={ownStyles.fee}>{fee.name[language]}</td>
              <td className={ownStyles.payer}>{words.payers[fee.payer]}</td>
              <td>
                <button
                  type="button"
                  className={openedStyles.button}
                  aria-expanded={opened === key}
                  aria-controls={opened === key ? detailId : undefined}
                  aria-label={spokenFigures(words.open(fee.name[language], fee.payer, amount), language)}
                  onClick={() => toggle(key)}
                >
                  {amount}
                </button>
              </td>
            </tr>
            {opened === key && (
              <tr id={detailId}>
                <td colSpan={3} className={styles.detail}>
                  <FeeDetail profile={profile} rule={rule} fee={fee} />
                </td>
              </tr>
            )}
          </Fragment>
        );
      })}
    </tbody>
  );
}

function FeeDetail({ profile, rule, fee }: { profile: CityProfile; rule: ContributionRule; fee: FlatFee }) {
  const { calculate } = useWording();
  const sourcesOf = (ids: readonly string[]) => profile.sources.filter(({ id }) => ids.includes(id));
  return (
    <div className={explanationStyles.explanation}>
      <p>
        {calculate.ruleMonths(rule)} · {calculate.announced(rule.announcedOn)}
      </p>
      <SourcesOfParts
        parts={[
          { part: 'fees', sources: sourcesOf(fee.sources) },
          { part: 'period', sources: sourcesOf(rule.periodSources) },
        ]}
      />
      {rule.note !== null && (
        <p className={explanationStyles.note} lang="zh-CN">
          {rule.note}
        </p>
      )}
    </div>
  );
}

type TotalRowProps = { amounts: readonly Decimal[]; isOpen: boolean; toggle: () => void };

function TotalRow({ amounts, isOpen, toggle }: TotalRowProps) {
  const { calculate, language } = useWording();
  const words = useYearlyWording();
  const detailId = useId();
  const total = formatAmount(sum(amounts));
  return (
    <tfoot>
      <tr>
        <th scope="row" colSpan={3}>
          {calculate.total}
        </th>
        <td>
          <button
            type="button"
            className={openedStyles.button}
            aria-expanded={isOpen}
            aria-controls={isOpen ? detailId : undefined}
            aria-label={spokenFigures(words.openTotal(total), language)}
            onClick={toggle}
          >
            {total}
          </button>
        </td>
      </tr>
      {isOpen && (
        <tr id={detailId}>
          <td colSpan={4} className={styles.detail}>
            {amounts.map((amount) => formatAmount(amount)).join(' + ')} = {total}
          </td>
        </tr>
      )}
    </tfoot>
  );
}
