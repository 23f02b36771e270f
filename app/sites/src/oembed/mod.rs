//! oEmbed: other websites ask what stands at one of our addresses and show it as a card.

#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
mod store;

/// The links in a page's head by which others find its card.
#[cfg(feature = "ssr")]
pub fn discovery(origin: &str, path: &str) -> String {
    use ui::page::Escaped;
    let url: String = url::form_urlencoded::byte_serialize(crate::seo::absolute(origin, path).as_bytes()).collect();
    ["json", "xml"]
        .map(|format| {
            let kind = if format == "xml" { "text/xml" } else { "application/json" };
            let href = format!("{origin}/oembed?format={format}&url={url}");
            format!("<link rel=\"alternate\" type=\"{kind}+oembed\" href=\"{}\">", Escaped(&href))
        })
        .concat()
}
