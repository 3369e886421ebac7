/**
 * A short fingerprint of a text: 32-bit FNV-1a over its UTF-16 units, as eight hex digits.
 * Tells versions of one file apart; not for security. (http://www.isthe.com/chongo/tech/comp/fnv/)
 */
export function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
