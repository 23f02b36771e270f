//! Files on their way in, over tus: cut off, begun again, by whom and for how long.

#[path = "tus/checksum.rs"]
mod checksum;

use crate::{jpeg, with_gps};
use axum::body::Body;
use axum::http::request::Builder;
use axum::http::{Method, Request, Response, StatusCode};
use axum::middleware::from_fn_with_state;
use axum::{Router, response};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use futures::stream;
use kernel::Locale;
use media::Storage;
use media::asset::intake;
use media::upload::clean;
use std::io::{Error, Write};
use std::path::PathBuf;
use testing::{TestDb, World, sign_in};
use tower::ServiceExt;
use uuid::Uuid;
use web::{App, Settings};

/// People, and a server that can be started anew.
struct Site {
    test: TestDb,
    settings: Settings,
    router: Router,
}

impl Site {
    async fn new() -> Self {
        let test = TestDb::new().await;
        World::new(&test).await;
        for name in ["bo", "cleo"] {
            sign_in(&test, name).await;
        }
        let storage = std::env::temp_dir().join(format!("maison-tus-{}", Uuid::now_v7().simple()));
        let settings = Settings { storage, ..Settings::default() };
        let router = router(&test, &settings);
        Self { test, settings, router }
    }

    /// Nothing but database and disk outlives this.
    fn restart(&mut self) {
        self.router = router(&self.test, &self.settings);
    }

    fn storage(&self) -> Storage {
        Storage::local(&*self.settings.storage)
    }

    /// Where the bytes of an upload grow.
    fn path(&self, address: &str) -> PathBuf {
        self.settings.storage.join("uploads").join(id(address).simple().to_string())
    }

    async fn ask(&self, request: Builder, body: Body) -> Response<Body> {
        self.router.clone().oneshot(request.body(body).unwrap()).await.unwrap()
    }

    /// Announces a file; its address.
    async fn begin(&self, name: &str, file: &str, size: usize) -> String {
        let answer = self.announce(name, file, size).await;
        assert_eq!(answer.status(), StatusCode::CREATED);
        assert!(answer.headers().contains_key("upload-expires"));
        header(&answer, "location")
    }

    async fn announce(&self, name: &str, file: &str, size: usize) -> Response<Body> {
        let said = format!(
            "filename {},filetype {}",
            BASE64_STANDARD.encode(file),
            BASE64_STANDARD.encode("image/jpeg")
        );
        let request = asked(name, Method::POST, "/media/uploads")
            .header("upload-length", size)
            .header("upload-metadata", said);
        self.ask(request, Body::empty()).await
    }

    /// Where to go on.
    async fn offset(&self, name: &str, address: &str) -> usize {
        let answer = self.ask(asked(name, Method::HEAD, address), Body::empty()).await;
        assert_eq!(answer.status(), StatusCode::OK);
        assert_eq!(header(&answer, "cache-control"), "no-store");
        header(&answer, "upload-offset").parse().unwrap()
    }

    async fn send(&self, name: &str, address: &str, offset: usize, body: Body) -> Response<Body> {
        self.ask(patch(name, address, offset), body).await
    }

    async fn status(&self, address: &str) -> String {
        self.test.text(&format!("select status from media.uploads where id = '{}'", id(address))).await
    }
}

fn router(test: &TestDb, settings: &Settings) -> Router {
    let app = App::new(test.db.clone(), settings.clone());
    media::routes().layer(from_fn_with_state(app.clone(), web::cx::provide)).with_state(app)
}

fn asked(name: &str, method: Method, path: &str) -> Builder {
    Request::builder()
        .method(method)
        .uri(path)
        .header("cookie", format!("session={name}"))
        .header("tus-resumable", "1.0.0")
}

fn patch(name: &str, address: &str, offset: usize) -> Builder {
    asked(name, Method::PATCH, address)
        .header("content-type", "application/offset+octet-stream")
        .header("upload-offset", offset)
}

fn header(answer: &Response<Body>, name: &str) -> String {
    answer.headers()[name].to_str().unwrap().to_owned()
}

fn id(address: &str) -> Uuid {
    address.rsplit('/').next().unwrap().parse().unwrap()
}

/// What came, and then the line breaks off.
fn broken_off(bytes: &[u8]) -> Body {
    let pieces: Vec<Result<Vec<u8>, Error>> = bytes
        .chunks(1000)
        .map(|piece| Ok(piece.to_vec()))
        .chain([Err(Error::other("the line is dead"))])
        .collect();
    Body::from_stream(stream::iter(pieces))
}

async fn words(answer: response::Response) -> String {
    testing::Page::read(answer).await.body
}

#[tokio::test(flavor = "multi_thread")]
async fn cut_off_twenty_times_and_started_anew_it_is_the_same_picture() {
    let mut site = Site::new().await;
    let sent = with_gps(&jpeg(900, 600));
    let address = site.begin("bo", "Night at the ball.jpg", sent.len()).await;
    let mut seed: usize = 20_261_129;
    for turn in 0..20 {
        let at = site.offset("bo", &address).await;
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let piece = &sent[at..at + 1 + (seed >> 33) % ((sent.len() - at) / 12)];
        // A line that breaks, or a sender who ends too early.
        let body = if turn % 2 == 0 { broken_off(piece) } else { Body::from(piece.to_vec()) };
        let answer = site.send("bo", &address, at, body).await;
        assert_eq!(answer.status(), StatusCode::NO_CONTENT);
        assert_eq!(site.offset("bo", &address).await, at + piece.len());
        match turn % 4 {
            // A crash between disk and row: what the row does not know is written again.
            0 => std::fs::File::options()
                .append(true)
                .open(site.path(&address))
                .unwrap()
                .write_all(b"noise")
                .unwrap(),
            // A disk that lost what the row knows.
            1 => std::fs::File::options()
                .write(true)
                .open(site.path(&address))
                .unwrap()
                .set_len(u64::try_from(at).unwrap())
                .unwrap(),
            _ => {}
        }
        site.restart();
    }
    let at = site.offset("bo", &address).await;
    assert!(at < sent.len());
    let answer = site.send("bo", &address, at, Body::from(sent[at..].to_vec())).await;
    assert_eq!(
        (answer.status(), header(&answer, "upload-offset")),
        (StatusCode::NO_CONTENT, sent.len().to_string())
    );

    let prepared = intake::prepare(sent, Locale::En).await.unwrap();
    let kept = site
        .test
        .text(&format!(
            "select u.status || ' ' || a.name || ' ' || a.visibility || ' ' || f.key from media.uploads u \
             join media.assets a on a.id = u.asset_id and a.id = u.id join media.files f on f.id = a.file_id and f.id = u.file_id \
             where u.id = '{}'",
            id(&address)
        ))
        .await;
    assert_eq!(kept, format!("completed Night at the ball private {}", prepared.key()));
    assert!(!site.path(&address).exists(), "the bytes on their way are gone");
    // Neither place nor camera are in what is kept.
    let names = site
        .test
        .text("select string_agg(k, ' ') from (select storage_key k from media.files union select storage_key from media.renditions) x")
        .await;
    for name in names.split(' ') {
        let bytes = site.storage().get(name).await.unwrap();
        assert!(
            !bytes.windows(3).any(|part| part == b"GPS") && !bytes.windows(4).any(|part| part == b"Exif"),
            "{name}"
        );
    }
    // A lost answer: whoever asks again hears that all is there.
    assert_eq!(site.offset("bo", &address).await.to_string(), header(&answer, "upload-offset"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_upload_is_its_senders_alone() {
    let site = Site::new().await;
    let sent = jpeg(60, 40);
    let address = site.begin("bo", "a.jpg", sent.len()).await;
    for (name, status) in [("cleo", StatusCode::NOT_FOUND), ("", StatusCode::UNAUTHORIZED)] {
        let body = || Body::from(sent.clone());
        assert_eq!(site.ask(asked(name, Method::HEAD, &address), Body::empty()).await.status(), status);
        assert_eq!(site.send(name, &address, 0, body()).await.status(), status);
        assert_eq!(site.ask(asked(name, Method::DELETE, &address), Body::empty()).await.status(), status);
    }
    assert_eq!(site.announce("", "a.jpg", 10).await.status(), StatusCode::UNAUTHORIZED);
    assert_eq!(site.offset("bo", &address).await, 0);
    let none = "/media/uploads/not-an-id";
    assert_eq!(
        site.ask(asked("bo", Method::HEAD, none), Body::empty()).await.status(),
        StatusCode::NOT_FOUND
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_the_protocol_is_refused_and_changes_nothing() {
    let site = Site::new().await;
    let sent = jpeg(60, 40);
    let address = site.begin("bo", "a.jpg", sent.len()).await;
    assert_eq!(site.send("bo", &address, 0, broken_off(&sent[..100])).await.status(), StatusCode::NO_CONTENT);
    let wrong = site.send("bo", &address, 50, Body::from(sent[50..].to_vec())).await;
    assert_eq!((wrong.status(), header(&wrong, "upload-offset")), (StatusCode::CONFLICT, "100".to_owned()));
    // More than was announced, whether the sender says so before or not.
    let more = [&sent[100..], b"more"].concat();
    assert_eq!(
        site.send("bo", &address, 100, Body::from(more)).await.status(),
        StatusCode::PAYLOAD_TOO_LARGE
    );
    let long = stream::iter([Ok::<_, Error>(vec![0; sent.len()])]);
    assert_eq!(
        site.send("bo", &address, 100, Body::from_stream(long)).await.status(),
        StatusCode::PAYLOAD_TOO_LARGE
    );
    let plain = asked("bo", Method::PATCH, &address).header("upload-offset", 100);
    assert_eq!(site.ask(plain, Body::from("x")).await.status(), StatusCode::UNSUPPORTED_MEDIA_TYPE);
    let without =
        asked("bo", Method::PATCH, &address).header("content-type", "application/offset+octet-stream");
    assert_eq!(site.ask(without, Body::from("x")).await.status(), StatusCode::BAD_REQUEST);
    let old = Request::post("/media/uploads").header("cookie", "session=bo").header("upload-length", 9);
    let old = site.ask(old, Body::empty()).await;
    assert_eq!(
        (old.status(), header(&old, "tus-version")),
        (StatusCode::PRECONDITION_FAILED, "1.0.0".to_owned())
    );
    assert_eq!(site.offset("bo", &address).await, 100);
    let spoken =
        site.ask(Request::builder().method(Method::OPTIONS).uri("/media/uploads"), Body::empty()).await;
    assert_eq!(header(&spoken, "tus-extension"), "creation,expiration,termination,checksum");
    assert_eq!(header(&spoken, "tus-max-size"), site.settings.video_bytes.to_string());
}

#[tokio::test(flavor = "multi_thread")]
async fn there_is_an_end_to_how_much_somebody_may_send() {
    let site = Site::new().await;
    let large = site.announce("bo", "a.jpg", picture::MAX_BYTES + 1).await;
    assert_eq!(large.status(), StatusCode::PAYLOAD_TOO_LARGE);
    assert!(words(large).await.contains("16 MB at most"));
    assert_eq!(site.announce("bo", "a.jpg", 0).await.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let bo = testing::profile("bo");
    site.test
        .sql(&format!(
            "insert into media.uploads (id, owner_profile_id, file_name, byte_size) \
             select gen_random_uuid(), '{bo}', 'a.jpg', 9 from generate_series(1, 60)"
        ))
        .await;
    let many = site.announce("bo", "a.jpg", 9).await;
    assert_eq!(many.status(), StatusCode::TOO_MANY_REQUESTS);
    assert!(words(many).await.contains("wait already"));
    assert_eq!(site.announce("cleo", "a.jpg", 9).await.status(), StatusCode::CREATED);
    let cleo = testing::profile("cleo");
    site.test
        .sql(&format!(
            "insert into media.quotas (id, owner_profile_id, max_files) values ('{}', '{cleo}', 0)",
            Uuid::now_v7()
        ))
        .await;
    assert_eq!(site.announce("cleo", "a.jpg", 9).await.status(), StatusCode::INSUFFICIENT_STORAGE);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_at_once_do_not_mix() {
    let site = Site::new().await;
    let sent = jpeg(200, 100);
    let address = site.begin("bo", "a.jpg", sent.len()).await;
    let (begun, has_begun) = tokio::sync::oneshot::channel();
    let (go, may_go) = tokio::sync::oneshot::channel::<()>();
    let all = sent.clone();
    let slow = stream::once(async move {
        begun.send(()).unwrap();
        may_go.await.unwrap();
        Ok::<_, Error>(all)
    });
    let request = patch("bo", &address, 0).body(Body::from_stream(slow)).unwrap();
    let first = tokio::spawn(site.router.clone().oneshot(request));
    has_begun.await.unwrap();
    let second = site.send("bo", &address, 0, Body::from(vec![0; sent.len()])).await;
    assert_eq!(second.status(), StatusCode::LOCKED);
    let ended = site.ask(asked("bo", Method::DELETE, &address), Body::empty()).await;
    assert_eq!(ended.status(), StatusCode::LOCKED);
    go.send(()).unwrap();
    assert_eq!(first.await.unwrap().unwrap().status(), StatusCode::NO_CONTENT);
    assert_eq!(site.status(&address).await, "completed");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_picture_fails_with_a_sentence() {
    let site = Site::new().await;
    let text = b"Dear diary, this is no picture.";
    let address = site.begin("bo", "diary.jpg", text.len()).await;
    let answer = site.send("bo", &address, 0, Body::from(&text[..])).await;
    assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let kind = ui::i18n::message(Locale::En, "media-refused-any", &[]);
    assert!(words(answer).await.contains(&kind));
    let row = format!("select status || ' ' || error from media.uploads where id = '{}'", id(&address));
    assert_eq!(site.test.text(&row).await, format!("failed {kind}"));
    assert!(!site.path(&address).exists());
    let state = site.ask(asked("bo", Method::HEAD, &address), Body::empty()).await;
    assert_eq!(state.status(), StatusCode::GONE);
    assert_eq!(site.send("bo", &address, 0, Body::from(&text[..])).await.status(), StatusCode::GONE);
    assert_eq!(site.test.text("select count(*) from media.assets").await, "0");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_over_is_cleaned_with_its_bytes() {
    let site = Site::new().await;
    let sent = jpeg(120, 80);
    let (old, new) =
        (site.begin("bo", "a.jpg", sent.len()).await, site.begin("bo", "b.jpg", sent.len()).await);
    let unused = site.begin("bo", "c.jpg", sent.len()).await;
    for address in [&old, &new] {
        site.send("bo", address, 0, broken_off(&sent[..50])).await;
    }
    site.send("bo", &unused, 0, Body::from(sent.clone())).await;
    assert_eq!(site.test.text("select count(*) from media.assets").await, "1");
    // Bytes of somebody who is gone.
    let orphan = site.path(&format!("/media/uploads/{}", Uuid::now_v7()));
    std::fs::write(&orphan, b"x").unwrap();
    assert_eq!(clean(&site.test.db, &site.storage()).await.unwrap(), (0, 1));
    for address in [&old, &unused] {
        site.test
            .sql(&format!(
                "update media.uploads set expires_at = now() - interval '1 minute' where id = '{}'",
                id(address)
            ))
            .await;
    }
    // It may not be gone on with before the cleaning, either.
    assert_eq!(site.send("bo", &old, 50, Body::from(sent[50..].to_vec())).await.status(), StatusCode::GONE);
    assert_eq!(clean(&site.test.db, &site.storage()).await.unwrap().0, 2);
    assert!(!site.path(&old).exists() && site.path(&new).exists() && !orphan.exists());
    assert_eq!(site.test.text("select count(*) from media.assets").await, "0");
    assert_eq!(site.test.text("select count(*) from media.files").await, "0");
    assert_eq!(site.offset("bo", &new).await, 50);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_somebody_takes_out_is_gone() {
    let site = Site::new().await;
    let sent = jpeg(120, 80);
    let (half, whole) =
        (site.begin("bo", "a.jpg", sent.len()).await, site.begin("bo", "b.jpg", sent.len()).await);
    site.send("bo", &half, 0, broken_off(&sent[..50])).await;
    site.send("bo", &whole, 0, Body::from(sent.clone())).await;
    for address in [&half, &whole] {
        let remove = async || site.ask(asked("bo", Method::DELETE, address), Body::empty()).await.status();
        assert_eq!(remove().await, StatusCode::NO_CONTENT);
        assert_eq!(remove().await, StatusCode::NOT_FOUND);
        assert!(!site.path(address).exists());
        assert_eq!(site.send("bo", address, 50, Body::from("x")).await.status(), StatusCode::NOT_FOUND);
    }
    assert_eq!(site.test.text("select count(*) from media.assets").await, "0");
}
