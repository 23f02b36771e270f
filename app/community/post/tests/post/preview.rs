//! Previews of links: fetched once, by the server, from foreign and public places only; told to nobody who does not see
//! the post.

use crate::house::{Sheet, count, portal, publish, send};
use crate::pictured::pictured;
use crate::words::version_of;
use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{CONTENT_TYPE, LOCATION};
use axum::response::Response;
use db::jobs::Workers;
use std::sync::{Arc, Mutex};
use testing::Portal;
use uuid::Uuid;
use web::Settings;

/// A foreign site on this machine, which remembers what it was asked for.
#[derive(Clone, Default)]
pub struct Site {
    origin: String,
    asked: Arc<Mutex<Vec<String>>>,
}

/// What hostile people write into titles: a script, marks that turn the direction, a family of five signs at the end.
fn hostile() -> String {
    let family = "👩\u{200d}👩\u{200d}👧".repeat(60);
    format!("<title>&lt;script&gt;alert(1)&lt;/script&gt;\u{202e}gro.knab\u{2066} {family}</title>")
}

fn page(path: &str) -> (u16, &'static str, Vec<u8>) {
    let html = "text/html; charset=utf-8";
    match path {
        "/ball" => (
            200,
            html,
            b"<head><title>No</title><meta property='og:title' content='The winter ball &amp; more'>\
              <meta property='og:description' content='Nine nights.'><meta property='og:site_name' content='Council'>\
              <meta property='og:image' content='https://10.0.0.1/pixel.png'></head>"
                .to_vec(),
        ),
        "/long" => (200, html, [b"<title>A long page</title>".as_slice(), &[b' '; 1_000_000]].concat()),
        "/latin" => (200, "text/html; charset=iso-8859-1", b"<title>Caf\xe9</title>".to_vec()),
        "/hostile" => (200, html, hostile().into_bytes()),
        "/file" => (200, "application/pdf", b"<title>No page</title>".to_vec()),
        "/wordless" => (200, html, b"<p>Words".to_vec()),
        "/down" => (503, html, Vec::new()),
        "/inside" => (302, "https://10.0.0.1/secret", Vec::new()),
        "/way" => (302, "/ball", Vec::new()),
        _ if path.starts_with("/with/") || path.starts_with("/files/") => pictured(path),
        _ => (404, html, b"<title>Not found</title>".to_vec()),
    }
}

async fn answer(State(site): State<Site>, request: Request) -> Response {
    site.asked.lock().unwrap().push(request.uri().to_string());
    let (status, word, body) = page(request.uri().path());
    let name = if status == 302 { LOCATION } else { CONTENT_TYPE };
    Response::builder().status(status).header(name, word).body(Body::from(body)).unwrap()
}

impl Site {
    pub async fn new() -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let site = Self { origin: format!("https://{}", listener.local_addr().unwrap()), ..Self::default() };
        let router = Router::new().fallback(answer).with_state(site.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        site
    }

    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.origin)
    }

    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

fn workers(portal: &Portal) -> Workers {
    let settings = Settings { call_loopback: true, ..Settings::default() };
    post::work(Workers::new(portal.test.db.clone()), &settings).unwrap()
}

pub async fn work(portal: &Portal) -> usize {
    workers(portal).run_due().await.unwrap()
}

/// `status title` of every preview, by address.
async fn previews(portal: &Portal) -> String {
    let sql = "select coalesce(string_agg(status || ' ' || coalesce(title, '-'), ', ' order by url), '') from community.link_previews";
    portal.test.text(sql).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_is_shown_with_what_its_page_says() {
    let (portal, site) = (portal().await, Site::new().await);
    let id =
        publish(&portal, "elle", &Sheet::new(&portal, &format!("Look: {}", site.url("/way?a=1#part")))).await;
    assert!(!portal.get("", &format!("/posts/{id}")).await.body.contains("link-preview"));
    assert_eq!(work(&portal).await, 1);
    assert_eq!(site.asked(), ["/way?a=1", "/ball"]);
    let host = "<bdi dir=\"ltr\">127.0.0.1</bdi>";
    for path in [format!("/posts/{id}"), "/houses/fern/feed".to_owned()] {
        let body = portal.get("", &path).await.body;
        assert!(
            body.contains("The winter ball &amp; more")
                && body.contains("Nine nights.")
                && body.contains("Council"),
            "{body}"
        );
        assert!(body.contains("rel=\"nofollow noopener ugc\"") && body.contains(host), "{body}");
        assert!(!body.contains("pixel.png"), "readers ask nobody but us: {body}");
    }
    // A post without a link, and one that links to ourselves, ask nobody.
    publish(&portal, "elle", &Sheet::new(&portal, "Nothing here.")).await;
    publish(&portal, "elle", &Sheet::new(&portal, "https://127.0.0.1:3000/posts")).await;
    assert_eq!(work(&portal).await, 0);
    assert_eq!(site.asked().len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_are_read_as_they_are_written_and_shown_as_text() {
    let (portal, site) = (portal().await, Site::new().await);
    let mut ids = Vec::new();
    for path in ["/hostile", "/latin", "/long"] {
        ids.push(publish(&portal, "elle", &Sheet::new(&portal, &site.url(path))).await);
        work(&portal).await;
    }
    let said = previews(&portal).await;
    assert!(
        said.contains("ready Café, ready A long page") && !said.contains(['\u{202e}', '\u{2066}']),
        "{said}"
    );
    let title =
        portal.test.text("select title from community.link_previews where url like '%/hostile'").await;
    assert!(title.ends_with("👧…") && title.chars().count() <= 200, "no letter is cut apart: {title}");
    let body = portal.get("cleo", &format!("/posts/{}", ids[0])).await.body;
    assert!(body.contains("&lt;script&gt;alert(1)") && !body.contains("<script>alert"), "{body}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_inside_or_no_page_is_not_shown() {
    let (portal, site) = (portal().await, Site::new().await);
    for path in ["/inside", "/file", "/wordless", "/gone"] {
        publish(&portal, "elle", &Sheet::new(&portal, &site.url(path))).await;
    }
    publish(&portal, "elle", &Sheet::new(&portal, "https://192.168.0.1/plan")).await;
    assert_eq!(work(&portal).await, 5);
    assert_eq!(previews(&portal).await, "failed -, failed -, refused -, failed -, refused -");
    // Once more: nobody asks again so soon.
    publish(&portal, "elle", &Sheet::new(&portal, &site.url("/file"))).await;
    work(&portal).await;
    assert_eq!(site.asked().len(), 4, "{:?}", site.asked());
    assert!(!portal.get("elle", "/houses/fern/feed").await.body.contains("class=\"link-preview\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_site_that_is_down_is_asked_three_times() {
    let (portal, site) = (portal().await, Site::new().await);
    publish(&portal, "elle", &Sheet::new(&portal, &site.url("/down"))).await;
    for tries in 1..=2 {
        assert!(workers(&portal).run_due().await.is_err());
        assert_eq!((site.asked().len(), previews(&portal).await.as_str()), (tries, "pending -"));
        // Somebody else's post does not ask in between.
        publish(&portal, "dax", &Sheet::new(&portal, &site.url("/down"))).await;
        assert_eq!(work(&portal).await, 1);
        portal.test.sql("update jobs.jobs set run_at = now() where state = 'waiting'").await;
    }
    assert_eq!(work(&portal).await, 1);
    publish(&portal, "dax", &Sheet::new(&portal, &site.url("/down"))).await;
    work(&portal).await;
    assert_eq!((site.asked().len(), previews(&portal).await.as_str()), (3, "failed -"));
}

#[tokio::test(flavor = "multi_thread")]
async fn posts_of_an_organisation_share_one_fetch() {
    let (portal, site) = (portal().await, Site::new().await);
    let mut ids = Vec::new();
    for name in ["elle", "dax", "elle"] {
        ids.push(publish(&portal, name, &Sheet::new(&portal, &format!("See {}", site.url("/ball")))).await);
    }
    let (one, two) = (workers(&portal), workers(&portal));
    let (one, two) = tokio::join!(one.run_due(), two.run_due());
    assert_eq!((one.unwrap() + two.unwrap(), site.asked().len()), (3, 1));
    for id in &ids {
        assert!(portal.get("", &format!("/posts/{id}")).await.body.contains("The winter ball"));
    }
    // A week later it is still shown, and asked for again when somebody links it again.
    portal.test.sql("update community.link_previews set expires_at = now() - interval '1 hour'").await;
    portal.test.sql("select community.end_overdue(1000)").await;
    assert!(portal.get("", &format!("/posts/{}", ids[0])).await.body.contains("The winter ball"));
    for _ in 0..2 {
        publish(&portal, "elle", &Sheet::new(&portal, &format!("Again {}", site.url("/ball")))).await;
        work(&portal).await;
    }
    assert_eq!((site.asked().len(), previews(&portal).await.as_str()), (2, "ready The winter ball & more"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_scheduled_post_asks_when_it_appears() {
    let (portal, site) = (portal().await, Site::new().await);
    let sheet = Sheet::new(&portal, &site.url("/ball")).with("scheduled", "2037-07-01T10:00");
    let id = publish(&portal, "elle", &sheet).await;
    work(&portal).await;
    assert_eq!(site.asked().len(), 0, "nobody learns of it before");
    portal.test.sql("update community.posts set scheduled_at = now() - interval '1 minute'").await;
    assert_eq!(post::publish_due(&portal.test.db).await.unwrap(), 1);
    assert_eq!(work(&portal).await, 1);
    assert!(portal.get("", &format!("/posts/{id}")).await.body.contains("The winter ball"));
}

pub async fn edit(portal: &Portal, id: Uuid, content: &str, more: &[(&str, &str)]) {
    let path = format!("/posts/{id}/edit");
    let version = version_of(&portal.get("elle", &path).await.body);
    let sheet = more.iter().fold(Sheet::new(portal, content), |sheet, (name, value)| sheet.with(name, value));
    let page = send(portal, "elle", &path, &sheet.with("version", version)).await;
    assert_eq!((page.status, page.flash()), (303, "good.post-saved"), "{}", page.body);
    work(portal).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn its_author_takes_a_preview_away_for_good() {
    let (portal, site) = (portal().await, Site::new().await);
    let ball = format!("See {}", site.url("/ball"));
    let id = publish(&portal, "elle", &Sheet::new(&portal, &ball)).await;
    work(&portal).await;
    let shown =
        async || portal.get("", &format!("/posts/{id}")).await.body.contains("class=\"link-preview\"");
    let offered =
        async || portal.get("elle", &format!("/posts/{id}/edit")).await.body.contains("name=\"no_preview\"");
    assert!(shown().await && offered().await);
    edit(&portal, id, &format!("{ball} again"), &[]).await;
    assert!(shown().await, "other words around the same link");
    edit(&portal, id, &ball, &[("no_preview", "true")]).await;
    assert!(!shown().await && !offered().await);
    edit(&portal, id, &format!("{ball} and more"), &[]).await;
    assert!(!shown().await, "the choice holds");
    edit(&portal, id, &format!("See {}", site.url("/latin")), &[]).await;
    assert!(portal.get("", &format!("/posts/{id}")).await.body.contains("Café"));
    edit(&portal, id, "No link.", &[]).await;
    assert!(!shown().await);
    // In the trash, nothing is asked for.
    let id = publish(&portal, "elle", &Sheet::new(&portal, &site.url("/long"))).await;
    portal.post("elle", &format!("/posts/{id}/delete"), "").await;
    work(&portal).await;
    assert_eq!(site.asked(), ["/ball", "/latin"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_post_for_a_few_links_is_told_to_no_one_else() {
    use db::prelude::*;
    #[derive(diesel::QueryableByName)]
    struct Url {
        #[diesel(sql_type = diesel::sql_types::Text)]
        url: String,
    }
    let (portal, site) = (portal().await, Site::new().await);
    publish(&portal, "elle", &Sheet::new(&portal, &site.url("/ball")).with("visibility", "private")).await;
    publish(&portal, "elle", &Sheet::new(&portal, &site.url("/latin")).with("visibility", "house")).await;
    work(&portal).await;
    let listed = async |actor| {
        let rows: Vec<Url> = portal
            .test
            .db
            .read(actor, async |tx| {
                Ok(statement("select l.url from community.link_previews l order by l.url")
                    .load(&mut tx.conn())
                    .await?)
            })
            .await
            .unwrap();
        rows.into_iter().map(|row| row.url.replace(&site.origin, "")).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(listed(portal.world.actor("elle")).await, "/ball /latin");
    assert_eq!(listed(portal.world.actor("dax")).await, "/latin");
    for actor in [portal.world.actor("cleo"), portal.world.actor("omar"), kernel::Actor::Visitor] {
        assert_eq!(listed(actor).await, "");
    }
    assert_eq!(count(&portal, "select count(*) from community.link_previews").await, 2);
}
