//! What came back from a router, as tests read it.

use axum::http::{HeaderName, header};
use axum::response::Response;
use http_body_util::BodyExt;

/// An answer with its text.
#[derive(Clone, Debug, Default)]
pub struct Page {
    /// Status code.
    pub status: u16,
    /// Where it sends the browser.
    pub location: String,
    /// `Set-Cookie`, one on a line.
    pub cookies: String,
    /// The text.
    pub body: String,
}

impl Page {
    /// Reads an answer to its end.
    ///
    /// # Panics
    /// If it is no text.
    pub async fn read(response: Response) -> Self {
        let status = response.status().as_u16();
        let text = |name: HeaderName| {
            let all = response.headers().get_all(name).iter();
            all.map(|value| value.to_str().unwrap_or_else(|e| panic!("{e}"))).collect::<Vec<_>>().join("\n")
        };
        let (location, cookies) = (text(header::LOCATION), text(header::SET_COOKIE));
        let body = response.into_body().collect().await.unwrap_or_else(|e| panic!("{e}")).to_bytes();
        let body = String::from_utf8(body.to_vec()).unwrap_or_else(|e| panic!("{e}"));
        Self { status, location, cookies, body }
    }

    /// The message that the next page shows, as its cookie carries it.
    pub fn flash(&self) -> &str {
        self.cookies.split("flash=").nth(1).and_then(|rest| rest.split(';').next()).unwrap_or_default()
    }
}
