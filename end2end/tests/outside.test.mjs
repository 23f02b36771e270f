// Other software: a person makes a token and a webhook in the browser; a program outside writes an article with the one and
// is told by the other. The program knows no more than the pages and docs/api.md say.
import assert from "node:assert/strict";
import { createHmac, timingSafeEqual } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import { BASE, launch, open, signIn } from "../lib/browser.mjs";

const SLUG = "house-registry";
const DESK = `/admin/${SLUG}`;

let chromium;
let receiver;
const heard = [];
before(async () => {
  chromium = await launch();
  receiver = createServer(async (request, response) => {
    let body = "";
    for await (const part of request.setEncoding("utf8")) body += part;
    heard.push({ headers: request.headers, body });
    response.end("heard");
    receiver.emit("heard");
  });
  await once(receiver.listen(0, "127.0.0.1"), "listening");
});
after(async () => {
  await chromium.close();
  receiver.close();
});

/** The first call that is about this; what else is heard is passed by. */
async function call(about) {
  const found = () => heard.find(({ body }) => body.includes(about));
  while (!found()) await once(receiver, "heard", { signal: AbortSignal.timeout(30_000) });
  return found();
}

/** Standard Webhooks, as their page describes them: is one of the signatures ours, and is the call from now? */
function isSigned(secret, headers, body) {
  const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64");
  const content = `${headers["webhook-id"]}.${headers["webhook-timestamp"]}.${body}`;
  const ours = createHmac("sha256", key).update(content).digest();
  const fresh = Math.abs(Date.now() / 1000 - Number(headers["webhook-timestamp"])) < 300;
  const signatures = headers["webhook-signature"].split(" ").map((one) => one.split(","));
  return fresh && signatures.some(([kind, text]) => {
    const theirs = Buffer.from(text, "base64");
    return kind === "v1" && theirs.length === ours.length && timingSafeEqual(theirs, ours);
  });
}

/** A program with a token: what the API answers. */
const program = (token) => async (method, path, body, headers = {}) => {
  const response = await fetch(new URL(`/api/v1/${SLUG}/${path}`, BASE), {
    method,
    headers: { authorization: `Bearer ${token}`, ...(body && { "content-type": "application/json" }), ...headers },
    body: body && JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, json: text && JSON.parse(text) };
};

test("a program writes an article and hears of it", async () => {
  const { page, context, assertClean } = await open(chromium.browser);
  await signIn(page, "ana");

  // The token: may read and write what is on sites, nothing else.
  await page.goto(`${DESK}/identity/tokens`);
  await page.getByLabel("Name").fill("Press office");
  const sites = page.getByRole("group", { name: "Sites", exact: true });
  for (const verb of ["read", "create", "update"]) await sites.locator(`input[value="sites.${verb}"]`).check();
  await page.getByRole("button", { name: "Make a token" }).click();
  const token = await page.locator(".token-new code.token-text").innerText();
  assert.match(token, /^mai_/);

  // The webhook: an endpoint, then its secret.
  const { port } = receiver.address();
  const name = `Press ${port}`;
  await page.goto(`${DESK}/channels/webhooks`);
  await page.getByRole("link", { name: "Add an endpoint" }).click();
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("URL").fill(`https://127.0.0.1:${port}/news`);
  await page.getByLabel("Events").fill("sites.articles.*");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByRole("link", { name, exact: true }).first().waitFor();
  await page.goto(`${DESK}/channels/webhooks`);
  await page.getByRole("button", { name: `Make a secret: ${name}` }).click();
  const secret = await page.locator(".token-new code.token-text").innerText();
  assert.match(secret, /^whsec_/);

  // The program: finds a subsite, adds an article to it, changes it as it was.
  const ask = program(token);
  const [subsite] = (await ask("GET", "sites/subsites?fields=id&limit=1")).json.data;
  const word = `outside-${crypto.randomUUID().slice(0, 8)}`;
  const article = { subsite_id: subsite.id, slug: word, title: "Written elsewhere", content: "By a program." };
  const key = { "idempotency-key": word };
  const made = await ask("POST", "sites/articles", article, key);
  assert.equal(made.status, 201, JSON.stringify(made.json));
  const { id } = made.json;
  assert.equal(made.headers.get("location"), `/api/v1/${SLUG}/sites/articles/${id}`);
  const again = await ask("POST", "sites/articles", article, key);
  assert.deepEqual([again.status, again.json.id, again.headers.get("idempotent-replayed")], [201, id, "true"]);
  assert.equal((await ask("GET", "crm/contacts")).status, 403, "the token may do no more than was ticked");

  // It is told, by a call that nobody else can have signed.
  const { headers, body } = await call(id);
  const event = JSON.parse(body);
  assert.deepEqual([event.type, event.data.resource, event.data.id], ["sites.articles_created", "sites.articles", id]);
  assert.ok(isSigned(secret, headers, body));
  assert.ok(!isSigned(secret, headers, body.replace(id, crypto.randomUUID())), "other words have another signature");
  assert.ok(!isSigned("whsec_bm90IHRoZSBzZWNyZXQ=", headers, body));
  assert.ok(!body.includes("Written elsewhere"), "who wants the contents asks for them");
  assert.equal(heard.filter((one) => one.body.includes(id)).length, 1, "sent twice with one key, it happened once");
  const tag = made.headers.get("etag");
  assert.equal((await ask("PATCH", `sites/articles/${id}`, { summary: "Soon." }, { "if-match": tag })).status, 200);
  assert.equal((await ask("PATCH", `sites/articles/${id}`, { summary: "Late." }, { "if-match": tag })).status, 412);

  // The person sees both: what went out, and the article.
  await page.goto(`${DESK}/channels/webhooks`);
  const row = page.getByRole("row", { name: new RegExp(`sites\\.articles_created ${name} delivered`) });
  await row.getByRole("link", { name: "sites.articles_created" }).click();
  assert.match(await page.locator("main").innerText(), new RegExp(id));
  await page.goto(`${DESK}/sites/articles/${id}`);
  assert.equal(await page.getByLabel("Title").inputValue(), "Written elsewhere");
  await context.close();
  assertClean();
});
