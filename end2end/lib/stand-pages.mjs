// Pages of the stand: HTML as the dashboard's server writes it for the elements (app/admin/browser/README.md).

const field = (name, label, control, help = "") =>
  `<div class="field"><label class="label" for="field-${name.replaceAll(".", "-")}">${label}</label>${help}${control}</div>`;
const input = (name, value = "", more = "") =>
  `<input class="input" id="field-${name.replaceAll(".", "-")}" name="${name}" type="text" value="${value}" ${more}>`;
const area = (name, value) =>
  `<textarea class="input" id="field-${name}" name="${name}" rows="5" dir="auto">${value.replaceAll("<", "&lt;")}</textarea>`;

const form = `<record-form draft-src="/draft" presence-src="/presence" who="noor"><form class="form" method="post" action="/saved">
  <input type="hidden" name="_version" value="7">
  ${field("name", "Name", input("name", "Noor", "required"))}
  <slug-input from="name">${field("slug", "Address", input("slug"))}</slug-input>
  ${field("kind", "Kind", `<select class="input" id="field-kind" name="kind"><option value="gift" selected>Gift</option><option value="sale">Sale</option></select>`)}
  <div class="field" data-when="kind=sale"><label class="label" for="field-price">Price</label>${input("price", "", "required")}</div>
  <p role="status" data-status></p>
  <button type="submit" class="button" data-save>Save</button></form></record-form>`;

const refused = `<record-form draft-src="/draft" who="noor"><form class="form" method="post" action="/saved">
  <div class="summary" role="alert" tabindex="-1"><h2>One thing needs your attention.</h2><ul><li><a href="#field-person">Person: choose one</a></li></ul></div>
  <relation-picker src="/options" create="/made">${field("person", "Person", `<select class="input" id="field-person" name="person"><option value="">None</option></select>`)}</relation-picker>
  <button type="submit" class="button">Save</button></form></record-form>`;

const row = (id, name, state) => `<tr data-id="${id}" data-version="1">
  <td><input type="checkbox" name="id" value="${id}" aria-label="Select ${name}"></td>
  <th scope="row"><a href="/after?id=${id}">${name}</a></th>
  <td data-cell="state" data-value="${state}" data-column="state">${state}</td></tr>`;
const list = `<list-view data-list="/rows" data-total="1204">
  <template data-control="state"><select class="input"><option value="lead">Lead</option><option value="won">Won</option></select></template>
  <form data-quiet method="get" action="/display"><label class="check"><input type="radio" name="density" value="tight">Tight</label><label class="check"><input type="radio" name="density" value="loose" checked>Loose</label>
    <label class="check"><input type="checkbox" name="columns" value="state" checked>State</label> <button data-plain>Show</button></form>
  <form id="bulk" method="post" action="/saved"><div data-bulk><button type="submit" name="do" value="archive" class="button">Archive</button></div>
    <table class="table"><caption class="sr-only">People</caption><thead><tr><th scope="col"><input type="checkbox" data-all hidden aria-label="Select all on this page"></th>
      <th scope="col">Name</th><th scope="col" data-column="state">State</th></tr></thead>
      <tbody>${["Asa", "Bo", "Cleo", "Dima", "Eve"].map((name, at) => row(`r${at}`, name, "lead")).join("")}</tbody></table></form></list-view>`;

const card = (id, name) => `<li data-id="${id}" data-version="1"><a class="button" href="/after">${name}</a>
  <form method="post" action="/cards/${id}/cell" data-plain><input type="hidden" name="field" value="stage"><input type="hidden" name="version" value="1">
  <select class="input" name="value" aria-label="Stage of ${name}"><option value="talk" disabled>Talking</option><option value="won">Won</option></select>
  <button>Move</button></form></li>`;
const column = (value, title, cards = "") =>
  `<section data-value="${value}" aria-labelledby="column-${value}"><h2 id="column-${value}">${title}</h2> <span data-count="${cards ? 2 : 0}">${cards ? 2 : 0}</span><ol>${cards}</ol></section>`;
const board = `<board-view data-list="/cards" data-field="stage">${column("open", "Open", card("c1", "Gala") + card("c2", "Ball"))}${column("talk", "Talking")}${column("won", "Won")}</board-view>`;

const song = (number, title, label = number) => `<li><fieldset><legend>Song <span data-number>${label}</span></legend>
  ${field(`songs.${number}.title`, "Title", input(`songs.${number}.title`, title)).replaceAll("{n}-", "-n--").replaceAll("songs-{n}", "songs--n-")}
  <sort-list name="songs.${number}.links"><ol></ol><template><li><fieldset><legend>Link</legend><input name="songs.${number}.links.{n}.href" aria-label="Address"></fieldset></li></template></sort-list></fieldset></li>`;
const songs = `<form class="form" method="post" action="/saved"><sort-list name="songs" max="4"><ol>${song(0, "One", 1)}${song(1, "Two", 2)}${song(2, "Three", 3)}${song(3, "", 4).replace("<li>", "<li data-plain>")}</ol>
  <template>${song("{n}", "", "")}</template></sort-list><button class="button">Save</button></form>`;

const fields = `<form class="form" method="post" action="/saved">
  <relation-picker src="/options" create="/made" open="/after?id={id}">${field("person", "Person", `<select class="input" id="field-person" name="person" aria-describedby="field-person-help"><option value="">None</option><option value="p1" selected>Asa</option></select>`, `<p class="help" id="field-person-help">Who does it.</p>`)}</relation-picker>
  <relation-picker src="/options">${field("crew", "Crew", `<select class="input" id="field-crew" name="crew" multiple><option value="p1" selected>Asa</option></select>`)}</relation-picker>
  <tag-input>${field("tags", "Tags", input("tags", "vogue, runway", 'list="known"') + `<datalist id="known"><option value="ballroom"></option><option value="vogue"></option></datalist>`)}</tag-input>
  <color-input>${field("color", "Colour", input("color", "#ffcc00"))}</color-input>
  <focal-point><img src="/favicon.svg" alt="A house" width="160" height="160">
    ${field("focal_x", "Across", `<input class="input" id="field-focal_x" name="focal_x" type="number" value="50">`)}
    ${field("focal_y", "Down", `<input class="input" id="field-focal_y" name="focal_y" type="number" value="50">`)}</focal-point>
  <upload-field data-max="1000">${field("file", "File", `<input class="input" id="field-file" name="file" type="file">`)}</upload-field>
  <button class="button">Save</button></form>
  <import-progress src="/import" until="done"><progress aria-label="Import" max="10" value="0"></progress><p></p></import-progress>
  <live-note src="/here"><p></p></live-note>
  <local-time relative><time datetime="2026-01-01T10:00:00Z">1 January 2026</time></local-time>`;

const editors = `<record-form><form class="form" method="post" action="/saved">
  <rich-editor>${field("body", "Text", area("body", "<h2>Hello</h2><p>Plain <strong>bold</strong></p>"))}</rich-editor>
  <rich-editor>${field("table", "Old text", area("table", "<table><tr><td>kept</td></tr></table>"))}</rich-editor>
  <markdown-editor preview="/markdown">${field("words", "Words", area("words", "A *word*"))}</markdown-editor>
  <code-editor language="json">${field("data", "Data", area("data", '{"one": 1}'))}</code-editor>
  <button class="button">Save</button></form></record-form>`;

export const PAGES = {
  "/form": { title: "A form", body: form },
  "/refused": { title: "A refused form", body: refused },
  "/list": { title: "A list", body: list },
  "/board": { title: "A board", body: board },
  "/songs": { title: "Songs", body: songs },
  "/fields": { title: "Fields", body: fields },
  "/editors": { title: "Editors", body: editors },
  "/after": { title: "After", body: "<p>Here.</p>" },
  "/made": { title: "Made", body: "<p>A new one.</p>" },
};
