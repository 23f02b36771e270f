//! Is a token of this provider, for this application and this sign-in?

use crate::{Registration, Trouble, crypto};
use jsonwebtoken::errors::Error;
use jsonwebtoken::jwk::{Jwk, PublicKeyUse};
use jsonwebtoken::{Algorithm, DecodingKey, Header, Validation, decode, decode_header};
use serde_json::{Map, Value};

/// What a token says.
pub(crate) type Claims = Map<String, Value>;

/// Signatures that only the provider can make: none by a shared secret, and certainly not none.
const ALGORITHMS: [Algorithm; 9] = [
    Algorithm::RS256,
    Algorithm::RS384,
    Algorithm::RS512,
    Algorithm::PS256,
    Algorithm::PS384,
    Algorithm::PS512,
    Algorithm::ES256,
    Algorithm::ES384,
    Algorithm::EdDSA,
];
/// How far clocks may differ, in seconds.
const LEEWAY: u64 = 60;

/// The claims of an id token, after signature, issuer, audience, time and nonce were checked (OpenID Connect Core, 3.1.3.7).
pub(crate) fn verify(token: &str, keys: &[Jwk], at: &Registration, nonce: &str) -> Result<Claims, Trouble> {
    crypto::install();
    let header = decode_header(token).map_err(|error| refused(&error))?;
    if !ALGORITHMS.contains(&header.alg) {
        return Err(Trouble::Token(format!("algorithm {:?}", header.alg)));
    }
    let mut rules = Validation::new(header.alg);
    rules.leeway = LEEWAY;
    rules.validate_nbf = true;
    rules.set_required_spec_claims(&["exp", "iss", "aud", "sub"]);
    rules.set_issuer(&[&at.issuer]);
    rules.set_audience(&[&at.client_id]);
    let mut reason = Trouble::Token("no key of the provider fits".to_owned());
    for key in keys.iter().filter(|key| fits(key, &header)) {
        let read = DecodingKey::from_jwk(key).and_then(|key| decode::<Claims>(token, &key, &rules));
        match read {
            Ok(data) => return bound(data.claims, at, nonce),
            Err(error) => reason = refused(&error),
        }
    }
    Err(reason)
}

/// May the token be signed with this key?
fn fits(key: &Jwk, header: &Header) -> bool {
    let signs = !matches!(key.common.public_key_use, Some(PublicKeyUse::Encryption));
    signs && header.kid.as_ref().is_none_or(|kid| key.common.key_id.as_ref() == Some(kid))
}

/// What the library does not know: this sign-in, and whether others may use the token, too.
fn bound(claims: Claims, at: &Registration, nonce: &str) -> Result<Claims, Trouble> {
    let text = |name: &str| claims.get(name).and_then(Value::as_str);
    let wrong = |what: &str| Err(Trouble::Token(what.to_owned()));
    if text("nonce") != Some(nonce) {
        return wrong("nonce");
    }
    if text("iss") != Some(at.issuer.as_str()) {
        return wrong("issuer");
    }
    let shared = claims.get("aud").and_then(Value::as_array).is_some_and(|all| all.len() > 1);
    if (shared || claims.contains_key("azp")) && text("azp") != Some(at.client_id.as_str()) {
        return wrong("authorized party");
    }
    if !text("sub").is_some_and(|subject| (1..=255).contains(&subject.chars().count())) {
        return wrong("subject");
    }
    Ok(claims)
}

fn refused(error: &Error) -> Trouble {
    Trouble::Token(error.to_string().chars().take(200).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize as _;

    fn read() -> Value {
        serde_json::from_str(include_str!("tokens.json")).unwrap()
    }

    fn keys() -> Vec<Jwk> {
        read()["keys"]["keys"]
            .as_array()
            .unwrap()
            .iter()
            .filter_map(|key| Jwk::deserialize(key).ok())
            .collect()
    }

    fn at() -> Registration {
        Registration {
            issuer: "https://login.example.org".into(),
            client_id: "maison".into(),
            client_secret: None,
            scopes: Vec::new(),
            redirect: String::new(),
        }
    }

    #[test]
    fn every_signature_that_providers_use_is_verified_and_a_changed_one_is_not() {
        for name in ["RS256", "PS256", "ES384", "EdDSA"] {
            let token = read()[name].as_str().unwrap().to_owned();
            let claims = verify(&token, &keys(), &at(), "n-1").unwrap();
            assert_eq!(claims["sub"], "u-1", "{name}");
            let (head, signature) = token.rsplit_once('.').unwrap();
            let other = if signature.starts_with('A') { "B" } else { "A" };
            let changed = format!("{head}.{other}{}", &signature[1..]);
            assert!(verify(&changed, &keys(), &at(), "n-1").is_err(), "{name}");
            let none: Vec<Jwk> =
                keys().into_iter().filter(|key| key.common.key_id.as_deref() == Some("f")).collect();
            assert!(verify(&token, &none, &at(), "n-1").is_err(), "{name}");
        }
    }

    #[test]
    fn a_token_for_somebody_else_or_another_time_is_refused() {
        let token = read()["RS256"].as_str().unwrap().to_owned();
        let refused = |at: Registration, nonce: &str| verify(&token, &keys(), &at, nonce).is_err();
        assert!(!refused(at(), "n-1"));
        assert!(refused(at(), "n-2") && refused(at(), ""));
        assert!(refused(Registration { client_id: "another".into(), ..at() }, "n-1"));
        assert!(refused(Registration { issuer: "https://login.example.org/".into(), ..at() }, "n-1"));
    }

    #[test]
    fn only_whom_the_token_was_made_for_may_bring_it() {
        let with = |more: &str| {
            let text = format!(r#"{{"nonce": "n", "iss": "https://login.example.org", "sub": "u", {more}}}"#);
            bound(serde_json::from_str(&text).unwrap(), &at(), "n").is_ok()
        };
        assert!(with(r#""aud": "maison""#) && with(r#""aud": ["maison"]"#));
        assert!(with(r#""aud": ["maison", "other"], "azp": "maison""#));
        assert!(!with(r#""aud": ["maison", "other"]"#));
        assert!(!with(r#""aud": "maison", "azp": "other""#));
        assert!(!with(r#""aud": "maison", "sub": """#));
    }
}
