/**
 * Nanjing, January to September 2025, paid by what was known on 2025-03-01: no rule of 2025 was, nor the fund
 * limits of July, so that the period before was carried on.
 */
export const workedKnownThen = `
# Below the new floor, above the old one: 4,952 − 4,900 = 52 more.
南京 职工 2025-09 wage=4900
  sum 114.66 49.14 | 2025-01..2025-09 P 8.32 4.16, M 3.64 1.04, U 0.26 0.26, I 0.10 0, B 0.42 0

# Below both floors: 4,879 → 4,952. 792.32 − 780.64 = 11.68 (not 73 × 16% by itself: each side is rounded first).
南京 职工 2025-09 wage=4000.55
  sum 160.92 68.94 | 2025-01..2025-09 P 11.68 5.84, M 5.11 1.46, U 0.36 0.36, I 0.14 0, B 0.59 0

# Between: nothing.
南京 职工 2025-09 wage=12345.67
  sum 0 0

# Once cut at 24,396, now at 24,762; fund 12% 39,900 → 41,400 from July: 4,788 → 4,968.
南京 职工 2025-09 wage=45000 fundRate=120000 injury=0.36%
  sum 1352.25 885.87 | 2025-01..2025-06 P 58.56 29.28, M 25.62 7.32, U 1.83 1.83, I 1.31 0, B 2.93 0
  2025-07..2025-09 P 58.56 29.28, M 25.62 7.32, U 1.83 1.83, I 1.31 0, B 2.93 0, F 180 180

# Between the two ceilings: 24,500 − 24,396 = 104.
南京 职工 2025-09 wage=24500.005
  sum 229.32 98.28 | 2025-01..2025-09 P 16.64 8.32, M 7.28 2.08, U 0.52 0.52, I 0.21 0, B 0.83 0

# The one cut at 24,396, entered in June: four months.
南京 职工 2025-09 wage=45000 fundRate=120000 injury=0.36% entryMonth=2025-06
  sum 901 693.72 | 2025-06..2025-06 P 58.56 29.28, M 25.62 7.32, U 1.83 1.83, I 1.31 0, B 2.93 0
  2025-07..2025-09 P 58.56 29.28, M 25.62 7.32, U 1.83 1.83, I 1.31 0, B 2.93 0, F 180 180
`;

/** The same paid by the rules of December 2024. */
export const workedByDecember = `
# Below the new floor, above the old one: 4,952 − 4,900 = 52 more.
南京 职工 2025-09 wage=4900
  sum 114.66 49.14 | 2025-01..2025-09 P 8.32 4.16, M 3.64 1.04, U 0.26 0.26, I 0.10 0, B 0.42 0

# Below both floors: 4,879 → 4,952. 792.32 − 780.64 = 11.68 (not 73 × 16% by itself: each side is rounded first).
南京 职工 2025-09 wage=4000.55
  sum 160.92 68.94 | 2025-01..2025-09 P 11.68 5.84, M 5.11 1.46, U 0.36 0.36, I 0.14 0, B 0.59 0

# Between: nothing.
南京 职工 2025-09 wage=12345.67
  sum 0 0

# Once cut at 24,396, now at 24,762; fund 12% 39,900 → 41,400 from July: 4,788 → 4,968.
南京 职工 2025-09 wage=45000 fundRate=120000 injury=0.36%
  sum 1352.25 885.87 | 2025-01..2025-06 P 58.56 29.28, M 25.62 7.32, U 1.83 1.83, I 1.31 0, B 2.93 0
  2025-07..2025-09 P 58.56 29.28, M 25.62 7.32, U 1.83 1.83, I 1.31 0, B 2.93 0, F 180 180

# Between the two ceilings: 24,500 − 24,396 = 104.
南京 职工 2025-09 wage=24500.005
  sum 229.32 98.28 | 2025-01..2025-09 P 16.64 8.32, M 7.28 2.08, U 0.52 0.52, I 0.21 0, B 0.83 0

# The one cut at 24,396, entered in June: four months.
南京 职工 2025-09 wage=45000 fundRate=120000 injury=0.36% entryMonth=2025-06
  sum 901 693.72 | 2025-06..2025-06 P 58.56 29.28, M 25.62 7.32, U 1.83 1.83, I 1.31 0, B 2.93 0
  2025-07..2025-09 P 58.56 29.28, M 25.62 7.32, U 1.83 1.83, I 1.31 0, B 2.93 0, F 180 180
`;

/**
 * Xiamen and Fuzhou, January to October 2026, paid by what was known on 2026-09-30: the unemployment rule of
 * October was not, so that the one of September, 4,043 to 22,164, was carried on.
 */
export const workedBeforeOctober = `
# Below both floors, 4,043 → 4,579: pension 536 × 16% = 85.76; in October unemployment 22.90 − 20.22.
厦门 职工 2026-10 wage=4000
  sum 860.28 431.48 | 2026-01..2026-09 P 85.76 42.88 | 2026-10..2026-10 P 85.76 42.88, U 2.68 2.68

# Between them: 4,500 → 4,579.
厦门 职工 2026-10 wage=4500
  sum 126.80 63.60 | 2026-01..2026-09 P 12.64 6.32 | 2026-10..2026-10 P 12.64 6.32, U 0.40 0.40

# Nothing changes.
厦门 职工 2026-10 wage=10000
  sum 0 0

# Between the ceilings 22,607 and 22,893.
厦门 外来农民合同制工人 2026-10 wage=22750.5
  sum 232.53 114.80 | 2026-01..2026-09 P 22.96 11.48 | 2026-10..2026-10 P 22.96 11.48, U 2.93 0

# Above both.
厦门 职工 2026-10 wage=50000
  sum 461.25 232.45 | 2026-01..2026-09 P 45.76 22.88 | 2026-10..2026-10 P 45.76 22.88, U 3.65 3.65

# Fuzhou: below both.
福州 职工 2026-10 wage=4000
  sum 860.28 431.48 | 2026-01..2026-09 P 85.76 42.88 | 2026-10..2026-10 P 85.76 42.88, U 2.68 2.68

# Fuzhou: nothing changes.
福州 职工 2026-10 wage=22164
  sum 0 0

# Fuzhou: above both.
福州 职工 2026-10 wage=22893.01
  sum 461.25 232.45 | 2026-01..2026-09 P 45.76 22.88 | 2026-10..2026-10 P 45.76 22.88, U 3.65 3.65

# Fuzhou, below both, entered in October: that month alone.
福州 职工 2026-10 wage=4000 entryMonth=2026-10
  sum 88.44 45.56 | 2026-10..2026-10 P 85.76 42.88, U 2.68 2.68
`;

/** January to June 2026, paid by what was known on 2026-03-01. */
export const workedFirstHalf = `
# Nanjing 4,952 → 5,025.
南京 职工 2026-06 wage=4960
  sum 95.58 40.98 | 2026-01..2026-06 P 10.40 5.20, M 4.55 1.30, U 0.33 0.33, I 0.13 0, B 0.52 0

# Nanjing, at the new floor: nothing changes.
南京 职工 2026-06 wage=5025
  sum 0 0

# Nanjing 24,762 → 25,127.
南京 职工 2026-06 wage=26000 injury=class-3
  sum 547.56 229.98 | 2026-01..2026-06 P 58.40 29.20, M 25.55 7.30, U 1.83 1.83, I 2.56 0, B 2.92 0

# Nanjing, at the old ceiling: nothing.
南京 职工 2026-06 wage=24762
  sum 0 0

# Xiamen: pension alone.
厦门 职工 2026-06 wage=4433
  sum 140.16 70.08 | 2026-01..2026-06 P 23.36 11.68

# Fuzhou: pension alone, at the top.
福州 职工 2026-06 wage=23000
  sum 274.56 137.28 | 2026-01..2026-06 P 45.76 22.88

# Fuzhou: nothing.
福州 职工 2026-06 wage=4579
  sum 0 0
`;
