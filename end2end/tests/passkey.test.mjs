// Passkeys with Chromium's virtual authenticator. They belong to a name, not to a bare address: a server of its own answers at
// http://localhost, on the database of the other tests.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { after, before, test } from "node:test";

let server, helpers, checks, people, chromium;

async function freePort() {
  const probe = createServer();
  await new Promise((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function answers(address) {
  const end = Date.now() + 20_000;
  for (;;) {
    const response = await fetch(address).catch(() => undefined);
    if (response?.ok) return;
    assert.ok(Date.now() < end, `no answer at ${address}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

before(async () => {
  const port = await freePort();
  const env = { ...process.env, MAISON_ORIGIN: `http://localhost:${port}`, MAISON_ADDRESS: `127.0.0.1:${port}`, MAISON_WORKERS: "false" };
  const binary = process.env.MAISON_BINARY ?? `${process.env.CARGO_TARGET_DIR}/debug/maison`;
  server = spawn(binary, ["serve"], { env, stdio: "ignore" });
  await answers(`http://127.0.0.1:${port}/readyz`);
  // The helpers take the address of what they look at from here.
  process.env.BASE_URL = env.MAISON_ORIGIN;
  [helpers, checks, people] = await Promise.all([
    import("../lib/browser.mjs"),
    import("../lib/checks.mjs"),
    import("../lib/newcomer.mjs"),
  ]);
  chromium = await helpers.launch();
});
after(async () => {
  await chromium?.close();
  server?.kill();
});

/** A telephone with a passkey store, as the browser sees it. */
async function authenticator(page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("WebAuthn.enable", { enableUI: false });
  const options = {
    protocol: "ctap2",
    transport: "internal",
    hasResidentKey: true,
    hasUserVerification: true,
    isUserVerified: true,
    automaticPresenceSimulation: true,
  };
  const { authenticatorId } = await devtools.send("WebAuthn.addVirtualAuthenticator", { options });
  return {
    verified: (isUserVerified) => devtools.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified }),
    forget: () => devtools.send("WebAuthn.clearCredentials", { authenticatorId }),
    keys: async () => (await devtools.send("WebAuthn.getCredentials", { authenticatorId })).credentials,
  };
}

test("a passkey is made, opens the site, gets a name and goes", async () => {
  const { page, context, assertClean } = await helpers.open(chromium.browser);
  const email = await people.newcomer(page, "Ari");
  const device = await authenticator(page);
  await page.goto("/settings/security");
  await page.getByLabel("Name of the passkey").fill("Pocket");
  await checks.assertAccessible(page, "security with passkeys");
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await page.getByText("The passkey is added.").waitFor();
  await page.getByRole("heading", { name: "Pocket" }).waitFor();
  const [made] = await device.keys();
  assert.ok(made.isResidentCredential, "signing in needs no address");
  assert.equal(made.rpId, "localhost");

  // The same telephone is not asked twice for the same account.
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await page.getByText("That did not work.").waitFor();

  await people.signOut(page);
  await page.goto("/sign-in?next=/settings/security");
  await checks.assertAccessible(page, "signing in with passkeys");
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await page.waitForURL((url) => url.pathname === "/settings/security");
  assert.match(await page.locator("main").innerText(), /Pocket[\s\S]*Last used/);

  await page.getByText("Rename").click();
  const name = page.locator(".key-list").getByLabel("Name of the passkey");
  await name.fill("Old telephone");
  await page.locator(".key-list").getByRole("button", { name: "Save" }).click();
  await page.getByRole("heading", { name: "Old telephone" }).waitFor();

  // A finger that the telephone does not know opens nothing.
  await people.signOut(page);
  await device.verified(false);
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await page.getByText("No passkey was chosen.").waitFor();
  await device.verified(true);
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await page.waitForURL((url) => url.pathname === "/");

  await page.goto("/settings/security");
  await page.getByRole("button", { name: "Remove the passkey Old telephone" }).click();
  await page.getByText("The passkey is removed.").waitFor();
  await people.signOut(page);
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await page.getByText("This passkey could not be used here.").waitFor();
  // This telephone would accept every offer by itself.
  await device.forget();
  await helpers.enter(page, email, people.PASSWORD);
  await page.waitForURL((url) => url.pathname === "/");
  assertClean();
  await context.close();
});

test("where an address is typed, the browser offers the passkey", async () => {
  const { page, context, assertClean } = await helpers.open(chromium.browser);
  await people.newcomer(page, "Kit");
  await authenticator(page);
  await page.goto("/settings/security");
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await page.getByText("The passkey is added.").waitFor();
  await people.signOut(page);
  await page.goto("/sign-in?next=/settings/account");
  // The virtual telephone accepts the offer by itself.
  await page.getByLabel("E-mail address").focus();
  await page.waitForURL((url) => url.pathname === "/settings/account");
  assertClean();
  await context.close();
});

test("without JavaScript there is no button, and everything else works", async () => {
  const { page, context, assertClean } = await helpers.open(chromium.browser, { javaScript: false });
  const email = await people.newcomer(page, "Lou");
  await page.goto("/settings/security");
  assert.equal(await page.getByRole("button", { name: "Add a passkey" }).count(), 0);
  assert.match(await page.locator("main").innerText(), /Passkeys need JavaScript/);
  await people.signOut(page);
  await page.goto("/sign-in");
  assert.equal(await page.getByRole("button", { name: "Sign in with a passkey" }).count(), 0);
  await helpers.enter(page, email, people.PASSWORD);
  await page.waitForURL((url) => url.pathname === "/");
  assertClean();
  await context.close();
});
