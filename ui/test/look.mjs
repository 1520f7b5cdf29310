// Pictures of pages, to be looked at: `npm run look -- FOLDER 'name ?as=in&lang=en#/home [WIDTH] [ACTIONS…]' …`
// AXE=FILE runs axe-core from that file on each. ACTIONS: `fill:#id=text`, `click:#id`, `press:Key`, `wait:MS`. Serves the build of test/vite.config.ts with the app's CSP.

import { createReadStream, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { chromium } from 'playwright-core';

const root = new URL('../../target/ui-fake/', import.meta.url).pathname;
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2', '.svg': 'image/svg+xml' };
const csp = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'";

const server = createServer((request, response) => {
  const path = normalize(new URL(request.url, 'http://localhost').pathname);
  const file = join(root, path === '/' ? 'index.html' : path);
  if (!existsSync(file)) return response.writeHead(404).end();
  response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain', 'content-security-policy': csp });
  createReadStream(file).pipe(response);
});
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const base = `http://127.0.0.1:${server.address().port}/`;

const axe = process.env.AXE ? readFileSync(process.env.AXE, 'utf8') : '';
const [folder, ...shots] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });

for (const shot of shots) {
  const [name, address, ...rest] = shot.split(' ');
  const width = /^\d+$/.test(rest[0] ?? '') ? Number(rest.shift()) : 1100;
  const page = await browser.newPage({ viewport: { width, height: 760 }, reducedMotion: 'reduce', forcedColors: name.startsWith('forced') ? 'active' : 'none' });
  page.on('console', (message) => message.type() === 'error' && !message.location().url.endsWith('favicon.ico') && process.stdout.write(`${name}: ${message.text()}\n`));
  page.on('pageerror', (error) => process.stdout.write(`${name}: ${error}\n`));
  await page.goto(base + address);
  await page.waitForTimeout(250);
  for (const action of rest) {
    const [verb, what] = [action.slice(0, action.indexOf(':')), action.slice(action.indexOf(':') + 1)];
    const [selector, text = ''] = what.split('=');
    if (verb === 'fill') await page.fill(selector, text);
    if (verb === 'click') await page.click(what);
    if (verb === 'press') await page.keyboard.press(what);
    await page.waitForTimeout(verb === 'wait' ? Number(what) : 150);
  }
  if (axe) {
    const found = await page.evaluate(`${axe}; axe.run().then((r) => r.violations.flatMap((v) => v.nodes.map((n) => v.id + ' ' + n.target + ' ' + n.failureSummary.split('\\n').slice(1, 2))))`);
    for (const violation of found) process.stdout.write(`${name}: ${violation}\n`);
  }
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  const wide = await page.evaluate(() => [...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > innerWidth + 1).slice(0, 4).map((e) => `${e.tagName}.${e.className}`).join(' '));
  if (over > 0) process.stdout.write(`${name}: ${over} px too wide: ${wide}\n`);
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  await page.close();
}
await browser.close();
server.close();
