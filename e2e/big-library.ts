import { cp, mkdtemp, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { digest } from '#lib/digest.ts';
import { article, claim, filler, paragraph, source } from './specimens/write.ts';

/** A site of many generated articles: what saving asks of it is there, their pages are not. @returns its folder */
export async function bigLibrary(count: number): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'stet-big-'));
  await cp('dist', folder, { recursive: true });
  const versions: [string, string, number][] = [];
  for (let index = 0; index < count; index += 1) {
    const id = `specimen-${String(index).padStart(4, '0')}`;
    const body = [paragraph('A test specimen with ', claim('a claim', 'a'), ` and the number ${index}.`), ...filler(10)];
    const text = JSON.stringify(article(id, body, [source('a')], { headline: `Test specimen ${index}` }), undefined, 2);
    const related = path.join(folder, `data/related/${id}.json`);
    await writeFile(path.join(folder, `articles/${id}.json`), text);
    await writeFile(related, '{"related":[]}');
    versions.push([id, digest(text), Buffer.byteLength(text) + (await stat(related)).size]);
  }
  await writeFile(path.join(folder, 'data/versions.json'), JSON.stringify({ articles: versions }));
  return folder;
}
