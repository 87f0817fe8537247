import { formatLimit as grouped } from '../../format';

export function count(number: number): string {
  return grouped(String(number));
}

export function people(number: number): string {
  return number === 1 ? '1 person' : `${count(number)} people`;
}
