import { rows } from './rows.ts';
import { foreign, rightToLeft } from './scripts.ts';
import { ids, lines, places, six, sixty } from './shapes.ts';

/** Where the site with the specimens is built. */
export const specimenFolder = 'node_modules/.stet/specimens';

/** The address that its site is built for. */
export const specimenAddress = 'https://stet.example/';

export const specimens = [rightToLeft, foreign, places, lines, ids, sixty, six, ...rows];
