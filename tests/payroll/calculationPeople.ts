/** The people of the small payroll. */

// Nanjing, March 2025: insurance from 4,952 to 24,762; fund from 2,490 to 39,900 at 8%, whole yuan.
// 10,000: employer 1600 + 700 + 50 + 20 + 80 + 800 = 3,250.00; employee 800 + (200 + 10) + 50 + 800 = 1,860.00.
// 3,000, raised to 4,952: employer 792.32 + 346.64 + 24.76 + 9.90 + 39.62 + 240 = 1,453.24;
//   employee 396.16 + 109.04 + 24.76 + 240 = 769.96.
// 30,000, cut at 24,762: employer 3961.92 + 1733.34 + 123.81 + 49.52 + 198.10 + 2400 = 8,466.69;
//   employee 1980.96 + 505.24 + 123.81 + 2400 = 5,010.01.
export const people = [
  { name: '王五', number: '3', department: '销售', wage: '10000' },
  { name: '张三', number: '1', department: '研发', wage: '3000' },
  { name: '李四', number: '2', department: '研发', wage: '30000' },
  { name: '赵六', number: '10', wage: '5000', city: '哈尔滨' },
];
