// Pages of the stand as the portal's server writes them for its elements (app/community/browser/README.md).
import { createHash } from "node:crypto";

const field = (label, control, help = "") => `<div class="field"><label class="label" for="field-content">${label}</label>${help}${control}</div>`;
const area = (value = "") => `<textarea class="input" id="field-content" name="content" rows="3" dir="auto">${value}</textarea>`;

/** The composer. The id of an empty one is new each time, as the server makes it. */
const composer = (id, value = "") => `<draft-keeper who="noor"><form method="post" action="/posts/new" enctype="multipart/form-data" class="form composer">
  <input type="hidden" name="id" value="${id}">
  <mention-picker src="/people/search">${field("What do you want to say?", area(value))}</mention-picker>
  <details><summary>More</summary><label class="label" for="field-warning">Warning</label><input class="input" id="field-warning" name="warning" type="text" dir="auto"></details>
  <label class="label" for="field-visibility">Who sees it</label><select class="input" id="field-visibility" name="visibility"><option value="public">Everybody</option><option value="house">My house</option></select>
  <label class="check"><input type="checkbox" name="several" value="on">Several</label>
  <label class="label" for="field-file_0">Picture</label><input class="input" id="field-file_0" name="file_0" type="file">
  <div class="form-actions"><button type="submit" class="button" name="action" value="publish">Publish</button>
  <button type="submit" class="button button-quiet" name="action" value="preview">Preview</button></div></form></draft-keeper>`;

const post = (id) => `<article class="post" id="post-${id}" aria-labelledby="post-name-${id}"><header class="post-head" id="post-name-${id}">Post ${id}</header>
  <div class="post-body"><p class="prose post-words">Words of ${id}.</p>${"<p>More.</p>".repeat(30)}</div></article>`;

/** The number that fits is 1234. */
export const NUMBER = 1234;
const HASH = createHash("sha256").update(`salt.${NUMBER}`).digest("hex");
const puzzle = `<sign-up-puzzle most="3000"><form method="post" action="/join/check/one" hidden><input type="hidden" name="challenge" value="1.salt.${HASH}">
  <input type="hidden" name="signature" value="signed"><input type="hidden" name="number" value=""></form></sign-up-puzzle>`;

/** The posts of the feed; a test puts others into `state.posts`. */
export const POSTS = ["d", "c", "b", "a"];

/** "On this device", for somebody whose other session is turned on already. The key is of no installation. */
const KEY = "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";
const devices = `<section class="push-card" aria-labelledby="push-title"><h2 id="push-title">On this device</h2>
  <push-switch data-key="${KEY}"><p class="push-without">It needs scripts.</p>
  <form method="post" action="/settings/notifications/devices" class="push-on" hidden><input type="hidden" name="endpoint" value=""><input type="hidden" name="p256dh" value=""><input type="hidden" name="auth" value=""><button type="submit" class="button">Turn on</button></form>
  <p class="push-says" role="status"></p></push-switch>
  <h3>Your other devices</h3><ul class="push-devices"><li><p>Firefox on Android</p><form method="post" action="/settings/notifications/devices/1/delete"><button type="submit" class="button button-quiet" aria-label="Remove Firefox on Android">Remove</button></form></li></ul></section>`;

/** A recording with its waveform; nothing is loaded before a test serves it. */
const bars = Array.from({ length: 128 }, (_, at) => Math.round(4 + 40 * Math.abs(Math.sin(at / 9)))).map((half, at) => `M${at * 4 + 2} ${48 - half}v${half * 2}`);
const recording = `<figure class="player"><wave-form><svg class="wave" aria-hidden="true" viewBox="0 0 512 96" preserveAspectRatio="none"><path d="${bars.join("")}"></path></svg></wave-form>
  <script type="module" src="/sound.js" nonce="{nonce}"></script><audio controls preload="none" src="/media/one/play.ogg" aria-label="Sound: Walk-in beat"></audio>
  <figcaption><a href="/elsewhere">The file itself</a></figcaption></figure>`;

export const PORTAL = {
  "/feed": {
    portal: true,
    title: "Feed",
    body: (state) => `<live-feed src="/feed" topics="organization:o1"><div class="posts">${(state.posts ?? POSTS).map(post).join("")}</div></live-feed>`,
  },
  "/posts/new": { portal: true, title: "New post", body: () => composer(crypto.randomUUID()) },
  "/posts/one/edit": { portal: true, title: "Change", body: () => composer("00000000-0000-7000-8000-000000000001", "Old words") },
  "/join/check/one": { portal: true, title: "Your mail is being prepared", body: puzzle },
  "/gallery/one": { portal: true, title: "Walk-in beat", body: recording },
  "/elsewhere": { portal: true, title: "Elsewhere", body: `<p>Here.</p><a href="/posts/new">Write</a>` },
  "/settings/notifications": { portal: true, title: "Settings", body: devices },
  "/notifications": { portal: true, title: "Notifications", body: "<p>Nothing.</p>" },
};
