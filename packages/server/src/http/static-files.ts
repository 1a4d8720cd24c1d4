import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** Serves a folder of built files: names with a hash for a year, others for a moment. */
export interface StaticFiles {
  /** The file's answer, or undefined where there is none; never anything outside the folder. */
  serve(path: string): Promise<Response | undefined>;
}

/** Vite's names: `index-BdfX3u9k.js`. */
const hashed = /-[\w-]{8}\.\w+$/;

/** Serves the files below `folder`. */
export const createStaticFiles = (folder: string): StaticFiles => ({
  async serve(path) {
    let relative: string;
    try {
      relative = normalize(decodeURIComponent(path));
    } catch {
      return undefined;
    }
    if (relative.includes('\0') || relative.split(sep).includes('..')) return undefined;
    const mediaType = mediaTypes[extname(relative)];
    if (mediaType === undefined) return undefined;
    const file = join(folder, relative);
    const found = await stat(file).catch(() => undefined);
    if (!found?.isFile()) return undefined;
    return new Response(new Uint8Array(await readFile(file)), {
      headers: {
        'content-type': mediaType,
        'cache-control': hashed.test(relative) ? 'public, max-age=31536000, immutable' : 'no-cache',
      },
    });
  },
});
