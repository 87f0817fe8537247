/** Whole years, each month by its own rules. */
export const workedYears = `
# Nothing changes in Nanjing in 2025 for this wage: 12 × 11,290 = 135,480; 11,028.
南京 职工 2025-03 wage=20000
  home 240000 11028 184452

# Fund ceiling 39,900 until June, 41,400 from July: 12% is 4,788, then 4,968.
南京 职工 2025-03 wage=45000 fundRate=120000
  home 540000 65615.97 384527.91

# The same from the other end of the year.
南京 职工 2025-12 wage=45000 fundRate=120000
  home 540000 65615.97 384527.91

# Entered in May: eight months.
南京 职工 2025-12 wage=45000 fundRate=120000 entryMonth=2025-05
  home 360000 35027.18 264708.74

# Fund wage 2,300: 184 until June 2024 (floor 2,280), 199 from July (floor 2,490).
南京 职工 2024-09 wage=2500 fundWage=2300 pay=9000
  home 108000 1423.44 98010.96

# Special deductions of 1,500 each month.
南京 职工 2024-09 wage=12345.67 specialDeductions=1500
  home 148148.04 1741.66 118874.90

# No tax all year.
南京 职工 2024-09 wage=4879
  home 58548 0 47600.40

# 2021: fund ceiling 31,200, then 34,500; fund floor changes in August; insurance 19,335, then 20,586.
南京 职工 2021-10 wage=40000
  home 480000 58878.44 364315.30

# 2023: medical floor moves in April, pension's in January.
南京 职工 2023-10 wage=4300 pay=15000
  home 180000 8490.12 161611.08

# Xiamen 2024: medical 21,060 until June, then 22,164; fund 30,410, then 30,770.
厦门 职工 2024-02 wage=31000 fundRate=100000
  home 372000 32592.82 274971.26

# Xiamen 2026: unemployment ceiling moves in October, medical's in July; no injury rule for months 1–7.
厦门 职工 2026-11 wage=23000
  home 276000 16119.02 209076.07

# Fuzhou 2024.
福州 职工 2024-05 wage=22164
  home 265968 14472.82 202491.26

# Fuzhou 2026, at the bottom.
福州 职工 2026-11 wage=4500 pay=10000
  home 120000 2472.35 107451.13

# Highest bracket over a year: pay 100,000.
南京 职工 2025-06 wage=24762 pay=100000
  home 1200000 306288.55 838619.33

# 职工 in Xiamen has no rules before July 2023: no whole year.
厦门 职工 2023-10 wage=9000
  home - - -

# Entered in July 2023: every month that counts has rules. 720 + 180 + 45 + 720 = 1,665; (9,000 − 5,000 − 1,665) × 6
# = 14,010 × 3%.
厦门 职工 2023-10 wage=9000 entryMonth=2023-07
  home 54000 420.30 43589.70

# No fund all year: (20,000 − 5,000 − 2,110) × 12 = 154,680 × 20% − 16,920 = 14,016.
南京 职工 2025-03 wage=20000 fundRate=0
  home 240000 14016 200664
`;

/**
 * A bonus both ways, beside a whole year; take-home without it. trap: the step, what is lost, the amount that pays
 * out as much again.
 */
export const workedBonuses = `
# 36,000: 1,080 by itself. The year: 135,480 taxable, so merged 8,520 at 10% and the rest at 20%: 852 + 5,496 =
# 6,348.
南京 职工 2025-03 wage=20000 bonus=36000
  home 240000 11028 184452 | bonus 36000 1080 6348 | better apart 5268 | trap -

# 36,001: 3,390.10; 2,309.10 less in hand; as much again at 38,566.67.
南京 职工 2025-03 wage=20000 bonus=36001
  home 240000 11028 184452 | bonus 36001 3390.10 6348.20 | better apart 2958.10 | trap 36000 2309.10 38566.67

# Last fen of the trap: 38,566.66 → 0.01 short.
南京 职工 2025-03 wage=20000 bonus=38566.66
  home 240000 11028 184452 | bonus 38566.66 3646.67 6861.33 | better apart 3214.66 | trap 36000 0.01 38566.67

# Out of the trap.
南京 职工 2025-03 wage=20000 bonus=38566.67
  home 240000 11028 184452 | bonus 38566.67 3646.67 6861.33 | better apart 3214.66 | trap -

# 36,000.01: × 10% − 210 = 3,390.001.
南京 职工 2025-03 wage=20000 bonus=36000.01
  home 240000 11028 184452 | bonus 36000.01 3390 6348 | better apart 2958 | trap 36000 2309.99 38566.67

# 144,001 × 20% − 1,410 = 27,390.20.
南京 职工 2025-03 wage=20000 bonus=144001
  home 240000 11028 184452 | bonus 144001 27390.20 27948.20 | better apart 558 | trap 144000 13199.20 160500

# 160,499.99: one fen before break-even 160,500.
南京 职工 2025-03 wage=20000 bonus=160499.99
  home 240000 11028 184452 | bonus 160499.99 30690 31248 | better apart 558 | trap 144000 0.01 160500

# 300,001 × 25% − 2,660 = 72,340.25; merged is better.
南京 职工 2025-03 wage=20000 bonus=300001
  home 240000 11028 184452 | bonus 300001 72340.25 66696.30 | better merged 5643.95
  trap 300000 13749.25 318333.33

# 420,000.50 × 30% − 4,410 = 121,590.15.
南京 职工 2025-03 wage=20000 bonus=420000.50
  home 240000 11028 184452 | bonus 420000.50 121590.15 102696.15 | better merged 18894
  trap 420000 19249.65 447500

# 660,001: break-even 706,538.46.
南京 职工 2025-03 wage=20000 bonus=660001
  home 240000 11028 184452 | bonus 660001 223840.35 181470.35 | better merged 42370
  trap 660000 30249.35 706538.46

# 960,001 × 45% − 15,160 = 416,840.45.
南京 职工 2025-03 wage=20000 bonus=960001
  home 240000 11028 184452 | bonus 960001 416840.45 300018.45 | better merged 116822
  trap 960000 87999.45 1120000

# Unused allowance: merging is better, (4,952 − 5,000 − 925.96) × 12 < 0.
南京 职工 2025-03 wage=4952 bonus=20000
  home 59424 0 48312.48 | bonus 20000 600 249.37 | better merged 350.63 | trap -

# The same either way: both at 3% throughout.
南京 职工 2025-03 wage=7000 bonus=10000.55
  home 84000 250.20 68089.80 | bonus 10000.55 300.02 300.02 | better same 0 | trap -

# No bonus.
南京 职工 2025-03 wage=20000
  home 240000 11028 184452 | bonus -

# Highest bracket both ways.
南京 职工 2025-03 wage=24762 pay=100000 bonus=1000000
  home 1200000 306288.55 838619.33 | bonus 1000000 434840 450000 | better apart 15160 | trap 960000 66000 1120000

# No whole year in Xiamen in 2023: nothing to merge with.
厦门 职工 2023-10 wage=9000 bonus=20000
  home - - - | bonus -
`;

/** A bonus beside one month. */
export const workedBonusesOfMonth = `
# A bonus beside one month: every month of 2025 is equal here, so the year is the same as above.
南京 职工 2025-03 wage=20000 bonus=36001
  home 20000 338.70 15951.30 | bonus 36001 3390.10 6348.20 | better apart 2958.10 | trap 36000 2309.10 38566.67

# The same in December.
南京 职工 2025-12 wage=20000 bonus=150000
  home 20000 1129 15161 | bonus 150000 28590 29148 | better apart 558 | trap 144000 8400 160500

# Entered in October: three months, 33,870 taxable before the bonus.
南京 职工 2025-11 wage=20000 entryMonth=2025-10 bonus=30000
  home 20000 338.70 15951.30 | bonus 30000 900 2850.90 | better apart 1950.90 | trap -
`;
