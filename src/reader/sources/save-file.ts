/** Milliseconds after which a file that was handed over is let go: long past the moment when the browser has taken it. */
const handedOver = 60_000;

/** Hands the reader a file that was made here. */
export function saveFile(name: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }));
  const link = Object.assign(document.createElement('a'), { href, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(href), handedOver);
}
