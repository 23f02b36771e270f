//! A passkey in software, for tests: makes keys and answers questions as a browser with a security key does, and wrongly
//! where a test asks for it.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use p256::ecdsa::signature::Signer;
use p256::ecdsa::{Signature, SigningKey};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// Somebody was there, and it was made sure who.
const VERIFIED: u8 = 0b101;
/// Somebody was there.
pub const PRESENT: u8 = 0b001;
/// A new key follows.
const ATTESTED: u8 = 0x40;

pub struct Key {
    secret: SigningKey,
    id: [u8; 32],
    user: Vec<u8>,
    /// How often it was used; 0 for keys that do not count.
    pub count: u32,
    /// What it says of whoever sits there.
    pub flags: u8,
    /// The site on which the browser thinks it is.
    pub origin: String,
}

impl Key {
    /// Makes a key as `options` ask; returns it and the answer.
    pub fn make(origin: &str, options: &Value) -> (Self, String) {
        let key = Self {
            secret: SigningKey::random(&mut p256::elliptic_curve::rand_core::OsRng),
            id: rand::random(),
            user: bytes(options, "/user/id"),
            count: 1,
            flags: VERIFIED,
            origin: origin.to_owned(),
        };
        let answer = key.attest(options);
        (key, answer)
    }

    /// The answer that brings the key.
    fn attest(&self, options: &Value) -> String {
        let point = self.secret.verifying_key().to_encoded_point(false);
        let mut data = self.head(options, "/rp/id", VERIFIED | ATTESTED);
        data.extend([0; 16]);
        data.extend([0, 32]);
        data.extend(self.id);
        // COSE, as CBOR: {1: 2, 3: -7, -1: 1, -2: x, -3: y}.
        data.extend([0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32]);
        data.extend(point.x().unwrap());
        data.extend([0x22, 0x58, 32]);
        data.extend(point.y().unwrap());
        // {"fmt": "none", "attStmt": {}, "authData": …}
        let mut object = vec![0xa3, 0x63];
        object.extend(b"fmt");
        object.push(0x64);
        object.extend(b"none");
        object.push(0x67);
        object.extend(b"attStmt");
        object.extend([0xa0, 0x68]);
        object.extend(b"authData");
        object.extend([0x58, u8::try_from(data.len()).unwrap()]);
        object.extend(&data);
        self.answer(json!({
            "attestationObject": text(&object),
            "clientDataJSON": text(self.client("webauthn.create", options).as_bytes()),
            "transports": ["usb", "smart-card", "of the future"],
        }))
    }

    /// Answers a question; a key that counts counts further.
    pub fn answer_to(&mut self, options: &Value) -> String {
        self.count += u32::from(self.count > 0);
        self.sign(options)
    }

    /// Answers without counting, as a copy of the key would.
    pub fn sign(&self, options: &Value) -> String {
        let data = self.head(options, "/rpId", self.flags);
        let client = self.client("webauthn.get", options);
        let signed = [data.as_slice(), &Sha256::digest(client.as_bytes())].concat();
        let signature: Signature = self.secret.sign(&signed);
        self.answer(json!({
            "authenticatorData": text(&data),
            "clientDataJSON": text(client.as_bytes()),
            "signature": text(signature.to_der().as_bytes()),
            "userHandle": text(&self.user),
        }))
    }

    /// The same key with another person's name on it.
    pub fn pretend(&mut self, user: uuid::Uuid) {
        self.user = user.as_bytes().to_vec();
    }

    fn head(&self, options: &Value, site: &str, flags: u8) -> Vec<u8> {
        let site = options.pointer(site).and_then(Value::as_str).unwrap();
        let mut data = Sha256::digest(site.as_bytes()).to_vec();
        data.push(flags);
        data.extend(self.count.to_be_bytes());
        data
    }

    fn client(&self, kind: &str, options: &Value) -> String {
        let challenge = options.pointer("/challenge").unwrap();
        json!({ "type": kind, "challenge": challenge, "origin": self.origin, "crossOrigin": false })
            .to_string()
    }

    fn answer(&self, response: Value) -> String {
        let id = text(&self.id);
        json!({ "id": id, "rawId": id, "type": "public-key", "response": response, "clientExtensionResults": {} })
            .to_string()
    }
}

fn text(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

fn bytes(options: &Value, path: &str) -> Vec<u8> {
    URL_SAFE_NO_PAD.decode(options.pointer(path).and_then(Value::as_str).unwrap()).unwrap()
}
