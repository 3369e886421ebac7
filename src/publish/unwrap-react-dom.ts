import type { Plugin } from 'vite';

const entry = /react-dom\/client\.js$/;
const production = /react-dom\/cjs\/react-dom-client\.production\.js$/;

/**
 * Makes of react-dom's CommonJS file the module that it could be. Wrapped into one function of 180 kB, as bundlers do it, it is
 * parsed twice over as it starts wherever a tool listens for errors (it makes four), which takes a slow phone 40 ms.
 * @throws where its file is not as it was
 */
export function unwrapReactDom(): Plugin {
  return {
    name: 'stet-unwrap-react-dom',
    apply: 'build',
    transform: {
      order: 'pre',
      filter: { id: [entry, production] },
      handler(code, id) {
        if (entry.test(id)) return "export * from './cjs/react-dom-client.production.js';";
        const imports: string[] = [];
        const text = code
          .replaceAll(/(\w+) = require\("([\w-]+)"\)/g, (_all, name: string, from: string) => {
            imports.push(`import ${name}From from '${from}';`);
            return `${name} = ${name}From`;
          })
          .replaceAll(/^exports\.(\w+) = /gm, 'export const $1 = ');
        if (imports.length !== 3 || /\b(?:exports|require|module)\b[.(]/.test(text)) throw new Error('react-dom is not made as it was: src/publish/unwrap-react-dom.ts no longer fits it.');
        return imports.join('') + text;
      },
    },
  };
}
