/** Rules that a page can be seen without: those of the layer for it, of paper, and of places for cards. */
const isLater = (rule: string): boolean => /^@(?:layer later\{|media print\{|position-try )/.test(rule);

/** The rules of a built style sheet, each whole. */
function rulesOf(css: string): string[] {
  const rules: string[] = [];
  let depth = 0;
  let start = 0;
  // Braces in texts and comments are no braces.
  for (const { 0: found, index } of css.matchAll(/\/\*.*?\*\/|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[{};]/gs)) {
    if (found === '{') depth += 1;
    if (found === '}') depth -= 1;
    if (depth > 0 || (found !== '}' && found !== ';')) continue;
    rules.push(css.slice(start, index + 1).trim());
    start = index + 1;
  }
  return [...rules, css.slice(start)];
}

/**
 * Parts a style sheet into what a first screen is drawn with, and what may come after it. Layers keep their ranks: the one for
 * later is the last.
 */
export function splitStyles(css: string): { first: string; later: string } {
  const rules = rulesOf(css);
  return { first: rules.filter((rule) => !isLater(rule)).join(''), later: rules.filter(isLater).join('') };
}
