import * as v from 'valibot';
import type { ListPage } from '#article/lists/list.ts';
import type { Topic } from '#article/lists/topics.ts';
import { ok, type Result } from '#lib/result.ts';
import { decodeBuilt } from './decode-built.ts';
import { articleSummary } from './decode-summaries.ts';
import type { Refusal } from './problem.ts';

const topic = { slug: v.string(), name: v.string() };

const listPage = v.object({
  name: v.string(),
  title: v.exactOptional(v.string()),
  page: v.number(),
  pages: v.number(),
  total: v.number(),
  choices: v.object({ topics: v.array(v.object(topic)), hasMore: v.boolean(), hasDiffering: v.boolean() }),
  articles: v.array(articleSummary),
});

const topics = v.object({ topics: v.array(v.object({ ...topic, count: v.number() })) });

/** Reads one page of a list of articles. */
export const decodeListPage = (text: string): Result<ListPage, Refusal> => decodeBuilt(listPage, text);

/** Reads the list of all topics. */
export function decodeTopics(text: string): Result<Topic[], Refusal> {
  const decoded = decodeBuilt(topics, text);
  return decoded.ok ? ok(decoded.value.topics) : decoded;
}
