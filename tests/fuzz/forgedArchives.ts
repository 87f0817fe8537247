import { joined } from './mutateBytes';

/** The directory once more behind itself: every entry is listed again, and its end counts them all. */
export function withRepeatedEntries(archive: Uint8Array, times: number): Uint8Array<ArrayBuffer> {
  const endLength = 22;
  const end = archive.slice(-endLength);
  const view = new DataView(end.buffer);
  const [count, size, start] = [view.getUint16(10, true), view.getUint32(12, true), view.getUint32(16, true)];
  view.setUint16(8, count * (times + 1), true);
  view.setUint16(10, count * (times + 1), true);
  view.setUint32(12, size * (times + 1), true);
  const directory = archive.subarray(start, start + size);
  return joined(archive.subarray(0, -endLength), ...Array.from({ length: times }, () => directory), end);
}

/** What the directory says that each entry unpacks to. */
export function claimSizes(archive: Uint8Array<ArrayBuffer>, size: number): void {
  const view = new DataView(archive.buffer);
  const count = view.getUint16(archive.length - 12, true);
  let at = view.getUint32(archive.length - 6, true);
  for (let entry = 0; entry < count; entry += 1) {
    view.setUint32(at + 24, size, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}
