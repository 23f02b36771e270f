//! What rules are about, as the table keeps it.

use std::net::IpAddr;
use web::session::token_hash;

/// Whoever wants to join, as rules see them.
#[derive(Clone, Debug)]
pub struct Applicant {
    pub(super) email_hash: Vec<u8>,
    /// The domain and what it lies in: `a.b.example`, `b.example`.
    pub(super) domains: Vec<String>,
    pub(super) ip: Option<String>,
}

impl Applicant {
    /// From the address that was typed and where the request comes from.
    pub fn new(email: &str, ip: Option<IpAddr>) -> Self {
        let domain = email.rsplit_once('@').map(|(_, domain)| domain_clean(domain)).unwrap_or_default();
        Self {
            email_hash: email_hash(email),
            domains: domain_list(&domain),
            ip: ip.map(|ip| ip.to_canonical().to_string()),
        }
    }
}

/// What a rule is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// Addresses at this domain and below it.
    Domain(String),
    /// SHA-256 of one address.
    Email(Vec<u8>),
    /// `198.51.100.0/24`
    Network(String),
}

impl Subject {
    /// A domain, in whatever letters it was typed; `None` for what is none.
    pub fn domain(typed: &str) -> Option<Self> {
        let domain = domain_clean(typed.trim().trim_start_matches('@'));
        domain_list(&domain).into_iter().next().map(Self::Domain)
    }

    /// One address, of which only a hash is kept.
    pub fn email(address: &str) -> Self {
        Self::Email(email_hash(address))
    }

    /// An address or a network; `None` for what is neither.
    pub fn network(typed: &str) -> Option<Self> {
        network_clean(typed).map(Self::Network)
    }
}

/// SHA-256 of an address in lower case.
fn email_hash(address: &str) -> Vec<u8> {
    token_hash(&address.trim().to_lowercase())
}

/// The letters that go over the wire: one domain has one spelling, whichever of its alphabets somebody types.
fn domain_clean(typed: &str) -> String {
    match url::Host::parse(typed.trim_end_matches('.')) {
        Ok(url::Host::Domain(domain)) => domain,
        _ => String::new(),
    }
}

/// The domain and those around it, the longest first. Nobody keeps a rule about a whole top level.
fn domain_list(domain: &str) -> Vec<String> {
    let starts = std::iter::once(0).chain(domain.match_indices('.').map(|(at, _)| at + 1));
    starts
        .filter_map(|at| domain.get(at..))
        .filter(|part| part.contains('.') && !part.starts_with('.'))
        .map(str::to_owned)
        .collect()
}

/// `203.0.113.7` or `203.0.113.0/24` as text that Postgres takes; `None` for anything else.
pub fn network_clean(typed: &str) -> Option<String> {
    let (address, prefix) = match typed.trim().split_once('/') {
        Some((address, prefix)) => (address, Some(prefix.parse::<u8>().ok()?)),
        None => (typed.trim(), None),
    };
    let ip: IpAddr = address.parse().ok()?;
    let most = if ip.is_ipv4() { 32 } else { 128 };
    let prefix = prefix.unwrap_or(most);
    (prefix <= most).then(|| format!("{ip}/{prefix}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_domain_lies_in_others() {
        assert_eq!(Applicant::new("Zoe@A.B.Example", None).domains, ["a.b.example", "b.example"]);
        assert_eq!(Applicant::new("zoe@example.org", None).domains, ["example.org"]);
        let spellings =
            ["x@bücher.example", "x@xn--bcher-kva.example"].map(|one| Applicant::new(one, None).domains);
        assert_eq!(spellings[0], spellings[1]);
        assert!(Applicant::new("nonsense", None).domains.is_empty());
    }

    #[test]
    fn an_address_has_one_hash() {
        let of = |email| Applicant::new(email, None).email_hash;
        assert_eq!(of("Zoe@Example.org"), of(" zoe@example.org"));
        assert_eq!(Subject::email("ZOE@example.org"), Subject::Email(of("zoe@example.org")));
    }

    #[test]
    fn what_operators_type_is_read() {
        assert_eq!(Subject::domain("@Mail.Example"), Some(Subject::Domain("mail.example".into())));
        assert_eq!(Subject::domain("com"), None);
        assert_eq!(Subject::domain("203.0.113.7"), None);
        assert_eq!(network_clean("203.0.113.7").as_deref(), Some("203.0.113.7/32"));
        assert_eq!(network_clean("2001:db8::/32").as_deref(), Some("2001:db8::/32"));
        for wrong in ["203.0.113.0/33", "203.0.113/24", "example.org", "203.0.113.0/-1", ""] {
            assert_eq!(network_clean(wrong), None, "{wrong}");
        }
    }
}
