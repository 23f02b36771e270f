//! A server without a socket, and people to send through it.

use axum::Router;
use axum::body::Body;
use axum::middleware::from_fn_with_state;
use db::prelude::*;
use http::{Request, Response, header};
use http_body_util::BodyExt;
use identity::account::{MadePerson, NewPerson, person_create};
use identity::organization::{NewOrganization, organization_create};
use kernel::{Actor, Locale, OrganizationId};
use testing::TestDb;
use tower::ServiceExt;
use web::cx::ClientIp;
use web::{App, Secret, Settings};

pub const PASSWORD: &str = "a quiet evening";

pub struct Site {
    pub test: TestDb,
    /// Signs what leaves the server.
    pub secret: Secret,
    router: Router,
}

/// What came back.
pub struct Page {
    pub status: u16,
    pub location: String,
    pub cookies: Vec<String>,
    pub body: String,
}

impl Site {
    pub async fn new() -> Self {
        let test = TestDb::new().await;
        Self::of(test, Settings::default())
    }

    /// At another address than [`Site::new`].
    pub async fn at(origin: &str) -> Self {
        Self::of(TestDb::new().await, Settings { origin: origin.to_owned(), ..Settings::default() })
    }

    /// One that may call this machine, where a test has a provider of sign-in.
    pub async fn calling() -> Self {
        Self::of(TestDb::new().await, Settings { call_loopback: true, ..Settings::default() })
    }

    fn of(test: TestDb, settings: Settings) -> Self {
        let app = App::new(test.db.clone(), settings);
        let secret = app.settings.secret_key.clone();
        let lead = axum::middleware::from_fn(identity::second_factor::gate::lead);
        let routes = identity::routes().merge(person::routes()).layer(lead);
        let router = routes.layer(from_fn_with_state(app.clone(), web::cx::provide)).with_state(app);
        Self { test, secret, router }
    }

    pub async fn get(&self, path: &str, cookie: &str) -> Page {
        let request = Request::get(path).header(header::COOKIE, cookie).body(Body::empty()).unwrap();
        read(self.router.clone().oneshot(request).await.unwrap()).await
    }

    pub async fn post(&self, path: &str, cookie: &str, form: &str) -> Page {
        self.send_form(Request::post(path).header(header::COOKIE, cookie), form).await
    }

    /// A form without cookies, from an address in the network.
    pub async fn post_from(&self, ip: &str, path: &str, form: &str) -> Page {
        self.send_form(Request::post(path).extension(ClientIp(ip.parse().unwrap())), form).await
    }

    async fn send_form(&self, request: http::request::Builder, form: &str) -> Page {
        let request = request
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(form.to_owned()))
            .unwrap();
        read(self.router.clone().oneshot(request).await.unwrap()).await
    }

    pub async fn person(&self, name: &str) -> MadePerson {
        let hashed_password = identity::password::password_hash(PASSWORD.into()).await.unwrap();
        let new = NewPerson {
            email: format!("{}@example.org", name.to_lowercase()),
            display_name: name.into(),
            handle: None,
            hashed_password: Some(hashed_password),
            language: Locale::En,
        };
        self.test.db.as_system("test", async |tx| person_create(tx, &new).await).await.unwrap()
    }

    pub async fn organization(&self, slug: &str, owner: &MadePerson) -> OrganizationId {
        let new = NewOrganization {
            name: format!("House of {slug}"),
            slug: slug.into(),
            description: None,
            owner: owner.user,
        };
        self.test.db.as_system("test", async |tx| organization_create(tx, &new).await).await.unwrap()
    }

    pub async fn member(&self, organization: OrganizationId, person: &MadePerson, role: &str) -> uuid::Uuid {
        let id = uuid::Uuid::now_v7();
        self.test
            .sql(&format!(
                "insert into identity.organization_members (id, organization_id, user_id, role)
                 values ('{id}', '{organization}', '{}', '{role}')",
                person.user
            ))
            .await;
        id
    }

    /// Signs in and returns the cookie.
    pub async fn sign_in(&self, name: &str) -> String {
        let form =
            format!("email={}%40example.org&password={}", name.to_lowercase(), PASSWORD.replace(' ', "+"));
        let page = self.post("/sign-in", "", &form).await;
        assert_eq!(page.status, 303, "{}", page.body);
        page.cookie("session")
    }

    /// The path of the link in the last mail to an address.
    pub async fn mailed(&self, to: &str) -> String {
        use schema::identity::outbox;
        let text: String = self
            .test
            .db
            .as_system("test", async |tx| {
                Ok(outbox::table
                    .filter(outbox::recipient.eq(to))
                    .order(outbox::id.desc())
                    .select(outbox::text_body)
                    .first(&mut tx.conn())
                    .await?)
            })
            .await
            .unwrap();
        let link = text.lines().find(|line| line.starts_with("http")).unwrap();
        link.trim_start_matches("http://127.0.0.1:3000").to_owned()
    }

    pub async fn mails(&self, to: &str) -> i64 {
        use schema::identity::outbox;
        let count = async |tx: &mut ActorTx<'_>| {
            Ok(outbox::table.filter(outbox::recipient.eq(to)).count().get_result(&mut tx.conn()).await?)
        };
        self.test.db.as_system("test", count).await.unwrap()
    }
}

impl Page {
    pub fn cookie(&self, name: &str) -> String {
        let start = format!("{name}=");
        let found = self.cookies.iter().rev().find(|cookie| cookie.starts_with(&start));
        found
            .unwrap_or_else(|| panic!("no cookie {name} in {:?}", self.cookies))
            .split(';')
            .next()
            .unwrap()
            .to_owned()
    }
}

impl Page {
    /// Is there a session in it?
    pub fn entered(&self) -> bool {
        self.cookies.iter().any(|cookie| cookie.starts_with("session="))
    }

    /// The message for the next page: `good.…` or `bad.…`.
    pub fn flash(&self) -> String {
        self.cookie("flash").trim_start_matches("flash=").to_owned()
    }
}

async fn read(response: Response<Body>) -> Page {
    let status = response.status().as_u16();
    let text = |value: &http::HeaderValue| value.to_str().unwrap().to_owned();
    let location = response.headers().get(header::LOCATION).map(text).unwrap_or_default();
    let cookies = response.headers().get_all(header::SET_COOKIE).iter().map(text).collect();
    let body = response.into_body().collect().await.unwrap().to_bytes();
    Page { status, location, cookies, body: String::from_utf8(body.to_vec()).unwrap() }
}

pub fn actor(person: &MadePerson) -> Actor {
    Actor::Person { user: person.user, profile: person.profile }
}
