//! `/oembed?url=…&format=json|xml`.

use super::store::{self, Shown};
use crate::domain;
use crate::feed::Xml;
use crate::listing::Params;
use crate::seo::absolute;
use crate::share_image;
use axum::response::IntoResponse;
use db::prelude::*;
use http::{StatusCode, header};
use kernel::AppError;
use serde_json::json;
use ui::page::Escaped;
use url::Url;
use web::{Answer, Cx};

/// The card of one of our addresses.
///
/// # Errors
/// `NotFound` if nothing public stands there.
pub async fn oembed_show(cx: Cx) -> Answer {
    let params = Params::of(&cx.uri);
    let format = params.some("format").unwrap_or_else(|| "json".to_owned());
    if format != "json" && format != "xml" {
        return Ok((StatusCode::NOT_IMPLEMENTED, "The format is json or xml.\n").into_response());
    }
    let asked = params.get("url").to_owned();
    let path = ours(&cx, &asked).ok_or(AppError::NotFound)?;
    let shown = cx.app.db.read(kernel::Actor::Visitor, async |tx| find(tx, &path).await).await?;
    let width = params.get("maxwidth").parse::<u32>().unwrap_or(600).clamp(200, 600);
    let height = params.get("maxheight").parse::<u32>().unwrap_or(240).clamp(80, 240);
    let card = Card {
        origin: &cx.app.settings.origin,
        path: &path,
        shown: &shown,
        size: (width, height),
        site: cx.t("site-name"),
    };
    let cached = (header::CACHE_CONTROL, "public, max-age=3600");
    Ok(if format == "xml" {
        ([(header::CONTENT_TYPE, "text/xml; charset=utf-8"), cached], card.xml()).into_response()
    } else {
        ([(header::CONTENT_TYPE, "application/json"), cached], card.json()).into_response()
    })
}

/// The path of an address of ours, decoded; on a host of its own, the path that it stands for.
fn ours(cx: &Cx, asked: &str) -> Option<String> {
    let url = Url::parse(asked).ok()?;
    let origin = Url::parse(&cx.app.settings.origin).ok()?;
    let path = percent_decode(url.path())?;
    if url.origin() == origin.origin() {
        return Some(path);
    }
    let base = domain::base_of(url.host_str()?)?;
    Some(if path == "/" { base } else { format!("{base}{path}") })
}

fn percent_decode(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let (high, low) = (rest.next()?, rest.next()?);
            let digit = |byte: u8| char::from(byte).to_digit(16);
            bytes.push(u8::try_from(digit(high)? * 16 + digit(low)?).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok().filter(|path| !path.contains('\0'))
}

async fn find(tx: &ActorTx<'_>, path: &str) -> StoreResult<Shown> {
    let parts: Vec<&str> = path.trim_matches('/').split('/').collect();
    match parts.as_slice() {
        ["mega", kind, slug] => store::mega_site(tx, kind, slug).await,
        [prefix, slug] => store::subsite(tx, prefix, slug).await,
        [prefix, subsite, module, slug] => store::item(tx, [prefix, subsite, module, slug]).await,
        _ => Err(StoreError::NotFound),
    }
}

struct Card<'a> {
    origin: &'a str,
    path: &'a str,
    shown: &'a Shown,
    size: (u32, u32),
    site: String,
}

impl Card<'_> {
    fn picture(&self) -> String {
        format!("{}{}", self.origin, share_image::path(&self.shown.kind, self.shown.id, self.shown.version))
    }

    /// Plain HTML without a script: a quotation with a link.
    fn html(&self) -> String {
        let words = self.shown.summary.as_deref().map(kernel::plain_text).unwrap_or_default();
        let words: String = words.chars().take(280).collect();
        format!(
            "<blockquote class=\"maison-card\"><p><a href=\"{}\">{}</a></p><p>{}</p><cite>{}</cite></blockquote>",
            Escaped(&absolute(self.origin, self.path)),
            Escaped(&self.shown.title),
            Escaped(&words),
            Escaped(&self.shown.author)
        )
    }

    fn json(&self) -> String {
        json!({
            "version": "1.0",
            "type": "rich",
            "title": self.shown.title,
            "author_name": self.shown.author,
            "author_url": absolute(self.origin, &self.shown.author_path),
            "provider_name": self.site,
            "provider_url": self.origin,
            "cache_age": 3600,
            "thumbnail_url": self.picture(),
            "thumbnail_width": 1200,
            "thumbnail_height": 630,
            "html": self.html(),
            "width": self.size.0,
            "height": self.size.1,
        })
        .to_string()
    }

    fn xml(&self) -> String {
        let mut xml = Xml::new();
        let (width, height) = self.size;
        xml.raw("<oembed>")
            .element("version", "1.0")
            .element("type", "rich")
            .element("title", &self.shown.title);
        xml.element("author_name", &self.shown.author)
            .element("author_url", &absolute(self.origin, &self.shown.author_path));
        xml.element("provider_name", &self.site)
            .element("provider_url", self.origin)
            .element("cache_age", "3600");
        xml.element("thumbnail_url", &self.picture())
            .element("thumbnail_width", "1200")
            .element("thumbnail_height", "630");
        xml.element("html", &self.html())
            .element("width", &width.to_string())
            .element("height", &height.to_string());
        xml.raw("</oembed>\n");
        xml.finish()
    }
}
