/**
 * How many cases each target gets. `npm test` runs a thousand in all from a fixed seed, so that it says the same every time;
 * `FUZZ_CASES` asks for more, from a seed of chance that is printed, unless `FUZZ_SEED` names one.
 */
const shares = {
  calculateLinks: 9,
  payslipLinks: 9,
  forgedPayslipLinks: 8,
  csvRosters: 8,
  csvBytes: 8,
  workbooks: 4,
  workbookBytes: 6,
  workbookParts: 8,
  archives: 5,
  profileBytes: 4,
  profileTrees: 6,
  amounts: 10,
  percentages: 6,
  months: 3,
  ownFigures: 3,
  storedInputs: 2,
  storedRecords: 1,
};

export type Target = keyof typeof shares;

const asked = Number(process.env.FUZZ_CASES ?? '');
/** Asked for, and not part of `npm test`. */
export const isOnDemand = asked > 0;
const allCases = isOnDemand ? asked : 1000;
const allShares = Object.values(shares).reduce((sum, share) => sum + share, 0);

export function casesOf(target: Target): number {
  return Math.ceil((allCases * shares[target]) / allShares);
}

const fixedSeed = 20_250_918;

export const seed =
  process.env.FUZZ_SEED !== undefined
    ? Number(process.env.FUZZ_SEED)
    : isOnDemand
      ? Math.floor(Math.random() * 0x7fff_ffff)
      : fixedSeed;

/** Of one target: where fast-check found its case, as a failure prints it. */
export const replayPath = process.env.FUZZ_PATH;
