//! What people upload, as the application role against a real database.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot go on fails")]

#[path = "media/moving.rs"]
mod moving;
#[path = "media/tus.rs"]
mod tus;

use image::{ExtendedColorType, ImageEncoder};
use kernel::{Actor, AppError, Locale, OrganizationId};
use media::Storage;
use media::asset::{Upload, Visibility, intake, store};
use testing::{TestDb, World};

/// A JPEG of three colours, so that no two sizes are the same file.
fn jpeg(width: u32, height: u32) -> Vec<u8> {
    let pixels: Vec<u8> =
        (0..width * height).flat_map(|n| [(n % 251) as u8, (n / width % 241) as u8, 90]).collect();
    let mut out = Vec::new();
    image::codecs::jpeg::JpegEncoder::new(&mut out)
        .write_image(&pixels, width, height, ExtendedColorType::Rgb8)
        .unwrap();
    out
}

/// The same with an EXIF block that turns it and says where it was taken.
fn with_gps(jpeg: &[u8]) -> Vec<u8> {
    let mut tiff = b"II*\0\x08\0\0\0".to_vec();
    // Two entries: orientation 6 (turn right), and the address of the GPS directory at 38.
    tiff.extend([2, 0]);
    tiff.extend([0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0]);
    tiff.extend([0x25, 0x88, 4, 0, 1, 0, 0, 0, 38, 0, 0, 0]);
    tiff.extend([0; 4]);
    tiff.extend([1, 0]);
    tiff.extend([0x01, 0x00, 2, 0, 2, 0, 0, 0, b'N', 0, 0, 0]);
    tiff.extend([0; 4]);
    tiff.extend(b"GPSLatitude 53.4839");
    let mut segment = b"Exif\0\0".to_vec();
    segment.extend(tiff);
    let length = u16::try_from(segment.len() + 2).unwrap().to_be_bytes();
    [&jpeg[..2], &[0xff, 0xe1], &length, &segment, &jpeg[2..]].concat()
}

fn storage() -> Storage {
    Storage::local(std::env::temp_dir().join(format!("maison-media-{}", uuid::Uuid::now_v7().simple())))
}

async fn refusal(bytes: &[u8]) -> String {
    match intake::prepare(bytes.to_vec(), Locale::En).await {
        Err(AppError::Invalid(errors)) => errors.get("file").unwrap().to_owned(),
        other => panic!("taken: {:?}", other.map(|prepared| prepared.key())),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn camera_and_place_are_removed_and_the_picture_stands_upright() {
    let sent = with_gps(&jpeg(80, 40));
    assert!(sent.windows(11).any(|bytes| bytes == b"GPSLatitude"));
    let prepared = intake::prepare(sent, Locale::En).await.unwrap();
    assert_eq!((prepared.width, prepared.height), (40, 80));
    let all = prepared.renditions.iter().map(|copy| &copy.bytes).chain([&prepared.original]);
    for bytes in all {
        assert!(!bytes.windows(4).any(|bytes| bytes == b"Exif"));
        assert!(!bytes.windows(3).any(|bytes| bytes == b"GPS"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_picture_is_refused_with_a_sentence() {
    let kind = ui::i18n::message(Locale::En, "media-refused-kind", &[]);
    let broken = ui::i18n::message(Locale::En, "media-refused-broken", &[]);
    assert_eq!(refusal(b"<!doctype html><script>alert(1)</script>").await, kind);
    assert_eq!(refusal(b"<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>").await, kind);
    assert_eq!(refusal(b"%PDF-1.7 picture.jpg").await, kind);
    // A script that begins like a GIF.
    assert_eq!(refusal(b"GIF89a/*\x01\x00*/=1;alert(document.domain)//").await, broken);
    assert_eq!(refusal(&jpeg(80, 40)[..300]).await, broken);
}

#[tokio::test(flavor = "multi_thread")]
async fn words_behind_a_picture_are_not_kept() {
    let mut sent = jpeg(64, 64);
    sent.extend(b"<script>alert(1)</script>");
    let prepared = intake::prepare(sent, Locale::En).await.unwrap();
    assert!(!prepared.original.windows(8).any(|bytes| bytes == b"<script>"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_small_file_of_many_pixels_is_refused() {
    // A PNG header that promises 20,000 × 20,000 pixels and holds none.
    let mut png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
    png.extend(20_000_u32.to_be_bytes());
    png.extend(20_000_u32.to_be_bytes());
    png.extend([8, 2, 0, 0, 0, 0, 0, 0, 0]);
    let crc = crc(&png[12..29]);
    png[29..33].copy_from_slice(&crc.to_be_bytes());
    png.extend(b"\0\0\0\0IDAT\x35\xaf\x06\x1e");
    assert_eq!(refusal(&png).await, ui::i18n::message(Locale::En, "media-refused-pixels", &[]));
    let long = vec![0; picture::MAX_BYTES + 1];
    assert_eq!(refusal(&long).await, ui::i18n::message(Locale::En, "media-refused-bytes", &[]));
}

fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(
            crc ^ u32::from(*byte),
            |crc, _| {
                if crc & 1 == 1 { crc >> 1 ^ 0xedb8_8320 } else { crc >> 1 }
            },
        )
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_bytes_are_kept_once() {
    let test = TestDb::new().await;
    let world = World::new(&test).await;
    let birch = OrganizationId(world.birch);
    let storage = storage();
    let upload = async || {
        let upload = Upload { name: "Twice".into(), ..Upload::default() };
        test.db
            .as_actor(world.actor("bo"), async |tx| {
                media::asset::store_upload(tx, &storage, birch, jpeg(400, 200), upload).await
            })
            .await
            .unwrap()
    };
    let (first, second) = (upload().await, upload().await);
    assert_ne!(first.0, second.0);
    assert_eq!(first.1.key, second.1.key);
    let files: i64 = test
        .db
        .as_system("test", async |tx| {
            use db::prelude::*;
            Ok(schema::media::files::table.count().get_result(&mut tx.conn()).await?)
        })
        .await
        .unwrap();
    assert_eq!(files, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn private_bytes_stay_in_their_organisation() {
    let test = TestDb::new().await;
    let world = World::new(&test).await;
    let upload = Upload { visibility: Visibility::Private, ..Upload::default() };
    let (_, image) = test
        .db
        .as_actor(world.actor("bo"), async |tx| {
            media::asset::store_upload(tx, &storage(), OrganizationId(world.birch), jpeg(330, 100), upload)
                .await
        })
        .await
        .unwrap();
    let sees = async |actor: Actor| {
        test.db.read(actor, async |tx| store::key_visible(tx, &image.key).await).await.unwrap()
    };
    assert!(sees(world.actor("bo")).await);
    for stranger in [world.actor("omar"), world.actor("cleo"), Actor::Visitor] {
        assert!(!sees(stranger).await);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn only_people_with_the_word_add_pictures() {
    let test = TestDb::new().await;
    let world = World::new(&test).await;
    let result = test
        .db
        .as_actor(world.actor("omar"), async |tx| {
            let organization = OrganizationId(world.birch);
            media::asset::store_upload(tx, &storage(), organization, jpeg(50, 50), Upload::default()).await
        })
        .await;
    assert!(matches!(result, Err(db::StoreError::Denied)), "{:?}", result.map(|made| made.0));
}
