// Quoting with the author's consent: somebody asks, the author agrees and takes it back, readers see what holds. With and
// without JavaScript.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, open, PHONE, sessionOf } from "../lib/browser.mjs";
import { assertAccessible } from "../lib/checks.mjs";

let chromium;
before(async () => (chromium = await launch()));
after(() => chromium.close());

const GONE = "This post is not available to you.";
const WAITS = "The quoted post waits for its author’s consent.";

/** Somebody of the demo, signed in. */
async function somebody(handle, options) {
  const opened = await open(chromium.browser, options);
  await opened.context.addCookies((await sessionOf(handle)).cookies);
  return opened;
}

/** A page without scripts cannot be asked by one; it is the same page. */
const judge = (page, javaScript, what) => (javaScript ? assertAccessible(page, what) : undefined);

const post = (page, words) => page.getByRole("article").filter({ hasText: words }).first();

/** A post that may be quoted by whoever asked; gives its address. */
async function publish(page, words) {
  await page.goto("/posts/new");
  await page.getByLabel("Where").selectOption({ label: "House of Lumière" });
  await page.locator("textarea[name=content]").fill(words);
  await page.getByLabel("Who sees it").selectOption({ label: "Everybody" });
  await page.getByLabel("Who may quote it").selectOption({ label: "Everybody, once I have agreed" });
  await page.getByRole("button", { name: "Publish" }).click();
  await page.waitForURL(/\/posts\/[0-9a-f-]{36}$/);
  return page.url();
}

/** From the menu of the post to a post of one's own. */
async function quote(page, about, words, javaScript) {
  await page.goto("/houses/lumiere/feed");
  const article = post(page, about);
  await article.locator(".post-rest summary").click();
  await article.getByRole("link", { name: "Ask to quote" }).click();
  await page.waitForURL(/\/posts\/new\?quote=/);
  await page.getByRole("region", { name: "What you quote" }).getByText(about).waitFor();
  await page.getByText("Its author is asked first.").waitFor();
  await judge(page, javaScript, "the form of a quotation");
  await page.getByLabel("Where").selectOption({ label: "House of Lumière" });
  await page.locator("textarea[name=content]").fill(words);
  await page.getByLabel("Who sees it").selectOption({ label: "Everybody" });
  await page.getByRole("button", { name: "Publish" }).click();
  await page.waitForURL(/\/posts\/[0-9a-f-]{36}$/);
  await page.getByText(WAITS).waitFor();
  return page.url();
}

/** The author reads the request and agrees. */
async function agree(page, words, javaScript) {
  await page.goto("/notifications");
  await page.getByRole("button", { name: /wants to quote your post/ }).first().click();
  await page.waitForURL(/\/quotes$/);
  await page.getByRole("heading", { name: "Waiting for your answer" }).waitFor();
  await judge(page, javaScript, "who quotes a post");
  await page.getByRole("listitem").filter({ hasText: words }).getByRole("button", { name: /^Agree/ }).click();
  await page.getByText("You agreed to the quotation.").waitFor();
}

/** From the post's own page back to where it is taken back. */
async function withdraw(page, address, words) {
  await page.goto(address);
  await page.locator(".post-quoted-by a").click();
  await page.getByRole("listitem").filter({ hasText: words }).getByRole("button", { name: /^Withdraw/ }).click();
  await page.getByText("Your post is not quoted there.").waitFor();
}

for (const javaScript of [true, false]) {
  test(`a post is quoted as its author allows ${javaScript ? "with" : "without"} JavaScript`, async () => {
    const [ana, cleo, dara] = await Promise.all([
      somebody("ana", { javaScript }),
      somebody("cleo", { javaScript, viewport: PHONE }),
      somebody("dara", { javaScript, dark: true }),
    ]);
    const mark = crypto.randomUUID().slice(0, 8);
    const [about, words] = [`Turn before the music turns ${mark}`, `I turned too late for a year ${mark}`];
    const address = await publish(ana.page, about);
    const quoting = await quote(cleo.page, about, words, javaScript);
    await dara.page.goto(quoting);
    await dara.page.getByText(WAITS).waitFor();
    assert.equal(await dara.page.getByText(about).count(), 0, "nobody reads it before its author agreed");
    await agree(ana.page, words, javaScript);
    for (const path of [quoting, "/houses/lumiere/feed", "/people/cleo/posts"]) {
      await dara.page.goto(path);
      await post(dara.page, words).locator(".quoted").getByText(about).waitFor();
      await judge(dara.page, javaScript, `a quotation on ${path}`);
    }
    await cleo.page.goto("/notifications");
    await cleo.page.getByText("agreed to your quotation").first().waitFor();
    await withdraw(ana.page, address, words);
    await dara.page.goto(quoting);
    await dara.page.getByText(GONE).waitFor();
    assert.equal(await dara.page.getByText(about).count(), 0);
    for (const person of [ana, cleo, dara]) {
      person.assertClean();
      await person.context.close();
    }
  });
}

test("what was begun before does not get into a quotation", async () => {
  const { page, context, assertClean } = await somebody("cleo");
  const mark = crypto.randomUUID().slice(0, 8);
  const [other, own] = [`About something else ${mark}`, `About this ${mark}`];
  await page.goto("/posts/new");
  await page.locator("textarea[name=content]").fill(other);
  await page.locator(".draft-status").filter({ hasText: /\d/ }).waitFor();
  await page.goto("/people/luc/posts");
  const article = page.getByRole("article").first();
  await article.locator(".post-rest summary").click();
  await article.getByRole("link", { name: "Quote" }).click();
  const field = page.locator("textarea[name=content]");
  assert.equal(await field.inputValue(), "");
  const [quoted] = page.url().match(/[0-9a-f-]{36}$/);
  assert.equal(await page.locator("input[name=quotes]").inputValue(), quoted);
  await field.fill(own);
  await page.locator(".draft-status").filter({ hasText: /\d/ }).waitFor();
  await page.goto("/posts/drafts");
  await page.getByRole("link", { name: own }).click();
  assert.equal(await page.locator("input[name=quotes]").inputValue(), quoted);
  for (const words of [own, other]) {
    await page.goto("/posts/drafts");
    await page.getByRole("button", { name: `Throw away the draft “${words}”` }).click();
  }
  assertClean();
  await context.close();
});
