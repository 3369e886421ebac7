import type { DBSchema, IDBPDatabase } from 'idb';
import type { Download, Earlier, Position, SavedEntry, SavedTexts } from './records.ts';

/** What the database holds. Records may be damaged: they are checked when they are read. */
export type StetSchema = DBSchema & {
  saved: { key: string; value: SavedEntry; indexes: { pictures: string } };
  texts: { key: string; value: SavedTexts };
  positions: { key: string; value: Position };
  downloads: { key: string; value: Download };
  /** Texts that the reader saved or read. Only those that were read have a time in the index. */
  earlier: { key: string; value: Earlier; indexes: { readAt: number; replacedAt: number } };
  /** Settings that an import brought and that are not applied yet. */
  settings: { key: string; value: Record<string, string> };
};

type Database = IDBPDatabase<StetSchema>;

/** One for each version of the database, in order. What was published is never changed: a new version adds one. */
const migrations: ((db: Database) => void)[] = [
  (db) => {
    db.createObjectStore('saved', { keyPath: 'id' }).createIndex('pictures', 'pictures', { multiEntry: true });
    db.createObjectStore('texts', { keyPath: 'id' });
  },
  (db) => {
    db.createObjectStore('positions', { keyPath: 'id' });
  },
  (db) => {
    db.createObjectStore('downloads');
    db.createObjectStore('settings');
  },
  (db) => {
    const earlier = db.createObjectStore('earlier', { keyPath: 'id' });
    earlier.createIndex('readAt', 'readAt');
    earlier.createIndex('replacedAt', 'replacedAt');
  },
];

/** The version of the database that this Stet knows. */
export const newestVersion = migrations.length;

/** Brings a database up from the version that it has; 0 is a new one. */
export function migrate(db: Database, from: number): void {
  for (const migration of migrations.slice(from)) migration(db);
}
