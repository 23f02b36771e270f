// From a stranger to a member: somebody applies to a house, its leader reads it and lets them in. With and without
// JavaScript.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, open, sessionOf, signIn } from "../lib/browser.mjs";
import { assertAccessible } from "../lib/checks.mjs";

let chromium;
before(async () => (chromium = await launch()));
after(() => chromium.close());

const ORGANIZATION = "house-registry";
const HOUSE = "lumiere";

/** A new person, signed in, with a handle of their own. */
async function stranger(javaScript) {
  const opened = await open(chromium.browser, { javaScript });
  const { page } = opened;
  const name = `Zola ${crypto.randomUUID().slice(0, 8)}`;
  const email = `${crypto.randomUUID()}@example.org`;
  await page.goto("/join");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Display name").fill(name);
  await page.getByLabel("Password").fill("a long enough sentence");
  await page.getByRole("button", { name: "Create an account" }).click();
  await page.waitForURL("**/join/sent");
  await page.goto("/dev/outbox");
  await page.getByRole("link", { name: email }).click();
  await page.locator("main a[href^='/join/confirm/']").click();
  await page.getByRole("button", { name: "Confirm and go in" }).click();
  await page.waitForURL("**/settings/profile");
  return { ...opened, name };
}

/** Somebody of the demo, signed in. */
async function somebody(handle, javaScript) {
  const opened = await open(chromium.browser, { javaScript });
  await opened.context.addCookies((await sessionOf(handle)).cookies);
  return opened;
}

/** Answers every question on the page, as far as it is not answered yet. */
async function answer(page) {
  for (const field of await page.locator("main form textarea:visible").all()) {
    if ((await field.inputValue()) === "") await field.fill("I sew, I walk, I sweep the floor afterwards.");
  }
  for (const field of await page.locator("main form input[type=text]:visible, main form input[type=url]:visible, main form input[type=number]:visible").all()) {
    if ((await field.inputValue()) !== "") continue;
    const type = await field.getAttribute("type");
    await field.fill(type === "url" ? "https://zola.example/book" : type === "number" ? "3" : "Runway");
  }
  for (const group of await page.locator("main form fieldset:visible").all()) {
    const choice = group.locator("input[type=radio], input[type=checkbox]").first();
    if ((await group.locator("input:checked").count()) === 0 && (await choice.count()) > 0) await choice.check();
  }
  for (const field of await page.locator("main form select:visible").all()) {
    if ((await field.inputValue()) === "") await field.selectOption({ index: 1 });
  }
}

/** A page without scripts cannot be asked by one; it is the same page. */
const judge = (page, javaScript, what) => (javaScript ? assertAccessible(page, what) : undefined);

async function apply(page, javaScript) {
  await page.goto(`/houses/${HOUSE}`);
  await page.getByRole("main").locator(`a[href^='/apply/${ORGANIZATION}']`).first().click();
  const send = page.getByRole("button", { name: "Send application" });
  for (let step = 0; step < 8; step += 1) {
    await answer(page);
    if ((await send.count()) > 0) break;
    await page.getByRole("button", { name: "Save and continue" }).click();
  }
  await judge(page, javaScript, "the application");
  await send.click();
  await page.waitForURL(/\/applications\/[0-9a-f-]+/);
  assert.match(await page.locator("main").innerText(), /Waiting/);
}

async function approve(page, name, javaScript) {
  await page.goto(`/review/${ORGANIZATION}`);
  await judge(page, javaScript, "the queue of applications");
  await page.getByRole("link", { name }).first().click();
  await page.waitForURL(/\/review\/[a-z-]+\/[0-9a-f-]+/);
  const claim = page.getByRole("button", { name: "Start reading" });
  if ((await claim.count()) > 0) await claim.click();
  await judge(page, javaScript, "the case of an application");
}

for (const javaScript of [true, false]) {
  test(`a stranger applies to a house and its leader reads it ${javaScript ? "with" : "without"} JavaScript`, async () => {
    const zola = await stranger(javaScript);
    await apply(zola.page, javaScript);
    const ana = await somebody("ana", javaScript);
    await approve(ana.page, zola.name, javaScript);
    zola.assertClean();
    ana.assertClean();
    await ana.context.close();
    await zola.context.close();
  });
}
