//! Addresses that carry a token: `reply+{token}@host`.

use web::session::token_hash;

/// Letters of a token: 128 random bits in hexadecimal figures, because mail servers on the way may write addresses in
/// small letters, and the part before `@` has 64 letters at most.
const LENGTH: usize = 32;

/// Where answers come in, such as `reply@host`; tokens stand behind a plus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReplyAddress {
    local: String,
    domain: String,
}

impl ReplyAddress {
    /// The address of the settings; nothing for what is no address.
    pub fn parse(text: &str) -> Option<Self> {
        let (local, domain) = text.trim().rsplit_once('@')?;
        let whole = !local.is_empty() && !domain.is_empty();
        whole.then(|| Self { local: local.to_ascii_lowercase(), domain: domain.to_ascii_lowercase() })
    }

    /// The address with a token.
    pub fn with(&self, token: &str) -> String {
        format!("{}+{token}@{}", self.local, self.domain)
    }

    /// Every token of ours that an address in this text carries, in order.
    pub fn tokens(&self, text: &str) -> Vec<String> {
        let (text, start, end) =
            (text.to_ascii_lowercase(), format!("{}+", self.local), format!("@{}", self.domain));
        let token = |(at, _): (usize, &str)| {
            let rest = text.get(at + start.len()..)?;
            let (token, host) = rest.split_at_checked(LENGTH)?;
            let known = token.bytes().all(|byte| byte.is_ascii_hexdigit()) && host.starts_with(&end);
            known.then(|| token.to_owned())
        };
        text.match_indices(&start).filter_map(token).collect()
    }
}

/// A new token.
pub fn new_token() -> String {
    uuid::Uuid::from_u128(rand::random()).simple().to_string()
}

/// What the database keeps of it.
pub fn hash(token: &str) -> Vec<u8> {
    token_hash(&format!("reply address {token}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_survive_what_mail_servers_do_to_addresses() {
        let ours = ReplyAddress::parse("Reply@Maison.example").unwrap();
        let token = new_token();
        assert_eq!(token.len(), LENGTH);
        let address = ours.with(&token);
        assert_eq!(address, format!("reply+{token}@maison.example"));
        for header in [
            address.clone(),
            address.to_uppercase(),
            format!("\"Maison\" <{address}>, <zoe@example.org>"),
            format!("zoe@example.org,\r\n {address}"),
        ] {
            assert_eq!(ours.tokens(&header), std::slice::from_ref(&token), "{header}");
        }
        for other in [
            "reply@maison.example".to_owned(),
            format!("reply+{token}@evil.example"),
            format!("reply+{token}0@maison.example"),
            format!("reply+{}@maison.example", &token[1..]),
            format!("reply+{}é@maison.example", &token[1..]),
            "reply+".to_owned(),
        ] {
            assert!(ours.tokens(&other).is_empty(), "{other}");
        }
        assert_eq!(ReplyAddress::parse("nobody"), None);
        assert_eq!(ReplyAddress::parse(" @host"), None);
    }
}
