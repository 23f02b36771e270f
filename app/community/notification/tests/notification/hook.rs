//! `POST /hooks/mail`: who may, what it says, and that logs know nothing.

use crate::answering::*;
use crate::scene::{comment, portal, post};
use axum::body::Body;
use axum::middleware::from_fn_with_state;
use http::Request;
use notification::{LARGEST, Receipt};
use std::io::Write;
use std::sync::{Arc, Mutex};
use testing::Portal;
use tower::ServiceExt;
use tracing_subscriber::fmt::MakeWriter;
use web::{App, Secret, Settings};

const SECRET: &str = "a secret that only the mail server knows";

/// The portal with these settings.
fn set(portal: &mut Portal, reply_address: Option<&str>, secret: Option<&str>) {
    let settings = Settings {
        reply_address: reply_address.map(str::to_owned),
        mail_hook_secret: secret.map(Secret::new),
        ..Settings::default()
    };
    let app = App::new(portal.test.db.clone(), settings);
    portal.router =
        notification::routes().layer(from_fn_with_state(app.clone(), web::cx::provide)).with_state(app);
}

async fn hand_in(portal: &Portal, secret: &str, kind: &str, body: Vec<u8>) -> u16 {
    let request = Request::post("/hooks/mail").header("content-type", kind);
    let request = if secret.is_empty() { request } else { request.header("authorization", secret) };
    let request = request.body(Body::from(body)).unwrap_or_else(|error| panic!("{error}"));
    match portal.router.clone().oneshot(request).await {
        Ok(response) => response.status().as_u16(),
        Err(never) => match never {},
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_server_with_the_secret_hands_mails_in() {
    let mut portal = portal().await;
    at_once(&portal, "dax").await;
    let of_dax = post(&portal, "dax", ("", "")).await;
    comment(&portal, "elle", of_dax, None).await;
    let to = address(&portal, "dax").await;
    let (kind, right) = ("message/rfc822", format!("Bearer {SECRET}"));
    let yes = || mail("dax", &to, "", "By the hook");
    for (reply, secret) in [(None, None), (None, Some(SECRET)), (Some(REPLY), None)] {
        set(&mut portal, reply, secret);
        assert_eq!(hand_in(&portal, &right, kind, yes()).await, 404, "{reply:?}");
    }
    set(&mut portal, Some(REPLY), Some(SECRET));
    let basic = format!("Basic {SECRET}");
    for wrong in ["", "Bearer ", "Bearer a secret", &format!("{right}x"), &basic, SECRET] {
        assert_eq!(hand_in(&portal, wrong, kind, yes()).await, 401, "{wrong}");
    }
    assert_eq!(hand_in(&portal, &right, "application/x-www-form-urlencoded", yes()).await, 415);
    assert_eq!(hand_in(&portal, &right, kind, vec![b'x'; LARGEST + 1]).await, 413);
    assert_eq!(
        hand_in(&portal, "", kind, vec![b'x'; LARGEST + 1]).await,
        401,
        "strangers' bytes are not read"
    );
    assert_eq!(hand_in(&portal, &right, kind, b"nonsense".to_vec()).await, 422);
    assert_eq!(hand_in(&portal, &right, kind, mail("dax", REPLY, "", "Hello")).await, 422);
    assert!(said(&portal, "dax").await.is_empty());
    // Larger than what pages take.
    let large = mail("dax", &to, "", &format!("By the hook\r\n-- \r\n{}", "x".repeat(2 << 20)));
    assert_eq!(hand_in(&portal, &right, "message/rfc822; charset=x", large).await, 204);
    assert!(said(&portal, "dax").await[0].starts_with("By the hook|"));
}

#[derive(Clone, Default)]
struct Written(Arc<Mutex<Vec<u8>>>);

impl Write for Written {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap_or_else(|error| panic!("{error}")).extend_from_slice(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Written {
    type Writer = Self;
    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_token_no_address_and_no_word_reaches_the_log() {
    let mut portal = portal().await;
    at_once(&portal, "dax").await;
    let of_dax = post(&portal, "dax", ("", "")).await;
    comment(&portal, "elle", of_dax, None).await;
    let written = Written::default();
    let subscriber = tracing_subscriber::fmt()
        .with_writer(written.clone())
        .with_max_level(tracing_subscriber::filter::LevelFilter::DEBUG);
    let guard = tracing::subscriber::set_default(subscriber.finish());
    let to = address(&portal, "dax").await;
    set(&mut portal, Some(REPLY), Some(SECRET));
    let right = format!("Bearer {SECRET}");
    assert_eq!(hand_in(&portal, &right, "message/rfc822", mail("dax", &to, "", "Pamplemousse")).await, 204);
    assert_eq!(answer(&portal, "elle", &to, "Pamplemousse forged").await, Receipt::Taken);
    portal.test.sql("update community.posts set deleted_at = now()").await;
    assert_eq!(answer(&portal, "dax", &to, "Pamplemousse refused").await, Receipt::Taken);
    drop(guard);
    let log =
        String::from_utf8_lossy(&written.0.lock().unwrap_or_else(|error| panic!("{error}"))).into_owned();
    assert!(log.contains("a mail comes in") && log.contains("another address than the person's"), "{log}");
    let token = to.replace("reply+", "").replace("@maison.example", "");
    for secret in [token.as_str(), "Pamplemousse", "dax@", "elle@", SECRET, "mail.example"] {
        assert!(!log.contains(secret), "{secret} is in {log}");
    }
}
