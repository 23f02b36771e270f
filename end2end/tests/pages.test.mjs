// Every kind of page: accessible in both themes and directions, valid HTML, no dead link.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { DESKTOP, PHONE, launch, open } from "../lib/browser.mjs";
import { assertAccessible, assertValidHtml, crawl } from "../lib/checks.mjs";

const PAGES = [
  "/",
  "/mega/artists_mega_site",
  "/mega/artists_mega_site/top-indie-artists",
  "/mega/artists_mega_site/top-indie-artists?q=zzqqxx",
  "/mega/artists_mega_site/top-indie-artists/explore/albums",
  "/artists/john-doe",
  "/artists/john-doe/about",
  "/artists/john-doe/albums",
  "/artists/john-doe/albums/debut-mixtape",
  "/artists/john-doe/timeline",
  "/artists/john-doe/events",
  "/artists/john-doe/articles",
  "/search?q=ball",
  "/sign-in",
  "/join",
  "/people/ana",
  "/no-such-page",
  "/dev/ui",
];

let chromium;
before(async () => (chromium = await launch()));
after(() => chromium.close());

for (const path of PAGES) {
  test(`${path} is accessible and valid`, async () => {
    await assertValidHtml(path);
    for (const options of [
      { viewport: DESKTOP },
      { viewport: PHONE, dark: true },
      { viewport: DESKTOP, dark: true, language: "ar" },
      { viewport: PHONE, language: "ar" },
    ]) {
      const { page, context, assertClean } = await open(chromium.browser, options);
      await page.goto(path);
      await assertAccessible(page, `${path} ${JSON.stringify(options)}`);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(wider <= 1, `${path} scrolls sideways by ${wider} px ${JSON.stringify(options)}`);
      assertClean();
      await context.close();
    }
  });
}

test("every link of ours leads somewhere", async () => {
  const seen = await crawl("/");
  assert.ok(seen.size > 100, `only ${seen.size} pages were reached`);
  const dead = [...seen].filter(([path, status]) => status >= 400 && !path.startsWith("/admin"));
  assert.deepEqual(dead, []);
});
