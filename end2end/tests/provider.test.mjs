// An organisation sets up a provider of sign-in; somebody comes in by it for the first time, without JavaScript. The provider runs
// in this file, on this machine: a development server calls it without TLS.
import assert from "node:assert/strict";
import { createHash, createSign, generateKeyPairSync, randomUUID } from "node:crypto";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import { PHONE, launch, open, sessionOf } from "../lib/browser.mjs";
import { assertAccessible } from "../lib/checks.mjs";

const SECRET = "a secret: of Paper Trail";
const base64url = (value) => Buffer.from(typeof value === "string" ? value : JSON.stringify(value)).toString("base64url");

/** Signs whoever comes in as `person`, and redeems each code once. */
async function provider(person) {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const codes = new Map();
  let issuer;
  const document = () => ({
    issuer,
    authorization_endpoint: `${issuer.replace("https", "http")}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/keys`,
    response_types_supported: ["code"],
    code_challenge_methods_supported: ["S256"],
    token_endpoint_auth_methods_supported: ["client_secret_post"],
  });
  const signed = (claims) => {
    const text = `${base64url({ alg: "RS256", typ: "JWT", kid: "one" })}.${base64url(claims)}`;
    return `${text}.${createSign("RSA-SHA256").update(text).sign(privateKey).toString("base64url")}`;
  };
  const token = (form) => {
    const code = codes.get(form.get("code"));
    codes.delete(form.get("code"));
    const verifier = createHash("sha256").update(form.get("code_verifier")).digest("base64url");
    if (!code || form.get("client_secret") !== SECRET || verifier !== code.get("code_challenge")) return [400, { error: "invalid_grant" }];
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: issuer, aud: code.get("client_id"), nonce: code.get("nonce"), iat: now, exp: now + 300, ...person };
    return [200, { access_token: "x", token_type: "Bearer", id_token: signed(claims) }];
  };
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, "http://127.0.0.1");
    const say = (status, body) => response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    if (url.pathname === "/.well-known/openid-configuration") return say(200, document());
    if (url.pathname === "/keys") return say(200, { keys: [{ ...publicKey.export({ format: "jwk" }), kid: "one", use: "sig" }] });
    if (url.pathname === "/authorize") {
      const code = randomUUID();
      codes.set(code, url.searchParams);
      const back = `${url.searchParams.get("redirect_uri")}?code=${code}&state=${url.searchParams.get("state")}`;
      return response.writeHead(303, { location: back }).end();
    }
    let body = "";
    for await (const part of request) body += part;
    return url.pathname === "/token" ? say(...token(new URLSearchParams(body))) : say(404, {});
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  issuer = `https://127.0.0.1:${server.address().port}`;
  return { server, issuer };
}

let chromium, house;
const word = `house-${randomUUID().slice(0, 8)}`;
const person = { sub: randomUUID(), name: "Wanda Vogue", email: `wanda.${word}@example.org`, email_verified: true };
before(async () => {
  chromium = await launch();
  house = await provider(person);
});
after(async () => {
  await chromium.close();
  house.server.close();
});

/** Our pages and the provider's are what a browser may ask. */
const stray = (faults) => faults.filter((fault) => !fault.includes(house.issuer.replace("https", "http")));

test("an organisation sets up a provider", async () => {
  const { page, context, faults } = await open(chromium.browser);
  await context.addCookies((await sessionOf("ana")).cookies);
  await page.goto("/admin/paper-trail/identity/sign-in");
  await page.getByRole("link", { name: "Add a provider" }).first().click();
  await page.getByLabel("Name", { exact: false }).first().fill(word);
  await page.getByLabel("Word in the address").fill(word);
  await page.getByLabel("Address of the provider").fill(house.issuer);
  await page.getByLabel("Client id").fill("maison");
  await page.getByLabel("Offered on the sign-in page").check();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.waitForURL((url) => !url.pathname.endsWith("/new"));

  await page.goto("/admin/paper-trail/identity/sign-in");
  const part = page.locator("section.security-part", { hasText: word });
  await part.getByText("Enter the client secret").click();
  await part.getByLabel("Client secret").fill(SECRET);
  await part.getByRole("button", { name: "Save" }).click();
  await page.getByText("The client secret is kept.").first().waitFor();
  assert.ok(!(await page.content()).includes(SECRET));
  await part.getByRole("button", { name: "Test the connection" }).click();
  await part.getByText("The provider answers as it should").waitFor();
  assert.match(await part.innerText(), new RegExp(`/sign-in/paper-trail/${word}/back`));
  await assertAccessible(page, "providers of an organisation");
  assert.deepEqual(stray(faults), []);
  await context.close();
});

for (const first of [true, false]) {
  test(`somebody comes in by it ${first ? "for the first time, on a telephone without JavaScript" : "again"}`, async () => {
    const { page, context, faults } = await open(chromium.browser, first ? { javaScript: false, viewport: PHONE } : {});
    await page.goto("/sign-in?next=/settings/profile");
    await page.getByText("Sign in with your organisation").click();
    await page.getByLabel("Your organisation's word").fill("paper-trail");
    await page.getByRole("button", { name: "Go on" }).click();
    await page.getByRole("link", { name: `Sign in with ${word}` }).click();
    await page.waitForURL((url) => url.pathname === "/settings/profile");
    assert.equal(await page.getByLabel("Display name").inputValue(), "Wanda Vogue");
    await page.goto("/settings/security");
    assert.match(await page.locator("main").innerText(), new RegExp(`Connected accounts[\\s\\S]*${word}[\\s\\S]*${person.email}`));
    if (!first) await assertAccessible(page, "security with a connected account");
    // It is the only way in, so it stays; before that, somebody proves who they are.
    await page.getByRole("button", { name: `Disconnect ${word}` }).click();
    await page.waitForURL((url) => url.pathname === "/settings/security/prove");
    assert.deepEqual(stray(faults), []);
    await context.close();
  });
}
