/** What the tests use of the JSON-LD processor, which has no types of its own. */
declare module 'jsonld' {
  const jsonld: { expand: (document: object, options: { safe: boolean }) => Promise<Record<string, unknown>[]> };
  export default jsonld;
}
