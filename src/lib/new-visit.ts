/** Whether the reader came to this document by an address or a link, and neither back nor again. */
export function isNewVisit(): boolean {
  const [opened] = performance.getEntriesByType('navigation');
  return opened instanceof PerformanceNavigationTiming && opened.type === 'navigate';
}
