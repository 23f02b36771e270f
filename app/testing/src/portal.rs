//! The portal without a socket, the named world, and a house to belong to.

use crate::world::{PEOPLE, World, id, person, sign_in};
use crate::{Page, TestDb};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, Response, header};
use axum::middleware::from_fn_with_state;
use db::prelude::*;
use diesel::sql_types::Text;
use kernel::Actor;
use tempfile::TempDir;
use tower::ServiceExt;
use uuid::Uuid;
use web::{App, Settings};

/// The portal, and people who are signed in: ana owns birch, bo edits, cleo is a member; omar owns oak; vera belongs
/// nowhere; dax leads the house of Fern in birch, elle is in it.
pub struct Portal {
    /// The database.
    pub test: TestDb,
    /// Its organisations.
    pub world: World,
    /// What answers.
    pub router: Router,
    /// Dax leads it, elle is its member; of birch.
    pub fern: Uuid,
    /// As by default, with files in a folder that goes when this goes.
    pub settings: Settings,
    _folder: TempDir,
}

impl Portal {
    /// A fresh database behind these routes.
    pub async fn new(routes: Router<App>) -> Self {
        let test = TestDb::new().await;
        let world = World::new(&test).await;
        for name in ["dax", "elle"] {
            person(&test, name).await;
            world.member(&test, world.birch, name, "member").await;
        }
        for name in PEOPLE.into_iter().chain(["dax", "elle"]) {
            sign_in(&test, name).await;
        }
        let fern = id("house of fern");
        test.sql(&format!(
            "insert into community.houses (id, organization_id, name, slug, is_public) values ('{fern}', '{}', 'House of Fern', 'fern', true)",
            world.birch
        ))
        .await;
        let folder = TempDir::new().unwrap_or_else(|error| panic!("no folder for files: {error}"));
        let settings = Settings { storage: folder.path().to_owned(), ..Settings::default() };
        let app = App::new(test.db.clone(), settings.clone());
        let router = routes.layer(from_fn_with_state(app.clone(), web::cx::provide)).with_state(app);
        let site = Self { test, world, router, fern, settings, _folder: folder };
        site.join("dax", "leader").await;
        site.join("elle", "member").await;
        site
    }

    /// Puts somebody into the house of Fern.
    pub async fn join(&self, name: &str, role: &str) {
        self.test
            .sql(&format!(
                "insert into community.house_members (id, organization_id, house_id, profile_id, role)
                 values ('{}', '{}', '{}', '{}', '{role}')",
                Uuid::now_v7(),
                self.world.birch,
                self.fern,
                profile(name),
            ))
            .await;
    }

    /// Asks for a page as somebody; `""` is a visitor.
    pub async fn get(&self, name: &str, path: &str) -> Page {
        let request = Request::get(path).header(header::COOKIE, format!("session={name}"));
        self.send(request.body(Body::empty())).await
    }

    /// What the search finds of a kind for somebody: id and the words around, one line each.
    pub async fn found(&self, name: &str, kind: &str, words: &str) -> Vec<String> {
        #[derive(QueryableByName)]
        struct Found {
            #[diesel(sql_type = Text)]
            line: String,
        }
        let actor = if name.is_empty() { Actor::Visitor } else { self.world.actor(name) };
        let find = async |tx: &ActorTx<'_>| {
            let found = statement(
                "select subject_id || ' ' || summary as line from search.find($1, 'en', array[$2])",
            )
            .bind::<Text, _>(words)
            .bind::<Text, _>(kind);
            let rows: Vec<Found> = found.load(&mut tx.conn()).await?;
            Ok(rows.into_iter().map(|row| row.line).collect())
        };
        self.test.db.read(actor, find).await.unwrap_or_else(|error| panic!("{error}"))
    }

    /// Status, headers and bytes of an address, asked for with some headers.
    pub async fn bytes(&self, name: &str, path: &str, more: &[(&str, &str)]) -> (u16, HeaderMap, Vec<u8>) {
        let request = Request::get(path).header(header::COOKIE, format!("session={name}"));
        let request = more.iter().fold(request, |request, (key, value)| request.header(*key, *value));
        let (head, body) = self.ask(request.body(Body::empty())).await.into_parts();
        let bytes = to_bytes(body, 1 << 20).await.unwrap_or_else(|error| panic!("{error}"));
        (head.status.as_u16(), head.headers, bytes.to_vec())
    }

    /// Sends a form as somebody.
    pub async fn post(&self, name: &str, path: &str, form: &str) -> Page {
        let request = Request::post(path)
            .header(header::COOKIE, format!("session={name}"))
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request.body(Body::from(form.to_owned()))).await
    }

    async fn send(&self, request: axum::http::Result<Request<Body>>) -> Page {
        Page::read(self.ask(request).await).await
    }

    async fn ask(&self, request: axum::http::Result<Request<Body>>) -> Response<Body> {
        let request = request.unwrap_or_else(|error| panic!("{error}"));
        match self.router.clone().oneshot(request).await {
            Ok(response) => response,
            Err(never) => match never {},
        }
    }
}

/// Somebody's profile.
pub fn profile(name: &str) -> Uuid {
    id(&format!("profile of {name}"))
}
