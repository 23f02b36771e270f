//! Passkeys (WebAuthn): what a browser is asked, and whether its answer is right, by webauthn-rs. Knows neither database nor
//! pages. A crate of its own, because what it stands on is heavy and hardly ever changes.

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use url::{Host, Url};
use uuid::Uuid;
use webauthn_rs::prelude::{
    Credential, DiscoverableAuthentication, Passkey, PasskeyRegistration, PublicKeyCredential,
    RegisterPublicKeyCredential,
};
use webauthn_rs::{Webauthn, WebauthnBuilder};

/// Passkeys of one site. Cheap to make.
pub struct Passkeys(Webauthn);

/// What a browser is asked, and what the server keeps until it answers.
#[derive(Clone, Debug)]
pub struct Asked {
    /// For `PublicKeyCredential.parse…OptionsFromJSON`.
    pub options: Value,
    /// For the server alone.
    pub state: Value,
}

/// A key that a browser has made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewKey {
    /// By which browsers name it.
    pub credential_id: Vec<u8>,
    /// The public key and how it was made, as webauthn-rs writes it.
    pub public_key: Vec<u8>,
    /// How often it was used, where it counts.
    pub sign_count: i64,
    /// `usb`, `nfc`, `ble`, `hybrid`, `internal`: how it can be reached.
    pub transports: Vec<String>,
    /// May it be on several devices?
    pub backup_eligible: bool,
    /// Is it?
    pub backed_up: bool,
}

/// What became of a key by being used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Used {
    /// How often it was used; 0 for keys that do not count.
    pub sign_count: i64,
    /// Is it on several devices?
    pub backed_up: bool,
}

impl Passkeys {
    /// For the site at `origin` (`https://host`), whose keys belong to its host. `None` where browsers know no passkeys: at a
    /// bare address such as `http://127.0.0.1`.
    ///
    /// # Errors
    /// If the origin cannot be read.
    pub fn at(origin: &str) -> Result<Option<Self>> {
        let url = Url::parse(origin).context("origin")?;
        let Some(Host::Domain(host)) = url.host() else { return Ok(None) };
        let built = WebauthnBuilder::new(host, &url).and_then(|builder| builder.rp_name("Maison").build());
        Ok(Some(Self(built.context("passkeys")?)))
    }

    /// Asks for a new key of `user`, none of those that they have already.
    ///
    /// # Errors
    /// None in practice.
    pub fn make(&self, user: Uuid, name: &str, shown: &str, known: Vec<Vec<u8>>) -> Result<Asked> {
        let (options, state) = self.0.start_passkey_registration(user, name, shown, Some(known))?;
        let mut options = public(serde_json::to_value(options)?)?;
        // The key itself knows whose it is, so that signing in needs no address.
        if let Some(wishes) = options.pointer_mut("/authenticatorSelection").and_then(Value::as_object_mut) {
            wishes.insert("residentKey".to_owned(), json!("required"));
            wishes.insert("requireResidentKey".to_owned(), json!(true));
        }
        Ok(Asked { options, state: serde_json::to_value(state)? })
    }

    /// The key that a browser made.
    ///
    /// # Errors
    /// If it was made for another site or question, or without making sure who sat there.
    pub fn made(&self, state: Value, answer: &str) -> Result<NewKey> {
        let state: PasskeyRegistration = serde_json::from_value(state)?;
        let answer: RegisterPublicKeyCredential = serde_json::from_str(answer)?;
        let key = self.0.finish_passkey_registration(&answer, &state)?;
        let public_key = serde_json::to_vec(&key)?;
        let made = Credential::from(key);
        ensure!(made.user_verified, "nobody made sure who sat there");
        Ok(NewKey {
            credential_id: made.cred_id.clone(),
            public_key,
            sign_count: made.counter.into(),
            // A hint for browsers; the library believes it of attested keys only.
            transports: transports(&serde_json::to_value(&answer.response.transports)?),
            backup_eligible: made.backup_eligible,
            backed_up: made.backup_state,
        })
    }

    /// Asks whoever sits there for a key of this site.
    ///
    /// # Errors
    /// None in practice.
    pub fn ask(&self) -> Result<Asked> {
        let (options, state) = self.0.start_discoverable_authentication()?;
        Ok(Asked { options: public(serde_json::to_value(options)?)?, state: serde_json::to_value(state)? })
    }

    /// Whose key an answer says it is from, and which. Nothing is proved by it yet.
    ///
    /// # Errors
    /// If it does not say.
    pub fn whose(&self, answer: &str) -> Result<(Uuid, Vec<u8>)> {
        let answer: PublicKeyCredential = serde_json::from_str(answer)?;
        let (user, key) = self.0.identify_discoverable_authentication(&answer)?;
        Ok((user, key.to_vec()))
    }

    /// Proves that an answer is from the key that was kept as `public_key` and `sign_count`.
    ///
    /// # Errors
    /// If it is not, answers another question or site, nobody made sure who sat there, or the key counts less than before,
    /// which means that there are two of it.
    pub fn answered(&self, state: Value, answer: &str, public_key: &[u8], sign_count: i64) -> Result<Used> {
        let state: DiscoverableAuthentication = serde_json::from_value(state)?;
        let answer: PublicKeyCredential = serde_json::from_str(answer)?;
        let mut key = Credential::from(serde_json::from_slice::<Passkey>(public_key)?);
        key.counter = sign_count.try_into().context("count")?;
        let result = self.0.finish_discoverable_authentication_v2(&answer, state, &key)?;
        ensure!(result.user_verified(), "nobody made sure who sat there");
        Ok(Used { sign_count: result.counter().into(), backed_up: result.backup_state() })
    }
}

/// What browsers take, without what stands around it.
fn public(mut all: Value) -> Result<Value> {
    all.get_mut("publicKey").map(Value::take).context("options without publicKey")
}

/// The ways that the database knows.
fn transports(all: &Value) -> Vec<String> {
    let known = ["usb", "nfc", "ble", "hybrid", "internal"];
    let words = all.as_array().into_iter().flatten().filter_map(Value::as_str);
    words.filter(|word| known.contains(word)).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_sites_with_a_name_have_passkeys() {
        for origin in ["https://maison.example", "http://localhost:3000"] {
            assert!(Passkeys::at(origin).unwrap().is_some(), "{origin}");
        }
        for origin in ["http://127.0.0.1:3000", "http://[::1]"] {
            assert!(Passkeys::at(origin).unwrap().is_none(), "{origin}");
        }
    }

    #[test]
    fn a_key_is_asked_for_that_knows_its_person_and_makes_sure_of_them() {
        let site = Passkeys::at("https://maison.example").unwrap().unwrap();
        let asked = site.make(Uuid::from_u128(7), "ana@example.org", "Ana", vec![vec![1; 32]]).unwrap();
        let word = |path: &str| asked.options.pointer(path).cloned().unwrap_or_default();
        assert_eq!(word("/rp/id"), json!("maison.example"));
        assert_eq!(word("/authenticatorSelection/residentKey"), json!("required"));
        assert_eq!(word("/authenticatorSelection/userVerification"), json!("required"));
        assert_eq!(word("/excludeCredentials").as_array().map(Vec::len), Some(1));
        let asked = site.ask().unwrap();
        assert_eq!(asked.options.get("userVerification"), Some(&json!("required")));
        assert_ne!(asked.options.get("challenge"), site.ask().unwrap().options.get("challenge"));
        assert!(site.made(json!({}), "{}").is_err() && site.whose("nonsense").is_err());
    }
}
