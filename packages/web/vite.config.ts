import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';
import { publicPages } from '../contract/src/messages/en/public/public.ts';
import { navigation } from '../contract/src/messages/en/words/navigation.ts';

/** Fills the few sentences that are shown before any script runs: `%page.needs-script%`. */
const sentences: Plugin = {
  name: 'sentences',
  transformIndexHtml: (html) =>
    html.replaceAll(/%([a-z.-]+)%/g, (_, id: string) => {
      const text = ({ ...navigation, ...publicPages } as Record<string, string>)[id];
      if (text === undefined) throw new Error(`index.html asks for ${id}, which the catalogue lacks`);
      return text;
    }),
};

/**
 * Builds what browsers load: the application (`index.html`), the style sheet and the small script of public
 * pages. Public pages themselves are compiled by tsc and rendered by the server, which finds these files
 * through the manifest.
 */
export default defineConfig({
  plugins: [react(), sentences],
  resolve: {
    conditions: ['sigillo-source', ...defaultClientConditions],
  },
  build: {
    outDir: 'dist/client',
    emptyOutDir: true,
    manifest: true,
    sourcemap: false,
    // Fonts and pictures stay files: the policy allows no data: fonts, and a shared file is cached once.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    cssTarget: ['chrome95', 'firefox94', 'safari15'],
    rollupOptions: {
      input: {
        app: 'index.html',
        public: 'src/public/main.ts',
        style: 'src/ui/styles/public.css',
      },
    },
  },
  server: { host: 'localhost' },
});
