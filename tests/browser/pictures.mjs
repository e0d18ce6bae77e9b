// Draws pictures of pages, for docs/pictures/make: node pictures.mjs CHROMIUM PAGES FOLDER
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const [browserPath, pages, folder] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const options = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await chromium.launch({ executablePath: browserPath, args: [...options, '--disable-gpu'] });
for (const [name, file, colorScheme, width, height, anchor] of [
  ['report', 'report', 'light', 1100, 900, ''],
  ['report-dark', 'report', 'dark', 1100, 900, ''],
  ['report-narrow', 'report', 'light', 375, 1300, ''],
  ['one-page', 'one-page', 'paper', 794, 1010, ''],
  ['slide', 'slides', 'light', 1000, 563, 'h-gaps'],
  ['cohort', 'cohort', 'light', 1000, 760, ''],
  ['compare', 'compare', 'light', 1000, 760, ''],
]) {
  const paper = colorScheme === 'paper';
  const context = await browser.newContext({ colorScheme: paper ? 'light' : colorScheme, viewport: { width, height }, bypassCSP: paper });
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(pages, `${file}.html`)).href);
  if (paper) {
    await page.emulateMedia({ media: 'print' });
    await page.addStyleTag({ content: 'body { padding: 11mm 14mm }' });
  }
  if (anchor) await page.locator(`#${anchor}`).evaluate((element) => element.closest('section').scrollIntoView());
  const session = await context.newCDPSession(page);
  // WebP takes a fraction of what PNG takes.
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 82 });
  writeFileSync(join(folder, `${name}.webp`), Buffer.from(data, 'base64'));
  await context.close();
}
await browser.close();
