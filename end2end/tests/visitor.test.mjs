// A visitor walks platform index → mega site → subsite → album → event → article, filters and reads the feed.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { BASE, DESKTOP, PHONE, launch, open } from "../lib/browser.mjs";

let chromium;
before(async () => (chromium = await launch()));
after(() => chromium.close());

for (const [way, options] of [
  ["on a desktop", { viewport: DESKTOP }],
  ["on a phone", { viewport: PHONE }],
  ["without JavaScript", { javaScript: false }],
]) {
  describe(`a visitor ${way}`, () => {
    test("walks from the index to an article", async () => {
      const { page, context, assertClean } = await open(chromium.browser, options);
      await page.goto("/");
      if (options.viewport === PHONE) await page.getByRole("button", { name: "Menu" }).click();
      await page.locator("a[href='/mega']:visible").first().click();
      await page.waitForURL("**/mega");
      await page.locator("main").getByRole("link", { name: "Top Indie Artists 2024" }).click();
      await page.waitForURL("**/mega/artists_mega_site/top-indie-artists");
      await page.locator("main a[href='/artists/john-doe']").first().click();
      await page.waitForURL("**/artists/john-doe");
      assert.equal((await page.locator("h1").innerText()).toLowerCase(), "john doe");
      await page.locator("main a[href='/artists/john-doe/albums/debut-mixtape']").first().click();
      await page.waitForURL("**/albums/debut-mixtape");
      assert.ok((await page.locator("main ol li").count()) > 3, "the album has a track list");
      for (const module of ["events", "articles"]) {
        await page.locator(`a[href='/artists/john-doe/${module}']:visible`).first().click();
        await page.waitForURL(`**/artists/john-doe/${module}`);
        const item = page.locator(`main a[href^='/artists/john-doe/${module}/']:not([href$='.xml']):not([href$='.ics'])`).first();
        const href = await item.getAttribute("href");
        const title = (await item.innerText()).trim().toLowerCase();
        await item.click();
        await page.waitForURL(`**${href}`);
        assert.equal((await page.locator("h1").innerText()).trim().toLowerCase(), title, "the link leads to what it names");
      }
      assertClean();
      await context.close();
    });

    test("filters a mega site, and the address can be shared", async () => {
      const { page, context, assertClean } = await open(chromium.browser, options);
      await page.goto("/mega/artists_mega_site/top-indie-artists");
      await page.locator("main input[name='q']").fill("john");
      await page.locator("main input[name='q']").press("Enter");
      await page.waitForURL("**q=john**");
      assert.ok((await page.locator("main a[href='/artists/john-doe']").count()) > 0, "the match is shown");
      const other = await context.newPage();
      await other.goto(page.url());
      assert.ok((await other.locator("main a[href='/artists/john-doe']").count()) > 0, "the address alone shows it, too");
      await page.goto("/mega/artists_mega_site/top-indie-artists?q=zzqqxx");
      assert.ok((await page.locator("main").innerText()).length > 40, "no match says so and helps");
      assertClean();
      await context.close();
    });
  });
}

test("feeds, sitemap and robots answer in their formats", async () => {
  for (const [path, type, start] of [
    ["/artists/john-doe/feed.xml", "xml", "<?xml"],
    ["/artists/john-doe/albums/feed.xml", "xml", "<?xml"],
    ["/sitemap.xml", "xml", "<?xml"],
    ["/robots.txt", "text/plain", ""],
  ]) {
    const response = await fetch(new URL(path, BASE));
    assert.equal(response.status, 200, path);
    assert.ok(response.headers.get("content-type").includes(type), `${path} is ${response.headers.get("content-type")}`);
    assert.ok((await response.text()).startsWith(start), path);
  }
});

test("pages without islands load no script", async () => {
  const { page, context, assertClean } = await open(chromium.browser);
  const scripts = [];
  page.on("request", (request) => request.resourceType() === "script" && scripts.push(`${request.url()} on ${page.url()}`));
  for (const path of [
    "/",
    "/mega",
    "/mega/artists_mega_site/top-indie-artists",
    "/artists/john-doe/about",
    "/artists/john-doe/albums/debut-mixtape",
    "/artists/john-doe/articles",
    "/people/ana",
    "/search?q=ball",
    "/sign-in",
  ]) {
    await page.goto(path, { waitUntil: "networkidle" });
  }
  assert.deepEqual(scripts, []);
  assertClean();
  await context.close();
});

test("pictures open, walk by keys, and give the focus back", async () => {
  const { page, context, assertClean } = await open(chromium.browser);
  await page.goto("/artists/john-doe/gallery#gallery-1");
  await page.locator("#gallery-1[open]").waitFor();
  await page.keyboard.press("ArrowRight");
  await page.locator("#gallery-2[open]").waitFor();
  assert.equal(await page.locator("dialog[open]").count(), 1);
  await page.keyboard.press("Escape");
  await page.locator("#gallery-2[open]").waitFor({ state: "detached" });
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute("href")), "#gallery-2");
  assertClean();
  await context.close();
});

test("pictures open and close without JavaScript", async () => {
  const { page, context, assertClean } = await open(chromium.browser, { javaScript: false });
  await page.goto("/artists/john-doe/gallery");
  const picture = page.locator("#gallery-1");
  assert.ok(!(await picture.isVisible()));
  await page.locator(".gallery a[href='#gallery-1']").click();
  await picture.waitFor({ state: "visible" });
  await picture.locator("a[href='#gallery']").first().click();
  await picture.waitFor({ state: "hidden" });
  assertClean();
  await context.close();
});
