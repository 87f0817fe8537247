/**
 * Tax of one month. What is given "so far" is before the month itself; what is not given comes from months equal
 * to this one.
 */
export const workedMonths = `
# Equal months, March: (20,000 − 5,000 − 3,710) × 3 = 33,870 × 3% = 1,016.10 less 677.40.
南京 职工 2025-03 wage=20000
  sum 6500 3710 | withheld 3 60000 15000 11130 0 33870 3% 0 1016.10 677.40 338.70
  assumed income,contributions,tax | home 20000 338.70 15951.30

# July: 11,290 × 7 = 79,030 × 10% − 2,520 = 5,383 less 4,254.
南京 职工 2025-07 wage=20000
  sum 6500 3710 | withheld 7 140000 35000 25970 0 79030 10% 2520 5383 4254 1129 | assumed income,contributions,tax
  home 20000 1129 15161

# December: 135,480 × 10% − 2,520 = 11,028 less 9,899.
南京 职工 2025-12 wage=20000
  sum 6500 3710 | withheld 12 240000 60000 44520 0 135480 10% 2520 11028 9899 1129
  assumed income,contributions,tax | home 20000 1129 15161

# January: nothing before, nothing assumed.
南京 职工 2025-01 wage=20000
  sum 6500 3710 | withheld 1 20000 5000 3710 0 11290 3% 0 338.70 0 338.70 | assumed - | home 20000 338.70 15951.30

# Income given alone.
南京 职工 2025-07 wage=20000 incomeSoFar=90000
  sum 6500 3710 | withheld 7 110000 35000 25970 0 49030 10% 2520 2383 1254 1129 | assumed contributions,tax
  home 20000 1129 15161

# Contributions given alone.
南京 职工 2025-07 wage=20000 contributionsSoFar=20000.50
  sum 6500 3710 | withheld 7 140000 35000 23710.50 0 81289.50 10% 2520 5608.95 4479.95 1129 | assumed income,tax
  home 20000 1129 15161

# Tax given alone.
南京 职工 2025-07 wage=20000 taxSoFar=4000
  sum 6500 3710 | withheld 7 140000 35000 25970 0 79030 10% 2520 5383 4000 1383 | assumed income,contributions
  home 20000 1383 14907

# Income and contributions.
南京 职工 2025-07 wage=20000 incomeSoFar=150000.33 contributionsSoFar=25000.11
  sum 6500 3710 | withheld 7 170000.33 35000 28710.11 0 106290.22 10% 2520 8109.02 6980.02 1129 | assumed tax
  home 20000 1129 15161

# Income and tax.
南京 职工 2025-07 wage=20000 incomeSoFar=150000.33 taxSoFar=7000.01
  sum 6500 3710 | withheld 7 170000.33 35000 25970 0 109030.33 10% 2520 8383.03 7000.01 1383.02
  assumed contributions | home 20000 1383.02 14906.98

# Contributions and tax.
南京 职工 2025-07 wage=20000 contributionsSoFar=25000.11 taxSoFar=3000
  sum 6500 3710 | withheld 7 140000 35000 28710.11 0 76289.89 10% 2520 5108.99 3000 2108.99 | assumed income
  home 20000 2108.99 14181.01

# All three.
南京 职工 2025-07 wage=20000 incomeSoFar=150000.33 contributionsSoFar=25000.11 taxSoFar=3000
  sum 6500 3710 | withheld 7 170000.33 35000 28710.11 0 106290.22 10% 2520 8109.02 3000 5109.02 | assumed -
  home 20000 5109.02 11180.98

# Entered in July: three months, not nine.
南京 职工 2025-09 wage=20000 entryMonth=2025-07
  sum 6500 3710 | withheld 3 60000 15000 11130 0 33870 3% 0 1016.10 677.40 338.70
  assumed income,contributions,tax | home 20000 338.70 15951.30

# Entered this month.
南京 职工 2025-09 wage=20000 entryMonth=2025-09
  sum 6500 3710 | withheld 1 20000 5000 3710 0 11290 3% 0 338.70 0 338.70 | assumed - | home 20000 338.70 15951.30

# Entered in another year: all nine months.
南京 职工 2025-09 wage=20000 entryMonth=2024-05
  sum 6500 3710 | withheld 9 180000 45000 33390 0 101610 10% 2520 7641 6512 1129
  assumed income,contributions,tax | home 20000 1129 15161

# Special deductions 3,500.50 a month, times three.
南京 职工 2025-03 wage=20000 specialDeductions=3500.50
  sum 6500 3710 | withheld 3 60000 15000 11130 10501.50 23368.50 3% 0 701.06 467.37 233.69
  assumed income,contributions,tax | home 20000 233.69 16056.31

# Pay different from the wage: contributions on 8,000, tax on 31,234.56.
南京 职工 2025-03 wage=8000 pay=31234.56
  sum 2600 1490 | withheld 3 93703.68 15000 4470 0 74233.68 10% 2520 4903.37 2428.91 2474.46
  assumed income,contributions,tax | home 31234.56 2474.46 27270.10

# Pay below the allowance: no tax.
南京 职工 2025-06 wage=4952
  sum 1609.24 925.96 | withheld 6 29712 30000 5555.76 0 -5843.76 3% 0 0 0 0 | assumed income,contributions,tax
  home 4952 0 4026.04

# Special deductions take everything.
南京 职工 2025-06 wage=9000 specialDeductions=5000
  sum 2925 1675 | withheld 6 54000 30000 10050 30000 -16050 3% 0 0 0 0 | assumed income,contributions,tax
  home 9000 0 7325

# Overpaid: 6,000 withheld where 67,740 × 10% − 2,520 = 4,254 is due: 0 this month.
南京 职工 2025-06 wage=20000 taxSoFar=6000
  sum 6500 3710 | withheld 6 120000 30000 22260 0 67740 10% 2520 4254 6000 0 | assumed income,contributions
  home 20000 0 16290

# Overpaid through a bad month: pay 1,000 after good ones.
南京 职工 2025-06 wage=20000 pay=1000 incomeSoFar=100000 contributionsSoFar=18550 taxSoFar=3000
  sum 6500 3710 | withheld 6 101000 30000 22260 0 48740 10% 2520 2354 3000 0 | assumed - | home 1000 0 -2710

# Tax so far exactly what is due: 0.
南京 职工 2025-03 wage=20000 taxSoFar=1016.10
  sum 6500 3710 | withheld 3 60000 15000 11130 0 33870 3% 0 1016.10 1016.10 0 | assumed income,contributions
  home 20000 0 16290

# Exactly 36,000 taxable: 38,710 + 20,000 − 15,000 − 4,000 − 3,710; 1,080.
南京 职工 2025-03 wage=20000 incomeSoFar=38710 contributionsSoFar=4000 taxSoFar=0
  sum 6500 3710 | withheld 3 58710 15000 7710 0 36000 3% 0 1080 0 1080 | assumed - | home 20000 1080 15210

# 36,000.10 taxable: 10% − 2,520 = 1,080.01.
南京 职工 2025-03 wage=20000 incomeSoFar=38710.10 contributionsSoFar=4000 taxSoFar=0
  sum 6500 3710 | withheld 3 58710.10 15000 7710 0 36000.10 10% 2520 1080.01 0 1080.01 | assumed -
  home 20000 1080.01 15209.99

# Half a cent of tax: 35,999.50 × 3% = 1,079.985 → 1,079.99.
南京 职工 2025-03 wage=20000 incomeSoFar=38709.50 contributionsSoFar=4000 taxSoFar=0
  sum 6500 3710 | withheld 3 58709.50 15000 7710 0 35999.50 3% 0 1079.99 0 1079.99 | assumed -
  home 20000 1079.99 15210.01

# 20%: ceiling 24,762, pay 35,000.
南京 职工 2025-12 wage=35000
  sum 8866.69 5410.01 | withheld 12 420000 60000 64920.12 0 295079.88 20% 16920 42095.98 37177.98 4918
  assumed income,contributions,tax | home 35000 4918 24671.99

# 25%: 412,907.88 × 25% − 31,920 = 71,306.97.
南京 职工 2025-12 wage=24762 pay=44000
  sum 8047.69 4591.01 | withheld 12 528000 60000 55092.12 0 412907.88 25% 31920 71306.97 62704.72 8602.25
  assumed income,contributions,tax | home 44000 8602.25 30806.74

# 30%: 604,907.88 × 30% − 52,920 = 128,552.364.
南京 职工 2025-12 wage=24762 pay=60000
  sum 8047.69 4591.01 | withheld 12 720000 60000 55092.12 0 604907.88 30% 52920 128552.36 113429.67 15122.69
  assumed income,contributions,tax | home 60000 15122.69 40286.30

# 35%: 844,907.88 × 35% − 85,920 = 209,797.758.
南京 职工 2025-12 wage=24762 pay=80000
  sum 8047.69 4591.01 | withheld 12 960000 60000 55092.12 0 844907.88 35% 85920 209797.76 185154.61 24643.15
  assumed income,contributions,tax | home 80000 24643.15 50765.84

# 45%: 1,366,389.24 × 45% − 181,920 = 432,955.158.
南京 职工 2025-12 wage=24762 pay=123456.78
  sum 8047.69 4591.01 | withheld 12 1481481.36 60000 55092.12 0 1366389.24 45% 181920 432955.16 381715.56 51239.60
  assumed income,contributions,tax | home 123456.78 51239.60 67626.17

# 45% and every bracket passed on the way, Xiamen June: the months are equal to June.
厦门 职工 2024-06 wage=250000 fundRate=50000
  sum 6730.98 3820.62 | withheld 6 1500000 30000 22923.72 0 1447076.28 45% 181920 469264.33 360733.61 108530.72
  assumed income,contributions,tax | home 250000 108530.72 137648.66

# Fuzhou, rule change in July: equal months as July, not as paid.
福州 职工 2024-07 wage=22164
  sum 7394.93 4094.70 | withheld 7 155148 35000 28662.90 0 91485.10 10% 2520 6628.51 5321.58 1306.93
  assumed income,contributions,tax | home 22164 1306.93 16762.37

# Xiamen rural worker: no unemployment to deduct.
厦门 外来农民合同制工人 2026-10 wage=12000.5
  sum 3948.12 2160.05 | withheld 10 120005 50000 21600.50 0 48404.50 10% 2520 2320.45 1836.41 484.04
  assumed income,contributions,tax | home 12000.50 484.04 9356.41

# 2019, the first year of cumulative withholding.
南京 职工 2019-04 wage=19935.01
  sum 7475.83 3698.18 | withheld 4 79740.04 20000 14792.72 0 44947.32 10% 2520 1974.73 1011.31 963.42
  assumed income,contributions,tax | home 19935.01 963.42 15273.41

# Enters after the month: nothing is calculated.
南京 职工 2025-03 wage=20000 entryMonth=2025-04
  sum - - | withheld - | assumed - | home - - -

# Fund at the floor above the own wage: 12% × 2,660 = 319.2 → 319; free of tax 12% × 1,500 = 180 a side.
南京 职工 2026-08 wage=1500 pay=20000 fundRate=120000
  sum 1550.13 856.63 | withheld 8 161112 40000 5741.04 0 115370.96 10% 2520 9017.10 7574.96 1442.14
  assumed income,contributions,tax | home 20000 1442.14 17701.23

# 12% rounded up: 1,201 a side; 12% × 10,004.20 = 1,200.504 is rounded to 1,201 as well, so nothing is taxable.
南京 职工 2025-03 wage=10004.20 pay=20000 fundRate=120000
  sum 3652.02 2261.44 | withheld 3 60000 15000 6784.32 0 38215.68 10% 2520 1301.57 764.31 537.26
  assumed income,contributions,tax | home 20000 537.26 17201.30

# 12% of 1,500.05 is 180.006 → 180, of the floor 2,660 it is 319.2 → 319: 139 a side taxable.
南京 职工 2026-08 wage=1500.05 pay=20000 fundRate=120000
  sum 1550.13 856.63 | withheld 8 161112 40000 5741.04 0 115370.96 10% 2520 9017.10 7574.96 1442.14
  assumed income,contributions,tax | home 20000 1442.14 17701.23

# No fund: 1,600 + 410 + 100 = 2,110; (20,000 − 5,000 − 2,110) × 3 = 38,670 × 10% − 2,520 = 1,347 less 25,780 × 3% =
# 773.40.
南京 职工 2025-03 wage=20000 fundRate=0
  sum 4900 2110 | withheld 3 60000 15000 6330 0 38670 10% 2520 1347 773.40 573.60
  assumed income,contributions,tax | home 20000 573.60 17316.40
`;
