import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { docsPlugin } from './build/docs/docs-plugin.js';
import { messagesPlugin } from './build/messages-plugin.js';
import { schemaPlugin } from './build/schema-plugin.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const schemaFile = here('../../schema/schema.graphql');
const server = `http://127.0.0.1:${process.env['PORT'] ?? '4000'}`;

export default defineConfig({
  root: here('.'),
  plugins: [
    react(),
    tailwindcss(),
    messagesPlugin(),
    schemaPlugin({ schemaFile, documents: here('src') }),
    docsPlugin({
      guides: here('../../docs/guides'),
      schemaFile,
      tokensFile: here('src/styles/tokens.css'),
      styleFile: here('build/docs/docs.css'),
    }),
  ],
  resolve: {
    alias: [
      { find: /^@formatjs\/icu-messageformat-parser$/, replacement: '@formatjs/icu-messageformat-parser/no-parser.js' },
    ],
  },
  build: { outDir: here('dist'), emptyOutDir: true, manifest: true, target: 'es2022', sourcemap: false },
  server: {
    host: '127.0.0.1',
    proxy: {
      '/graphql': { target: server, ws: true },
      '/files': server,
      '/oauth': server,
      '^/docs(?!/playground)': server,
    },
  },
});
