import type { SourceKind } from '#article/source.ts';

/** How kinds of sources are called: alone on a card, and counted. */
export const kindWords: Record<SourceKind, { one: string; counted: string }> = {
  official: { one: 'Official', counted: 'official statement' },
  agency: { one: 'Agency', counted: 'agency report' },
  newspaper: { one: 'Newspaper', counted: 'newspaper report' },
  broadcaster: { one: 'Broadcaster', counted: 'broadcast' },
  'think-tank': { one: 'Think tank', counted: 'think-tank paper' },
  academic: { one: 'Academic', counted: 'academic work' },
  reference: { one: 'Reference', counted: 'reference work' },
  document: { one: 'Document', counted: 'document' },
  other: { one: 'Other', counted: 'other source' },
};
