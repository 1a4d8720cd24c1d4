/**
 * render: public pages as whole HTML documents, for the server. It frames what
 * features describe and knows the built files; it leaves data to the server and
 * sentences to the catalogue.
 */
export { type Assets, readAssets } from './assets.ts';
export { createRenderPage } from './render-page.tsx';
