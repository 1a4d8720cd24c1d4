import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';
import { languages, locales } from '../contract/src/messages/locale.ts';

/** What is shown before any script could choose a language, in all of them: `%needs-script%`. */
const sentences: Plugin = {
  name: 'sentences',
  transformIndexHtml: async (html) => {
    const paragraphs = await Promise.all(
      locales.map(async (lang) => {
        const words = await languages[lang].catalogue();
        return `<p class="page" lang="${lang}">${words['page.needs-script']} <a href="/verify?lang=${lang}">${words['nav.public.check']}</a></p>`;
      }),
    );
    return html.replace('%needs-script%', paragraphs.join('\n      '));
  },
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
