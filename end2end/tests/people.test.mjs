// A person registers, confirms, signs in, edits the profile and signs out; with and without JavaScript.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, open, signIn } from "../lib/browser.mjs";

let chromium;
before(async () => (chromium = await launch()));
after(() => chromium.close());

for (const javaScript of [true, false]) {
  test(`from joining to signing out ${javaScript ? "with" : "without"} JavaScript`, async () => {
    const { page, context, assertClean } = await open(chromium.browser, { javaScript });
    const email = `noor.${javaScript ? "js" : "plain"}@example.org`;
    const password = "a long enough sentence";

    await page.goto("/join");
    await page.getByLabel("E-mail").first().fill("not an address");
    await page.getByLabel("Name", { exact: false }).first().fill("Noor");
    await page.getByLabel("Password").first().fill("short");
    await page.locator("main form button[type='submit']").first().evaluate((button) => (button.form.noValidate = true)).catch(() => {});
    await page.locator("main form button").last().click();
    if (!javaScript) await page.goto("/join");

    await page.goto("/join");
    await page.getByLabel("E-mail").first().fill(email);
    await page.getByLabel("Name", { exact: false }).first().fill("Noor");
    await page.getByLabel("Password").first().fill(password);
    await page.locator("main form button").last().click();

    await page.goto("/dev/outbox");
    await page.getByRole("link", { name: new RegExp(email.replaceAll(".", "\\.")) }).first().click();
    await page.locator("a[href*='/confirm']").first().click();
    await page.locator("main form button").first().click();

    await page.goto("/sign-in");
    await page.getByLabel("E-mail").first().fill(email);
    await page.getByLabel("Password", { exact: true }).fill(password);
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));

    await page.goto("/settings/profile");
    await page.getByLabel("Pronouns").fill("they/them");
    await page.locator("main form button[type='submit'], main form button").last().click();
    await page.goto("/settings/profile");
    assert.equal(await page.getByLabel("Pronouns").inputValue(), "they/them");

    await page.locator("form[action='/sign-out'] button").first().evaluate((button) => button.form.requestSubmit?.(button)).catch(() => page.locator("form[action='/sign-out'] button").first().click());
    await page.goto("/settings/profile");
    assert.ok(page.url().includes("/sign-in"), "a visitor is led to the sign-in page");
    assertClean();
    await context.close();
  });
}

test("a wrong password says nothing about the address and keeps what was typed", async () => {
  const { page, context } = await open(chromium.browser);
  const answers = [];
  for (const email of ["ana@example.org", "nobody@example.org"]) {
    await page.goto("/sign-in");
    await page.getByLabel("E-mail").first().fill(email);
    await page.getByLabel("Password", { exact: true }).fill("not the password");
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    assert.equal(await page.getByLabel("E-mail").first().inputValue(), email);
    answers.push((await page.getByRole("alert").first().innerText()).replaceAll(email, ""));
  }
  assert.equal(answers[0], answers[1]);
  await context.close();
});

test("somebody without a role meets a closed dashboard", async () => {
  const { page, context } = await open(chromium.browser);
  await signIn(page, "cleo");
  const response = await page.goto("/admin/maison/identity");
  assert.ok([403, 404].includes(response.status()), `answered ${response.status()}`);
  await context.close();
});
