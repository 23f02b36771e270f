// From a stranger to a member: somebody applies to a house, a reviewer lets them in, they write to it, somebody
// reports that, a moderator hides it, and whoever wrote it appeals and takes their data along. With and without JavaScript.
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

/** A reviewer opens the case and is in favour. */
async function review(page, name, javaScript) {
  await page.goto(`/review/${ORGANIZATION}`);
  await judge(page, javaScript, "the queue of applications");
  const line = page.getByRole("link", { name }).first();
  if ((await line.count()) === 0) await page.getByRole("link", { name: /Being read/ }).click();
  await line.click();
  await page.waitForURL(/\/review\/[a-z-]+\/[0-9a-f-]+/);
  const claim = page.getByRole("button", { name: "Start reading" });
  if ((await claim.count()) > 0) await claim.click();
  await judge(page, javaScript, "the case of an application");
  await page.getByLabel("In favour").check();
  await page.getByRole("button", { name: "Save opinion" }).click();
  await page.getByText("In favour", { exact: false }).first().waitFor();
}

/** The house's form asks for two in favour; then whoever looks after the case lets the applicant in. */
async function accept(page) {
  const one = page.locator("main");
  await one.locator("summary", { hasText: "Accept" }).click();
  await one.getByLabel("House they join").selectOption({ label: "House of Lumière" });
  await one.locator("textarea[name=approve_letter]").fill("Welcome. Bring flat shoes.");
  await one.getByRole("button", { name: "Accept and send letter" }).click();
  await page.waitForURL(/\/review\/[a-z-]+(\/[0-9a-f-]+)?$/);
}

/** The new member reads the letter and says something to the house. */
async function write(page, words, javaScript) {
  await page.goto("/applications");
  await page.locator("main a[href^='/applications/']").first().click();

  await page.getByText("Welcome. Bring flat shoes.").waitFor();
  await page.goto("/feed");
  await judge(page, javaScript, "the feed of a new member");
  await page.getByLabel("What is there to say?").fill(words);
  await page.getByLabel("Where").selectOption({ label: "House of Lumière" });
  await page.getByLabel("Who sees it").selectOption({ label: "Members of the organisation" });
  await page.getByRole("button", { name: "Publish" }).click();
  await page.getByText(words).first().waitFor();
}

/** Another member finds it and reports it. */
async function report(page, words, javaScript) {
  await page.goto(`/houses/${HOUSE}/feed`);
  const post = page.getByRole("article").filter({ hasText: words });
  const href = await post.locator("a[href^='/report/posts/']").getAttribute("href");
  await page.goto(href);
  await judge(page, javaScript, "a report");
  await page.getByLabel("Spam").check();
  await page.getByRole("button", { name: "Send the report" }).click();
  await page.waitForURL(/\/reports\/[0-9a-f-]+/);
}

/** A moderator hides it and says why. */
async function moderate(page, words, javaScript) {
  await page.goto("/feed");
  await page.getByRole("link", { name: "Moderation" }).click();
  await judge(page, javaScript, "the queue of reports");
  await page.getByRole("listitem").filter({ hasText: words }).locator("a[href*='/cases/']").first().click();
  await page.getByRole("button", { name: "Claim this case" }).click();
  await judge(page, javaScript, "the case of a report");
  await page.getByLabel(/^Hide it/).check();
  await page.getByLabel(/^Warning/).check();
  await page.getByLabel("What the person is told").fill("No trade in the feed of a house.");
  await page.getByRole("button", { name: "Carry out" }).click();
  await page.getByText("Decided by").waitFor();
}

/** Whoever wrote it reads why, appeals, and asks for their archive. */
async function appeal(page, javaScript) {
  await page.goto("/settings/standing");
  await judge(page, javaScript, "a person's standing");
  await page.getByText("No trade in the feed of a house.").first().waitFor();
  await page.locator("main a[href$='/appeal']").first().click();
  await page.getByLabel("Why it is wrong").fill("They were a gift.");
  await page.getByRole("button", { name: "Send the appeal" }).click();
  await page.getByText("Your appeal is with the moderators.").waitFor();
  await page.goto("/settings/data");
  await judge(page, javaScript, "a person's data");
  await page.getByRole("button", { name: "Ask for an archive" }).click();
  await page.getByText("Your archive is being made.").first().waitFor();
}

for (const javaScript of [true, false]) {
  test(`a stranger becomes a member and writes ${javaScript ? "with" : "without"} JavaScript`, async () => {
    const zola = await stranger(javaScript);
    const [ana, cleo, dara] = await Promise.all(["ana", "cleo", "dara"].map((name) => somebody(name, javaScript)));
    await apply(zola.page, javaScript);
    await review(dara.page, zola.name, javaScript);
    await review(ana.page, zola.name, javaScript);
    await accept(ana.page);
    const words = `Hats at cost price ${crypto.randomUUID().slice(0, 8)}`;
    await write(zola.page, words, javaScript);
    await report(cleo.page, words, javaScript);
    await moderate(dara.page, words, javaScript);
    await cleo.page.goto(`/houses/${HOUSE}/feed`);
    assert.equal(await cleo.page.getByText(words).count(), 0, "what is hidden is read by nobody else");
    await appeal(zola.page, javaScript);
    for (const person of [zola, ana, cleo, dara]) {
      person.assertClean();
      await person.context.close();
    }
  });
}
