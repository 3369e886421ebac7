import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { publish } from './src/publish/publish-plugin.ts';

export default defineConfig({
  plugins: [react(), tailwind(), publish()],
  // The browsers that have popovers, dialogs and light-dark().
  build: { modulePreload: { polyfill: false }, target: ['chrome123', 'firefox125', 'safari17.5'], assetsInlineLimit: 0 },
  preview: { port: 4173 },
  test: { include: ['src/**/*.test.ts'] },
});
