import { lazy, useId, useMemo, useState } from 'react';
import type { ContributionLine } from '../../calc/calculateContributions';
import { chosenRates } from '../../calc/chosenRates';
import type { CityProfile, Payer, SchemeId } from '../../rules/cityProfile';
import { formatAmount, formatRate } from '../format';
import { LatePart } from '../LatePart';
import openedStyles from '../parts/opened.module.css';
import { spokenFigures } from '../parts/spokenFigures';
import { useWording } from '../wording/WordingContext';
import type { Calculation, RuleRow, SchemeRow } from './calculation';
import styles from './ResultTable.module.css';
import { RuleTags } from './RuleTags';

const Explanation = lazy(() => import('./Explanation'));

const payers: readonly Payer[] = ['employer', 'employee'];

/** Which amount is open: one at a time. */
type Opened = { scheme: SchemeId | 'total'; payer: Payer } | null;

export function ResultTable({ profile, calculation }: { profile: CityProfile; calculation: Calculation }) {
  const { calculate } = useWording();
  const [opened, setOpened] = useState<Opened>(null);
  const { outcome, rows, knownOn } = calculation;
  const lines = outcome.kind === 'calculated' ? outcome.summary.lines : [];
  const toggle = (scheme: SchemeId | 'total', payer: Payer) => {
    setOpened(opened?.scheme === scheme && opened.payer === payer ? null : { scheme, payer });
  };
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{calculate.table}</caption>
      <thead>
        <tr>
          <th scope="col">{calculate.columns.scheme}</th>
          <th scope="col">{calculate.columns.base}</th>
          <th scope="col">{calculate.columns.employer}</th>
          <th scope="col">{calculate.columns.employee}</th>
        </tr>
      </thead>
      {rows.map((row) =>
        row.kind === 'rule' ? (
          <RuleRows
            key={row.scheme}
            profile={profile}
            row={row}
            line={lines.find(({ scheme }) => scheme === row.scheme) ?? null}
            calculation={calculation}
            openedPayer={opened?.scheme === row.scheme ? opened.payer : null}
            toggle={(payer) => toggle(row.scheme, payer)}
          />
        ) : (
          <AbsentRow key={row.scheme} row={row} knownOn={knownOn} />
        ),
      )}
      <TotalRow
        calculation={calculation}
        openedPayer={opened?.scheme === 'total' ? opened.payer : null}
        toggle={(payer) => toggle('total', payer)}
      />
    </table>
  );
}

export function AbsentRow({ row, knownOn }: { row: Exclude<SchemeRow, RuleRow>; knownOn: string }) {
  const { calculate, schemes } = useWording();
  return (
    <tbody>
      <tr>
        <th scope="row">{schemes[row.scheme]}</th>
        <td colSpan={3} className={styles.absent}>
          {row.kind === 'includedIn' ? calculate.includedIn(row.rule.scheme) : calculate.noRule(row.lookup, knownOn)}
        </td>
      </tr>
    </tbody>
  );
}

type RuleRowsProps = {
  profile: CityProfile;
  row: RuleRow;
  /** Null while there are no figures. */
  line: ContributionLine | null;
  calculation: Calculation;
  openedPayer: Payer | null;
  toggle: (payer: Payer) => void;
};

function RuleRows({ profile, row, line, calculation, openedPayer, toggle }: RuleRowsProps) {
  const { calculate, schemes } = useWording();
  const { rule, scheme, rateChoice } = row;
  const { outcome } = calculation;
  const detailId = useId();
  const rate = useMemo(() => {
    const { employer, employee } = chosenRates(rule, rateChoice);
    return { employer: formatRate(employer), employee: formatRate(employee) };
  }, [rule, rateChoice]);
  const reason = line && rule.base.kind !== 'none' ? calculate.adjustment(line.base) : null;
  return (
    <tbody>
      <tr>
        <th scope="row">
          {schemes[scheme]}
          <RuleTags profile={profile} row={row} />
        </th>
        <td>
          {line === null || rule.base.kind === 'none' ? calculate.limitsOf(rule) : formatAmount(line.base.amount)}
          {reason && <small>{reason}</small>}
        </td>
        {payers.map((payer) => (
          <td key={payer}>
            {line === null ? (
              rate[payer]
            ) : (
              <>
                <AmountButton
                  line={line}
                  payer={payer}
                  isOpen={openedPayer === payer}
                  detailId={detailId}
                  onClick={() => toggle(payer)}
                />
                {rule.rates.kind !== 'none' && <small>{rate[payer]}</small>}
              </>
            )}
          </td>
        ))}
      </tr>
      {openedPayer !== null && outcome.kind === 'calculated' && (
        <tr id={detailId}>
          <td colSpan={4} className={styles.detail}>
            <LatePart>
              <Explanation
                profile={profile}
                row={row}
                choices={calculation.choices}
                wage={outcome.wage}
                payer={openedPayer}
                question={calculation}
              />
            </LatePart>
          </td>
        </tr>
      )}
    </tbody>
  );
}

type AmountButtonProps = {
  line: ContributionLine;
  payer: Payer;
  isOpen: boolean;
  detailId: string;
  onClick: () => void;
};

function AmountButton({ line, payer, isOpen, detailId, onClick }: AmountButtonProps) {
  const { calculate, schemes, language } = useWording();
  const amount = formatAmount(line.amount[payer]);
  return (
    <button
      type="button"
      className={openedStyles.button}
      aria-expanded={isOpen}
      aria-controls={isOpen ? detailId : undefined}
      aria-label={spokenFigures(calculate.open(schemes[line.scheme], payer, amount), language)}
      onClick={onClick}
    >
      {amount}
    </button>
  );
}

type TotalRowProps = { calculation: Calculation; openedPayer: Payer | null; toggle: (payer: Payer) => void };

function TotalRow({ calculation, openedPayer, toggle }: TotalRowProps) {
  const { calculate, language } = useWording();
  const detailId = useId();
  const { outcome } = calculation;
  if (outcome.kind !== 'calculated') return null;
  const { lines, total } = outcome.summary;
  return (
    <tfoot>
      <tr>
        <th scope="row" colSpan={2}>
          {calculate.total} {calculation.rows.some(({ kind }) => kind === 'noRule') && calculate.incompleteMark}
        </th>
        {payers.map((payer) => (
          <td key={payer}>
            <button
              type="button"
              className={openedStyles.button}
              aria-expanded={openedPayer === payer}
              aria-controls={openedPayer === payer ? detailId : undefined}
              aria-label={spokenFigures(calculate.openTotal(payer, formatAmount(total[payer])), language)}
              onClick={() => toggle(payer)}
            >
              {formatAmount(total[payer])}
            </button>
          </td>
        ))}
      </tr>
      {openedPayer !== null && (
        <tr id={detailId}>
          <td colSpan={4} className={styles.detail}>
            {lines.map((line) => formatAmount(line.amount[openedPayer])).join(' + ')} ={' '}
            {formatAmount(total[openedPayer])}
          </td>
        </tr>
      )}
    </tfoot>
  );
}
