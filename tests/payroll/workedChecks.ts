/**
 * Declared deductions. Per item: status, paid, lowest and highest base (at the floor or ceiling this itself),
 * lawful base, least gap (where below).
 */
export const workedChecks = `
# 640 / 8%: half a cent a side: 639.995 / 8% = 7,999.9375 to 640.005 / 8% = 8,000.0625.
南京 职工 2025-06 wage=8000 paidPension=640
  pension matches 640 7999.94 8000.06 8000 - | cost 0 0

# At the floor: 8,000 − 4,952 short. Employer 1,280 − 792.32, injury 16 − 9.90, maternity 64 − 39.62.
南京 职工 2025-06 wage=8000 paidPension=396.16
  pension below 396.16 4952 4952 8000 3048 | cost 518.16 243.84

# At the floor and rightly so.
南京 职工 2025-06 wage=4000 paidPension=396.16
  pension matches 396.16 4952 4952 4952 - | cost 0 0

# At the ceiling.
南京 职工 2025-06 wage=30000 paidPension=1980.96
  pension matches 1980.96 24762 24762 24762 - | cost 0 0

# Below, for a wage above the ceiling: 24,762 − 10,000.06.
南京 职工 2025-06 wage=30000 paidPension=800
  pension below 800 9999.94 10000.06 24762 14761.94 | cost 2509.53 1180.96

# Above the ceiling's amount: a base of 25,000 would be meant.
南京 职工 2025-06 wage=8000 paidPension=2000
  pension above 2000 24999.94 25000.06 8000 - | cost 0 0

# Above the lawful base, within the limits.
南京 职工 2025-06 wage=6000 paidPension=640
  pension above 640 7999.94 8000.06 6000 - | cost 0 0

# Below the floor's amount: a base of 3,750, itself a finding.
南京 职工 2025-06 wage=8000 paidPension=300
  pension below 300 3749.94 3750.06 8000 4249.94 | cost 722.49 340

# Nothing deducted: no low base.
南京 职工 2025-06 wage=8000 paidPension=0
  pension nothingDeducted 0 - - ? - | cost ? ?

# A wage with decimals: 8,765.43 × 8% = 701.2344.
南京 职工 2025-06 wage=8765.4321 paidPension=701.23
  pension matches 701.23 8765.32 8765.43 8765.43 - | cost 0 0

# Medical with the fee: 8,000 × 2% + 10; 169.995 − 10 = 159.995 / 2% = 7,999.75.
南京 职工 2025-06 wage=8000 paidMedical=170
  medical matches 170 7999.75 8000.24 8000 - | cost 0 0

# Medical 160: with the fee 150 / 2% = 7,500, without it 160 / 2% = 8,000: the fee would decide.
南京 职工 2025-06 wage=8000 paidMedical=160
  medical notCompared 160 - - ? - | cost 0 0

# Less than the fee.
南京 职工 2025-06 wage=8000 paidMedical=9.99
  medical impossible 9.99 - - ? - | cost 0 0

# Unemployment 40: 39.995 / 0.5% = 7,999 to 8,000.99.
南京 职工 2025-06 wage=8000 paidUnemployment=40
  unemployment matches 40 7999 8000.99 8000 - | cost 0 0

# Unemployment 30 for 8,000: 5,999 to 6,000.99.
南京 职工 2025-06 wage=8000 paidUnemployment=30
  unemployment below 30 5999 6000.99 8000 1999.01 | cost 29.99 10

# Fund of whole yuan never ends in 50 fen.
南京 职工 2025-06 wage=8000 fundRate=80000 paidFund=800.5
  housing-fund impossible 800.50 - - ? - | cost 0 0

# Fund 8% on its own wage: 639.5 / 8% = 7,993.75 to 640.5 / 8% = 8,006.25, exclusive.
南京 职工 2025-06 wage=9000 fundWage=8000 fundRate=80000 paidFund=640
  housing-fund matches 640 7993.75 8006.24 8000 - | cost 0 0

# Fund 400 for 8,000: 4,993.75 to 5,006.24.
南京 职工 2025-06 wage=8000 fundRate=80000 paidFund=400
  housing-fund below 400 4993.75 5006.24 8000 2993.76 | cost 240 240

# Fund 12%: 600 / 12% = 5,000: 4,995.84 to 5,004.16.
南京 职工 2025-06 wage=8000 fundRate=120000 paidFund=600
  housing-fund below 600 4995.84 5004.16 8000 2995.84 | cost 360 360

# Fund at its floor 2,490: 199.2 → 199.
南京 职工 2025-06 wage=2000 fundRate=80000 paidFund=199
  housing-fund matches 199 2490 2490 2490 - | cost 0 0

# Fund at its ceiling 39,900: 3,192.
南京 职工 2025-06 wage=50000 fundRate=80000 paidFund=3192
  housing-fund matches 3192 39900 39900 39900 - | cost 0 0

# Insurance total 640 + 170 + 40.
南京 职工 2025-06 wage=8000 paidInsurance=850
  insurance matches 850 7999.94 8000.06 8000 - | cost 0 0

# Insurance 840: with the fee 830 / 10.5% = 7,904.76, without it 640 + 160 + 40: the fee would decide.
南京 职工 2025-06 wage=8000 paidInsurance=840
  insurance notCompared 840 - - ? - | cost 0 0

# Insurance at the floor: 396.16 + 109.04 + 24.76 = 529.96.
南京 职工 2025-06 wage=8000 paidInsurance=529.96
  insurance below 529.96 4952 4952 8000 3048 | cost 746.76 320.04

# Insurance for 5,000: 400 + 110 + 25.
南京 职工 2025-06 wage=8000 paidInsurance=535
  insurance below 535 4999.94 5000.06 8000 2999.94 | cost 734.99 315

# Insurance above the ceiling's total 1,980.96 + 505.24 + 123.81 = 2,610.01.
南京 职工 2025-06 wage=30000 paidInsurance=2700
  insurance above 2700 25619 25619.06 24762 - | cost 0 0

# Insurance: less than the fee of 10 alone.
南京 职工 2025-06 wage=8000 paidInsurance=9.5
  insurance impossible 9.50 - - ? - | cost 0 0

# Everything at once: pension and fund short; medical and unemployment right, so work injury and maternity are too.
南京 职工 2025-06 wage=8000 paidPension=480 paidMedical=170 paidUnemployment=40 fundRate=80000 paidFund=480
  pension below 480 5999.94 6000.06 8000 1999.94 | medical matches 170 7999.75 8000.24 8000 -
  unemployment matches 40 7999 8000.99 8000 - | housing-fund below 480 5993.75 6006.24 8000 1993.76
  cost 479.99 320

# March 2026, paid by the provisional floor 4,952 before October: right at the time.
南京 职工 2026-03 wage=4000 paidPension=396.16
  pension matchesThen 396.16 ? ? 5025 - | cost 0 0

# March 2026, 26,000, by the provisional ceiling: 24,762 × 8%.
南京 职工 2026-03 wage=26000 paidPension=1980.96
  pension matchesThen 1980.96 ? ? 25127 - | cost 0 0

# March 2026, short even then.
南京 职工 2026-03 wage=8000 paidPension=396.16
  pension below 396.16 4951.94 4952.06 8000 3047.94 | cost 518.15 243.84

# Xiamen: a rural worker pays no unemployment: nothing says anything of the base.
厦门 外来农民合同制工人 2025-03 wage=8000 paidUnemployment=0
  unemployment anyBase 0 - - - - | cost 0 0

# … and paying some is impossible.
厦门 外来农民合同制工人 2025-03 wage=8000 paidUnemployment=5
  unemployment impossible 5 - - ? - | cost 0 0

# Fuzhou medical at the floor 4,433: 88.66. Employer 400 − 354.64, injury 10 − 8.87, maternity 35 − 31.03.
福州 职工 2025-03 wage=5000 paidMedical=88.66
  medical below 88.66 4433 4433 5000 567 | cost 50.46 11.34

# Outside employees of Xiamen have medical on a fixed base: 3,992 × 2% = 79.84.
厦门 外来员工 2022-08 wage=5000 paidMedical=79.84
  medical anyBase 79.84 - - - - | cost 0 0

# 99 fen below: 640 is paid on up to 8,000.06; 8,001.05 × 8% = 640.084.
南京 职工 2025-06 wage=8001.05 paidPension=640
  pension matches 640 7999.94 8000.06 8001.05 - | cost 0 0

# One yuan below is a finding: 8,001.06 × 8% = 640.0848.
南京 职工 2025-06 wage=8001.06 paidPension=640
  pension below 640 7999.94 8000.06 8001.06 1 | cost 0.17 0.08

# Injury and maternity by the item that says least: 16 − 12 and 64 − 48.01 at 6,000.99, but 64 − 48 at 6,000.06.
南京 职工 2025-06 wage=8000 paidPension=480 paidUnemployment=30
  pension below 480 5999.94 6000.06 8000 1999.94 | unemployment below 30 5999 6000.99 8000 1999.01
  cost 349.98 170

# Insurance as one figure, though its lines are given as well: 400, 110, 25.
南京 职工 2025-06 wage=8000 paidPension=400 paidMedical=110 paidUnemployment=25 paidInsurance=535
  pension below 400 4999.94 5000.06 8000 2999.94 | medical below 110 4999.75 5000.24 8000 2999.76
  unemployment below 25 4999 5000.99 8000 2999.01 | insurance below 535 4999.94 5000.06 8000 2999.94
  cost 734.99 315

# No insurance and no fund deducted.
南京 职工 2025-06 wage=8000 paidInsurance=0 paidFund=0
  insurance nothingDeducted 0 - - ? - | housing-fund nothingDeducted 0 - - ? - | cost ? ?

# Fund without a rate, 400 for 8,000: 5%.
南京 职工 2025-06 wage=8000 paidFund=400
  housing-fund matches 400 ? ? 8000 - | cost 0 0

# Fund without a rate, at the floor: 2,490 × 12% = 298.8 → 299.
南京 职工 2025-06 wage=2000 paidFund=299
  housing-fund matches 299 ? ? 2490 - | cost 0 0

# Fund without a rate, 450: 5% is 400, 6% is 480.
南京 职工 2025-06 wage=8000 paidFund=450
  housing-fund rateNotGiven 450 - - ? - | cost 0 0
`;

/** The same where the page says 5% for the fund. */
export const workedChecksByPage = `
# 320 / 5% = 6,400: 319.5 / 5% = 6,390 to 6,409.99.
南京 职工 2025-06 wage=8000 paidFund=320
  housing-fund below 320 6390 6409.99 8000 1590.01 | cost 80 80

# 400 / 5% = 8,000: 399.5 / 5% = 7,990 to 8,009.99.
南京 职工 2025-06 wage=8000 paidFund=400
  housing-fund matches 400 7990 8009.99 8000 - | cost 0 0

# 8% is no explanation where the page says 5%: 640 / 5% = 12,800, from 12,790 to 12,809.99.
南京 职工 2025-06 wage=8000 paidFund=640
  housing-fund above 640 12790 12809.99 8000 - | cost 0 0
`;
