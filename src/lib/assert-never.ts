/** Fails the build when a union grows and a switch over it does not; throws if reached at run time. */
export function assertNever(value: never): never {
  throw new Error(`Not handled: ${JSON.stringify(value)}`);
}
