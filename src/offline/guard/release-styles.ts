/** Lets the text be shown although its styles have not come: they stop holding up the page, and are used when they come. */
export function releaseStyles(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('head > link[rel=stylesheet]')) {
    if (link.sheet === null) document.body.append(link);
  }
}
