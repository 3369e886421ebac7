/** What a generated library is made of: none of it has happened. */
export const topics = [
  'Military exercises', 'Russia–China', 'Central Asia', 'Afghanistan', 'SCO', 'Europe', 'Equipment', 'Economy', 'Diplomacy', 'At sea',
  'Air defence', 'Airborne troops', 'Arctic', 'Artillery', 'Bases', 'Black Sea', 'Borders', 'Budgets', 'Conscription', 'Cyber',
  'Drones', 'Élections', 'Energy', 'Engineers', 'Export controls', 'Iran', 'Japan', 'Korea', 'Logistics', 'Medicine',
  'NATO', 'Navy', 'Nuclear arms', 'Pacific', 'Peacekeeping', 'Railways', 'Sanctions', 'Space', 'Treaties', 'Центральная Азия',
];

/** @type {[name: string, lat: number, lon: number][]} */
export const places = [
  ['Moscow', 55.76, 37.62], ['Beijing', 39.9, 116.41], ['Dushanbe', 38.56, 68.77], ['Bokhtar', 37.84, 68.78], ['Termez', 37.22, 67.28],
  ['Kabul', 34.53, 69.17], ['Tashkent', 41.3, 69.24], ['Bishkek', 42.87, 74.59], ['Almaty', 43.24, 76.89], ['Astana', 51.17, 71.43],
  ['Orenburg', 51.77, 55.1], ['Yinchuan', 38.49, 106.23], ['Qingtongxia', 37.89, 105.99], ['Urumqi', 43.83, 87.62], ['Lanzhou', 36.06, 103.83],
  ['Vladivostok', 43.12, 131.89], ['Khabarovsk', 48.48, 135.08], ['Chita', 52.03, 113.5], ['Novosibirsk', 55.03, 82.92], ['Yekaterinburg', 56.84, 60.61],
  ['Kazan', 55.8, 49.11], ['Nizhny Novgorod', 56.33, 44.0], ['Kaliningrad', 54.71, 20.51], ['Saint Petersburg', 59.94, 30.31], ['Murmansk', 68.97, 33.08],
  ['Minsk', 53.9, 27.57], ['Brest', 52.1, 23.73], ['Warsaw', 52.23, 21.01], ['Vilnius', 54.69, 25.28], ['Riga', 56.95, 24.11],
  ['Kyiv', 50.45, 30.52], ['Berlin', 52.52, 13.4], ['Brussels', 50.85, 4.35], ['Paris', 48.86, 2.35], ['London', 51.51, -0.13],
  ['Ankara', 39.93, 32.86], ['Baku', 40.41, 49.87], ['Yerevan', 40.18, 44.51], ['Tbilisi', 41.72, 44.79], ['Tehran', 35.69, 51.39],
  ['Islamabad', 33.69, 73.05], ['New Delhi', 28.61, 77.21], ['Ulaanbaatar', 47.89, 106.91], ['Pyongyang', 39.04, 125.76], ['Seoul', 37.57, 126.98],
  ['Tokyo', 35.68, 139.69], ['Shanghai', 31.23, 121.47], ['Washington', 38.9, -77.04], ['Sevastopol', 44.62, 33.53], ['Sea of Japan', 40, 135],
];

/** @type {[name: string, kind: string, lang: string][]} */
const named = [
  ['TASS', 'agency', 'ru'], ['Xinhua', 'agency', 'zh'], ['Reuters', 'agency', 'en'], ['Interfax', 'agency', 'ru'], ['Kommersant', 'newspaper', 'ru'],
  ['The Moscow Times', 'newspaper', 'en'], ['Global Times', 'newspaper', 'en'], ['China Military Online', 'official', 'en'], ['Ministry of Defence', 'official', 'ru'], ['Office of the President', 'official', 'ru'],
  ['BBC News', 'broadcaster', 'en'], ['Deutsche Welle', 'broadcaster', 'de'], ['RAND Corporation', 'think-tank', 'en'], ['Journal of Strategic Studies', 'academic', 'en'], ['Wikipedia', 'reference', 'en'],
];

/** Publishers: some that many stories cite, and some two hundred that few do. @type {[name: string, kind: string, lang: string][]} */
export const publishers = [
  ...named,
  ...places.flatMap(([place]) => /** @type {[string, string, string][]} */ ([
    [`${place} Courier`, 'newspaper', 'en'],
    [`Radio ${place}`, 'broadcaster', 'ru'],
    [`Institute of ${place}`, 'think-tank', 'en'],
    [`${place} Gazette`, 'document', 'en'],
  ])),
];

export const subjects = ['The ministry', 'A brigade', 'The governor', 'A spokesman', 'The air force', 'A delegation', 'The fleet', 'A regiment', 'The committee', 'An envoy', 'The railway', 'A bank'];
export const verbs = ['announced', 'opened', 'postponed', 'inspected', 'described', 'counted', 'denied', 'moved', 'closed', 'rehearsed', 'signed', 'delivered'];
export const objects = ['an exercise', 'a crossing', 'a new bridge', 'the second convoy', 'a treaty', 'fuel and spare parts', 'the range', 'a field hospital', 'the order', 'two battalions', 'a loan', 'the talks'];
export const endings = ['near the border', 'on the first day', 'after a week of rain', 'with little notice', 'for the third time', 'before the ministers met', 'at the request of its partner', 'without giving figures', 'in the presence of guests', 'by rail and by road'];
