//! One HTML document: head written as text, body rendered by components.

use crate::cx::{self, UiCx};
use leptos::prelude::*;
use leptos::tachys::view::{Position, RenderFlags};
use std::fmt::Write;
use std::sync::Arc;

/// Fonts that stand above the fold of every page, one path per line; `bin/fonts` writes it.
const PRELOAD: &str = include_str!("../../../style/fonts.preload");

/// A page before it is rendered.
pub struct Page {
    /// What stands in the tab and in search results, without the site's name.
    pub title: String,
    /// One or two sentences for search results and shares.
    pub description: Option<String>,
    /// The address that search engines shall keep, as a path; `None` for pages that are not indexed.
    pub canonical: Option<String>,
    /// BCP 47 tag of the content, for those who link here; the page itself speaks the language of its reader.
    pub lang: Option<String>,
    /// Picture for shares, as a path.
    pub image: Option<String>,
    /// Open Graph type: `website`, `article`, `profile`, `music.album` …
    pub og_type: &'static str,
    /// JSON-LD objects, already serialised.
    pub json_ld: Vec<String>,
    /// Feeds: (title, path).
    pub feeds: Vec<(String, String)>,
    /// More style sheets, as paths (a site's accent).
    pub stylesheets: Vec<String>,
    /// May others show it as a card (`/oembed`)? Needs `canonical`.
    pub embeddable: bool,
    /// Further head elements whose values are escaped by their maker.
    pub head: String,
    /// Classes of `<body>`.
    pub class: &'static str,
    /// Does the body contain islands? Only then is WebAssembly loaded.
    pub islands: bool,
    /// HTTP status.
    pub status: u16,
    /// What the page shows, for the visitors' cache: `subsite:{id}`, `mega_site:{id}` … Empty: never cached.
    pub tags: Vec<String>,
    body: Box<dyn FnOnce() -> AnyView + Send>,
}

impl Page {
    /// A page with this title; `body` is called while it is rendered.
    pub fn new<V: IntoAny>(title: impl Into<String>, body: impl FnOnce() -> V + Send + 'static) -> Self {
        Self {
            title: title.into(),
            description: None,
            canonical: None,
            lang: None,
            image: None,
            og_type: "website",
            json_ld: Vec::new(),
            feeds: Vec::new(),
            stylesheets: Vec::new(),
            embeddable: false,
            head: String::new(),
            class: "",
            islands: false,
            status: 200,
            tags: Vec::new(),
            body: Box::new(move || body().into_any()),
        }
    }

    /// Renders the document.
    pub fn render(self, ui: UiCx) -> String {
        cx::scope(ui, || self.write())
    }

    fn write(mut self) -> String {
        let mut out = String::with_capacity(40 * 1024);
        let body = std::mem::replace(&mut self.body, Box::new(|| ().into_any()));
        self.write_head(&mut out);
        let _ = write!(out, "<body class=\"{}\">", self.class);
        let flags = RenderFlags::HYDRATE.with_hydrate(self.islands);
        let owner = Owner::new_root(Some(Arc::new(hydration_context::SsrSharedContext::new_islands())));
        let mut html = String::with_capacity(32 * 1024);
        owner.with(|| body().to_html_with_buf(&mut html, &mut Position::FirstChild, flags, Vec::new()));
        push_body(&mut out, &html, self.islands);
        owner.unset_with_forced_cleanup();
        out.push_str("</body></html>");
        out
    }

    fn write_head(&self, out: &mut String) {
        let ui = cx::current();
        let _ = write!(
            out,
            "<!DOCTYPE html><html lang=\"{}\" dir=\"{}\" data-theme=\"{}\"><head><meta charset=\"utf-8\">\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{}</title>",
            Escaped(ui.locale.tag()),
            ui.locale.dir(),
            ui.theme.as_str(),
            Escaped(&self.full_title()),
        );
        self.write_links(out, &ui);
        self.write_meta(out, &ui);
        self.write_scripts(out, &ui);
        out.push_str(&self.head);
        out.push_str("</head>");
    }

    fn full_title(&self) -> String {
        let site = crate::t("site-name");
        if self.title.is_empty() { site } else { format!("{} · {site}", self.title) }
    }

    fn write_links(&self, out: &mut String, ui: &UiCx) {
        for font in PRELOAD.lines() {
            let _ = write!(
                out,
                "<link rel=\"preload\" href=\"{font}\" as=\"font\" type=\"font/woff2\" crossorigin>"
            );
        }
        let _ = write!(out, "<link rel=\"stylesheet\" href=\"{}\">", Escaped(&cx::assets().css));
        for sheet in &self.stylesheets {
            let _ = write!(out, "<link rel=\"stylesheet\" href=\"{}\">", Escaped(sheet));
        }
        match &self.canonical {
            Some(path) => {
                let _ =
                    write!(out, "<link rel=\"canonical\" href=\"{}\">", Escaped(&address(&ui.origin, path)));
            }
            None => out.push_str("<meta name=\"robots\" content=\"noindex\">"),
        }
        if let Some(path) = self.canonical.as_deref().filter(|_| self.embeddable) {
            let url = kernel::address::encode_all(&address(&ui.origin, path));
            for (format, kind) in [("json", "application/json+oembed"), ("xml", "text/xml+oembed")] {
                let _ = write!(
                    out,
                    "<link rel=\"alternate\" type=\"{kind}\" href=\"{}/oembed?format={format}&amp;url={url}\">",
                    Escaped(&ui.origin)
                );
            }
        }
        for (title, path) in &self.feeds {
            let _ = write!(
                out,
                "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"{}\" href=\"{}\">",
                Escaped(title),
                Escaped(path)
            );
        }
        out.push_str("<link rel=\"icon\" href=\"/favicon.svg\" type=\"image/svg+xml\">");
    }

    fn write_meta(&self, out: &mut String, ui: &UiCx) {
        let mut meta = |kind: &str, name: &str, value: &str| {
            let _ = write!(out, "<meta {kind}=\"{name}\" content=\"{}\">", Escaped(value));
        };
        if let Some(description) = &self.description {
            meta("name", "description", description);
            meta("property", "og:description", description);
        }
        meta("property", "og:title", &self.title);
        meta("property", "og:type", self.og_type);
        meta("property", "og:site_name", &crate::t("site-name"));
        if let Some(lang) = &self.lang {
            meta("property", "og:locale", &lang.replace('-', "_"));
        }
        if let Some(path) = &self.canonical {
            meta("property", "og:url", &address(&ui.origin, path));
        }
        if let Some(path) = &self.image {
            meta("property", "og:image", &format!("{}{path}", ui.origin));
            if path.starts_with("/share/") {
                meta("property", "og:image:width", "1200");
                meta("property", "og:image:height", "630");
            }
            meta("name", "twitter:card", "summary_large_image");
        }
    }

    fn write_scripts(&self, out: &mut String, ui: &UiCx) {
        for object in &self.json_ld {
            // In a script element only `<` can end the element; JSON spells it \u003c.
            let _ = write!(
                out,
                "<script type=\"application/ld+json\">{}</script>",
                object.replace('<', "\\u003c")
            );
        }
        let nonce = ui.nonce.as_deref().map(|nonce| format!(" nonce=\"{nonce}\"")).unwrap_or_default();
        if self.islands {
            let assets = cx::assets();
            let _ = write!(
                out,
                "<script type=\"module\" src=\"/islands.js\" data-js=\"{}\" data-wasm=\"{}\" id=\"islands\"{nonce}></script>",
                Escaped(&assets.js),
                Escaped(&assets.wasm)
            );
        }
    }
}

/// Keeps hydration's markers only where something hydrates: in an island, but not in its children, which the browser
/// takes as they are. Asking the renderer for none elsewhere is not enough: tachys 0.3.0-rc1 switches them on again below
/// every element (`with_hydrate(E::HYDRATES_CHILDREN)`). A marker that stays is written as the comment that browsers make
/// of it. Text and attributes cannot contain a marker or a tag, because their `<` is escaped.
fn push_body(out: &mut String, html: &str, islands: bool) {
    let mut inside = Vec::new();
    for (at, part) in html.split("<!>").enumerate() {
        if at > 0 && inside.last() == Some(&true) {
            out.push_str("<!---->");
        }
        out.push_str(part);
        if islands {
            follow(&mut inside, part);
        }
    }
}

/// Notes which `<leptos-island>` and `<leptos-children>` a piece of HTML opens and closes; `true` is an island.
fn follow(inside: &mut Vec<bool>, html: &str) {
    for (at, _) in html.match_indices("leptos-") {
        let (before, name) = html.split_at(at);
        if before.ends_with("</") {
            inside.pop();
        } else if before.ends_with('<') {
            inside.push(name.starts_with("leptos-island"));
        }
    }
}

static OWN_HOSTS: std::sync::OnceLock<fn(&str) -> Option<String>> = std::sync::OnceLock::new();

/// Says once, at start, which paths have an address on a host of their own.
pub fn set_own_hosts(lookup: fn(&str) -> Option<String>) {
    let _ = OWN_HOSTS.set(lookup);
}

/// The full address that others shall keep: on the site's own host, if it has one. Letters outside ASCII are
/// percent-encoded.
fn address(origin: &str, path: &str) -> String {
    let own = OWN_HOSTS.get().and_then(|lookup| lookup(path));
    let full = own
        .unwrap_or_else(|| if path.starts_with('/') { format!("{origin}{path}") } else { path.to_owned() });
    let mut out = String::with_capacity(full.len());
    for byte in full.bytes() {
        if byte.is_ascii_graphic() {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

/// Text that is safe inside an element and inside a double-quoted attribute.
pub struct Escaped<'a>(pub &'a str);

impl std::fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut rest = self.0;
        while let Some(at) = rest.find(['&', '<', '>', '"']) {
            let (before, special) = rest.split_at(at);
            f.write_str(before)?;
            f.write_str(match special.as_bytes().first() {
                Some(b'&') => "&amp;",
                Some(b'<') => "&lt;",
                Some(b'>') => "&gt;",
                _ => "&quot;",
            })?;
            rest = special.get(1..).unwrap_or_default();
        }
        f.write_str(rest)
    }
}

#[cfg(test)]
mod tests {
    use super::{Page, push_body};
    use crate::cx::UiCx;
    use leptos::prelude::*;

    fn page(islands: bool) -> String {
        let words = vec!["one", "<!>", "three"];
        let mut page = Page::new(
            "Title",
            move || view! { <h1>{words}</h1><p>"a" {"b".to_owned()} {None::<String>}</p> },
        );
        page.islands = islands;
        page.render(UiCx::default())
    }

    #[test]
    fn pages_without_islands_have_no_markers() {
        let html = page(false);
        assert!(html.contains("<h1>one&lt;!&gt;three</h1><p>ab"), "{html}");
        assert!(!html.contains("<!>"), "{html}");
    }

    #[test]
    fn markers_stay_in_islands_only() {
        let html = "<p>a<!>b</p><leptos-island data-component=\"X\"><b>c<!>d</b><leptos-children>e<!>f</leptos-children>g<!></leptos-island>h<!>";
        let body = |islands| {
            let mut out = String::new();
            push_body(&mut out, html, islands);
            out
        };
        assert_eq!(
            body(true),
            "<p>ab</p><leptos-island data-component=\"X\"><b>c<!---->d</b><leptos-children>ef</leptos-children>g<!----></leptos-island>h"
        );
        assert!(!body(false).contains("<!"));
    }

    #[test]
    fn preloaded_fonts_are_there() {
        let public = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../public");
        assert_eq!(super::PRELOAD.lines().count(), 2);
        for font in super::PRELOAD.lines() {
            assert!(public.join(font.trim_start_matches('/')).is_file(), "{font}");
        }
    }
}
