/** Links with an injection in each of their parts, those of a payslip with the checksum that its reader asks for. */
import { injections } from './injections';

export function injectedLinks(): string[] {
  return injections.flatMap((text, index) => {
    const encoded = encodeURIComponent(text);
    return [
      `#/?city=${encoded}&month=2025-03&wage=10000`,
      `#/?city=nanjing&month=${encoded}&wage=10000`,
      `#/?city=nanjing&month=2025-03&wage=${encoded}`,
      `#/?city=nanjing&month=2025-03&wage=${text}`,
      `#/${encoded}`,
      `#${text}`,
      `#/payslip?link=${encoded}`,
      `#/payslip?${encoded}=${encoded}`,
      // Checked part by part before they are shown: markup and an address may do.
      ...(index < 4 ? injectedPayslips(text).map(payslipLink) : []),
    ];
  });
}

/** One that its reader accepts, with the text wherever a text may stand; and each of the parts that it checks, apart. */
function injectedPayslips(text: string): object[] {
  const wage = { kind: text, average: text, total: text, months: text, monthly: [text, text], firstMonth: text };
  const payslip = {
    cityId: 'nanjing',
    categoryId: 'employee',
    revision: 1,
    hash: null,
    inputs: {
      month: '2025-03',
      paidIn: text,
      paid: { pension: text, medical: '396.16', together: text, [text]: text },
      togetherSchemes: [text],
      fundRate: text,
      rates: { pension: text },
      wages: { 2024: wage, [text]: wage },
      falseAlarms: [text],
      sumMonths: text,
      taxRate: text,
      birthMonth: text,
      retirementGroup: text,
      gapYears: text,
      from: text,
      to: text,
      paidOn: text,
      declaredBase: text,
      declaredFundBase: text,
      [text]: text,
    },
    outcomes: [
      { group: 'insurance', schemes: [text], verdict: 'atCeiling', bases: '≤ 4,952.06' },
      { group: 'insurance', schemes: [], verdict: text, bases: text },
      { group: text, schemes: text, verdict: 'atCeiling', bases: text },
    ],
  };
  return [
    payslip,
    ...['cityId', 'categoryId', 'revision', 'hash', 'inputs', 'outcomes'].map((key) => ({ ...payslip, [key]: text })),
    { ...payslip, cityId: 'atlantis', hash: 'f'.repeat(64) },
  ];
}

function payslipLink(content: object): string {
  const text = Buffer.from(JSON.stringify(content)).toString('base64url');
  return `#/payslip?link=1.${checksum(`1.${text}`)}.${text}`;
}

/** FNV-1a, 32 bits. */
function checksum(text: string): string {
  const hash = [...text].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 0x01000193), 0x811c9dc5);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
