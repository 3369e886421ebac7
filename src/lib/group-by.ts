/** Puts what has the same key together, in the order in which it comes; what has no key is left out. */
export function groupBy<T>(all: Iterable<T>, key: (each: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const name = key(each);
    if (name === undefined) continue;
    const group = groups.get(name);
    if (group) group.push(each);
    else groups.set(name, [each]);
  }
  return groups;
}
