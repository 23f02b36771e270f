//! The portal with a storage of its own, its workers, and what lies in an archive.

use axum::Router;
use axum::body::Body;
use axum::http::{Request, Response, header};
use axum::middleware::from_fn_with_state;
use db::jobs::Workers;
use http_body_util::BodyExt;
use serde_json::Value;
use std::io::{Cursor, Read};
use std::path::PathBuf;
use testing::{Page, Portal};
use tower::ServiceExt;
use web::App;
use zip::ZipArchive;

pub type Zip = ZipArchive<Cursor<Vec<u8>>>;

/// The portal with archives.
pub struct Desk {
    pub portal: Portal,
    pub storage: PathBuf,
}

impl Desk {
    pub async fn new() -> Self {
        let mut portal = Portal::new(Router::new()).await;
        let app = App::new(portal.test.db.clone(), portal.settings.clone());
        portal.router = archive::routes()
            .merge(post::routes())
            .layer(from_fn_with_state(app.clone(), web::cx::provide))
            .with_state(app);
        let storage = portal.settings.storage.clone();
        Self { portal, storage }
    }

    pub async fn sql(&self, sql: &str) {
        self.portal.test.sql(sql).await;
    }

    pub async fn text(&self, sql: &str) -> String {
        self.portal.test.text(sql).await
    }

    pub async fn get(&self, name: &str, path: &str) -> Page {
        self.portal.get(name, path).await
    }

    pub async fn post(&self, name: &str, path: &str, form: &str) -> Page {
        self.portal.post(name, path, form).await
    }

    /// A request whose answer is no text.
    pub async fn raw(&self, name: &str, path: &str) -> Response<Body> {
        let request = Request::get(path).header(header::COOKIE, format!("session={name}"));
        self.portal.router.clone().oneshot(request.body(Body::empty()).unwrap()).await.unwrap()
    }

    /// Sends a file as somebody's archive.
    pub async fn send(&self, name: &str, file: &[u8]) -> Page {
        let mut body =
            b"--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.zip\"\r\n\r\n".to_vec();
        body.extend_from_slice(file);
        body.extend_from_slice(b"\r\n--cut--\r\n");
        let request = Request::post("/settings/data/import")
            .header(header::COOKIE, format!("session={name}"))
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=cut");
        let request = request.body(Body::from(body)).unwrap();
        Page::read(self.portal.router.clone().oneshot(request).await.unwrap()).await
    }

    /// Does what is due; returns how many jobs that were.
    pub async fn work(&self) -> usize {
        archive::work(Workers::new(self.portal.test.db.clone()), &self.portal.settings)
            .unwrap()
            .run_due()
            .await
            .unwrap()
    }

    /// Lets a schedule run now.
    pub async fn schedule(&self, kind: &str) {
        self.sql(&format!(
            "insert into jobs.jobs (id, kind, payload) values (gen_random_uuid(), '{kind}', '{{}}')"
        ))
        .await;
        self.work().await;
    }

    /// The id of somebody's last request.
    pub async fn request(&self, name: &str, kind: &str) -> String {
        self.text(&format!(
            "select r.id::text from identity.data_requests r join identity.profiles p on p.user_id = r.user_id
              where p.handle = '{name}' and r.kind = '{kind}' order by r.created_at desc limit 1"
        ))
        .await
    }

    /// As [`Self::archive_bytes`], opened.
    pub async fn archive(&self, name: &str) -> Zip {
        ZipArchive::new(Cursor::new(self.archive_bytes(name).await)).unwrap()
    }

    /// Asks for somebody's archive, makes it and takes it.
    pub async fn archive_bytes(&self, name: &str) -> Vec<u8> {
        let asked = self.post(name, "/settings/data", "").await;
        assert_eq!((asked.status, asked.flash()), (303, "good.archive-asked"));
        self.work().await;
        let path = format!("/settings/data/{}", self.request(name, "export").await);
        let response = self.raw(name, &path).await;
        assert_eq!(response.status(), 200);
        response.into_body().collect().await.unwrap().to_bytes().to_vec()
    }
}

/// The bytes of a file in an archive.
pub fn bytes(zip: &mut Zip, name: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    zip.by_name(name).unwrap().read_to_end(&mut bytes).unwrap();
    bytes
}

/// A file in an archive, as JSON.
pub fn json(zip: &mut Zip, name: &str) -> Value {
    serde_json::from_slice(&bytes(zip, name)).unwrap()
}
