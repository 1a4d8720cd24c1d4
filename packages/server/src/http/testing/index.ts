/** testing: the web application without a socket, and a browser for it. */
export * from './browser.ts';
export * from './open-app.ts';
export * from './sign-in-as.ts';
