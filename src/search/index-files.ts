/** The file of the headline index, below the site's root. */
export const headlinesFile = 'search/headlines.json';

/** The file of a shard of the texts' index. @param number counts the shards from 0 */
export const shardFile = (number: number): string => `search/texts-${number}.json`;
