//! A provider of OpenID Connect in software, for tests: a document, keys, tokens with real signatures, and wrong ones where a
//! test asks for them. It holds whoever redeems a code against what they left with, as providers do.
#![expect(
    clippy::indexing_slicing,
    reason = "a browser or a client that leaves something out fails the test"
)]

use axum::extract::{Form, State};
use axum::http::{HeaderMap, StatusCode};
use axum::routing::{get, post};
use axum::{Json, Router};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use p256::ecdsa::signature::Signer;
use p256::ecdsa::{Signature, SigningKey};
use p256::elliptic_curve::rand_core::OsRng;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use url::Url;

/// What the organisation enters as the client's secret. The colon and the blank must survive.
pub const SECRET: &str = "s3cret: of birch+7";

/// What is wrong with a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// Nothing.
    None,
    /// One bit of the signature.
    Signature,
    /// Signed by somebody else, with the same name of the key.
    Stranger,
    /// `alg: none`, without a signature.
    Unsigned,
    /// `alg: HS256`, which whoever knows the secret can make.
    Shared,
    /// There is none.
    Missing,
}

struct Code {
    challenge: String,
    redirect: String,
    claims: Value,
    flaw: Flaw,
}

struct Desk {
    issuer: String,
    key: SigningKey,
    stranger: SigningKey,
    codes: Mutex<HashMap<String, Code>>,
}

/// Lives as long as the test.
pub struct Provider {
    pub issuer: String,
    desk: Arc<Desk>,
}

impl Provider {
    pub async fn start() -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let issuer = format!("https://{}", listener.local_addr().unwrap());
        let desk = Arc::new(Desk {
            issuer: issuer.clone(),
            key: SigningKey::random(&mut OsRng),
            stranger: SigningKey::random(&mut OsRng),
            codes: Mutex::default(),
        });
        let router = Router::new()
            .route("/.well-known/openid-configuration", get(document))
            .route("/keys", get(keys))
            .route("/token", post(token))
            .route("/person", get(person))
            .with_state(Arc::clone(&desk));
        tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        Self { issuer, desk }
    }

    /// Somebody has signed in there: the path to which their browser is sent back.
    pub fn approve(&self, location: &str, subject: &str, more: Value) -> String {
        self.approve_wrongly(location, subject, more, Flaw::None)
    }

    /// The same with a token that is not as it should be. `more` overwrites what the token says.
    pub fn approve_wrongly(&self, location: &str, subject: &str, more: Value, flaw: Flaw) -> String {
        assert!(location.starts_with(&format!("{}/authorize?", self.issuer)), "{location}");
        let url = Url::parse(location).unwrap();
        let asked: HashMap<String, String> = url.query_pairs().into_owned().collect();
        assert_eq!(
            (asked["response_type"].as_str(), asked["scope"].as_str()),
            ("code", "openid email profile")
        );
        assert_eq!(asked["code_challenge_method"], "S256");
        let now = chrono::Utc::now().timestamp();
        let mut claims = json!({
            "iss": self.issuer, "sub": subject, "aud": asked["client_id"], "nonce": asked["nonce"],
            "iat": now, "exp": now + 300,
        });
        for (name, value) in more.as_object().unwrap() {
            claims[name] = value.clone();
        }
        let code = uuid::Uuid::now_v7().to_string();
        let (challenge, redirect) = (asked["code_challenge"].clone(), asked["redirect_uri"].clone());
        let back = Url::parse(&redirect).unwrap().path().to_owned();
        let kept = Code { challenge, redirect, claims, flaw };
        self.desk.codes.lock().unwrap().insert(code.clone(), kept);
        format!("{back}?code={code}&state={}", asked["state"])
    }
}

async fn document(State(desk): State<Arc<Desk>>) -> Json<Value> {
    let at = |path: &str| format!("{}{path}", desk.issuer);
    Json(json!({
        "issuer": desk.issuer, "authorization_endpoint": at("/authorize"), "token_endpoint": at("/token"),
        "jwks_uri": at("/keys"), "userinfo_endpoint": at("/person"), "response_types_supported": ["code"],
        "code_challenge_methods_supported": ["S256"], "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["ES256"],
    }))
}

async fn keys(State(desk): State<Arc<Desk>>) -> Json<Value> {
    let point = desk.key.verifying_key().to_encoded_point(false);
    let part = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
    let (x, y) = (part(point.x().unwrap()), part(point.y().unwrap()));
    Json(json!({ "keys": [
        { "kty": "of the future", "kid": "two" },
        { "kty": "EC", "crv": "P-256", "use": "sig", "kid": "one", "x": x, "y": y },
    ] }))
}

async fn token(
    State(desk): State<Arc<Desk>>,
    headers: HeaderMap,
    Form(form): Form<HashMap<String, String>>,
) -> (StatusCode, Json<Value>) {
    let refuse = |word: &str| (StatusCode::BAD_REQUEST, Json(json!({ "error": word })));
    let shown = headers.get("authorization").and_then(|value| value.to_str().ok()).unwrap_or_default();
    if shown != format!("Basic {}", STANDARD.encode("maison:s3cret%3A+of+birch%2B7")) {
        return refuse("invalid_client");
    }
    let Some(code) = desk.codes.lock().unwrap().remove(&form["code"]) else { return refuse("invalid_grant") };
    let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(form["code_verifier"].as_bytes()));
    if challenge != code.challenge || form["redirect_uri"] != code.redirect {
        return refuse("invalid_grant");
    }
    let access = code.claims["sub"].as_str().unwrap_or_default().to_owned();
    let mut given = json!({ "access_token": access, "token_type": "Bearer" });
    if code.flaw != Flaw::Missing {
        given["id_token"] = json!(signed(&desk, &code));
    }
    (StatusCode::OK, Json(given))
}

/// Tells of whoever has `shy-…` as their subject what their token leaves out.
async fn person(headers: HeaderMap) -> (StatusCode, Json<Value>) {
    let shown = headers.get("authorization").and_then(|value| value.to_str().ok()).unwrap_or_default();
    match shown.strip_prefix("Bearer shy-") {
        Some(name) => {
            let email = format!("{name}@example.org");
            let said =
                json!({ "sub": format!("shy-{name}"), "email": email, "email_verified": true, "name": name });
            (StatusCode::OK, Json(said))
        }
        None => (StatusCode::FORBIDDEN, Json(json!({ "error": "insufficient_scope" }))),
    }
}

fn signed(desk: &Desk, code: &Code) -> String {
    let algorithm = match code.flaw {
        Flaw::Unsigned => "none",
        Flaw::Shared => "HS256",
        _ => "ES256",
    };
    let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let head = json!({ "alg": algorithm, "typ": "JWT", "kid": "one" });
    let text = format!("{}.{}", part(&head), part(&code.claims));
    let key = if code.flaw == Flaw::Stranger { &desk.stranger } else { &desk.key };
    let signature: Signature = key.sign(text.as_bytes());
    let mut bytes = signature.to_bytes().to_vec();
    match code.flaw {
        Flaw::Signature => bytes[63] ^= 1,
        Flaw::Unsigned => bytes.clear(),
        _ => {}
    }
    format!("{text}.{}", URL_SAFE_NO_PAD.encode(bytes))
}
