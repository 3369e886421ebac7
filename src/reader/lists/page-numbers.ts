/** Pages shown on either side of the one that is open. */
const around = 2;

/**
 * The page numbers to show: the first, the last and those around the open one. A number stands for itself; 0 for pages that
 * are left out, of which there are always at least two.
 */
export function pageNumbers(page: number, pages: number): number[] {
  const from = page - around <= 3 ? 1 : page - around;
  const to = page + around >= pages - 2 ? pages : page + around;
  const middle = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return [...(from > 1 ? [1, 0] : []), ...middle, ...(to < pages ? [0, pages] : [])];
}
