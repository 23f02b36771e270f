//! What a provider says about itself, at `{issuer}/.well-known/openid-configuration`.

use crate::{Registration, Trouble, Words, call};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::Request;
use jsonwebtoken::jwk::Jwk;
use outbound::Client;
use ring::digest::{SHA256, digest};
use serde::Deserialize;
use serde_json::Value;
use url::{Host, Url};

/// Where everything is. Made by [`discover`] only, so it was checked.
#[derive(Clone, Debug)]
pub struct Document {
    /// Where browsers go.
    pub(crate) authorization: Url,
    /// Where codes are redeemed.
    pub(crate) tokens: String,
    /// Where its public keys are.
    keys: String,
    /// Where more about the person is, if anywhere.
    pub(crate) person: Option<String>,
    /// Does it take the client's secret in the form only?
    pub(crate) secret_in_form: bool,
    /// Does it say who it is when browsers come back (RFC 9207)?
    pub says_who: bool,
}

/// The document as it is written. Providers write much more.
#[derive(Deserialize)]
struct Written {
    issuer: String,
    authorization_endpoint: Option<String>,
    token_endpoint: Option<String>,
    jwks_uri: Option<String>,
    userinfo_endpoint: Option<String>,
    response_types_supported: Option<Vec<String>>,
    code_challenge_methods_supported: Option<Vec<String>>,
    token_endpoint_auth_methods_supported: Option<Vec<String>>,
    #[serde(default)]
    authorization_response_iss_parameter_supported: bool,
}

/// Reads and checks the document of a provider.
///
/// # Errors
/// What is wrong with the address, the answer or the document.
pub async fn discover(client: &Client, issuer: &str) -> Result<Document, Trouble> {
    let address = format!("{}/.well-known/openid-configuration", issuer.trim_end_matches('/'));
    let read = call::get(client, "document", Request::get(&address)).await?;
    let written: Written = serde_json::from_value(read).map_err(|_| Trouble::Unreadable("document"))?;
    if written.issuer != issuer {
        return Err(Trouble::OtherIssuer(written.issuer.chars().take(300).collect()));
    }
    check(client.calls_loopback(), written)
}

fn check(loopback: bool, written: Written) -> Result<Document, Trouble> {
    let lists = |all: &Option<Vec<String>>, word: &str| {
        all.as_ref().is_none_or(|all| all.iter().any(|one| one == word))
    };
    if !lists(&written.response_types_supported, "code") {
        return Err(Trouble::Unable("response_type=code"));
    }
    // Who does not say can do it, or ignores it.
    if !lists(&written.code_challenge_methods_supported, "S256") {
        return Err(Trouble::Unable("code_challenge_method=S256"));
    }
    let methods = &written.token_endpoint_auth_methods_supported;
    Ok(Document {
        authorization: browsable(written.authorization_endpoint, loopback)?,
        tokens: secure(written.token_endpoint, "token_endpoint")?,
        keys: secure(written.jwks_uri, "jwks_uri")?,
        person: written.userinfo_endpoint.and_then(|place| secure(Some(place), "userinfo_endpoint").ok()),
        secret_in_form: !lists(methods, "client_secret_basic") && lists(methods, "client_secret_post"),
        says_who: written.authorization_response_iss_parameter_supported,
    })
}

/// Where people go with their browsers. A provider on this machine has no certificate.
fn browsable(place: Option<String>, loopback: bool) -> Result<Url, Trouble> {
    let missing = Trouble::Missing("authorization_endpoint");
    let url = place.and_then(|place| Url::parse(&place).ok()).ok_or(missing.clone())?;
    let here = matches!(url.host(), Some(Host::Ipv4(ip)) if ip.is_loopback());
    let open = url.scheme() == "https" || (url.scheme() == "http" && here && loopback);
    if open { Ok(url) } else { Err(missing) }
}

fn secure(place: Option<String>, name: &'static str) -> Result<String, Trouble> {
    place.filter(|place| place.starts_with("https://")).ok_or(Trouble::Missing(name))
}

impl Document {
    /// The address to which a browser goes.
    pub fn address(&self, at: &Registration, words: &Words) -> String {
        let challenge = URL_SAFE_NO_PAD.encode(digest(&SHA256, words.verifier.as_bytes()));
        let others = at.scopes.iter().filter(|scope| *scope != "openid").map(String::as_str);
        let scope: Vec<&str> = std::iter::once("openid").chain(others).collect();
        let mut url = self.authorization.clone();
        url.query_pairs_mut()
            .append_pair("response_type", "code")
            .append_pair("client_id", &at.client_id)
            .append_pair("redirect_uri", &at.redirect)
            .append_pair("scope", &scope.join(" "))
            .append_pair("state", &words.state)
            .append_pair("nonce", &words.nonce)
            .append_pair("code_challenge", &challenge)
            .append_pair("code_challenge_method", "S256");
        url.into()
    }

    /// The provider's public keys, as far as they can be read; at least one.
    ///
    /// # Errors
    /// If they are not there.
    pub async fn keys(&self, client: &Client) -> Result<Vec<Jwk>, Trouble> {
        let read = call::get(client, "keys", Request::get(&self.keys)).await?;
        let listed = read.get("keys").and_then(Value::as_array).ok_or(Trouble::Unreadable("keys"))?;
        // Keys of a kind that nobody knows yet do not keep us from the others.
        let keys: Vec<Jwk> = listed.iter().filter_map(|key| Jwk::deserialize(key).ok()).collect();
        if keys.is_empty() { Err(Trouble::Unreadable("keys")) } else { Ok(keys) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn checked(loopback: bool, change: impl Fn(&mut Value)) -> Result<Document, Trouble> {
        let mut written = json!({
            "issuer": "https://login.example.org", "authorization_endpoint": "https://login.example.org/authorize?tenant=7",
            "token_endpoint": "https://login.example.org/token", "jwks_uri": "https://login.example.org/keys",
        });
        change(&mut written);
        check(loopback, serde_json::from_value(written).unwrap())
    }

    #[test]
    fn a_browser_is_sent_with_everything_that_must_come_back() {
        let document = checked(false, |_| ()).unwrap();
        let scopes = ["openid", "email"].map(str::to_owned).to_vec();
        let (issuer, redirect) = ("https://login.example.org".into(), "https://maison.example/back".into());
        let at = Registration { issuer, client_id: "a b&c".into(), client_secret: None, scopes, redirect };
        // The verifier and challenge of RFC 7636, appendix B.
        let verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk".to_owned();
        let words = Words { state: "s".into(), nonce: "n".into(), verifier };
        assert_eq!(
            document.address(&at, &words),
            "https://login.example.org/authorize?tenant=7&response_type=code&client_id=a+b%26c\
             &redirect_uri=https%3A%2F%2Fmaison.example%2Fback&scope=openid+email&state=s&nonce=n\
             &code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256"
        );
    }

    #[test]
    fn what_a_provider_cannot_do_is_said() {
        let trouble = |change: &dyn Fn(&mut Value)| checked(false, change).unwrap_err();
        let set = |name: &'static str, value: Value| move |written: &mut Value| written[name] = value.clone();
        assert_eq!(
            trouble(&set("response_types_supported", json!(["id_token"]))),
            Trouble::Unable("response_type=code")
        );
        assert_eq!(
            trouble(&set("code_challenge_methods_supported", json!(["plain"]))),
            Trouble::Unable("code_challenge_method=S256")
        );
        for name in ["authorization_endpoint", "token_endpoint", "jwks_uri"] {
            assert_eq!(trouble(&set(name, json!("http://login.example.org/x"))), Trouble::Missing(name));
            assert_eq!(trouble(&set(name, json!(null))), Trouble::Missing(name));
        }
        let here = set("authorization_endpoint", json!("http://127.0.0.1:9/authorize"));
        assert!(checked(true, &here).is_ok() && checked(false, &here).is_err());
        let posts =
            checked(false, set("token_endpoint_auth_methods_supported", json!(["client_secret_post"])));
        assert!(posts.unwrap().secret_in_form && !checked(false, |_| ()).unwrap().secret_in_form);
    }
}
