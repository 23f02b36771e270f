//! Parts that say what they add up to: nothing of a mixed-up part is kept, and whoever sends it again goes on.

use super::{Site, asked, broken_off, header, patch};
use crate::jpeg;
use axum::body::Body;
use axum::http::{Method, Request, Response, StatusCode};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use ring::digest::{Algorithm, SHA1_FOR_LEGACY_USE_ONLY, SHA256, digest};
use std::io::Write;

const WAYS: [(&str, &Algorithm); 2] = [("sha256", &SHA256), ("sha1", &SHA1_FOR_LEGACY_USE_ONLY)];

fn sum((name, way): (&str, &'static Algorithm), bytes: &[u8]) -> String {
    format!("{name} {}", BASE64_STANDARD.encode(digest(way, bytes)))
}

impl Site {
    async fn send_summed(&self, address: &str, at: usize, sum: &str, body: Body) -> Response<Body> {
        self.ask(patch("bo", address, at).header("upload-checksum", sum), body).await
    }

    fn on_disk(&self, address: &str) -> u64 {
        std::fs::metadata(self.path(address)).unwrap().len()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_a_mixed_up_part_nothing_is_kept_and_the_right_one_is_taken() {
    let mut site = Site::new().await;
    // More than the row is told at once, so that half of the part would be known already.
    let sent = [jpeg(1600, 1200), vec![0; 3 << 20]].concat();
    let address = site.begin("bo", "a.jpg", sent.len()).await;
    let half = sent.len() / 2;
    let mut mixed = sent[..half].to_vec();
    mixed[half - 1] ^= 1;
    for way in WAYS {
        let answer = site.send_summed(&address, 0, &sum(way, &sent[..half]), Body::from(mixed.clone())).await;
        assert_eq!(answer.status().as_u16(), 460);
        assert_eq!((site.offset("bo", &address).await, site.on_disk(&address)), (0, 0));
        site.restart();
        assert_eq!(site.offset("bo", &address).await, 0);
    }
    let first =
        site.send_summed(&address, 0, &sum(WAYS[0], &sent[..half]), Body::from(sent[..half].to_vec())).await;
    assert_eq!((first.status(), header(&first, "upload-offset")), (StatusCode::NO_CONTENT, half.to_string()));
    // What came before a mixed-up part stays, also when the server is started anew in between.
    let rest = sent[half..].to_vec();
    let wrong = sum(WAYS[1], &sent[..half]);
    for _ in 0..2 {
        let answer = site.send_summed(&address, half, &wrong, Body::from(rest.clone())).await;
        assert_eq!(answer.status().as_u16(), 460);
        assert_eq!(site.on_disk(&address), u64::try_from(half).unwrap());
        site.restart();
        assert_eq!(site.offset("bo", &address).await, half);
    }
    let last = site.send_summed(&address, half, &sum(WAYS[1], &rest), Body::from(rest)).await;
    assert_eq!((last.status(), site.status(&address).await), (StatusCode::NO_CONTENT, "completed".into()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_part_that_breaks_off_or_whose_server_dies_is_sent_again() {
    let mut site = Site::new().await;
    let sent = jpeg(900, 600);
    let address = site.begin("bo", "a.jpg", sent.len()).await;
    let whole = sum(WAYS[0], &sent);
    let answer = site.send_summed(&address, 0, &whole, broken_off(&sent[..sent.len() - 1])).await;
    assert_eq!((answer.status().as_u16(), site.offset("bo", &address).await), (460, 0));
    // The server died with half of it on the disk, unchecked.
    std::fs::File::options()
        .write(true)
        .open(site.path(&address))
        .unwrap()
        .write_all(&sent[50..500])
        .unwrap();
    site.restart();
    assert_eq!(site.offset("bo", &address).await, 0);
    let answer = site.send_summed(&address, 0, &whole, Body::from(sent.clone())).await;
    assert_eq!((answer.status(), site.status(&address).await), (StatusCode::NO_CONTENT, "completed".into()));
}

#[tokio::test(flavor = "multi_thread")]
async fn only_what_is_offered_adds_up() {
    let site = Site::new().await;
    let sent = jpeg(60, 40);
    let address = site.begin("bo", "a.jpg", sent.len()).await;
    for said in [
        "md5 kAFQmDzST7DWlj99KOF/cg==",
        "sha256",
        "sha256 ungWv48B",
        "SHA256 ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=",
    ] {
        let answer = site.send_summed(&address, 0, said, Body::from(sent.clone())).await;
        assert_eq!(answer.status(), StatusCode::BAD_REQUEST, "{said}");
    }
    // More than was announced is too much, whatever it adds up to.
    let more = [&sent[..], b"more"].concat();
    let answer = site.send_summed(&address, 0, &sum(WAYS[0], &more), Body::from(more.clone())).await;
    assert_eq!(answer.status(), StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(site.offset("bo", &address).await, 0);
    let options = Request::builder().method(Method::OPTIONS).uri("/media/uploads");
    assert_eq!(header(&site.ask(options, Body::empty()).await, "tus-checksum-algorithm"), "sha256,sha1");
    // Somebody else learns nothing by it.
    let request = asked("cleo", Method::PATCH, &address)
        .header("content-type", "application/offset+octet-stream")
        .header("upload-offset", 0)
        .header("upload-checksum", "md5 x");
    assert_eq!(site.ask(request, Body::empty()).await.status(), StatusCode::NOT_FOUND);
}
