//! What a browser brings back: a code, for which the provider tells whose account it is.

use crate::call::{get, json, send};
use crate::token::{Claims, verify};
use crate::{Document, Registration, Trouble, Words};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::Request;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE};
use http::request::Builder;
use outbound::Client;
use serde_json::Value;
use url::form_urlencoded::{Serializer, byte_serialize};

/// Somebody's account at a provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// How the provider names the person: 1 to 255 letters, never given to anybody else.
    pub subject: String,
    /// The address there.
    pub email: Option<String>,
    /// Does the provider vouch for the address?
    pub email_verified: bool,
    /// What the person is called there.
    pub name: Option<String>,
}

/// Redeems a code for the account of whoever came back.
///
/// # Errors
/// If the provider is away, refuses the code, or its token is not right.
pub async fn redeem(
    client: &Client,
    document: &Document,
    at: &Registration,
    words: &Words,
    code: &str,
) -> Result<Account, Trouble> {
    let given = tokens(client, document, at, words, code).await?;
    let text = |name: &str| given.get(name).and_then(Value::as_str);
    let token = text("id_token").ok_or(Trouble::Unreadable("tokens"))?;
    let claims = verify(token, &document.keys(client).await?, at, &words.nonce)?;
    let account = read(&claims);
    match (text("access_token"), &document.person) {
        (Some(access), Some(place)) if account.email.is_none() || account.name.is_none() => {
            Ok(more(client, place, access, account).await)
        }
        _ => Ok(account),
    }
}

/// Shows the code, and that it is us who ask.
async fn tokens(
    client: &Client,
    document: &Document,
    at: &Registration,
    words: &Words,
    code: &str,
) -> Result<Value, Trouble> {
    let (request, form) = question(document, at, words, code);
    let answer = send(client, request, form).await?;
    let said = json("tokens", &answer);
    match answer.status {
        200 => said,
        status => Err(refusal(said.ok(), status)),
    }
}

fn question(document: &Document, at: &Registration, words: &Words, code: &str) -> (Builder, String) {
    let mut form = Serializer::new(String::new());
    form.append_pair("grant_type", "authorization_code")
        .append_pair("code", code)
        .append_pair("redirect_uri", &at.redirect)
        .append_pair("code_verifier", &words.verifier);
    let mut request = Request::post(&document.tokens)
        .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header(ACCEPT, "application/json");
    match &at.client_secret {
        Some(secret) if !document.secret_in_form => {
            request = request.header(AUTHORIZATION, basic(&at.client_id, secret));
        }
        Some(secret) => {
            form.append_pair("client_id", &at.client_id).append_pair("client_secret", secret);
        }
        None => {
            form.append_pair("client_id", &at.client_id);
        }
    }
    (request, form.finish())
}

/// The word that a provider gives as its reason (`invalid_client`), without the rest of its sentence.
fn refusal(said: Option<Value>, status: u16) -> Trouble {
    let word = said.as_ref().and_then(|said| said.get("error")).and_then(Value::as_str);
    match word {
        Some(word) => Trouble::Refused(word.chars().filter(|c| c.is_ascii_graphic()).take(60).collect()),
        None => Trouble::Status { part: "tokens", status },
    }
}

/// RFC 6749, 2.3.1: both are encoded as in a form first.
fn basic(id: &str, secret: &str) -> String {
    let encoded = |text: &str| byte_serialize(text.as_bytes()).collect::<String>();
    format!("Basic {}", STANDARD.encode(format!("{}:{}", encoded(id), encoded(secret))))
}

/// Some providers say who it is in the token, and all else only here. What cannot be read is left out.
async fn more(client: &Client, place: &str, access: &str, account: Account) -> Account {
    let request = Request::get(place).header(AUTHORIZATION, format!("Bearer {access}"));
    let Ok(Value::Object(said)) = get(client, "person", request).await else { return account };
    let other = read(&said);
    // An answer about somebody else is none.
    if other.subject != account.subject {
        return account;
    }
    let name = account.name.clone().or(other.name);
    match account.email {
        Some(_) => Account { name, ..account },
        None => Account { name, email: other.email, email_verified: other.email_verified, ..account },
    }
}

fn read(claims: &Claims) -> Account {
    let text = |name: &str| {
        let found = claims.get(name).and_then(Value::as_str).map(str::trim);
        found.filter(|text| !text.is_empty()).map(str::to_owned)
    };
    // A few providers write truth as text.
    let verified = claims.get("email_verified");
    Account {
        subject: claims.get("sub").and_then(Value::as_str).unwrap_or_default().to_owned(),
        email: text("email"),
        email_verified: verified.is_some_and(|word| word == &Value::Bool(true) || word == "true"),
        name: text("name").or_else(|| text("preferred_username")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn only_what_is_said_to_be_verified_is() {
        let verified = |word: Value| {
            let claims = json!({ "sub": "u", "email": " zoe@example.org ", "email_verified": word });
            read(claims.as_object().unwrap()).email_verified
        };
        assert!(verified(json!(true)) && verified(json!("true")));
        for word in [json!(false), json!("false"), json!(1), json!(null), json!("yes"), json!([true])] {
            assert!(!verified(word.clone()), "{word}");
        }
        let silent = read(json!({ "sub": "u", "email": "" }).as_object().unwrap());
        assert_eq!((silent.email, silent.email_verified, silent.name), (None, false, None));
    }

    #[test]
    fn a_secret_is_encoded_before_it_is_shown() {
        assert_eq!(basic("a:b", "c d"), format!("Basic {}", STANDARD.encode("a%3Ab:c+d")));
        let said = json!({ "error": "invalid_client", "error_description": "ana@example.org" });
        assert_eq!(refusal(Some(said), 401), Trouble::Refused("invalid_client".into()));
        assert_eq!(refusal(None, 502), Trouble::Status { part: "tokens", status: 502 });
    }
}
