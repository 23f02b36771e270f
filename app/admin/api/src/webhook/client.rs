//! A client that calls strangers' addresses and nothing of ours: it resolves hosts itself and refuses addresses of
//! private networks, every time anew. Redirects are answers like others.

use bytes::Bytes;
use http::{HeaderMap, Request, Uri};
use http_body_util::{BodyExt, Full};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::client::legacy::connect::dns::Name;
use hyper_util::rt::TokioExecutor;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;
use web::Settings;

/// Longest wait for a connection.
const CONNECT: Duration = Duration::from_secs(5);
/// Longest wait for the whole answer.
const ANSWER: Duration = Duration::from_secs(15);
/// So much of an answer is read.
const READ: usize = 4096;

/// Sends requests; cheap to clone.
#[derive(Clone)]
pub struct Sender {
    client: Client<HttpsConnector<HttpConnector<Guarded>>, Full<Bytes>>,
    guard: Guarded,
    /// Opens the secrets that sign.
    pub(super) keys: db::secret::Keys,
}

/// What came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// HTTP status.
    pub status: u16,
    /// The beginning of its text.
    pub start: String,
}

impl Sender {
    /// A client by the operator's settings.
    pub fn new(settings: &Settings) -> Self {
        let guard = Guarded { loopback: settings.webhooks_to_loopback };
        let mut tcp = HttpConnector::new_with_resolver(guard);
        tcp.enforce_http(false);
        tcp.set_connect_timeout(Some(CONNECT));
        let tls = HttpsConnectorBuilder::new()
            .with_webpki_roots()
            .https_or_http()
            .enable_http1()
            .wrap_connector(tcp);
        // No connection is kept, so that every call looks the address up again.
        let client = Client::builder(TokioExecutor::new()).pool_max_idle_per_host(0).build(tls);
        Self { client, guard, keys: settings.encryption_keys.clone() }
    }

    /// Sends a text of JSON.
    ///
    /// # Errors
    /// A sentence: the address is none, or of a private network; nobody answers, or not in time.
    pub async fn post(&self, url: &str, headers: HeaderMap, body: String) -> Result<Answer, String> {
        let uri = self.target(url)?;
        let mut request = Request::new(Full::new(Bytes::from(body)));
        *request.method_mut() = http::Method::POST;
        *request.uri_mut() = uri;
        *request.headers_mut() = headers;
        match tokio::time::timeout(ANSWER, self.send(request)).await {
            Ok(answer) => answer,
            Err(_) => Err(format!("no answer within {} seconds", ANSWER.as_secs())),
        }
    }

    /// `https` only. Where this machine itself may be called, it is without TLS: nobody gives it a certificate.
    fn target(&self, url: &str) -> Result<Uri, String> {
        let mut url = url::Url::parse(url).map_err(|_| "the URL cannot be read".to_owned())?;
        if url.scheme() != "https" {
            return Err("the URL must begin with https".to_owned());
        }
        let ip = match url.host() {
            Some(url::Host::Ipv4(ip)) => Some(IpAddr::V4(ip)),
            Some(url::Host::Ipv6(ip)) => Some(IpAddr::V6(ip)),
            Some(url::Host::Domain(_)) => None,
            None => return Err("the URL has no host".to_owned()),
        };
        if ip.is_some_and(|ip| !self.guard.allows(ip)) {
            return Err(PRIVATE.to_owned());
        }
        let here =
            ip.map_or_else(|| url.host_str() == Some("localhost"), |ip| ip.to_canonical().is_loopback());
        if here && self.guard.loopback {
            let port = url.port_or_known_default();
            let _ = url.set_scheme("http");
            let _ = url.set_port(port);
        }
        url.as_str().parse().map_err(|_| "the URL cannot be read".to_owned())
    }

    async fn send(&self, request: Request<Full<Bytes>>) -> Result<Answer, String> {
        let response = self.client.request(request).await.map_err(|error| reason(&error))?;
        let status = response.status().as_u16();
        let mut body = response.into_body();
        let mut read = Vec::new();
        while let Some(Ok(frame)) = body.frame().await {
            if let Some(data) = frame.data_ref() {
                read.extend_from_slice(data);
            }
            if read.len() >= READ {
                break;
            }
        }
        let text = String::from_utf8_lossy(&read).replace('\0', "");
        Ok(Answer { status, start: text.chars().take(1000).collect() })
    }
}

const PRIVATE: &str = "the address belongs to a private network";

/// The innermost cause, which says most, in at most 300 letters.
fn reason(error: &dyn std::error::Error) -> String {
    let mut cause = error;
    while let Some(inner) = cause.source() {
        cause = inner;
    }
    cause.to_string().chars().take(300).collect()
}

/// Resolves hosts and lets public addresses through only.
#[derive(Clone, Copy, Debug)]
struct Guarded {
    loopback: bool,
}

impl Guarded {
    fn allows(self, ip: IpAddr) -> bool {
        let ip = ip.to_canonical();
        is_public(ip) || (self.loopback && ip.is_loopback())
    }
}

impl tower::Service<Name> for Guarded {
    type Response = std::vec::IntoIter<SocketAddr>;
    type Error = io::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, io::Error>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), io::Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, name: Name) -> Self::Future {
        let guard = *self;
        Box::pin(async move {
            let found = tokio::net::lookup_host((name.as_str(), 0)).await?;
            let good: Vec<SocketAddr> = found.filter(|address| guard.allows(address.ip())).collect();
            if good.is_empty() { Err(io::Error::other(PRIVATE)) } else { Ok(good.into_iter()) }
        })
    }
}

/// Is it an address of the open internet?
pub fn is_public(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => is_public_v4(ip),
        IpAddr::V6(ip) => is_public_v6(ip),
    }
}

fn is_public_v4(ip: Ipv4Addr) -> bool {
    let [a, b, c, _] = ip.octets();
    let special = ip.is_private()
        || ip.is_loopback()
        || ip.is_link_local()
        || ip.is_broadcast()
        || ip.is_documentation()
        || ip.is_multicast()
        || ip.is_unspecified();
    // This network; shared by providers; protocols; benchmarks; reserved.
    let reserved = a == 0
        || (a == 100 && (64..128).contains(&b))
        || (a == 192 && b == 0 && c == 0)
        || (a == 198 && (18..20).contains(&b))
        || a >= 240;
    !special && !reserved
}

/// Only global unicast (2000::/3), without what carries IPv4 inside or is for documentation.
fn is_public_v6(ip: Ipv6Addr) -> bool {
    if let Some(inner) = ip.to_ipv4_mapped() {
        return is_public_v4(inner);
    }
    let [first, second, ..] = ip.segments();
    let global = first & 0xe000 == 0x2000;
    let teredo_or_documentation = first == 0x2001 && (second == 0 || second == 0xdb8);
    let six_to_four = first == 0x2002;
    global && !teredo_or_documentation && !six_to_four
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_open_internet_is_called() {
        for ip in [
            "127.0.0.1",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "0.0.0.0",
            "100.64.0.1",
            "224.0.0.1",
            "255.255.255.255",
            "::1",
            "::",
            "fe80::1",
            "fc00::1",
            "ff02::1",
            "::ffff:127.0.0.1",
            "::ffff:10.0.0.1",
            "2002:7f00:1::",
            "2001:db8::1",
            "64:ff9b::7f00:1",
        ] {
            assert!(!is_public(ip.parse().unwrap()), "{ip}");
        }
        for ip in ["93.184.216.34", "2606:4700:4700::1111", "::ffff:93.184.216.34"] {
            assert!(is_public(ip.parse().unwrap()), "{ip}");
        }
    }

    #[test]
    fn this_machine_is_called_where_that_is_allowed() {
        let sender =
            |webhooks_to_loopback| Sender::new(&Settings { webhooks_to_loopback, ..Settings::default() });
        let to = |allowed, url: &str| sender(allowed).target(url).map(|uri| uri.to_string());
        assert_eq!(to(true, "https://127.0.0.1:9/x").unwrap(), "http://127.0.0.1:9/x");
        assert_eq!(to(false, "https://127.0.0.1:9/x").unwrap_err(), PRIVATE);
        assert_eq!(to(false, "https://[::ffff:127.0.0.1]/").unwrap_err(), PRIVATE);
        assert_eq!(to(true, "https://10.0.0.1/").unwrap_err(), PRIVATE);
        assert_eq!(to(false, "https://2130706433/").unwrap_err(), PRIVATE, "a number is an address, too");
        assert!(to(false, "http://example.org/").is_err());
        assert_eq!(to(true, "https://example.org/x").unwrap(), "https://example.org/x");
    }
}
