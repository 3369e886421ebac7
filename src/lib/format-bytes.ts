const units = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const;

/** "0 bytes", "41 kB", "1.2 MB": bytes in decimal units, with one decimal where it tells something. */
export function formatBytes(bytes: number): string {
  const power = bytes < 1_000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  const amount = bytes / 1_000 ** power;
  return `${amount < 10 && power > 1 ? amount.toFixed(1) : Math.round(amount)} ${units[power] ?? 'bytes'}`;
}
