//! What may be called: hosts are resolved here, and addresses of private networks are refused, every time anew.

use hyper_util::client::legacy::connect::dns::Name;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::pin::Pin;
use std::task::{Context, Poll};
use url::{Host, Url};

/// What is said of an address that is refused.
pub const PRIVATE: &str = "the address belongs to a private network";

/// Resolves hosts and lets public addresses through only.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Guarded {
    pub(crate) loopback: bool,
}

impl Guarded {
    pub(crate) fn allows(self, ip: IpAddr) -> bool {
        let ip = ip.to_canonical();
        is_public(ip) || (self.loopback && ip.is_loopback())
    }

    /// As far as the address itself tells; names are looked at when they are resolved.
    pub(crate) fn admits(self, url: &Url) -> Result<(), String> {
        if url.scheme() != "https" {
            return Err("the URL must begin with https".to_owned());
        }
        let open = match url.host() {
            Some(Host::Ipv4(ip)) => self.allows(ip.into()),
            Some(Host::Ipv6(ip)) => self.allows(ip.into()),
            Some(Host::Domain(name)) => self.loopback || name != "localhost",
            None => return Err("the URL has no host".to_owned()),
        };
        if open { Ok(()) } else { Err(PRIVATE.to_owned()) }
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

/// May this be called, as far as the address itself tells? With `loopback`, so may this machine.
pub fn may_call(url: &Url, loopback: bool) -> bool {
    Guarded { loopback }.admits(url).is_ok()
}

/// Is it an address of the open internet?
fn is_public(ip: IpAddr) -> bool {
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
}
