//! What the tests share: a portal with every page that shows pictures, forms as browsers send them, pictures.

use axum::body::Body;
use axum::http::{Request, header};
use image::{ExtendedColorType, ImageEncoder};
use testing::{Page, Portal};
use tower::ServiceExt;
use uuid::Uuid;

/// A fresh portal: gallery, houses, posts, and the bytes of pictures.
pub async fn portal() -> Portal {
    let routes = gallery::routes().merge(house::routes()).merge(post::routes()).merge(media::routes());
    Portal::new(routes).await
}

/// A picture that no other number gives.
pub fn jpeg(number: u8) -> Vec<u8> {
    let pixels: Vec<u8> =
        (0..400_u32 * 300).flat_map(|n| [u8::try_from(n % 251).unwrap(), number, 90]).collect();
    let mut out = Vec::new();
    image::codecs::jpeg::JpegEncoder::new(&mut out)
        .write_image(&pixels, 400, 300, ExtendedColorType::Rgb8)
        .unwrap();
    out
}

/// A form with files.
#[derive(Clone, Default)]
pub struct Sheet(Vec<u8>);

impl Sheet {
    /// Pictures for a place, with an id of its own.
    pub fn new(place: &str, visibility: &str) -> Self {
        Self::default()
            .with("id", &Uuid::now_v7().to_string())
            .with("place", place)
            .with("visibility", visibility)
    }

    /// One more field.
    pub fn with(mut self, name: &str, value: &str) -> Self {
        let part = format!("--sheet\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        self.0.extend(part.into_bytes());
        self
    }

    /// One more file.
    pub fn file(mut self, name: &str, bytes: &[u8]) -> Self {
        let head = format!(
            "--sheet\r\nContent-Disposition: form-data; name=\"files\"; filename=\"{name}\"\r\nContent-Type: image/jpeg\r\n\r\n"
        );
        self.0.extend(head.into_bytes());
        self.0.extend(bytes);
        self.0.extend(b"\r\n");
        self
    }
}

/// Sends pictures as somebody.
pub async fn send(portal: &Portal, name: &str, sheet: &Sheet) -> Page {
    let mut body = sheet.0.clone();
    body.extend(b"--sheet--\r\n");
    let request = Request::post("/gallery/new")
        .header(header::COOKIE, format!("session={name}"))
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=sheet")
        .body(Body::from(body))
        .unwrap();
    Page::read(portal.router.clone().oneshot(request).await.unwrap()).await
}

/// The house of Fern as the form names it.
pub fn fern(portal: &Portal) -> String {
    format!("house:{}", portal.fern)
}

/// Publishes one picture as somebody, through both forms, and gives its id. `more` are further fields of the second
/// form, such as `&tags_0=vogue`.
pub async fn publish(portal: &Portal, name: &str, sheet: &Sheet, more: &str) -> Uuid {
    let page = send(portal, name, sheet).await;
    assert_eq!((page.status, page.location.as_str()), (303, "/gallery/drafts"), "{}", page.body);
    let id = draft(portal, name).await;
    let visibility =
        portal.test.text(&format!("select visibility from community.gallery_items where id = '{id}'")).await;
    let form = format!("item_0={id}&title_0=Night&alt_0=Somebody+dances&visibility_0={visibility}{more}");
    let page = portal.post(name, "/gallery/drafts", &form).await;
    assert_eq!((page.status, page.flash()), (303, "good.gallery-published"), "{}", page.body);
    id
}

/// The only draft of somebody.
pub async fn draft(portal: &Portal, name: &str) -> Uuid {
    let sql = format!(
        "select id::text from community.gallery_items where publish_state = 'draft' and author_profile_id = '{}'",
        testing::profile(name)
    );
    portal.test.text(&sql).await.parse().unwrap()
}

/// One number out of the database.
pub async fn count(portal: &Portal, sql: &str) -> i64 {
    portal.test.text(sql).await.parse().unwrap()
}

/// The address of a small copy of a picture.
pub async fn rendition(portal: &Portal, id: Uuid) -> String {
    let sql = format!(
        "select f.key from community.gallery_items i join media.assets a on a.id = i.asset_id join media.files f on f.id = a.file_id where i.id = '{id}'"
    );
    format!("/media/{}/320.jpg", portal.test.text(&sql).await)
}

/// The status with which a copy is answered.
pub async fn bytes(portal: &Portal, name: &str, path: &str) -> u16 {
    let request =
        Request::get(path).header(header::COOKIE, format!("session={name}")).body(Body::empty()).unwrap();
    portal.router.clone().oneshot(request).await.unwrap().status().as_u16()
}
