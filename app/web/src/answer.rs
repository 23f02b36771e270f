//! What handlers return: pages, redirects with a message, failures.

use crate::{Cx, cookies};
use axum::response::{IntoResponse, Response};
use db::StoreError;
use http::{HeaderValue, StatusCode, header};
use kernel::AppError;
use ui::Page;

/// The result of every handler.
pub type Answer = Result<Response, Failure>;

/// A failed request. The server's outermost layer renders it as a page or as JSON.
#[derive(Clone, Debug)]
pub struct Failure(pub AppError);

impl From<AppError> for Failure {
    fn from(error: AppError) -> Self {
        Self(error)
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Self(error.into())
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.0.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = status.into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// What a rendered page shows, for the visitors' cache.
#[derive(Clone, Debug, Default)]
pub struct CacheTags(pub Vec<String>);

impl Cx {
    /// Renders a page.
    pub fn page(&self, mut page: Page) -> Response {
        let status = StatusCode::from_u16(page.status).unwrap_or(StatusCode::OK);
        let tags = CacheTags(std::mem::take(&mut page.tags));
        let html = page.render(self.ui());
        let mut response =
            (status, [(header::CONTENT_TYPE, "text/html; charset=utf-8")], html).into_response();
        response.extensions_mut().insert(tags);
        if self.flash.is_some() {
            add_cookie(&mut response, &cookies::set(cookies::FLASH, "", 0, self.app.secure()));
        }
        response
    }

    /// After a form: go to `path` (see other) and show the message `key` of the catalogue there.
    pub fn done(&self, path: &str, key: &str) -> Response {
        let mut response = see_other(path);
        add_cookie(
            &mut response,
            &cookies::set(cookies::FLASH, &format!("good.{key}"), 60, self.app.secure()),
        );
        response
    }

    /// Like [`Cx::done`], for something that did not work.
    pub fn sorry(&self, path: &str, key: &str) -> Response {
        let mut response = see_other(path);
        add_cookie(
            &mut response,
            &cookies::set(cookies::FLASH, &format!("bad.{key}"), 60, self.app.secure()),
        );
        response
    }
}

/// Adds a `Set-Cookie` header; a value that is no header is left out.
pub fn add_cookie(response: &mut Response, cookie: &str) {
    if let Ok(value) = HeaderValue::from_str(cookie) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
}

/// 303 to a path of ours.
pub fn see_other(path: &str) -> Response {
    redirect(StatusCode::SEE_OTHER, path)
}

/// 308 to a path of ours: the old address is given up for good.
pub fn moved(path: &str) -> Response {
    redirect(StatusCode::PERMANENT_REDIRECT, path)
}

fn redirect(status: StatusCode, path: &str) -> Response {
    let location = HeaderValue::from_str(&local(path)).unwrap_or(HeaderValue::from_static("/"));
    (status, [(header::LOCATION, location)]).into_response()
}

/// The path if it leads to this site, otherwise `/`: no open redirects. Letters outside ASCII are percent-encoded.
pub fn local(path: &str) -> String {
    let ours = path.starts_with('/') && !path.starts_with("//") && !path.contains(['\\', '\r', '\n', '\t']);
    if !ours {
        return "/".to_owned();
    }
    let mut safe = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_graphic() {
            safe.push(char::from(byte))
        } else {
            safe.push_str(&format!("%{byte:02X}"))
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::local;

    #[test]
    fn redirects_stay_here() {
        assert_eq!(local("/artists/zoë?a=b c"), "/artists/zo%C3%AB?a=b%20c");
        for away in
            ["//evil.example", "https://evil.example", "/\\evil.example", "evil", "", "/a\r\nSet-Cookie: x=y"]
        {
            assert_eq!(local(away), "/", "{away}");
        }
    }
}
