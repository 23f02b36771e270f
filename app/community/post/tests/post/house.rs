//! What the tests share: a portal with these pages, and forms as browsers send them.

use axum::body::Body;
use axum::http::{Request, header};
use testing::{Page, Portal};
use tower::ServiceExt;
use uuid::Uuid;

/// Somebody's profile.
pub fn profile(name: &str) -> Uuid {
    testing::profile(name)
}

/// A fresh portal with the pages of posts.
pub async fn portal() -> Portal {
    Portal::new(post::routes()).await
}

/// A form with files: `(field, value)`, `(field, bytes)`.
#[derive(Clone, Default)]
pub struct Sheet {
    fields: Vec<(String, String)>,
    files: Vec<(String, Vec<u8>)>,
}

impl Sheet {
    /// A post for everybody in the house of Fern, with an id of its own.
    pub fn new(portal: &Portal, content: &str) -> Self {
        Self::default()
            .with("id", Uuid::now_v7())
            .with("kind", "text")
            .with("place", format!("house:{}", portal.fern))
            .with("visibility", "public")
            .with("reply_policy", "everyone")
            .with("action", "publish")
            .with("content", content)
    }

    /// The same with another value of a field.
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.fields.retain(|(have, _)| have != name);
        self.fields.push((name.to_owned(), value.to_string()));
        self
    }

    /// The same with a file.
    pub fn file(mut self, name: &str, bytes: Vec<u8>) -> Self {
        self.files.push((name.to_owned(), bytes));
        self
    }

    /// The value of a field.
    pub fn value(&self, name: &str) -> String {
        self.fields.iter().find(|(have, _)| have == name).map(|(_, value)| value.clone()).unwrap_or_default()
    }

    fn body(&self) -> Vec<u8> {
        let mut out = Vec::new();
        for (name, value) in &self.fields {
            out.extend(
                format!("--sheet\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
                    .into_bytes(),
            );
        }
        for (name, bytes) in &self.files {
            let head = format!(
                "--sheet\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"a.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n"
            );
            out.extend(head.into_bytes());
            out.extend(bytes);
            out.extend(b"\r\n");
        }
        out.extend(b"--sheet--\r\n");
        out
    }
}

/// Sends a form with files as somebody.
pub async fn send(portal: &Portal, name: &str, path: &str, sheet: &Sheet) -> Page {
    let request = Request::post(path)
        .header(header::COOKIE, format!("session={name}"))
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=sheet")
        .body(Body::from(sheet.body()))
        .unwrap();
    Page::read(portal.router.clone().oneshot(request).await.unwrap()).await
}

/// Publishes as somebody and gives the post's id.
pub async fn publish(portal: &Portal, name: &str, sheet: &Sheet) -> Uuid {
    let page = send(portal, name, "/posts/new", sheet).await;
    assert_eq!(page.status, 303, "{}", page.body);
    Uuid::parse_str(&sheet.value("id")).unwrap()
}

/// One number out of the database.
pub async fn count(portal: &Portal, sql: &str) -> i64 {
    portal.test.text(sql).await.parse().unwrap()
}
