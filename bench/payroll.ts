/**
 * How fast a payroll is: the kernel against floats, decimals and publicodes, and the page in Chromium. Ratios of one run;
 * with `--json` they alone are printed.
 */
import { measureKernel } from './kernel';
import { measurePage } from './payrollPage';

export async function run(options: readonly string[]): Promise<void> {
  const isJson = options.includes('--json');
  const say = (text: string) => {
    if (!isJson) console.log(text);
  };
  const kernel = measureKernel(say);
  const page = await measurePage(say);
  const { kernelVsDecimal, kernelVsPublicodes, kernelVsFloatColumns } = kernel;
  const { importVsReader, longestFrameGapMs, cancelMs, million } = page;
  if (isJson) {
    const ratios = { kernelVsDecimal, kernelVsPublicodes, kernelVsFloatColumns, importVsReader };
    console.log(JSON.stringify({ ...ratios, longestFrameGapMs, cancelMs }));
    return;
  }
  say('');
  say(`kernel against unrounded floats   ${kernelVsFloatColumns.toFixed(2)} times their time (limit 3)`);
  say(`publicodes against the kernel     ${kernelVsPublicodes.toFixed(0)} times its time (at least 1,000)`);
  say(`decimals against the kernel       ${kernelVsDecimal.toFixed(0)} times its time`);
  say(`import against the reader alone   ${importVsReader.toFixed(2)} times its time (limit 1.3)`);
  say(`longest gap between frames        ${longestFrameGapMs.toFixed(0)} ms (limit 50)`);
  say(`cancelled after                   ${cancelMs.toFixed(0)} ms (limit 200)`);
  say(`${million.rows} rows of csv             ${million.seconds.toFixed(1)} s, peak ${million.peakMegabytes} MB`);
}
