import type { RenderPage } from '@sigillo/contract/pages';

/** What the web package brings: its pages' renderer and the folder of its built files. */
export interface Web {
  readonly renderPage: RenderPage;
  readonly files: string;
}
