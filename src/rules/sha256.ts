/** Lower-case hexadecimal; null where the browser has no cryptography: pages of plain http from another machine. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  if (!('subtle' in globalThis.crypto)) return null;
  const digest = await globalThis.crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
