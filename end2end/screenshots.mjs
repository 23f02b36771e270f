// The pictures of the README: two pages as a visitor sees them on a desktop, in light colours.
import { stat } from "node:fs/promises";
import { DESKTOP, launch, open } from "./lib/browser.mjs";

/** A README should load on a slow line. */
const LIMIT = 400 * 1024;

/** Laid out as on a desktop, drawn 1100 pixels wide. */
const scale = 1100 / DESKTOP.width;

const { browser, close } = await launch();
for (const [path, file] of [
  ["/artists/john-doe", "docs/images/subsite.png"],
  ["/mega/artists_mega_site/top-indie-artists", "docs/images/mega-site.png"],
]) {
  const { page, context } = await open(browser, { viewport: DESKTOP, scale });
  await page.goto(path, { waitUntil: "networkidle" });
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: file });
  const { size } = await stat(file);
  if (size > LIMIT) throw new Error(`${file} has ${size} bytes`);
  console.log(`${file}: ${size} bytes`);
  await context.close();
}
await close();
