/** English names of the languages that the press of the world is mostly written in, by their tags; as CLDR has them. */
export const languageNames: Record<string, string> = {
  ar: 'Arabic', az: 'Azerbaijani', be: 'Belarusian', bg: 'Bulgarian', bn: 'Bangla', bs: 'Bosnian', ca: 'Catalan', cs: 'Czech',
  da: 'Danish', de: 'German', el: 'Greek', en: 'English', es: 'Spanish', et: 'Estonian', fa: 'Persian', fi: 'Finnish',
  fr: 'French', he: 'Hebrew', hi: 'Hindi', hr: 'Croatian', hu: 'Hungarian', hy: 'Armenian', id: 'Indonesian', it: 'Italian',
  ja: 'Japanese', ka: 'Georgian', kk: 'Kazakh', km: 'Khmer', ko: 'Korean', ky: 'Kyrgyz', lt: 'Lithuanian', lv: 'Latvian',
  mk: 'Macedonian', mn: 'Mongolian', ms: 'Malay', nb: 'Norwegian Bokmål', nl: 'Dutch', no: 'Norwegian', pl: 'Polish',
  ps: 'Pashto', pt: 'Portuguese', ro: 'Romanian', ru: 'Russian', sk: 'Slovak', sl: 'Slovenian', sq: 'Albanian', sr: 'Serbian',
  sv: 'Swedish', sw: 'Swahili', tg: 'Tajik', th: 'Thai', tk: 'Turkmen', tr: 'Turkish', uk: 'Ukrainian', ur: 'Urdu', uz: 'Uzbek',
  vi: 'Vietnamese', zh: 'Chinese',
};
