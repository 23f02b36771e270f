//! A server without a socket, the people of the test world, and what browsers send.

use axum::body::Body;
use axum::middleware::from_fn_with_state;
use axum::{Extension, Router};
use engine::Engine;
use frame::encode;
use http::{Request, header};
use testing::{PEOPLE, Page, TestDb, World, sign_in};
use tower::ServiceExt;
use uuid::Uuid;
use web::{App, Settings};

pub struct Site {
    pub test: TestDb,
    pub world: World,
    pub engine: Engine,
    router: Router,
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
        let mut declared = sites::resources::all();
        declared.extend(media::resources::all());
        declared.extend(resources::all());
        let app = App::new(test.db.clone(), Settings::default());
        let engine = Engine::new(declared);
        let router = form::routes()
            .layer(Extension(engine.clone()))
            .layer(from_fn_with_state(app.clone(), web::cx::provide))
            .with_state(app);
        Self { test, world, engine, router }
    }

    /// `who` is the name of a person of the world, or nothing for a visitor.
    pub async fn get(&self, who: &str, path: &str) -> Page {
        let request =
            Request::get(path).header(header::COOKIE, format!("session={who}")).body(Body::empty()).unwrap();
        Page::read(self.router.clone().oneshot(request).await.unwrap()).await
    }

    pub async fn post(&self, who: &str, path: &str, form: &[(&str, &str)]) -> Page {
        let form: Vec<String> =
            form.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
        let request = Request::post(path)
            .header(header::COOKIE, format!("session={who}"))
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(form.join("&")))
            .unwrap();
        Page::read(self.router.clone().oneshot(request).await.unwrap()).await
    }

    /// Sends a form as it stands on a page, with some fields changed (`None`: not sent, as an unticked box).
    pub async fn submit(&self, who: &str, path: &str, page: &Page, changes: &[(&str, Option<&str>)]) -> Page {
        let mut pairs = page.fields();
        for (name, value) in changes {
            pairs.retain(|(have, _)| have != name);
            pairs.extend(value.map(|value| ((*name).to_owned(), value.to_owned())));
        }
        let pairs: Vec<(&str, &str)> =
            pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        self.post(who, path, &pairs).await
    }

    /// One text out of the database, as the system sees it.
    pub async fn text(&self, sql: &str) -> String {
        self.test.text(sql).await
    }

    /// A product of birch.
    pub async fn product(&self) -> String {
        let id = Uuid::now_v7();
        self.test
            .sql(&format!(
                "insert into crm.products (id, organization_id, name, code, unit_price, is_active)
                 values ('{id}', '{}', 'Runway hour', 'RUN', 12050, true)",
                self.world.birch
            ))
            .await;
        id.to_string()
    }
}

/// The form on a page.
pub trait Form {
    /// What a browser would send of the form of the row: hidden and typed inputs, ticked boxes, chosen options, texts.
    fn fields(&self) -> Vec<(String, String)>;
    fn field(&self, name: &str) -> String;
}

impl Form for Page {
    fn fields(&self) -> Vec<(String, String)> {
        let (_, form) =
            self.body.split_once("<form id=\"record\"").unwrap_or_else(|| panic!("no form: {}", self.body));
        let form = form.split("</form>").next().unwrap();
        let mut pairs = Vec::new();
        let mut select = String::new();
        for tag in form.split('<').skip(1) {
            let (head, text) = tag.split_once('>').unwrap();
            let name = attribute(head, "name").unwrap_or_default();
            let ticked =
                head.contains(" checked") || !(head.contains("\"checkbox\"") || head.contains("\"radio\""));
            match head.split(' ').next().unwrap() {
                "input" if ticked && !name.is_empty() => {
                    pairs.push((name, attribute(head, "value").unwrap_or_default()))
                }
                "textarea" => pairs.push((name, unescaped(text))),
                "select" => select = name,
                "option" if head.contains(" selected") && !select.is_empty() => {
                    pairs.push((select.clone(), attribute(head, "value").unwrap_or_default()));
                }
                "/select" => select.clear(),
                _ => {}
            }
        }
        pairs.retain(|(name, _)| !name.contains("{n}"));
        pairs
    }

    fn field(&self, name: &str) -> String {
        let found = self.fields().into_iter().find(|(have, _)| have == name);
        found.unwrap_or_else(|| panic!("no field {name} in {:?}", self.fields())).1
    }
}

fn attribute(head: &str, name: &str) -> Option<String> {
    let (_, rest) = head.split_once(&format!(" {name}=\""))?;
    Some(unescaped(rest.split('"').next()?))
}

fn unescaped(text: &str) -> String {
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    text.replace("&#x27;", "'").replace("&#39;", "'").replace("&amp;", "&")
}
