// A person registers, confirms, signs in, edits the profile and signs out; with and without JavaScript.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { address, enter, launch, open, signIn } from "../lib/browser.mjs";

let chromium;
before(async () => (chromium = await launch()));
after(() => chromium.close());

/** The sentence that stands beside a field, as assistive technology finds it. */
async function besideField(field) {
  assert.equal(await field.getAttribute("aria-invalid"), "true", "the field says that it is wrong");
  const ids = (await field.getAttribute("aria-describedby")).split(" ");
  return field.page().locator(`[id='${ids.at(-1)}']`).innerText();
}

async function join(page, { email, name, password }) {
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Display name").fill(name);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Create an account" }).click();
}

for (const javaScript of [true, false]) {
  test(`from joining to signing out ${javaScript ? "with" : "without"} JavaScript`, async () => {
    const { page, context, assertClean } = await open(chromium.browser, { javaScript });
    const email = `noor.${crypto.randomUUID()}@example.org`;
    const password = "a long enough sentence";

    // What the browser lets through and the server does not: said beside the field, and nothing typed is lost.
    await page.goto("/join");
    await join(page, { email, name: "Noor", password: "short" });
    assert.match(await besideField(page.getByLabel("Password")), /at least ten letters/);
    assert.equal(await page.getByLabel("E-mail address").inputValue(), email);
    assert.equal(await page.getByLabel("Display name").inputValue(), "Noor");
    assert.equal(await page.getByLabel("Password").inputValue(), "", "a password is never sent back");
    await join(page, { email, name: "Noor", password });
    await page.waitForURL("**/join/sent");

    await page.goto("/dev/outbox");
    await page.getByRole("link", { name: email }).click();
    await page.locator("main a[href^='/join/confirm/']").click();
    const confirmation = page.url();
    await page.getByRole("button", { name: "Confirm and go in" }).click();
    await page.waitForURL("**/settings/profile");

    const used = await page.goto(confirmation);
    assert.equal(used.status(), 410, "the link works once");

    await page.goto("/settings/profile");
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.waitForURL((url) => url.pathname === "/");
    assert.match(await page.locator("body").innerText(), /You are signed out\./);

    await enter(page, email, password);
    await page.waitForURL((url) => url.pathname === "/");
    await page.goto("/settings/profile");
    await page.getByLabel("Pronouns").fill("they/them");
    await page.getByLabel("Handle").fill("No Handle!");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    assert.ok((await besideField(page.getByLabel("Handle"))).length > 10);
    assert.equal(await page.getByLabel("Pronouns").inputValue(), "they/them", "what was right is kept as well");
    const handle = `noor-${crypto.randomUUID().slice(0, 8)}`;
    await page.getByLabel("Handle").fill(handle);
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByText("Your profile is saved.").waitFor();
    await page.goto("/settings/profile");
    assert.equal(await page.getByLabel("Pronouns").inputValue(), "they/them");
    await page.goto(`/people/${handle}`);
    assert.match(await page.locator("main").innerText(), /Noor[\s\S]*they\/them/);

    await page.goto("/settings/profile");
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.waitForURL((url) => url.pathname === "/");
    await page.goto("/settings/profile");
    assert.match(page.url(), /\/sign-in\?next=%2Fsettings%2Fprofile$/, "a visitor is led to the sign-in page and back");
    assertClean();
    await context.close();
  });
}

test("a wrong password says nothing about the address and keeps what was typed", async () => {
  const { page, context, assertClean } = await open(chromium.browser);
  const answers = [];
  for (const email of [address("ana"), "nobody@maison.example"]) {
    await enter(page, email, "not the password");
    const said = page.getByRole("alert");
    await said.waitFor();
    assert.equal(await page.getByLabel("E-mail address").inputValue(), email);
    assert.equal(await page.getByLabel("Password", { exact: true }).inputValue(), "");
    answers.push(await said.innerText());
  }
  assert.equal(answers[0], answers[1]);
  assert.match(answers[0], /do not belong together/);
  assertClean();
  await context.close();
});

test("somebody without a role meets a closed dashboard, the owner an open one", async () => {
  for (const [name, expected] of [
    ["cleo", [403, 404]],
    ["ana", [200]],
  ]) {
    const { page, context, assertClean } = await open(chromium.browser);
    await signIn(page, name);
    for (const path of ["/admin/house-registry/identity/members", "/admin/house-registry/identity", "/admin/house-registry/media/library"]) {
      const response = await page.goto(path);
      assert.ok(expected.includes(response.status()), `${name} at ${path}: ${response.status()}`);
      assert.equal(await page.locator("h1").count(), 1, `${name} at ${path} reads a page`);
    }
    assertClean();
    await context.close();
  }
});
