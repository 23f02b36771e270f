// The waveform of a recording (<wave-form>, app/community/browser): on a page of the stand, with the real security policy.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Stage } from "../lib/stage.mjs";

const stage = new Stage();

before(() => stage.open());
after(() => stage.close());

/** A page whose recording is two seconds long and can be sought in. */
async function open(path) {
  const opened = await stage.visit(path);
  await opened.page.locator("audio").evaluate((audio) => {
    audio.preload = "auto";
    audio.load();
  });
  await opened.page.waitForFunction(() => document.querySelector("audio").readyState >= HTMLMediaElement.HAVE_CURRENT_DATA);
  return opened;
}

const heard = (page) => page.locator("wave-form").evaluate((wave) => Number.parseFloat(wave.style.getPropertyValue("--heard")));
const time = (page) => page.locator("audio").evaluate((audio) => audio.currentTime);

for (const path of ["/gallery/one", "/gallery/one?lang=ar&theme=dark"]) {
  test(`a click goes there, and what was heard has a colour: ${path}`, async () => {
    const { page, context, assertClean } = await open(path);
    assert.equal(await heard(page), 0);
    const { width, height } = await page.locator("wave-form").boundingBox();
    // Time goes from left to right in Arabic as well, as in the player below.
    await page.locator("wave-form").click({ position: { x: width * 0.75, y: height / 2 } });
    assert.ok(Math.abs((await time(page)) - 1.5) < 0.1, `${await time(page)} s`);
    assert.ok(Math.abs((await heard(page)) - 75) < 3, `${await heard(page)} %`);
    const [all, coloured] = await page.locator("wave-form .wave").evaluateAll((both) => both.map((one) => getComputedStyle(one).stroke));
    assert.notEqual(all, coloured);
    // Both drawings lie upon each other, and neither is wider than the page.
    const boxes = await page.locator("wave-form .wave").evaluateAll((both) => both.map((one) => JSON.stringify(one.getBoundingClientRect())));
    assert.equal(boxes[0], boxes[1]);
    assertClean();
    await context.close();
  });
}

test("it is nothing for the keyboard, whose player is the browser's", async () => {
  const { page, context, assertClean } = await open("/gallery/one");
  await page.locator("audio").focus();
  assert.equal(await page.evaluate(() => document.activeElement?.localName), "audio");
  await page.keyboard.press("Shift+Tab");
  assert.equal(await page.evaluate(() => document.activeElement?.closest("wave-form")), null);
  assert.equal(await page.locator("wave-form .wave").evaluateAll((both) => both.every((one) => one.getAttribute("aria-hidden") === "true")), true);
  assertClean();
  await context.close();
});

test("without script it is a picture", async () => {
  const { page, context } = await stage.bare({ javaScript: false });
  await page.goto("/gallery/one");
  const wave = await page.locator("wave-form .wave").boundingBox();
  assert.ok(wave.width > 200 && wave.height > 60, JSON.stringify(wave));
  assert.equal(await page.locator("wave-form .wave").count(), 1);
  assert.ok(await page.locator("audio").isVisible());
  await context.close();
});
