// Every kind of page: accessible in both themes and directions, valid HTML, no dead link.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { DESKTOP, PHONE, launch, open, sessionOf } from "../lib/browser.mjs";
import { assertAccessible, assertValidHtml, crawl } from "../lib/checks.mjs";

const PUBLIC = [
  "/",
  "/mega",
  "/mega/artists_mega_site",
  "/mega/artists_mega_site/top-indie-artists",
  "/mega/artists_mega_site/top-indie-artists?q=zzqqxx",
  "/mega/artists_mega_site/top-indie-artists/explore/albums",
  "/mega/artists_mega_site/top-indie-artists/explore/events",
  "/mega/artists_mega_site/top-indie-artists/collections/first-records",
  "/mega/artists_mega_site/top-indie-artists/pages/imprint",
  "/tags/live",
  "/artists/john-doe",
  "/artists/john-doe/about",
  "/artists/john-doe/albums",
  "/artists/john-doe/albums/debut-mixtape",
  "/artists/john-doe/videos",
  "/artists/john-doe/articles",
  "/artists/john-doe/sections",
  "/artists/john-doe/gallery",
  "/artists/john-doe/timeline",
  "/artists/john-doe/awards",
  "/artists/john-doe/books",
  "/artists/john-doe/merch",
  "/artists/john-doe/events",
  "/artists/john-doe/posts",
  "/artists/john-doe/forum",
  "/artists/john-doe/bounties",
  "/artists/john-doe/connections",
  "/artists/john-doe/contributions",
  "/artists/ines-le-goff",
  "/artists/bayt-al-yasmin",
  "/cases/green-meridian",
  "/cases/green-meridian/timeline",
  "/products/scorecard",
  "/products/scorecard/posts",
  "/people/ana",
  "/people/cleo/posts",
  "/people/cleo/followers",
  "/houses",
  "/houses?q=zzqqxx",
  "/houses/lumiere",
  "/houses/lumiere/feed",
  "/houses/lumiere/members",
  "/houses/lumiere/events",
  "/houses/lumiere/gallery",
  "/apply",
  "/apply/house-registry",
  "/search",
  "/search?q=ball",
  "/sign-in",
  "/sign-in?organization=nobody",
  "/sign-in/long-table",
  "/join",
  "/join/sent",
  "/reset-password",
  "/no-such-page",
  "/dev/ui",
  "/dev/ui?frame=portal",
  "/dev/ui?frame=dashboard",
];

const SIGNED_IN = [
  "/people/ana",
  "/people/cleo",
  "/people/requests",
  "/feed",
  "/feed?show=houses",
  "/posts/new",
  "/posts/drafts",
  "/bookmarks",
  "/notifications",
  "/applications",
  "/reports",
  "/houses/lumiere",
  "/houses/lumiere/members",
  "/houses/lumiere/lead",
  "/houses/lumiere/gallery",
  "/gallery",
  "/gallery/new",
  "/gallery/drafts",
  "/houses/saffron/feed",
  "/review/house-registry",
  "/moderation/house-registry",
  "/moderation/house-registry/appeals",
  "/moderation/house-registry/log",
  "/moderation/house-registry/words",
  "/settings/notifications",
  "/settings/privacy",
  "/settings/standing",
  "/settings/data",
  "/settings/data/leave",
  "/settings",
  "/settings/profile",
  "/settings/account",
  "/settings/security",
  "/settings/security/prove",
  "/settings/sessions",
  "/settings/appearance",
  "/admin/house-registry/identity/organization",
  "/admin/house-registry/identity/members",
  "/admin/house-registry/identity/invitations",
  "/admin/house-registry/identity/roles",
  "/admin/long-table/identity/sign-in",
  "/admin/house-registry/media/library",
];

const COMBINATIONS = [
  { viewport: DESKTOP },
  { viewport: PHONE, dark: true },
  { viewport: DESKTOP, dark: true, language: "ar" },
  { viewport: PHONE, language: "ar" },
];

let chromium;
before(async () => (chromium = await launch()));
after(() => chromium.close());

/** Judges `paths` one after the other in one browser window; says everything that is wrong with each. */
async function judge(options, paths) {
  const { page, context, faults } = await open(chromium.browser, options);
  if (options.as) await context.addCookies((await sessionOf(options.as, options.language)).cookies);
  const wrong = [];
  for (const path of paths) {
    await page.goto(path);
    try {
      await assertAccessible(page, path);
    } catch (error) {
      wrong.push(error.message);
    }
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (wider > 1) wrong.push(`${path} scrolls sideways by ${wider} px`);
    const language = await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir].join(" "));
    if (language !== (options.language === "ar" ? "ar rtl" : "en ltr")) wrong.push(`${path} is in ${language}`);
    wrong.push(...faults.splice(0).map((fault) => `${path}: ${fault}`));
  }
  await context.close();
  if (wrong.length > 0) assert.fail(`\n${wrong.join("\n")}`);
}

// The language of somebody who is signed in belongs to the account, so these come one after the other.
for (const [who, as, paths] of [
  ["a visitor", null, PUBLIC],
  ["somebody who is signed in", "ana", SIGNED_IN],
]) {
  describe(`the pages of ${who} are accessible and fit the screen`, { concurrency: as ? 1 : 2 }, () => {
    for (const { viewport, dark = false, language = "en" } of COMBINATIONS) {
      const name = `${viewport === PHONE ? "phone" : "desktop"}, ${dark ? "dark" : "light"}, ${language}`;
      test(name, () => judge({ viewport, dark, language, as }, paths));
    }
  });

  test(`the pages of ${who} are valid HTML in both languages`, async () => {
    const wrong = [];
    for (const language of ["en", "ar"]) {
      const session = as ? (await sessionOf(as, language)).headers : {};
      for (const path of paths) {
        await assertValidHtml(path, { ...session, "accept-language": language }).catch((error) => wrong.push(error.message));
      }
    }
    if (wrong.length > 0) assert.fail(`\n${wrong.join("\n")}`);
  });

  test(`every link that ${who} finds leads somewhere`, async () => {
    const seen = await crawl("/", { headers: as ? (await sessionOf(as)).headers : {} });
    assert.ok(seen.size > 1000, `only ${seen.size} addresses were reached`);
    const dead = [...seen].filter(([, { status }]) => status >= 400).map(([path, { status, from }]) => `${status} ${path} (from ${from})`);
    assert.deepEqual(dead, []);
  });
}
