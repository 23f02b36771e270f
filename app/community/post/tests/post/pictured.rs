//! Pictures in previews: our own small copy, seen by whom the preview is seen by; whatever goes wrong with it, the words
//! stay.

use crate::house::{Sheet, count, portal, publish};
use crate::preview::{Site, edit, work};
use crate::writing::jpeg;
use image::{ExtendedColorType, ImageEncoder, ImageFormat};
use std::sync::atomic::{AtomicUsize, Ordering};
use testing::Portal;

/// What hostile people write where the words for a picture belong.
const ALT: &str = "Two &lt;i&gt; walk&quot; onerror=&quot;alert(1)";

fn png(width: u32, height: u32) -> Vec<u8> {
    let mut out = Vec::new();
    let pixels = vec![200; (width * height * 4) as usize];
    let encoder = image::codecs::png::PngEncoder::new(&mut out);
    encoder.write_image(&pixels, width, height, ExtendedColorType::Rgba8).unwrap();
    out
}

/// A head that claims so many pixels that nobody has room for them.
fn bomb() -> Vec<u8> {
    let mut chunk = b"IHDR".to_vec();
    chunk.extend([60_000_u32, 60_000].into_iter().flat_map(u32::to_be_bytes));
    chunk.extend([8, 6, 0, 0, 0]);
    let crc = chunk.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| (crc >> 1) ^ (0xedb8_8320 * (crc & 1)))
    });
    let honest = png(200, 200);
    let (mark, pixels) = (honest.get(..12).unwrap(), honest.get(33..).unwrap());
    [mark, &chunk, &(!crc).to_be_bytes(), pixels].concat()
}

/// `/with/{name}` is a page that names the picture `/files/{name}`.
pub fn pictured(path: &str) -> (u16, &'static str, Vec<u8>) {
    static TURNS: AtomicUsize = AtomicUsize::new(0);
    if let Some(name) = path.strip_prefix("/with/") {
        // The second time that somebody looks, it has none any more.
        let gone = name == "turns.jpg" && TURNS.fetch_add(1, Ordering::Relaxed) > 0;
        let image = if gone { "data:,".to_owned() } else { format!("../files/{name}") };
        let page = format!(
            "<title>With {name}</title><meta property='og:image' content='{image}'>\
             <meta property='og:image:alt' content='{ALT}'>"
        );
        return (200, "text/html; charset=utf-8", page.into_bytes());
    }
    // What a server says of its bytes is not looked at.
    let kind = "image/png";
    match path.trim_start_matches("/files/") {
        "wide.jpg" | "turns.jpg" => (200, "text/plain", jpeg(1280, 640)),
        "square.png" => (200, kind, png(500, 500)),
        "pixel.png" => (200, kind, png(1, 1)),
        "line.png" => (200, kind, png(1300, 130)),
        "page.png" => (200, kind, b"<!doctype html><script>alert(1)</script>".to_vec()),
        "drawn.svg" => {
            (200, "image/svg+xml", b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>".to_vec())
        }
        "bomb.png" => (200, kind, bomb()),
        "large.jpg" => (200, kind, [jpeg(400, 400), vec![0; 5 << 20]].concat()),
        "cut.png" => (200, kind, png(400, 400).into_iter().take(60).collect()),
        "inside.jpg" => (302, "https://10.0.0.1/secret.jpg", Vec::new()),
        "moved.jpg" => (302, "/files/wide.jpg", Vec::new()),
        _ => (404, kind, jpeg(400, 400)),
    }
}

/// Publishes a post in the house of Fern that links a page with this picture, and lets the job look at it.
async fn linked(portal: &Portal, site: &Site, name: &str, visibility: &str) -> uuid::Uuid {
    let sheet = Sheet::new(portal, &site.url(&format!("/with/{name}"))).with("visibility", visibility);
    let id = publish(portal, "elle", &sheet).await;
    work(portal).await;
    id
}

/// The address of the only picture there is.
async fn address(portal: &Portal) -> String {
    let sql = "select '/posts/previews/' || id || '/' || picture_key || '.webp' from community.link_previews where picture is not null";
    portal.test.text(sql).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_picture_is_taken_made_small_and_shown() {
    let (portal, site) = (portal().await, Site::new().await);
    let id = linked(&portal, &site, "moved.jpg", "public").await;
    assert_eq!(site.asked(), ["/with/moved.jpg", "/files/moved.jpg", "/files/wide.jpg"]);
    let src = address(&portal).await;
    for path in [format!("/posts/{id}"), "/houses/fern/feed".to_owned()] {
        let body = portal.get("", &path).await.body;
        let (_, shown) = body.split_once("class=\"link-preview link-preview-wide\"").unwrap();
        let (shown, _) = shown.split_once("</a>").unwrap();
        for part in [
            &format!("src=\"{src}\""),
            "width=\"640\"",
            "height=\"320\"",
            "loading=\"lazy\"",
            "fill=\"#",
            "alt=\"Two &lt;i&gt; walk&quot; onerror=&quot;alert(1)\"",
        ] {
            assert!(shown.contains(part), "{part}: {shown}");
        }
        assert!(!body.contains("<i> walk") && !body.contains("/files/"), "{body}");
    }
    let (status, headers, bytes) = portal.bytes("", &src, &[]).await;
    let header = |name: &str| headers[name].to_str().unwrap().to_owned();
    assert_eq!((status, header("content-type").as_str()), (200, "image/webp"));
    assert_eq!(header("cache-control"), "private, max-age=86400, immutable");
    assert_eq!(header("x-content-type-options"), "nosniff");
    assert_eq!(image::guess_format(&bytes).unwrap(), ImageFormat::WebP);
    let copy = image::load_from_memory(&bytes).unwrap();
    assert_eq!((copy.width(), copy.height()), (640, 320));
    let again = portal.bytes("", &src, &[("if-none-match", &header("etag"))]).await;
    assert_eq!((again.0, again.2.len()), (304, 0));
    for other in [src.replace(".webp", ""), src.replace(".webp", ".jpg"), src.replacen(".webp", "0.webp", 1)]
    {
        assert_eq!(portal.bytes("", &other, &[]).await.0, 404, "{other}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_picture_that_is_not_wide_stands_beside_the_words() {
    let (portal, site) = (portal().await, Site::new().await);
    linked(&portal, &site, "square.png", "public").await;
    let body = portal.get("", "/houses/fern/feed").await.body;
    let square = "width=\"400\" height=\"400\"";
    assert!(body.contains("class=\"link-preview link-preview-beside\"") && body.contains(square), "{body}");
    // White paper shows through what is transparent, in the dark, too.
    let (_, _, bytes) = portal.bytes("", &address(&portal).await, &[]).await;
    assert!(!image::load_from_memory(&bytes).unwrap().color().has_alpha());
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_is_wrong_with_a_picture_the_words_are_shown() {
    let (portal, site) = (portal().await, Site::new().await);
    for (name, reason) in [
        ("inside.jpg", "the address belongs to a private network"),
        ("gone.jpg", "the site answers 404"),
        ("page.png", "the file is not a picture we can read"),
        ("drawn.svg", "the file is not a picture we can read"),
        ("bomb.png", "the picture has more than 50 megapixels"),
        ("large.jpg", "the file is larger than 5 MB"),
        ("cut.png", "the picture is broken"),
        ("pixel.png", "the picture has 1 × 1 pixels"),
        ("line.png", "the picture has 1300 × 130 pixels"),
    ] {
        let id = linked(&portal, &site, name, "public").await;
        let body = portal.get("", &format!("/posts/{id}")).await.body;
        assert!(
            body.contains(&format!(">With {name}<")) && body.contains("class=\"link-preview\""),
            "{body}"
        );
        let said =
            format!("select status || ' ' || error from community.link_previews where url like '%/{name}'");
        assert_eq!(portal.test.text(&said).await, format!("ready The picture: {reason}"));
    }
    assert_eq!(
        count(
            &portal,
            "select count(*) from community.link_previews where num_nonnulls(picture, picture_alt) > 0"
        )
        .await,
        0
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_picture_goes_when_its_page_names_none_any_more() {
    let (portal, site) = (portal().await, Site::new().await);
    linked(&portal, &site, "turns.jpg", "public").await;
    let src = address(&portal).await;
    assert_eq!(portal.bytes("", &src, &[]).await.0, 200);
    portal.test.sql("update community.link_previews set expires_at = now() - interval '1 hour'").await;
    linked(&portal, &site, "turns.jpg", "public").await;
    assert_eq!(portal.bytes("", &src, &[]).await.0, 404);
    let left = "select num_nonnulls(picture, picture_key, picture_width, picture_height, picture_color, picture_alt, error)::text from community.link_previews";
    assert_eq!(portal.test.text(left).await, "0");
    assert_eq!(site.asked(), ["/with/turns.jpg", "/files/turns.jpg", "/with/turns.jpg"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_picture_is_seen_by_whom_its_post_is_seen_by() {
    let (portal, site) = (portal().await, Site::new().await);
    let id = linked(&portal, &site, "wide.jpg", "house").await;
    let src = address(&portal).await;
    // Who has the bytes learns no more than who has not.
    let (_, headers, _) = portal.bytes("elle", &src, &[]).await;
    let tag = headers["etag"].to_str().unwrap();
    for (name, status) in
        [("elle", 200), ("dax", 200), ("cleo", 404), ("omar", 404), ("vera", 404), ("", 404)]
    {
        assert_eq!(portal.bytes(name, &src, &[]).await.0, status, "{name}");
        let known = if status == 200 { 304 } else { 404 };
        assert_eq!(portal.bytes(name, &src, &[("if-none-match", tag)]).await.0, known, "{name}");
    }
    edit(&portal, id, &site.url("/with/wide.jpg"), &[("visibility", "house"), ("no_preview", "true")]).await;
    assert_eq!(portal.bytes("elle", &src, &[]).await.0, 404, "its author took it away");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_feed_asks_no_more_for_pictures() {
    let (portal, site) = (portal().await, Site::new().await);
    let cost = async || {
        let mut least = u64::MAX;
        // The first ones connect and prepare.
        for _ in 0..4 {
            let before = portal.test.db.statements();
            portal.get("elle", "/houses/fern/feed").await;
            least = least.min(portal.test.db.statements() - before);
        }
        least
    };
    publish(&portal, "elle", &Sheet::new(&portal, "Nothing here.")).await;
    let without = cost().await;
    for name in ["wide.jpg", "square.png"] {
        linked(&portal, &site, name, "public").await;
    }
    assert_eq!(portal.get("elle", "/houses/fern/feed").await.body.matches("link-preview-picture").count(), 2);
    assert_eq!(cost().await, without);
}
