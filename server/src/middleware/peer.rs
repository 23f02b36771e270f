//! Who sends a request: the peer, or behind proxies the address that the outermost trusted one saw.

use axum::extract::{ConnectInfo, Request, State};
use axum::middleware::Next;
use axum::response::Response;
use http::HeaderMap;
use std::net::{IpAddr, SocketAddr};
use web::cx::ClientIp;

/// Leaves the client's address in the request.
pub async fn note(State(proxies): State<usize>, mut request: Request, next: Next) -> Response {
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|peer| peer.0.ip());
    if let Some(ip) = client(request.headers(), peer, proxies) {
        request.extensions_mut().insert(ClientIp(ip));
    }
    next.run(request).await
}

/// Every proxy adds the address it saw at the right of `X-Forwarded-For`; what stands further left than our own
/// proxies wrote is anybody's invention.
pub fn client(headers: &HeaderMap, peer: Option<IpAddr>, proxies: usize) -> Option<IpAddr> {
    let Some(before) = proxies.checked_sub(1) else {
        return peer.map(plain);
    };
    let lines = headers.get_all("x-forwarded-for").iter().filter_map(|value| value.to_str().ok());
    let hops: Vec<&str> = lines.flat_map(|line| line.split(',')).map(str::trim).collect();
    hops.iter().rev().nth(before).and_then(|hop| hop.parse().ok()).or(peer).map(plain)
}

/// `::ffff:192.0.2.1` is 192.0.2.1.
fn plain(ip: IpAddr) -> IpAddr {
    ip.to_canonical()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_hops_of_our_own_proxies_are_believed() {
        let headers = HeaderMap::from_iter([(
            http::HeaderName::from_static("x-forwarded-for"),
            http::HeaderValue::from_static("6.6.6.6, 203.0.113.7, 10.0.0.2"),
        )]);
        let peer: Option<IpAddr> = "10.0.0.1".parse().ok();
        let seen = |proxies| client(&headers, peer, proxies).map(|ip| ip.to_string()).unwrap();
        assert_eq!(seen(0), "10.0.0.1");
        assert_eq!(seen(1), "10.0.0.2");
        assert_eq!(seen(2), "203.0.113.7");
        assert_eq!(seen(9), "10.0.0.1", "fewer hops than proxies: the request went around them");
    }
}
