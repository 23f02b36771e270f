//! A client that calls strangers' addresses and nothing of ours.
//!
//! Webhooks, push messages, link previews and providers of sign-in have addresses that people type. Hosts are resolved here,
//! addresses of private networks are refused ([`guard`]), no connection is kept, and time and size are limited.

mod guard;

pub use guard::{PRIVATE, may_call};

use bytes::Bytes;
use guard::Guarded;
use http::header::{ACCEPT, CONTENT_TYPE, LOCATION, USER_AGENT};
use http::{HeaderMap, HeaderValue, Method, Request, Uri};
use http_body_util::{BodyExt, Full};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use std::time::Duration;
use url::Url;

/// Longest wait for a connection.
const CONNECT: Duration = Duration::from_secs(5);
/// Longest wait for the whole answer.
const ANSWER: Duration = Duration::from_secs(15);
/// So much of the answer to a POST is read, in bytes.
const READ: usize = 4096;
/// So many redirects of a GET are followed.
const REDIRECTS: usize = 3;

/// Sends requests; cheap to clone.
#[derive(Clone)]
pub struct Client {
    inner: hyper_util::client::legacy::Client<HttpsConnector<HttpConnector<Guarded>>, Full<Bytes>>,
    guard: Guarded,
}

/// What came back.
#[derive(Clone, Debug)]
pub struct Answer {
    /// HTTP status.
    pub status: u16,
    /// Its header fields.
    pub headers: HeaderMap,
    /// Its body, as far as it was read.
    pub body: Bytes,
    /// The address that gave it, after redirects.
    pub url: Url,
}

impl Answer {
    /// The beginning of its text, at most 1,000 letters.
    pub fn start(&self) -> String {
        String::from_utf8_lossy(&self.body).replace('\0', "").chars().take(1000).collect()
    }

    /// The media type without its parameters, in lower case; empty if it names none.
    pub fn media_type(&self) -> String {
        let value = self.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        value.split(';').next().unwrap_or_default().trim().to_lowercase()
    }
}

impl Client {
    /// A client. With `loopback` it calls this machine, too (for tests and for whoever tries things out at home): there
    /// `https` addresses are called without TLS, because nobody gives this machine a certificate.
    pub fn new(loopback: bool) -> Self {
        let guard = Guarded { loopback };
        let mut tcp = HttpConnector::new_with_resolver(guard);
        tcp.enforce_http(false);
        tcp.set_connect_timeout(Some(CONNECT));
        let tls = HttpsConnectorBuilder::new()
            .with_webpki_roots()
            .https_or_http()
            .enable_http1()
            .wrap_connector(tcp);
        // No connection is kept, so that every call looks the address up again.
        let builder = hyper_util::client::legacy::Client::builder(TokioExecutor::new());
        Self { inner: { builder }.pool_max_idle_per_host(0).build(tls), guard }
    }

    /// Does it call this machine, too?
    pub fn calls_loopback(&self) -> bool {
        self.guard.loopback
    }

    /// Sends a request as it is and reads `most` bytes of the answer, within 15 seconds. Redirects are answers like others.
    ///
    /// # Errors
    /// As of [`Client::post`].
    pub async fn call(&self, request: Request<Bytes>, most: usize) -> Result<Answer, String> {
        let url = parse(&request.uri().to_string())?;
        in_time(self.send(url, request.map(Full::new), most)).await
    }

    /// Sends a body. Redirects are answers like others; of an answer the first 4 kB are read.
    ///
    /// # Errors
    /// A sentence: the address is none, or of a private network; nobody answers, or not in time.
    pub async fn post(
        &self,
        url: &str,
        headers: HeaderMap,
        body: impl Into<Bytes>,
    ) -> Result<Answer, String> {
        let url = parse(url)?;
        let mut request = Request::new(Full::new(body.into()));
        *request.method_mut() = Method::POST;
        *request.headers_mut() = headers;
        in_time(self.send(url, request, READ)).await
    }

    /// Fetches what somebody shows at an address: follows three redirects and reads `most` bytes at most, within 15 seconds
    /// in all. `accept` says which media types are wanted.
    ///
    /// # Errors
    /// As of [`Client::post`]; too many redirects.
    pub async fn get(&self, url: &str, accept: &'static str, most: usize) -> Result<Answer, String> {
        let url = parse(url)?;
        in_time(self.follow(url, accept, most)).await
    }

    async fn follow(&self, mut url: Url, accept: &'static str, most: usize) -> Result<Answer, String> {
        for _ in 0..=REDIRECTS {
            let mut request = Request::new(Full::default());
            request.headers_mut().insert(ACCEPT, HeaderValue::from_static(accept));
            request.headers_mut().insert(USER_AGENT, HeaderValue::from_static("Maison (link preview)"));
            let answer = self.send(url.clone(), request, most).await?;
            let target = answer.headers.get(LOCATION).and_then(|value| value.to_str().ok());
            match target {
                Some(target) if (300..400).contains(&answer.status) => {
                    url = url.join(target).map_err(|_| "the redirect cannot be read".to_owned())?;
                }
                _ => return Ok(answer),
            }
        }
        Err("too many redirects".to_owned())
    }

    /// `https` only. Where this machine itself may be called, it is without TLS.
    fn target(&self, mut url: Url) -> Result<Uri, String> {
        self.guard.admits(&url)?;
        let here = match url.host() {
            Some(url::Host::Ipv4(ip)) => ip.is_loopback(),
            Some(url::Host::Ipv6(ip)) => ip.to_canonical().is_loopback(),
            host => host == Some(url::Host::Domain("localhost")),
        };
        if here && self.guard.loopback {
            let port = url.port_or_known_default();
            let _ = url.set_scheme("http");
            let _ = url.set_port(port);
        }
        url.as_str().parse().map_err(|_| "the URL cannot be read".to_owned())
    }

    /// Sends `request` to `url` and reads `most` bytes of the answer.
    async fn send(&self, url: Url, mut request: Request<Full<Bytes>>, most: usize) -> Result<Answer, String> {
        *request.uri_mut() = self.target(url.clone())?;
        let response = self.inner.request(request).await.map_err(|error| reason(&error))?;
        let (parts, mut incoming) = response.into_parts();
        let mut read = Vec::new();
        while read.len() < most
            && let Some(Ok(frame)) = incoming.frame().await
        {
            if let Some(data) = frame.data_ref() {
                read.extend_from_slice(data);
            }
        }
        read.truncate(most);
        Ok(Answer { status: parts.status.as_u16(), headers: parts.headers, body: read.into(), url })
    }
}

fn parse(url: &str) -> Result<Url, String> {
    Url::parse(url).map_err(|_| "the URL cannot be read".to_owned())
}

async fn in_time(call: impl Future<Output = Result<Answer, String>>) -> Result<Answer, String> {
    match tokio::time::timeout(ANSWER, call).await {
        Ok(answer) => answer,
        Err(_) => Err(format!("no answer within {} seconds", ANSWER.as_secs())),
    }
}

/// The innermost cause, which says most, in at most 300 letters.
fn reason(error: &dyn std::error::Error) -> String {
    let mut cause = error;
    while let Some(inner) = cause.source() {
        cause = inner;
    }
    cause.to_string().chars().take(300).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_machine_is_called_where_that_is_allowed() {
        let to = |allowed, url: &str| {
            Client::new(allowed).target(Url::parse(url).unwrap()).map(|uri| uri.to_string())
        };
        assert_eq!(to(true, "https://127.0.0.1:9/x").unwrap(), "http://127.0.0.1:9/x");
        assert_eq!(to(false, "https://127.0.0.1:9/x").unwrap_err(), PRIVATE);
        assert_eq!(to(false, "https://[::ffff:127.0.0.1]/").unwrap_err(), PRIVATE);
        assert_eq!(to(true, "https://10.0.0.1/").unwrap_err(), PRIVATE);
        assert_eq!(to(false, "https://2130706433/").unwrap_err(), PRIVATE, "a number is an address, too");
        assert!(to(false, "http://example.org/").is_err());
        assert_eq!(to(true, "https://example.org/x").unwrap(), "https://example.org/x");
    }
}
