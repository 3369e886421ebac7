import { article, claim, filler, paragraph, source } from './write.ts';

/** Three hundred characters, as some ministries head their statements. */
export const longTitle = 'Statement on the specimen '.repeat(12).slice(0, 299).trimEnd().padEnd(300, 'x');

/** An address of two thousand characters, without a place to break it. */
export const longAddress = `https://example.org/${'very-long-path_'.repeat(140)}`.slice(0, 2000);

export const unlinked = 'javascript:alert(document.domain)';

const hebrew = source('hebrew', {
  publisher: 'עיתון לדוגמה',
  lang: 'he',
  title: 'כותרת לדוגמה (2026) של מקור שאינו קיים',
  excerpt: 'זהו קטע לדוגמה, עם המספר 2,500 ועם השם ABC בתוכו.',
  excerptTranslation: 'This is a specimen passage, with the number 2,500 and the name ABC in it.',
});
const arabic = source('arabic', {
  publisher: 'صحيفة للاختبار',
  lang: 'ar',
  title: 'عنوان للاختبار (2026)',
  excerpt: 'هذا نص للاختبار فيه الرقم 2,500 والاسم ABC.',
});
const english = source('english', { summary: 'ملخص للاختبار يقول ما جاء في المصدر.' });
const russian = source('russian', {
  publisher: 'Газета для проверки',
  lang: 'ru',
  title: 'Заголовок для проверки',
  excerpt: 'Это отрывок для проверки: 2500 человек (ABC).',
  excerptTranslation: 'هذا مقطع للاختبار: 2500 شخص (ABC).',
});

/** Arabic, on sources that run from left to right. */
export const rightToLeft = article(
  'specimen-rtl',
  [
    paragraph('هذه فقرة للاختبار. ', claim('قول يستند إلى مصدر إنجليزي', 'english'), ' ثم كلام بعده، و', claim('قول آخر', 'russian', 'english'), '.'),
    paragraph('كلام يملأ السطر ليقع القول في آخره، '.repeat(3), claim('قول في آخر السطر أو قريب من آخره', 'russian'), '.'),
    paragraph('كلام كثير للاختبار لا يقول شيئا. '.repeat(40)),
  ],
  [english, russian],
  { lang: 'ar', headline: 'نموذج للاختبار من اليمين إلى اليسار', standfirst: 'هذا نموذج للاختبار ولم يحدث شيء مما فيه.', located: 'مكان للاختبار' },
);

/** English, on what is hard to show: sources from right to left, long titles and addresses, addresses that must not be linked. */
export const foreign = article(
  'specimen-foreign',
  [
    paragraph('A test specimen: ', claim('a claim on a Hebrew source', 'hebrew'), ', and ', claim('one on an Arabic source with a passage of its own', {
      source: 'arabic',
      passage: 'مقطع يخص هذا القول وحده (ABC).',
      passageTranslation: 'A passage of this claim alone (ABC).',
    }), '.'),
    paragraph('Then ', claim('a claim on a very long title', 'titled'), ', ', claim('one on a very long address', 'addressed'), ' and ', claim('one on an address that is none', 'unlinked'), '.'),
    ...filler(6),
  ],
  [
    hebrew,
    arabic,
    source('titled', { title: longTitle }),
    source('addressed', { url: longAddress, archivedUrl: `${longAddress}x`, title: 'W'.repeat(120) }),
    source('unlinked', { url: unlinked }),
  ],
);
