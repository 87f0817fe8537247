import { formatLimit as grouped } from '../../format';

export function count(number: number): string {
  return grouped(String(number));
}

export function people(number: number): string {
  return `${count(number)} 人`;
}
