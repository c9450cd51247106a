/**
 * Renders the example of clients/react-query without a browser and prints what the page says, whenever it changes. Started in
 * a project that has the packages installed: node render-example.mjs <module> <props as JSON>.
 */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [module, props] = process.argv.slice(2);
const require = createRequire(module);
const { JSDOM } = require('jsdom');
const { createElement } = require('react');
const { window } = new JSDOM('<!doctype html><div id="root"></div>', { url: 'http://localhost/' });
globalThis.window = window;
globalThis.document = window.document;
globalThis.navigator = window.navigator;
const { createRoot } = require('react-dom/client');

const { App } = await import(pathToFileURL(module).href);
const root = window.document.getElementById('root');
new window.MutationObserver(() => console.log(root.textContent)).observe(root, {
  childList: true,
  subtree: true,
  characterData: true,
});
createRoot(root).render(createElement(App, JSON.parse(props)));
