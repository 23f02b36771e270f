//! A world with an engine, a folder for files, and files to read in.

use axum::body::Body;
use axum::middleware::from_fn_with_state;
use axum::{Extension, Router};
use chrono_tz::Tz;
use db::jobs::Workers;
use engine::changeset::{Changeset, changeset_find};
use engine::scope::{Scope, scope_find};
use engine::{Engine, Noun};
use http::{Request, header};
use http_body_util::BodyExt;
use kernel::Locale;
use std::collections::BTreeMap;
use std::sync::Arc;
use testing::{Page, TestDb, World, sign_in};
use tower::ServiceExt;
use transfer::file::Format;
use transfer::file::keep::Kept;
use transfer::file::read::Source;
use transfer::import::model::{Decided, Import, Report};
use transfer::import::store::{import_create, import_find};
use transfer::import::worker::Tools;
use transfer::import::{run, trial, undo};
use transfer::target::guess::guess;
use transfer::target::slots;
use uuid::Uuid;
use web::{App, Settings};

pub struct House {
    pub test: TestDb,
    pub world: World,
    pub tools: Tools,
    engine: Engine,
    folder: tempfile::TempDir,
}

/// How a file is read in.
#[derive(Clone, Copy, Default)]
pub struct How<'a> {
    pub match_by: &'a [&'a str],
    pub on_match: &'a str,
}

impl House {
    pub async fn new() -> Self {
        let _ = any_spawner::Executor::init_tokio();
        let test = TestDb::new().await;
        let world = World::new(&test).await;
        let engine = Engine::new(resources::all());
        let folder = tempfile::tempdir().unwrap();
        let tools = Tools::new(test.db.clone(), &engine, folder.path().to_owned()).await.unwrap();
        Self { test, world, tools, engine, folder }
    }

    pub fn noun(&self, table: &str) -> Arc<Noun> {
        self.tools.registry.noun(table).unwrap().clone()
    }

    pub async fn scope(&self, name: &str, slug: &str) -> Scope {
        let find = async |tx: &db::ActorTx<'_>| scope_find(tx, slug, Locale::En, Tz::UTC).await;
        self.test.db.read(self.world.actor(name), find).await.unwrap()
    }

    /// A file that has arrived and whose columns were guessed.
    pub async fn file(&self, (name, slug): (&str, &str), table: &str, text: &str, how: How<'_>) -> Import {
        let (scope, noun) = (self.scope(name, slug).await, self.noun(table));
        let key = format!("imports/{}", Uuid::now_v7());
        let path = self.folder.path().join(&key);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, text).unwrap();
        let source = Source { path, encoding: "utf-8".into(), delimiter: ',' };
        let look = source.look().await.unwrap();
        let kept = Kept { key, format: Format::Csv, encoding: "utf-8", delimiter: ',' };
        let report = Report {
            rows: look.rows,
            state: "running".into(),
            trial: Some(Uuid::now_v7()),
            ..Report::default()
        };
        let decided = Decided {
            mapping: db::Json(guess(
                &look.columns,
                &look.sample,
                &slots(&self.tools.registry, &noun, &scope),
                &[],
            )),
            match_by: how.match_by.iter().map(ToString::to_string).collect(),
            on_match: if how.on_match.is_empty() { "update".into() } else { how.on_match.into() },
        };
        let create = async |tx: &mut db::ActorTx<'_>| {
            let id = import_create(
                tx,
                (scope.organization, table),
                ("file.csv", &kept),
                (&look.columns, &report),
                &decided,
            )
            .await?;
            import_find(tx, scope.organization, table, id).await
        };
        self.test.db.as_actor(self.world.actor(name), create).await.unwrap()
    }

    pub async fn trial(&self, import: &Import) -> Report {
        trial::run(&self.tools, import.id).await.unwrap();
        self.tools.import(import.id).await.unwrap().report()
    }

    /// Begins it; nothing is done yet.
    pub async fn begin(&self, name: &str, import: &Import) -> Uuid {
        self.test.db.as_actor(self.world.actor(name), async |tx| run::begin(tx, import).await).await.unwrap()
    }

    pub async fn import(&self, name: &str, import: &Import) -> Changeset {
        let id = self.begin(name, import).await;
        run::run(&self.tools, import.id).await.unwrap();
        self.change(name, id).await
    }

    pub async fn change(&self, name: &str, id: Uuid) -> Changeset {
        self.test.db.read(self.world.actor(name), async |tx| changeset_find(tx, id).await).await.unwrap()
    }

    pub async fn undo(&self, name: &str, id: Uuid) -> Changeset {
        let undo = self
            .test
            .db
            .as_actor(self.world.actor(name), async |tx| undo::begin(tx, id).await)
            .await
            .unwrap();
        undo::run(&self.tools, undo).await.unwrap();
        self.change(name, undo).await
    }

    /// One text out of the database, as the system sees it; nothing where there is none.
    pub async fn text(&self, sql: &str) -> String {
        self.test.text(&format!("coalesce(({sql})::text, '')")).await
    }

    pub async fn count(&self, table: &str) -> i64 {
        self.text(&format!("select count(*) from {table}")).await.parse().unwrap()
    }

    pub async fn sign_in(&self, name: &str) -> String {
        sign_in(&self.test, name).await
    }

    fn router(&self) -> Router {
        let settings = Settings { storage: self.folder.path().to_owned(), ..Settings::default() };
        let app = App::new(self.test.db.clone(), settings);
        let routes = transfer::routes().layer(Extension(self.engine.clone()));
        routes.layer(from_fn_with_state(app.clone(), web::cx::provide)).with_state(app)
    }

    pub async fn send(&self, request: Request<Body>) -> Page {
        Page::read(self.router().oneshot(request).await.unwrap()).await
    }

    pub async fn get(&self, path: &str, cookie: &str) -> Page {
        self.send(Request::get(path).header(header::COOKIE, cookie).body(Body::empty()).unwrap()).await
    }

    pub async fn bytes(&self, path: &str, cookie: &str) -> Vec<u8> {
        let request = Request::get(path).header(header::COOKIE, cookie).body(Body::empty()).unwrap();
        let response = self.router().oneshot(request).await.unwrap();
        assert_eq!(response.status(), 200, "{path}");
        response.into_body().collect().await.unwrap().to_bytes().to_vec()
    }

    pub async fn post(&self, path: &str, cookie: &str, form: &str) -> Page {
        let request = Request::post(path)
            .header(header::COOKIE, cookie)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(form.to_owned()))
            .unwrap();
        self.send(request).await
    }

    pub async fn upload(&self, path: &str, cookie: &str, (name, bytes): (&str, &[u8])) -> Page {
        let mut body =
            format!("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n")
                .into_bytes();
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n--x--\r\n");
        let request = Request::post(path)
            .header(header::COOKIE, cookie)
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x")
            .body(Body::from(body))
            .unwrap();
        self.send(request).await
    }

    /// Does what waits for workers.
    pub async fn work(&self) -> usize {
        let workers = transfer::workers(
            Workers::new(self.test.db.clone()),
            &self.engine,
            self.folder.path().to_owned(),
        )
        .unwrap();
        workers.run_due().await.unwrap()
    }
}

/// Sentences of a report: row → field → words.
pub fn faults(report: &Report) -> BTreeMap<i64, BTreeMap<String, String>> {
    report.faults.iter().map(|fault| (fault.row, fault.errors.clone())).collect()
}
