import type { OwnProfileDamage } from './ownProfile';

/** What the store holds under a local id. */
export type ProfileRecord = {
  recordVersion: 1;
  /** The file, to the byte. */
  bytes: Uint8Array<ArrayBuffer>;
  /** YYYY-MM-DD. */
  savedOn: string;
  /** Another one after every write. */
  version: string;
};

export type RecordReading =
  | { kind: 'record'; record: ProfileRecord }
  | { kind: 'damaged'; damage: OwnProfileDamage; bytes: Uint8Array<ArrayBuffer> | null };

export function makeRecord(bytes: Uint8Array, savedOn: string): ProfileRecord {
  // A copy: what the caller does with its bytes afterwards changes nothing here.
  return { recordVersion: 1, bytes: new Uint8Array(bytes), savedOn, version: newVersion() };
}

/** What stands in the store may be anything: written by another version, by half, or by hand. */
export function readRecord(value: unknown): RecordReading {
  if (!isRecord(value)) return { kind: 'damaged', damage: { kind: 'notARecord' }, bytes: null };
  const { recordVersion, savedOn, version } = value;
  const bytes = bytesOf(value.bytes) ?? bytesOf(value);
  if (Number.isInteger(recordVersion) && (recordVersion as number) > 1) {
    return { kind: 'damaged', damage: { kind: 'newerVersion' }, bytes };
  }
  if (recordVersion !== 1 || bytes === null || typeof savedOn !== 'string' || typeof version !== 'string') {
    return { kind: 'damaged', damage: { kind: 'notARecord' }, bytes };
  }
  return { kind: 'record', record: { recordVersion, bytes, savedOn, version } };
}

/** Of a record that this page can read. */
export function versionOf(value: unknown): string | null {
  const reading = readRecord(value);
  return reading.kind === 'record' ? reading.record.version : null;
}

/** Also of one that is damaged, or was written by a later version of this page. */
export function anyVersionOf(value: unknown): string | null {
  return isRecord(value) && typeof value.version === 'string' ? value.version : null;
}

function bytesOf(value: unknown): Uint8Array<ArrayBuffer> | null {
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  if (!ArrayBuffer.isView(value)) return null;
  return new Uint8Array(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** By chance, as `randomUUID` is missing from pages of plain http. */
function newVersion(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
