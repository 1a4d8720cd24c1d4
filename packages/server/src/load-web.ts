/** Loads what the web package built; main.ts alone asks for it. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Problem } from '@sigillo/core/base';
import type { Web } from './http/index.ts';

/** What `npm run build` makes of the web package. */
export const webFolder = fileURLToPath(new URL('../../web/dist/', import.meta.url));

/** Loads the pages' renderer and the list of built files of a folder. Problem `pages-not-built`. */
export const loadWeb = async (folder: string): Promise<Web> => {
  try {
    const manifest: unknown = JSON.parse(await readFile(`${folder}client/.vite/manifest.json`, 'utf8'));
    const render = (await import(`${folder}render/index.js`)) as {
      createRenderPage(assets: unknown): Web['renderPage'];
      readAssets(manifest: unknown): unknown;
    };
    return { renderPage: render.createRenderPage(render.readAssets(manifest)), files: `${folder}client` };
  } catch (cause) {
    throw new Problem('missing', 'pages-not-built', { cause });
  }
};
