//! The product's own doors: the whole site without a socket, and SQL for what has no door of its own.

use super::world::{Viewer, World};
use axum::Router;
use axum::body::Body;
use db::prelude::*;
use diesel::sql_types::Text;
use http::{Request, header};
use kernel::{Actor, ProfileId, UserId};
use testing::{Page, TestDb, id, profile};
use tower::ServiceExt;
use web::{App, Settings};

pub struct Site {
    pub test: TestDb,
    router: Router,
}

impl Site {
    pub async fn new() -> Self {
        let _ = any_spawner::Executor::init_tokio();
        let test = TestDb::new().await;
        let router = app::routes::router(App::new(test.db.clone(), Settings::default()));
        Self { test, router }
    }

    async fn send(&self, request: http::request::Builder, body: String) -> Page {
        let request = request.header("host", "maison.test").body(Body::from(body)).unwrap();
        Page::read(self.router.clone().oneshot(request).await.unwrap()).await
    }

    /// Asks as somebody (a name), as a visitor (`""`), or with a token (`mai_…`).
    pub async fn get(&self, name: &str, path: &str) -> Page {
        let request = Request::get(path).header(header::ACCEPT, "*/*");
        let request = match name {
            "" => request,
            token if token.starts_with("mai_") => {
                request.header(header::AUTHORIZATION, format!("Bearer {token}"))
            }
            name => request.header(header::COOKIE, format!("session={name}")),
        };
        self.send(request, String::new()).await
    }

    fn form(name: &str, path: &str, kind: &str) -> http::request::Builder {
        Request::post(path)
            .header(header::COOKIE, format!("session={name}"))
            .header(header::CONTENT_TYPE, kind)
            .header("sec-fetch-site", "same-origin")
    }

    /// Sends a form, which must be taken.
    pub async fn post(&self, name: &str, path: &str, fields: &str) {
        let form = Self::form(name, path, "application/x-www-form-urlencoded");
        let page = self.send(form, fields.to_owned()).await;
        let flash = page.flash();
        assert!(
            page.status == 303 && !flash.starts_with("bad"),
            "{name} {path} {fields}: {flash} {}",
            page.body
        );
    }

    /// Sends the form of a post, which must be taken.
    pub async fn sheet(&self, name: &str, fields: &[(&str, String)]) {
        let mut body = String::new();
        for (name, value) in fields {
            let head = format!("--sheet\r\nContent-Disposition: form-data; name=\"{name}\"");
            body += &format!("{head}\r\n\r\n{value}\r\n");
        }
        body += "--sheet--\r\n";
        let page =
            self.send(Self::form(name, "/posts/new", "multipart/form-data; boundary=sheet"), body).await;
        assert_eq!(page.status, 303, "{name} {fields:?}: {}", page.body);
    }

    /// Titles of the posts that the search finds for somebody.
    pub async fn find(&self, world: &World, viewer: Viewer, typed: &str) -> String {
        #[derive(QueryableByName)]
        struct Title {
            #[diesel(sql_type = Text)]
            title: String,
        }
        let actor = viewer.map_or(Actor::Visitor, |who| {
            let name = world.name(who);
            Actor::Person { user: UserId(id(&format!("user of {name}"))), profile: ProfileId(profile(name)) }
        });
        let find = async |tx: &ActorTx<'_>| {
            let sql = "select title from search.find($1, 'und', array['community.posts'], null, 0, 200)";
            Ok(statement(sql).bind::<Text, _>(typed).load::<Title>(&mut tx.conn()).await?)
        };
        let found = self.test.db.read(actor, find).await.unwrap();
        found.into_iter().map(|row| row.title).collect::<Vec<_>>().join("\n")
    }
}
