//! Files that answer questions: kept, shown to the right people, thrown away.

use crate::setting::{APPLY, Setting};
use axum::body::Body;
use axum::http::{Request, Response, header};
use http_body_util::BodyExt;
use testing::{Page, profile};
use tower::ServiceExt;
use uuid::Uuid;

const PDF: &[u8] = b"%PDF-1.7\n1 0 obj\nendobj\ntrailer\n%%EOF\n";

/// A picture of one colour.
fn picture(shade: u8) -> Vec<u8> {
    picture::plain(40, 30, [shade, 90, 20], &[]).unwrap().original
}

/// A form with files.
struct Sheet(Vec<u8>);

impl Sheet {
    fn new(fields: &[(&str, &str)]) -> Self {
        let mut sheet = Self(Vec::new());
        for (name, value) in fields {
            let part = format!("--cut\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
            sheet.0.extend(part.as_bytes());
        }
        sheet
    }

    fn file(mut self, field: &str, name: &str, bytes: &[u8]) -> Self {
        let head = format!(
            "--cut\r\ncontent-disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\ncontent-type: text/html\r\n\r\n"
        );
        self.0.extend(head.as_bytes());
        self.0.extend(bytes);
        self.0.extend(b"\r\n");
        self
    }

    async fn send(mut self, at: &Setting, name: &str, path: &str) -> Page {
        self.0.extend(b"--cut--\r\n");
        let request = Request::post(path)
            .header(header::COOKIE, format!("session={name}"))
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=cut")
            .body(Body::from(self.0))
            .unwrap();
        Page::read(at.portal.router.clone().oneshot(request).await.unwrap()).await
    }
}

/// The form of Fern, which asks for papers on its first step: at most two.
async fn setting() -> Setting {
    let at = Setting::new().await;
    let sql = format!(
        "insert into community.application_questions (id, organization_id, form_id, key, position, kind, label, max_length, is_required)
         select gen_random_uuid(), f.organization_id, f.id, 'papers', 5, 'file', 'Your papers', 2, true from community.application_forms f
          where f.organization_id = '{}'",
        at.portal.world.birch
    );
    at.portal.test.sql(&sql).await;
    at
}

async fn get(at: &Setting, name: &str, path: &str) -> Response<Body> {
    let request = Request::get(path).header(header::COOKIE, format!("session={name}")).body(Body::empty());
    at.portal.router.clone().oneshot(request.unwrap()).await.unwrap()
}

/// Vera's application with a PDF and a picture, and the addresses of both.
async fn applied(at: &Setting) -> (Uuid, [String; 2]) {
    let sheet = Sheet::new(&[("do", "next"), ("q_why", "Because"), ("q_walk", "Face")]);
    let sheet = sheet.file("q_papers", "Lebenslauf.pdf", PDF).file("q_papers", "me.gif", &picture(7));
    let next = sheet.send(at, "vera", APPLY).await;
    assert_eq!(next.status, 303, "{}", next.body);
    let sent = at.portal.post("vera", &next.location, "do=send").await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    let id: Uuid = sent.location.strip_prefix("/applications/").unwrap().parse().unwrap();
    let path = async |kind: &str| {
        let sql = format!(
            "select a.id::text from media.assets a join media.files f on f.id = a.file_id where f.content_type {kind} 'application/pdf'"
        );
        format!("/applications/{id}/files/{}", at.portal.test.text(&sql).await)
    };
    (id, [path("=").await, path("<>").await])
}

#[tokio::test(flavor = "multi_thread")]
async fn files_are_kept_when_something_else_is_wrong() {
    let at = setting().await;
    let form = at.portal.get("vera", APPLY).await.body;
    assert!(form.contains("enctype=\"multipart/form-data\"") && form.contains("Up to 2 files"), "{form}");
    let sheet = Sheet::new(&[("do", "next"), ("q_why", ""), ("q_walk", "Face")]);
    let wrong = sheet.file("q_papers", "C:\\docs\\cv<b>.pdf", PDF).send(&at, "vera", APPLY).await;
    assert_eq!(wrong.status, 422);
    assert!(wrong.body.contains("cv&lt;b&gt;.pdf") && wrong.body.contains("PDF, 1 KB"), "{}", wrong.body);
    assert!(wrong.body.contains("href=\"#field-q_why\""), "{}", wrong.body);
    assert!(!wrong.body.contains("href=\"#field-q_papers\""), "{}", wrong.body);
    // It is there the next day, sent twice it is there once, and everybody else sees nothing of it.
    assert!(at.portal.get("vera", APPLY).await.body.contains("cv&lt;b&gt;.pdf"));
    let again = Sheet::new(&[("do", "files"), ("q_why", "Because"), ("q_walk", "Face")]);
    let again = again.file("q_papers", "cv.pdf", PDF).send(&at, "vera", APPLY).await;
    assert_eq!((again.status, again.location.as_str()), (303, APPLY));
    assert_eq!(at.count("media.assets").await, "1");
    let asset = at.portal.test.text("select id::text from media.assets").await;
    let draft = at.portal.test.text("select id::text from community.drafts").await;
    let path = format!("/applications/{draft}/files/{asset}");
    assert_eq!(get(&at, "vera", &path).await.status(), 200);
    for name in ["dax", "ana", "elle", "omar"] {
        assert_eq!(get(&at, name, &path).await.status(), 404, "{name}: it was not sent yet");
    }
    // Taken away, it is asked for again.
    let form = format!("do=drop-{asset}&q_why=Because&q_walk=Face");
    assert_eq!(at.portal.post("vera", APPLY, &form).await.status, 303);
    let without = at.portal.post("vera", APPLY, "do=next&q_why=Because&q_walk=Face").await;
    assert!(without.status == 422 && without.body.contains("Please add a file."), "{}", without.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn only_so_many_files_of_these_kinds_are_taken() {
    let at = setting().await;
    let fields = [("do", "next"), ("q_why", "Because"), ("q_walk", "Face")];
    let page = Sheet::new(&fields).file("q_papers", "page.pdf", b"<script>%PDF-1.7 %%EOF</script>");
    let page = page.send(&at, "vera", APPLY).await;
    assert!(page.status == 422 && page.body.contains("page.pdf: Only PDF, JPEG"), "{}", page.body);
    let large = [b"%PDF-1.7\n".to_vec(), vec![b' '; 11 << 20], b"%%EOF".to_vec()].concat();
    let large = Sheet::new(&fields).file("q_papers", "large.pdf", &large).send(&at, "vera", APPLY).await;
    assert!(large.status == 422 && large.body.contains("large.pdf: The file is larger"), "{}", large.body);
    assert_eq!(at.count("media.assets").await, "0");
    let three = Sheet::new(&fields).file("q_papers", "1.png", &picture(1));
    let three = three.file("q_papers", "2.png", &picture(2)).file("q_papers", "3.png", &picture(3));
    let three = three.send(&at, "vera", APPLY).await;
    assert!(three.status == 422 && three.body.contains("At most 2 files fit here."), "{}", three.body);
    assert_eq!(at.count("media.assets").await, "2", "the first two are kept");
    // A file for a question that does not ask for one, and ids of others' files, are nothing.
    let odd = Sheet::new(&[
        ("do", "files"),
        ("q_walk", "Face"),
        ("q_papers", "0198c0de-0000-7000-8000-000000000001"),
    ]);
    assert_eq!(odd.file("q_why", "x.png", &picture(4)).send(&at, "vera", APPLY).await.status, 303);
    assert_eq!(at.count("media.assets").await, "2");
    assert_eq!(
        at.portal
            .test
            .text("select jsonb_array_length(content #> '{answers,papers}')::text from community.drafts")
            .await,
        "2"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn reviewers_see_the_files_of_their_case_and_nobody_else_does() {
    let at = setting().await;
    let (id, [pdf, picture]) = applied(&at).await;
    let file = at.portal.get("dax", &format!("/review/birch/{id}")).await.body;
    assert!(
        file.contains("Lebenslauf.pdf") && file.contains(&pdf) && file.contains("<img src=\"/media/"),
        "{file}"
    );
    for (name, status) in
        [("dax", 200), ("ana", 200), ("vera", 200), ("elle", 404), ("bo", 404), ("omar", 404), ("", 401)]
    {
        for path in [&pdf, &picture] {
            assert_eq!(get(&at, name, path).await.status(), status, "{name} {path}");
        }
    }
    let told = |response: &Response<Body>, name| response.headers()[name].to_str().unwrap().to_owned();
    let answer = get(&at, "dax", &pdf).await;
    assert_eq!(told(&answer, header::CONTENT_TYPE), "application/pdf");
    assert!(
        told(&answer, header::CONTENT_DISPOSITION).starts_with("attachment; filename=\"Lebenslauf.pdf\"")
    );
    assert_eq!(told(&answer, header::X_CONTENT_TYPE_OPTIONS), "nosniff");
    assert_eq!(answer.into_body().collect().await.unwrap().to_bytes(), PDF);
    let shown = get(&at, "dax", &picture).await;
    assert!(told(&shown, header::CONTENT_DISPOSITION).starts_with("inline;"));
    assert!(told(&shown, header::CONTENT_TYPE).starts_with("image/"));
    // Another application of hers shows nothing of this one, nor does another private picture of hers.
    let other = pdf.replace(&id.to_string(), &Uuid::now_v7().to_string());
    assert_eq!(get(&at, "dax", &other).await.status(), 404);
    let hers = at.portal.test.text("select id::text from media.assets where asset_type = 'document'").await;
    at.portal.test.sql(&format!("update community.applications set application_data = application_data || '{{\"_files\": []}}'; update media.assets set name = 'x' where id = '{hers}'")).await;
    assert_eq!(get(&at, "dax", &pdf).await.status(), 404);
    assert_eq!(get(&at, "vera", &pdf).await.status(), 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_withdrawn_or_never_sent_is_thrown_away() {
    let at = setting().await;
    let (id, [pdf, picture]) = applied(&at).await;
    let clean = || application::clean(at.portal.test.db.clone());
    clean().await.unwrap();
    assert_eq!(at.count("media.assets").await, "2", "an open application keeps its files");
    assert_eq!(at.portal.post("vera", &format!("/applications/{id}/withdraw"), "").await.status, 303);
    for path in [&pdf, &picture] {
        assert_eq!(get(&at, "dax", path).await.status(), 404, "{path}");
    }
    assert_eq!(at.count(&format!("jobs.jobs where kind = '{}'", application::FILES)).await, "1");
    clean().await.unwrap();
    assert_eq!(at.count("media.assets").await, "0");
    assert_eq!(at.count("media.files").await, "0");
    let bytes = "select string_agg(payload ->> 'owner', ' ') from jobs.jobs where kind = 'media.forget'";
    assert_eq!(at.portal.test.text(bytes).await, profile("vera").to_string());
    // What is only begun is kept as long as it is begun.
    let sheet = Sheet::new(&[("do", "later")]).file("q_papers", "cv.pdf", PDF);
    assert_eq!(sheet.send(&at, "omar", APPLY).await.status, 303);
    at.portal.test.sql("update media.assets set created_at = now() - interval '2 days'").await;
    clean().await.unwrap();
    assert_eq!(at.count("media.assets").await, "1");
    at.portal.test.sql("delete from community.drafts").await;
    clean().await.unwrap();
    assert_eq!(at.count("media.assets").await, "0");
}

/// Vera's picture is the poster of her video, too: the same bytes are one file.
const POSTER: &str = "
insert into media.files (id, owner_profile_id, storage_key, content_type, byte_size, checksum)
  values ('{file}', '{vera}', 'ab/ab/original.webm', 'video/webm', 3, sha256('abc'));
insert into media.assets (id, owner_profile_id, file_id, asset_type, name) values ('{video}', '{vera}', '{file}', 'video', 'Walk');
insert into media.asset_renditions (id, asset_id, rendition_type, file_id, status)
  select gen_random_uuid(), '{video}', 'poster', f.id, 'completed' from media.files f where f.content_type like 'image/%'";

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_is_a_poster_as_well_stays() {
    let at = setting().await;
    let (id, _) = applied(&at).await;
    let sql =
        POSTER.replace("{vera}", &profile("vera").to_string()).replace("{file}", &Uuid::now_v7().to_string());
    at.portal.test.sql(&sql.replace("{video}", &Uuid::now_v7().to_string())).await;
    let key =
        at.portal.test.text("select storage_key from media.files where content_type like 'image/%'").await;
    assert_eq!(at.portal.post("vera", &format!("/applications/{id}/withdraw"), "").await.status, 303);
    application::clean(at.portal.test.db.clone()).await.unwrap();
    assert_eq!(at.count("media.assets").await, "1", "what answered is gone");
    assert_eq!(at.count("media.files").await, "2", "the video and its poster are not");
    let forgotten = "select count(*)::text from jobs.jobs where kind = 'media.forget' and payload ->> 'keys' like '%{key}%'";
    assert_eq!(at.portal.test.text(&forgotten.replace("{key}", &key)).await, "0");
    // Nor do its bytes go with whoever is erased, as long as the video stays.
    let owner = profile("vera");
    let unneeded = at
        .portal
        .test
        .db
        .as_system("test", async |tx| db::person::unneeded(tx, owner, vec![key.clone()]).await);
    assert_eq!(unneeded.await.unwrap(), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn files_are_replaced_until_somebody_reads_them() {
    let at = setting().await;
    let (id, [pdf, _]) = applied(&at).await;
    let path = format!("/applications/{id}/edit");
    let asset = |path: &str| path.rsplit('/').next().unwrap().to_owned();
    let edit = at.portal.get("vera", &path).await.body;
    assert!(edit.contains(&format!("name=\"k_papers\" value=\"{}\"", asset(&pdf))), "{edit}");
    let version = at.value(id, "version").await;
    let base = [("version", version.as_str()), ("q_walk", "Face")];
    // She takes nothing over that she did not send for this application.
    let omars = Sheet::new(&[("do", "later")]).file("q_papers", "his.pdf", b"%PDF-1.4 his %%EOF");
    omars.send(&at, "omar", APPLY).await;
    let his = at.portal.test.text("select id::text from media.assets where name = 'his.pdf'").await;
    let wrong = Sheet::new(&[base.as_slice(), &[("q_why", ""), ("k_papers", his.as_str())]].concat());
    let wrong = wrong.file("q_papers", "new.pdf", b"%PDF-1.4 new %%EOF").send(&at, "vera", &path).await;
    assert!(
        wrong.status == 422 && wrong.body.contains("new.pdf") && !wrong.body.contains("his.pdf"),
        "{}",
        wrong.body
    );
    let new = at.portal.test.text("select id::text from media.assets where name = 'new.pdf'").await;
    assert!(wrong.body.contains(&new), "it waits for the next try");
    let right = Sheet::new(&[base.as_slice(), &[("q_why", "Better"), ("k_papers", new.as_str())]].concat());
    let right = right.send(&at, "vera", &path).await;
    assert_eq!((right.status, right.flash()), (303, "good.application-corrected"), "{}", right.body);
    assert_eq!(at.value(id, "(application_data -> '_files')").await, format!("[\"{new}\"]"));
    assert_eq!(get(&at, "dax", &pdf).await.status(), 404, "what was taken away is seen no more");
    assert_eq!(get(&at, "dax", &pdf.replace(&asset(&pdf), &new)).await.status(), 200);
}
