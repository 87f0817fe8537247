import { startTransition, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { usePayslipWording } from '../wording/payslip/PayslipWording';
import styles from './EvidenceSheet.module.css';
import { readHere, type PayslipReading } from './payslipReading';
import { monthOf, usePayslipInputs } from './payslipStore';
import { SheetPage, type SheetContent } from './SheetPage';

/** Nobody reads the sheet while typing, so that it is drawn when that has paused. */
const pauseMs = 400;

/** 核对单: one A4 page to take along, from the same reading as the page above it. Printing this page prints it alone. */
export function EvidenceSheet(content: SheetContent) {
  const { sheet } = usePayslipWording();
  const drawn = useDrawn(content);
  const { groups, redFlags } = drawn.reading.assessment;
  if (groups.length === 0 && redFlags.length === 0) {
    return (
      <section className={styles.section} aria-labelledby="sheet-heading">
        <h2 id="sheet-heading">{sheet.title}</h2>
        <p className={styles.soft}>{sheet.empty}</p>
      </section>
    );
  }
  return (
    <section className={styles.section} aria-labelledby="sheet-heading">
      <div className={styles.intro}>
        <h2 id="sheet-heading">{sheet.title}</h2>
        <p className={styles.soft}>{sheet.lead}</p>
        <button type="button" className={styles.print} onClick={() => window.print()}>
          {sheet.print}
        </button>
      </div>
      <SheetPage {...drawn} />
    </section>
  );
}

/** What the sheet shows: in print what is typed, on screen what was typed before the last pause. */
function useDrawn({ entry, hash, category, reading }: SheetContent): SheetContent {
  const [drawn, setDrawn] = useState<SheetContent>({ entry, hash, category, reading });
  useEffect(() => {
    const draw = (drawnReading: PayslipReading) => setDrawn({ entry, hash, category, reading: drawnReading });
    const timer = setTimeout(() => startTransition(() => draw(reading)), pauseMs);
    const drawForPrint = () => {
      const inputs = usePayslipInputs.getState();
      const now = readHere({ ...reading.question, inputs, month: monthOf(inputs) });
      flushSync(() => draw(now));
    };
    window.addEventListener('beforeprint', drawForPrint);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('beforeprint', drawForPrint);
    };
  }, [entry, hash, category, reading]);
  return drawn;
}
