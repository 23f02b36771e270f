// The dashboard: every list and form is valid HTML, a sample of them is accessible in every setting, nobody gets in who
// does not belong.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { BASE, DESKTOP, PHONE, launch, open, sessionOf } from "../lib/browser.mjs";
import { assertAccessible, assertValidHtml } from "../lib/checks.mjs";

const DESK = "/admin/house-registry";

let chromium;
before(async () => (chromium = await launch()));
after(() => chromium.close());

/** The text of a page, which must be there. */
async function page(path, headers) {
  const response = await fetch(new URL(path, BASE), { headers });
  assert.equal(response.status, 200, path);
  return response.text();
}

/** Every path that matches, once. */
const paths = (html, pattern) => [...new Set([...html.matchAll(/href="([^"?#]+)"/g)].map(([, path]) => path).filter((path) => pattern.test(path)))];

/** The systems of the dashboard, and the lists of all of them, as its own pages link to them. */
async function lists(headers) {
  const systems = paths(await page(DESK, headers), new RegExp(`^${DESK}/[a-z]+$`));
  assert.ok(systems.length > 8, `only ${systems.length} systems`);
  const found = await Promise.all(systems.map(async (system) => paths(await page(system, headers), new RegExp(`^${system}/[a-z-]+$`))));
  return { systems, lists: [...new Set(found.flat())] };
}

test("every list and a quarter of the forms are valid HTML", async () => {
  const { headers } = await sessionOf("ana");
  const { systems, lists: all } = await lists(headers);
  assert.ok(all.length > 150, `only ${all.length} lists`);
  const wrong = [];
  const judge = (path) => assertValidHtml(path, headers).catch((error) => wrong.push(error.message));
  for (const path of [DESK, `${DESK}/search?q=ball`, ...systems]) await judge(path);
  for (const [at, path] of all.entries()) {
    await judge(path);
    // One code makes all forms: every fourth is enough to meet each kind of field.
    if (at % 4 > 0) continue;
    const html = await page(path, headers);
    const [form] = paths(html, new RegExp(`^${path}/new$`));
    if (form) await judge(form);
    const [row] = paths(html, new RegExp(`^${path}/[0-9a-f-]{36}$`));
    if (row) await judge(row);
  }
  assert.deepEqual(wrong, []);
});

const SAMPLE = [
  "",
  "/search?q=ball",
  "/sites",
  "/sites/subsites",
  "/sites/subsites?view=grid",
  "/sites/subsites?filter.publish_state=eq.draft",
  "/sites/subsites?q=zzqqxx",
  "/sites/subsites?trash=1",
  "/sites/albums/new",
  "/crm/contacts",
  "/crm/contacts/new",
  "/crm/deals?view=board",
  "/events/events?view=calendar",
  "/community/houses/new",
  "/sites/albums/import",
];

describe("pages of the dashboard are accessible and fit the screen", { concurrency: 1 }, () => {
  for (const { viewport, dark, language } of [
    { viewport: DESKTOP, dark: false, language: "en" },
    { viewport: PHONE, dark: true, language: "en" },
    { viewport: DESKTOP, dark: true, language: "ar" },
    { viewport: PHONE, dark: false, language: "ar" },
  ]) {
    test(`${viewport === PHONE ? "phone" : "desktop"}, ${dark ? "dark" : "light"}, ${language}`, async () => {
      const { page: tab, context, faults } = await open(chromium.browser, { viewport, dark, language });
      await context.addCookies((await sessionOf("ana", language)).cookies);
      const wrong = [];
      for (const path of SAMPLE) {
        await tab.goto(`${DESK}${path}`);
        await assertAccessible(tab, path).catch((error) => wrong.push(error.message));
        const wider = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (wider > 1) wrong.push(`${path} scrolls sideways by ${wider} px`);
        wrong.push(...faults.splice(0).map((fault) => `${path}: ${fault}`));
      }
      await context.close();
      if (wrong.length > 0) assert.fail(`\n${wrong.join("\n")}`);
    });
  }
});

test("whoever does not belong gets nothing", async () => {
  for (const path of ["", "/crm", "/crm/contacts", "/crm/contacts/new", "/crm/contacts/export?format=csv"]) {
    const visitor = await fetch(new URL(`${DESK}${path}`, BASE), { redirect: "manual" });
    assert.equal(visitor.status, 303, path);
    assert.match(visitor.headers.get("location"), /^\/sign-in/);
  }
});
