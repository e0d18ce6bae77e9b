// Draws the README's pictures from a page: node pictures.mjs CHROMIUM PAGE FOLDER
import { writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const [browserPath, file, folder] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const options = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await chromium.launch({ executablePath: browserPath, args: [...options, '--disable-gpu'] });
for (const [name, colorScheme, width, height, fullPage] of [
  ['report', 'light', 1200, 1060, false],
  ['report-dark', 'dark', 1200, 1060, false],
  ['report-narrow', 'light', 320, 1500, false],
]) {
  const context = await browser.newContext({ colorScheme, viewport: { width, height } });
  const page = await context.newPage();
  await page.goto(pathToFileURL(file).href);
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage });
  await context.close();
}
const page = await browser.newPage();
await page.goto(pathToFileURL(file).href);
writeFileSync(join(folder, 'report.pdf'), await page.pdf({ format: 'A4' }));
await browser.close();
