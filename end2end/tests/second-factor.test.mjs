// Somebody turns codes on, comes in by code and by recovery code, and turns them off; with and without JavaScript.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { PHONE, enter, launch, open } from "../lib/browser.mjs";
import { assertAccessible } from "../lib/checks.mjs";
import { PASSWORD, codeOf, newcomer, signOut } from "../lib/newcomer.mjs";

let chromium;
before(async () => (chromium = await launch()));
after(() => chromium.close());

const CODE = "Code from your app, or a recovery code";

for (const javaScript of [true, false]) {
  test(`a second factor, from the picture to turning it off, ${javaScript ? "with" : "without"} JavaScript`, async () => {
    const { page, context, assertClean } = await open(chromium.browser, { javaScript, viewport: javaScript ? undefined : PHONE, dark: !javaScript });
    const accessible = async (what) => javaScript && (await assertAccessible(page, what));
    const email = await newcomer(page, "Sol");

    await page.goto("/settings/security");
    await accessible("security without codes");
    await page.getByRole("button", { name: "Set up codes" }).click();
    await page.getByRole("img", { name: "QR code for your authenticator app" }).waitFor();
    await accessible("setting codes up");
    const key = await page.locator("code.secret").innerText();
    assert.match(key, /^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/);
    const field = page.getByLabel("The six figures that the app shows now");
    await field.fill("000000");
    await page.getByRole("button", { name: "Turn on codes" }).click();
    assert.equal(await field.getAttribute("aria-invalid"), "true");
    assert.equal(await page.locator("code.secret").innerText(), key, "the key stays the same");
    await field.fill(codeOf(key));
    await page.getByRole("button", { name: "Turn on codes" }).click();

    const codes = await page.locator(".secret-list li").allInnerTexts();
    assert.equal(new Set(codes).size, 10);
    await accessible("recovery codes");
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Download as text" }).click()]);
    const text = await readFile(await file.path(), "utf8");
    for (const code of codes) assert.ok(text.includes(code), `${code} is in the file`);
    await page.getByRole("link", { name: "I have kept them" }).click();
    assert.match(await page.locator("main").innerText(), /You have 10 recovery codes left/);
    await accessible("security with codes");

    await signOut(page);
    await enter(page, email, PASSWORD);
    await page.waitForURL("**/sign-in/code");
    await accessible("the code when signing in");
    await page.goto("/settings/account");
    assert.match(page.url(), /\/sign-in\?next=/, "half a sign-in opens nothing");
    await page.goto("/sign-in/code");
    await page.getByLabel(CODE).fill(codeOf(key));
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    assert.match(await page.locator("main").innerText(), /was used already/, "the code that turned them on is used");
    // The clock of a telephone may be half a minute ahead.
    await page.getByLabel(CODE).fill(codeOf(key, 1));
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await page.waitForURL((url) => url.pathname === "/");

    await signOut(page);
    await page.goto("/sign-in?next=/settings/security");
    await page.getByLabel("E-mail address").fill(email);
    await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await page.waitForURL("**/sign-in/code");
    await page.getByLabel(CODE).fill(codes[0].toLowerCase());
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await page.waitForURL((url) => url.pathname === "/settings/security");
    assert.match(await page.locator("main").innerText(), /You have 9 recovery codes left/);

    await page.getByLabel("Your password, or a code from your app").fill(PASSWORD);
    await page.getByRole("button", { name: "Turn off codes" }).click();
    await page.getByText("Codes are turned off.").waitFor();
    await signOut(page);
    await enter(page, email, PASSWORD);
    await page.waitForURL((url) => url.pathname === "/");
    assertClean();
    await context.close();
  });
}
