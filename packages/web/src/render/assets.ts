/** Addresses of built files, as the pages link them. */
export interface Assets {
  /** The style sheet of public pages. */
  readonly style: string;
  /** The module that public pages run; they work without it. */
  readonly script: string;
  /** Fonts worth preloading, by script of writing. */
  readonly fonts: { readonly latin: string; readonly greek: string; readonly cyrillic: string };
}

const styleSource = 'src/ui/styles/public.css';
const scriptSource = 'src/public/main.ts';
const font = (script: string): string => `src/ui/fonts/commissioner-${script}.woff2`;

/**
 * Reads Vite's manifest (`dist/client/.vite/manifest.json`, parsed). Throws when
 * it doesn't name a file that pages need: a half-built product must not start.
 *
 * @see https://vite.dev/guide/backend-integration
 */
export const readAssets = (manifest: unknown): Assets => {
  const find = (source: string): string => {
    const entry = (manifest as Record<string, { file?: unknown } | undefined> | null)?.[source];
    if (typeof entry?.file !== 'string') {
      throw new Error(`The built pages lack ${source}: run npm run build`);
    }
    return `/${entry.file}`;
  };
  return {
    style: find(styleSource),
    script: find(scriptSource),
    fonts: { latin: find(font('latin')), greek: find(font('greek')), cyrillic: find(font('cyrillic')) },
  };
};
