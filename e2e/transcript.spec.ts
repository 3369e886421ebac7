import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** A node of Chromium's accessibility tree, as far as it is used here. */
type Value = { value?: unknown };
type Node = { nodeId: string; ignored: boolean; role?: Value; name?: Value; properties?: { name: string; value: Value }[]; childIds?: string[] };

const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
const roleOf = (node: Node): string => text(node.role?.value);
const nameOf = (node: Node): string => text(node.name?.value);

/** What is said as one, in the order in which it is said; other nodes only hold such. */
const said = new Set(['heading', 'paragraph', 'listitem', 'doc-biblioentry', 'button', 'link', 'DisclosureTriangle', 'status']);
const named = new Set(['region', 'doc-bibliography', 'dialog', 'group', 'list']);

/** What a screen reader has of the page below the first node of a role: one line for each thing that it says. */
async function transcript(page: Page, role: string): Promise<string[]> {
  const browser = await page.context().newCDPSession(page);
  const { nodes } = await browser.send('Accessibility.getFullAXTree');
  const byId = new Map<string, Node>(nodes.map((node) => [node.nodeId, node]));
  const childrenOf = (node: Node): Node[] => (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
  const words = (node: Node): string => {
    if (roleOf(node) === 'StaticText') return nameOf(node);
    if (roleOf(node) === 'button' || roleOf(node) === 'link') return `[${roleOf(node)} ${nameOf(node)}]`;
    if (roleOf(node) === 'doc-backlink') return `[back ${nameOf(node)}]`;
    return childrenOf(node).map(words).join(roleOf(node) === 'doc-biblioentry' ? ' ' : '');
  };
  const lines: string[] = [];
  const say = (node: Node): void => {
    const level = node.properties?.find(({ name }) => name === 'level')?.value.value;
    if (!node.ignored && roleOf(node) === 'heading') lines.push(`heading ${text(level)} "${nameOf(node)}"`);
    else if (!node.ignored && said.has(roleOf(node))) lines.push(`${roleOf(node)} "${(nameOf(node) || words(node)).replaceAll(/\s+/g, ' ').trim()}"`);
    else {
      if (!node.ignored && named.has(roleOf(node)) && nameOf(node)) lines.push(`${roleOf(node)} "${nameOf(node)}"`);
      childrenOf(node).forEach(say);
    }
  };
  const top = nodes.find((node) => !node.ignored && roleOf(node) === role);
  if (top) say(top);
  return lines;
}

/** The lines from the one that begins like this, as many as are asked for. */
function from(lines: string[], start: string, count: number): string[] {
  const at = lines.findIndex((line) => line.startsWith(start));
  return lines.slice(Math.max(0, at), Math.max(0, at) + count);
}

const opening = [
  'paragraph "Ningxia — Russia and China opened a joint exercise on Monday 9 August 2021[button Sources 2, 3, 4: Xinhua, via People\'s Daily Online, 9 August 2021; China Military Online, 9 August 2021; The Moscow Times, 10 August 2021]',
  ' at an army training base at Qingtongxia, in Ningxia[button Sources 2, 3: Xinhua, via People\'s Daily Online, 9 August 2021; China Military Online, 9 August 2021]',
  '. Named Zapad/Interaction 2021[button Sources 5, 4: China Military Online, 29 July 2021; The Moscow Times, 10 August 2021]',
  ' and planned to last five days[button Source 4: The Moscow Times, 10 August 2021]',
  ', it brought together, by Beijing’s count, more than 10,000 soldiers[button Sources 5, 4: China Military Online, 29 July 2021; The Moscow Times, 10 August 2021]."',
].join('');

const second = [
  'paragraph "Russia’s military said it had sent motor rifle units, command staff and Su-30SM fighters[button Sources 6, 4: Ministry of Defence of the Russian Federation; The Moscow Times, 10 August 2021]',
  '. It was, according to the newspaper Kommersant, the first time Russian soldiers had used weapons made in China[button Sources 7, 4, 8: Kommersant; The Moscow Times, 10 August 2021; Reuters, via Metro, 13 August 2021]."',
].join('');

test('a screen reader says the head of a story and its first paragraphs in order, with their claims', async ({ page, openArticle }) => {
  await openArticle();
  const lines = await transcript(page, 'main');
  expect(from(lines, 'list "Topics"', 9)).toEqual([
    'list "Topics"',
    'listitem "[link Military exercises]"',
    'listitem "[link Russia–China]"',
    'heading 1 "Russia and China open a joint exercise in Ningxia"',
    'paragraph "The drill at Qingtongxia put Russian soldiers into Chinese vehicles while forces led by the United States were leaving Afghanistan."',
    'listitem "9–13 August 2021"',
    'listitem "Ningxia, China"',
    'listitem "2 min read"',
    'listitem "Published 22 November 2026"',
  ]);
  expect(from(lines, 'region "What this story stands on"', 2)).toEqual([
    'region "What this story stands on"',
    'paragraph "Stands on 16 sources in 1 language · 10 publishers · 9 with a stake in it · 25 of 46 claims on a single source"',
  ]);
  expect(from(lines, 'paragraph "Ningxia — ', 2)).toEqual([opening, second]);
});

test('a screen reader says of an open card who speaks, then what, then where to go', async ({ page, openArticle }) => {
  await openArticle();
  await page.locator('#claim-7 .marker').press('Enter');
  await expect(page.locator('#card-7').getByRole('heading')).toBeFocused();
  const card = await transcript(page, 'dialog');
  expect(card.slice(0, 7)).toEqual([
    'dialog "Source 6: Ministry of Defence of the Russian Federation"',
    'button "Close"',
    'heading 2 "Source 6: Ministry of Defence of the Russian Federation"',
    'paragraph "A stake in it: Russia’s Defence Ministry is a party to the exercise"',
    'paragraph "Not read by the editors: the story this article grew from links to it for the forces Moscow sent and for its aims."',
    'paragraph "Not seen by the editors"',
    expect.stringMatching(/^(link|paragraph) ".*Open the page/),
  ]);
  expect(from(card, 'group "Sources of this claim"', 4)).toEqual([
    'group "Sources of this claim"',
    'button "Previous"',
    'status "Source 1 of 2"',
    'button "Next"',
  ]);
});

test('a screen reader says of a listed source who and what it is, and the way back', async ({ page, openArticle }) => {
  await openArticle();
  const [list, heading, first] = await transcript(page, 'doc-bibliography');
  expect([list, heading]).toEqual(['doc-bibliography "Sources"', 'heading 2 "Sources"']);
  expect(first).toMatch(/^(listitem|doc-biblioentry) "Wikipedia +\[link Qingtongxia\] +\[back Back to use 1 of 1\].* Reference · English/);
});

test('Tab goes from the top of the page through the bar to the claims, each named', async ({ page, openArticle }) => {
  await openArticle();
  const names: string[] = [];
  const browser = await page.context().newCDPSession(page);
  for (let step = 0; step < 22; step += 1) {
    await page.keyboard.press('Tab');
    const { result } = await browser.send('Runtime.evaluate', { expression: 'document.activeElement' });
    const { nodes } = await browser.send('Accessibility.getPartialAXTree', { objectId: result.objectId ?? '', fetchRelatives: false });
    names.push(...nodes.slice(0, 1).map((node) => `${roleOf(node)} "${nameOf(node)}"`));
  }
  expect(names).toEqual([
    'link "Skip to the content"',
    'link "Stet"',
    'link "Stories"',
    'link "Topics"',
    'link "Timeline"',
    'link "Places"',
    'link "Sources"',
    'link "Saved"',
    'searchbox "Search stories and sources"',
    'link "Military exercises"',
    'link "Russia–China"',
    'link "Part 4 of 6"',
    'DisclosureTriangle "Every claim, and what it stands on"',
    'button "Save offline: Russia and China open a joint exercise in Ningxia"',
    'checkbox "with 5 related stories"',
    'button "Sources in the margin"',
    'button "Source 1: Wikipedia"',
    'button "Sources 2, 3, 4: Xinhua, via People\'s Daily Online, 9 August 2021; China Military Online, 9 August 2021; The Moscow Times, 10 August 2021"',
    'button "Sources 2, 3: Xinhua, via People\'s Daily Online, 9 August 2021; China Military Online, 9 August 2021"',
    'button "Sources 5, 4: China Military Online, 29 July 2021; The Moscow Times, 10 August 2021"',
    'button "Source 4: The Moscow Times, 10 August 2021"',
    'button "Sources 5, 4: China Military Online, 29 July 2021; The Moscow Times, 10 August 2021"',
  ]);
});
