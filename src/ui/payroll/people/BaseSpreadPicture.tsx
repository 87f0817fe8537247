import { scaleLinear } from 'd3-scale';
import { useId, useState } from 'react';
import type { BaseSpread } from '../../../payroll/baseSpread';
import type { CityProfile } from '../../../rules/cityProfile';
import { Drawing } from '../../parts/Drawing';
import { SelectField } from '../../parts/SelectField';
import styles from '../../parts/picture.module.css';
import { smallFontSize, textWidth } from '../../parts/textWidth';
import { usePictureWidth } from '../../parts/usePictureWidth';
import { usePayrollWording } from '../../wording/payroll/PayrollWording';
import { useWording } from '../../wording/WordingContext';
import own from './BaseSpreadPicture.module.css';
import { SpreadNumbers } from './SpreadNumbers';
import { cityName } from './peopleColumns';
import { peopleOf, spreadInWords } from './spreadInWords';

const plotTop = 40;
const plotHeight = 120;
const axisY = plotTop + plotHeight;
const height = axisY + 44;
/** Between the columns of those at a limit and the bars between the limits. */
const gap = 16;

type Props = { spreads: readonly BaseSpread[]; profiles: readonly CityProfile[] };

/** How everybody's bases lie between floor and ceiling, for one city, month and scheme at a time. */
export default function BaseSpreadPicture({ spreads, profiles }: Props) {
  const { spread: words } = usePayrollWording().people;
  const common = useWording();
  const id = useId();
  const [chosenKey, setChosenKey] = useState('');
  const spread = spreads.find((one) => keyOf(one) === chosenKey) ?? spreads[0];
  if (spread === undefined) return null;
  return (
    <section className={own.spread} aria-labelledby={id}>
      <h2 id={id}>{words.title}</h2>
      {spreads.length > 1 && (
        <SelectField
          label={words.choose}
          value={keyOf(spread)}
          options={spreads.map((one) => ({
            value: keyOf(one),
            label: words.option(cityName({ id: one.cityId }, profiles, common), one.month, one.scheme, peopleOf(one)),
          }))}
          onChange={setChosenKey}
        />
      )}
      <Columns spread={spread} title={words.title} />
      <SpreadNumbers spread={spread} />
    </section>
  );
}

function keyOf({ cityId, month, scheme, floor, ceiling }: BaseSpread): string {
  return [cityId, month, scheme, floor, ceiling].join(' ');
}

function Columns({ spread, title }: { spread: BaseSpread; title: string }) {
  const { spread: words } = usePayrollWording().people;
  const { width, scale, measure } = usePictureWidth();
  const inWords = spreadInWords(spread);
  const limits = [
    { side: 'floor', people: spread.raised, name: words.raised, amount: inWords.floor },
    { side: 'ceiling', people: spread.capped, name: words.capped, amount: inWords.ceiling },
  ] as const;

  // Wide enough for what stands above and below the columns of the limits.
  const columnWidth = Math.max(
    ...limits.flatMap(({ people, name, side, amount }) =>
      [name, words.people(people), words[side], amount].map((text) => textWidth(text, smallFontSize) + 4),
    ),
  );
  const x = scaleLinear()
    .domain([0, spread.bins.length])
    .range([columnWidth + gap, width - columnWidth - gap]);
  const y = scaleLinear()
    .domain([0, Math.max(1, spread.raised, spread.capped, ...spread.bins)])
    .range([0, plotHeight]);
  const bar = (people: number) => (people === 0 ? 0 : Math.max(1.5, y(people)));

  return (
    <figure className={styles.picture} ref={measure}>
      <Drawing title={title} text={words.text(inWords)} width={width} height={height} scale={scale}>
        {limits.map(({ side, people, name, amount }) => {
          const left = side === 'floor' ? 0 : width - columnWidth;
          const middle = left + columnWidth / 2;
          const top = axisY - bar(people);
          return (
            <g key={side} textAnchor="middle">
              <rect className={own.atLimit} x={middle - 14} y={top} width={28} height={bar(people)} />
              <text className={styles.small} x={middle} y={top - 22}>
                {name}
              </text>
              <text className={styles.strong} x={middle} y={top - 6}>
                {words.people(people)}
              </text>
              <text className={styles.small} x={middle} y={axisY + 18}>
                {words[side]}
              </text>
              <text x={middle} y={axisY + 36}>
                {amount}
              </text>
            </g>
          );
        })}
        {spread.bins.map((people, bin) => (
          <rect
            key={bin}
            className={styles.employerBar}
            x={x(bin) + 0.5}
            y={axisY - bar(people)}
            width={Math.max(1, x(bin + 1) - x(bin) - 1)}
            height={bar(people)}
          />
        ))}
        {inWords.fullest !== null && (
          <text
            className={styles.small}
            x={x(inWords.fullest.bin + 0.5)}
            y={axisY - bar(inWords.fullest.people) - 6}
            textAnchor="middle"
          >
            {words.people(inWords.fullest.people)}
          </text>
        )}
        <line className={styles.axis} x1={0} x2={width} y1={axisY} y2={axisY} />
        {[x(0), x(spread.bins.length)].map((limit) => (
          <line key={limit} className={styles.limit} x1={limit} x2={limit} y1={plotTop} y2={axisY + 6} />
        ))}
      </Drawing>
      <figcaption className={own.axis}>{words.axis}</figcaption>
    </figure>
  );
}
