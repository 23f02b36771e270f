//! A server without a socket, the people of the test world, and companies of birch and oak.

use axum::body::Body;
use axum::middleware::from_fn_with_state;
use axum::{Extension, Router};
use db::jobs::Workers;
use engine::Engine;
use frame::encode;
use http::{Request, header};
use resource::{Action, Resource, View};
use testing::{PEOPLE, Page, TestDb, World, sign_in};
use tower::ServiceExt;
use uuid::Uuid;
use web::{App, Settings};

/// The list on which most tests work.
pub const LIST: &str = "/admin/birch/crm/companies";

pub struct Site {
    pub test: TestDb,
    pub world: World,
    pub engine: Engine,
    router: Router,
}

/// Companies as these tests need them, whatever the program declares of them.
fn companies() -> Resource {
    Resource::menu("crm.companies", "People")
        .words("company", "companies")
        .list(["status", "industry", "employees"])
        .filters(["status"])
        .search(["name"])
        .sort("name")
        .small()
        .view(View::Board("status"))
        .view(View::Tree("parent_id"))
        .action(
            Action::set("activate", "Make active", "status", "active")
                .and("industry", "Dance")
                .when("status", ["prospect"]),
        )
        .action(Action::set("archive", "Archive", "status", "archived").verb("archive"))
}

impl Site {
    pub async fn new() -> Self {
        let test = TestDb::new().await;
        let world = World::new(&test).await;
        for word in ["read", "create", "update"] {
            let (birch, word) = (world.birch, format!("crm.{word}"));
            test.sql(&format!(
                "insert into identity.role_permissions (organization_id, role, permission) values ('{birch}', 'editor', '{word}')"
            ))
            .await;
        }
        for name in PEOPLE {
            sign_in(&test, name).await;
        }
        let mut declared = resources::all();
        declared.retain(|resource| resource.table != "crm.companies");
        declared.push(companies());
        let engine = Engine::new(declared);
        let app = App::new(test.db.clone(), Settings::default());
        let router = list::routes()
            .layer(Extension(engine.clone()))
            .layer(from_fn_with_state(app.clone(), web::cx::provide))
            .with_state(app);
        Self { test, world, engine, router }
    }

    /// `who` is the name of a person of the world.
    pub async fn get(&self, who: &str, path: &str) -> Page {
        self.send(Request::get(path).header(header::COOKIE, format!("session={who}")), String::new()).await
    }

    pub async fn post(&self, who: &str, path: &str, form: &[(&str, &str)]) -> Page {
        self.send(Request::post(path).header(header::COOKIE, format!("session={who}")), encoded(form)).await
    }

    /// As the browser's code asks.
    pub async fn post_json(&self, who: &str, path: &str, form: &[(&str, &str)]) -> Page {
        let request = Request::post(path).header(header::COOKIE, format!("session={who}"));
        self.send(request.header(header::ACCEPT, "application/json"), encoded(form)).await
    }

    async fn send(&self, request: http::request::Builder, body: String) -> Page {
        let request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        Page::read(self.router.clone().oneshot(request.body(Body::from(body)).unwrap()).await.unwrap()).await
    }

    /// One text out of the database, as the system sees it.
    pub async fn text(&self, sql: &str) -> String {
        self.test.text(sql).await
    }

    /// A company of birch; `more` are further columns and `values` theirs.
    pub async fn company(&self, name: &str, more: &str, values: &str) -> Uuid {
        let (id, birch) = (Uuid::now_v7(), self.world.birch);
        self.test
            .sql(&format!(
                "insert into crm.companies (id, organization_id, name{more}) values ('{id}', '{birch}', '{name}'{values})"
            ))
            .await;
        id
    }

    /// Works off the jobs that are due, as the server does.
    pub async fn work(&self) -> usize {
        let workers = list::work(Workers::new(self.test.db.clone()), &self.engine).unwrap();
        workers.run_due().await.unwrap()
    }
}

/// What a page of a list shows.
pub trait List {
    fn json(&self) -> serde_json::Value;
    /// The ids of the rows, in their order.
    fn rows(&self) -> Vec<Uuid>;
    /// The version of a row as the page shows it.
    fn version(&self, id: Uuid) -> String;
    /// The address of the link with this relation: `next`, `prev`.
    fn way(&self, rel: &str) -> Option<String>;
    /// The words without tags.
    fn words(&self) -> String;
}

impl List for Page {
    fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.body))
    }

    fn rows(&self) -> Vec<Uuid> {
        let ids = self.body.split("data-id=\"").skip(1);
        ids.map(|rest| rest.split('"').next().unwrap().parse().unwrap()).collect()
    }

    fn version(&self, id: Uuid) -> String {
        let (_, rest) = self.body.split_once(&format!("data-id=\"{id}\" data-version=\"")).unwrap();
        rest.split('"').next().unwrap().to_owned()
    }

    fn way(&self, rel: &str) -> Option<String> {
        let (before, _) = self.body.split_once(&format!(" rel=\"{rel}\""))?;
        let (_, href) = before.rsplit_once("href=\"")?;
        Some(href.split('"').next().unwrap().replace("&amp;", "&"))
    }

    fn words(&self) -> String {
        let texts = self.body.split('<').filter_map(|tag| tag.split_once('>')).map(|(_, text)| text);
        texts.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

fn encoded(form: &[(&str, &str)]) -> String {
    let pairs: Vec<String> =
        form.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
    pairs.join("&")
}
