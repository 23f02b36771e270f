// The elements that concern the browser as a device: its proof that it is no robot, and messages that ring it up. On pages
// of a small server with the real security policy.
import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { Stage, until } from "../lib/stage.mjs";
import { NUMBER } from "../lib/stand-portal.mjs";

const stage = new Stage();

before(() => stage.open());
after(() => stage.close());
// One that failed leaves no tab behind that would listen during the next.
afterEach(() => Promise.all(stage.chromium.browser.contexts().map((context) => context.close())));
beforeEach(() => {
  stage.reset();
  stage.server.answers.set("GET /notifications/count", [200, { unread: 0, more: false }]);
  stage.server.answers.set("POST /join/check/one", [200, { sent: true }]);
});

test("the puzzle is solved once, and says how far it is", async () => {
  const { page, context, assertClean } = await stage.visit("/join/check/one");
  const status = page.locator("sign-up-puzzle [role=status]");
  await status.getByText("Done. The mail with your link is on its way.").waitFor();
  const sent = stage.server.asked.filter((one) => one.path === "/join/check/one");
  assert.deepEqual(sent.map((one) => [one.fields.get("number"), one.fields.get("signature")]), [[String(NUMBER), "signed"]]);
  assert.equal(await page.locator("sign-up-puzzle progress").count(), 0);
  assertClean();
  await context.close();
});

test("a puzzle that cannot be sent leaves people to wait, and asks no more", async () => {
  stage.server.answers.set("POST /join/check/one", [422, { error: "No." }]);
  const { page, context } = await stage.visit("/join/check/one");
  await page.locator("sign-up-puzzle").getByText("the mail comes by itself").waitFor();
  assert.equal(stage.server.asked.filter((one) => one.path === "/join/check/one").length, 1);
  await context.close();
});

/** Push services are the browser's makers'; here the browser itself says that it has one. */
const pretend = (answer) => {
  const known = { current: null };
  PushManager.prototype.getSubscription = async () => known.current;
  PushManager.prototype.subscribe = async function subscribe(options) {
    const key = Uint8Array.from(atob(options.applicationServerKey.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
    const bytes = { p256dh: new Uint8Array(65).fill(4).buffer, auth: new Uint8Array(16).fill(255).buffer };
    known.current = { endpoint: "https://push.example.org/x", options: { applicationServerKey: key.buffer }, getKey: (name) => bytes[name], unsubscribe: async () => true };
    return known.current;
  };
  Notification.requestPermission = async () => answer;
};

test("a device is turned on with what the browser says, once", async () => {
  stage.server.answers.set("POST /settings/notifications/devices", [200, "<title>On</title><p>On now.</p>"]);
  const { page, context, assertClean } = await stage.bare();
  await page.addInitScript(pretend, "granted");
  await page.goto("/settings/notifications");
  const button = page.getByRole("button", { name: "Turn on" });
  await button.waitFor();
  assert.equal(await page.getByText("It needs scripts.").count(), 0);
  await button.dblclick();
  await page.getByText("On now.").waitFor();
  const sent = stage.server.asked.filter((one) => one.path === "/settings/notifications/devices");
  assert.equal(sent.length, 1);
  const fields = new URLSearchParams(sent[0].body);
  assert.deepEqual([...fields], [["endpoint", "https://push.example.org/x"], ["p256dh", `BAQE${"BAQE".repeat(20)}BAQ`], ["auth", `${"_".repeat(21)}w`]]);
  assertClean();
  await context.close();
});

test("whoever does not allow it reads why nothing happens", async () => {
  const { page, context, assertClean } = await stage.bare();
  await page.addInitScript(pretend, "denied");
  await page.goto("/settings/notifications");
  await page.getByRole("button", { name: "Turn on" }).click();
  await page.getByText("does not let Maison show notifications").waitFor();
  assert.equal(stage.server.asked.filter((one) => one.path === "/settings/notifications/devices").length, 0);
  assertClean();
  await context.close();
});

test("the worker shows what comes, in place of what came before, and opens it in the tab that is there", async () => {
  const { page, context, assertClean } = await stage.bare();
  await context.grantPermissions(["notifications"]);
  await page.goto("/elsewhere");
  await page.evaluate(async () => {
    await navigator.serviceWorker.register("/push-worker.js", { scope: "/" });
    await navigator.serviceWorker.ready;
  });
  const session = await context.newCDPSession(page);
  const registrations = [];
  session.on("ServiceWorker.workerRegistrationUpdated", (event) => registrations.push(...event.registrations));
  await session.send("ServiceWorker.enable");
  await until("the worker is known", () => registrations.length > 0);
  const { registrationId } = registrations[0];
  const shown = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      return (await registration.getNotifications()).map((one) => [one.title, one.body, one.tag, one.dir, one.data]);
    });
  const push = (message) =>
    session.send("ServiceWorker.deliverPushMessage", { origin: new URL(page.url()).origin, registrationId, data: JSON.stringify(message) });
  const message = { title: "Elle commented on your post.", body: "Wonderful", path: "/feed", tag: "t1", lang: "en", dir: "ltr" };
  await push({ ...message, title: "Earlier" });
  await push(message);
  await page.waitForFunction(async () => (await (await navigator.serviceWorker.ready).getNotifications())[0]?.title.startsWith("Elle"));
  assert.deepEqual(await shown(), [["Elle commented on your post.", "Wonderful", "t1", "ltr", "/feed"]]);
  // The click of a notification of the system cannot be made here; the worker is told of one instead.
  const [worker] = context.serviceWorkers();
  await worker.evaluate(async () => {
    // Only a real click may take the focus.
    WindowClient.prototype.focus = async function focus() {
      return this;
    };
    const [notification] = await self.registration.getNotifications();
    self.dispatchEvent(new NotificationEvent("notificationclick", { notification }));
  });
  await page.waitForURL("**/feed");
  assert.deepEqual(await shown(), []);
  assertClean();
  await context.close();
});
