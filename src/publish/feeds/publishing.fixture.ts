import { article, claim, figure, paragraph, source, span } from '#article/article.fixture.ts';
import { prepare } from '#article/prepare.ts';
import { summarise } from '#article/summary.ts';
import type { WholeBundled } from '../read-library.ts';
import type { AddressedSite } from '../site-settings.ts';

/** A site below a path, with signs in its name that markup knows. */
export const site: AddressedSite = { name: 'Tom & Co', description: 'News <with> “sources”.', lang: 'en', address: 'https://example.org/news/' };

/** Everything that has broken a feed or a page: ends of scripts and of CDATA, entities, quotes, control characters, pictures, both directions. */
export const hostile = `</script><!--<script> ]]> & &amp; "quoted" 'single' <b>\u0007\u0000 🚀 שלום عليكم \uFFFE\uD800 end`;

const background = article({ id: 'road-old', headline: 'The old road', published: '2021-08-01', modified: '2026-10-01' });

const bridge = prepare(
  article({
    id: 'мост 1',
    headline: hostile,
    standfirst: `Standfirst ${hostile}`,
    bylines: [`A. ${hostile}`],
    located: 'Town & <Country>',
    published: '2026-11-20',
    modified: '2026-11-21T10:30:00+02:00',
    eventStart: '2021-08-09',
    eventEnd: '2021-08-13',
    topics: [hostile, 'Roads', 'Roads'],
    lead: figure('lead', span('The bridge, '), claim(0, 'as seen', 'plan')),
    body: [
      paragraph('b1', span('Before. '), claim(0, `A claim ${hostile}`, 'plan', 'leak'), { kind: 'span', text: 'a link', href: 'https://example.com/a"b' }),
      paragraph('b2', { kind: 'span', text: 'no link', href: 'javascript:alert(1)' }, claim(0, 'a second', 'mail')),
      { kind: 'heading', key: 'b3', level: 2, text: [span('A heading')] },
      { kind: 'list', key: 'b4', ordered: true, items: [[span('one')], [span('two')]] },
      { kind: 'quote', key: 'b5', text: [span('“Words”')], attribution: [span('Somebody')] },
      { kind: 'table', key: 'b6', caption: 'A table', head: [[span('Name')], []], rows: [[[span('Row')], []]] },
      { kind: 'timeline', key: 'b7', title: 'Timeline', events: [{ date: '2021-08', text: [span('It began')] }] },
      { kind: 'keyPoints', key: 'b8', points: [[span('A point')]] },
      { kind: 'related', key: 'b9', article: 'road-old' },
      { kind: 'difference', key: 'b10', question: 'How long?', accounts: [{ position: [span('5 m')], givenBy: [span('The town')] }] },
      { kind: 'note', key: 'b11', text: [span('A note')] },
      { ...figure('b12', span('A map')), picture: { kind: 'map', places: [{ name: 'Town', latitude: 1, longitude: 2, main: true }] } },
    ],
    corrections: [{ date: '2026-11-21', text: `It had said ${hostile}` }],
    related: [{ article: 'road-old', relation: 'background' }],
    sources: [
      source('plan', { kind: 'official', publisher: 'The town', title: `Plan ${hostile}`, url: 'https://example.com/план?a=1&b="2"', lang: 'ru', published: '2021-08', accessed: '2026-11-01' }),
      source('leak', { kind: 'document', publisher: 'Nobody', summary: 'A paper without a title', url: 'javascript:alert(1)', stake: 'It wants the bridge' }),
      source('mail', { kind: 'agency', publisher: 'Agency', url: 'mailto:desk@example.com' }),
    ],
  }),
);

/** An article with every kind of block and hostile texts everywhere, and a plain one. */
export const library: WholeBundled[] = [
  { article: bridge, related: [summarise(background)] },
  { article: background, related: [] },
];
