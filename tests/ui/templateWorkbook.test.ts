import { describe, expect, it } from 'vitest';
import { readRoster } from '../../src/payroll/readRoster';
import { templateWorkbook } from '../../src/ui/payroll/templateWorkbook';

describe('the template as a workbook', () => {
  it.each(['zh', 'en'] as const)('is read as a roster of its two examples: %s', async (language) => {
    const file = templateWorkbook(language, '2026-03-22');
    const reading = await readRoster({ kind: 'file', file, name: 'template.xlsx' }, {}, () => undefined);
    expect(reading).toMatchObject({ kind: 'roster', roster: { rowCount: 2, remarks: [] } });
  });
});
