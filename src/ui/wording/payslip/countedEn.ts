export function counted(count: number | string, unit: 'month' | 'day' | 'year'): string {
  return `${count} ${unit}${Number(count) === 1 ? '' : 's'}`;
}
