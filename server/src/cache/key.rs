//! Who may get a kept page, and which one.

use super::Key;
use http::{Method, Request, Uri, header};
use web::App;
use web::cx::Asked;

/// Longer queries are not worth keeping.
const LONGEST: usize = 512;
/// What advertisers and mailers append; pages do not depend on it.
const IGNORED: &[&str] = &["fbclid", "gclid", "dclid", "msclkid", "mc_cid", "mc_eid", "igshid"];

/// May this request be answered with the page that every visitor gets? Then it gets no nonce, either.
pub fn is_visitors<B>(app: &App, request: &Request<B>) -> bool {
    let headers = request.headers();
    // HEAD becomes GET on the way in, but the security headers are decided before.
    let plain = matches!(*request.method(), Method::GET | Method::HEAD)
        && !headers.contains_key(header::AUTHORIZATION)
        && request.uri().query().is_none_or(|query| query.len() <= LONGEST);
    // Only software asks for JSON alone; whatever it gets is not the page.
    let accept = headers.get(header::ACCEPT).map_or(&b""[..], |accept| accept.as_bytes());
    let text = String::from_utf8_lossy(accept);
    let page = !text.contains("json") || text.contains("text/html");
    plain && page && (!headers.contains_key(header::COOKIE) || nobody(app, request))
}

fn nobody<B>(app: &App, request: &Request<B>) -> bool {
    let asked = asked(app, request);
    asked.token.is_none() && asked.flash.is_none()
}

/// What the request says about its sender.
pub fn asked<B>(app: &App, request: &Request<B>) -> Asked {
    Asked::new(app, request.headers(), request.uri(), request.extensions())
}

/// The page's key: host, address, language, theme.
pub fn key(asked: &Asked, uri: &Uri) -> Key {
    let path = uri.path_and_query().map_or("/", |path| path.as_str());
    [asked.host.as_str(), path, asked.locale.tag(), asked.theme.as_str()].join("\n").into()
}

/// The address with its query in one order and without what advertisers append, so that equal pages have one key.
/// Handlers get the same address, so the page never shows another visitor's.
pub fn canonical(uri: &Uri) -> Option<Uri> {
    let query = uri.query()?;
    let mut pairs: Vec<&str> = query.split('&').filter(|pair| !pair.is_empty() && !ignored(pair)).collect();
    // Stable: repeated names keep their order.
    pairs.sort_by_key(|pair| pair.split('=').next());
    let kept = pairs.join("&");
    if kept == query {
        return None;
    }
    let path = if kept.is_empty() { uri.path().to_owned() } else { format!("{}?{kept}", uri.path()) };
    path.parse().ok()
}

fn ignored(pair: &str) -> bool {
    let name = pair.split('=').next().unwrap_or_default();
    name.starts_with("utm_") || IGNORED.contains(&name)
}
