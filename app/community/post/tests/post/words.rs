//! What people write, as others read it.

use crate::house::{Sheet, portal, profile, publish, send};

#[tokio::test(flavor = "multi_thread")]
async fn a_mention_follows_the_person_to_a_new_handle() {
    let portal = portal().await;
    let id = publish(&portal, "elle", &Sheet::new(&portal, "Thank you, @cleo and @nobody. #Runway")).await;
    let page = portal.get("dax", &format!("/posts/{id}")).await;
    assert!(
        page.body.contains("<a class=\"mention\" href=\"/people/cleo\">@cleo</a> and @nobody."),
        "{}",
        page.body
    );
    assert!(page.body.contains("href=\"/feed/tags/birch/runway\""), "{}", page.body);
    portal
        .test
        .sql(&format!("update identity.profiles set handle = 'chloe' where id = '{}'", profile("cleo")))
        .await;
    for path in
        [format!("/posts/{id}"), "/feed".into(), "/houses/fern/feed".into(), format!("/posts/{id}/history")]
    {
        let page = portal.get("elle", &path).await;
        assert!(!page.body.contains("cleo"), "{path}: {}", page.body);
    }
    let edit = portal.get("elle", &format!("/posts/{id}/edit")).await;
    assert!(edit.body.contains("Thank you, @chloe and @nobody. #Runway"), "{}", edit.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_that_people_write_runs() {
    let portal = portal().await;
    let attack = "<script>alert(1)</script> [x](javascript:alert(2)) ![y](https://evil.example/p.png) \
                  <img src=x onerror=alert(3)> [z](https://a.example/ \"> @elle #tag onmouseover=alert(4) \")";
    let sheet = Sheet::new(&portal, attack)
        .with("title", "</title><script>alert(5)</script>")
        .with("warning", "\"><script>alert(6)</script>")
        .with("question", "<b onclick=alert(7)>?</b>")
        .with("option_0", "<script>alert(8)</script>")
        .with("option_1", "\" autofocus onfocus=alert(9)");
    let id = publish(&portal, "elle", &sheet).await;
    for path in [
        format!("/posts/{id}"),
        "/houses/fern/feed".into(),
        format!("/posts/{id}/edit"),
        "/houses/fern/feed.xml".into(),
    ] {
        let page = portal.get("elle", &path).await;
        for bad in ["<script>alert", "javascript:alert", "<img src=x", "<b onclick", "evil.example/p.png\""] {
            // The form shows what was typed, as text.
            let typed = bad.starts_with("javascript") && path.ends_with("/edit");
            assert!(typed || !page.body.contains(bad), "{path} has {bad}: {}", page.body);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_is_seen_with_what_it_replaced() {
    let portal = portal().await;
    let id = publish(&portal, "elle", &Sheet::new(&portal, "The ball is on Friday.")).await;
    portal
        .test
        .sql(&format!(
            "update community.posts set published_at = now() - interval '1 hour' where id = '{id}'"
        ))
        .await;
    let path = format!("/posts/{id}/edit");
    let version = version_of(&portal.get("elle", &path).await.body);
    let sheet = Sheet::new(&portal, "The ball is on Saturday.").with("version", version);
    let page = send(&portal, "elle", &path, &sheet).await;
    assert_eq!((page.status, page.flash()), (303, "good.post-saved"), "{}", page.body);
    // The same click again, with the version of before.
    let page = send(&portal, "elle", &path, &sheet).await;
    assert_eq!((page.status, page.flash()), (303, "good.post-saved"), "{}", page.body);
    let history = portal.get("cleo", &format!("/posts/{id}/history")).await;
    assert!(history.body.contains("<del>Friday.</del><ins>Saturday.</ins>"), "{}", history.body);
    let page = portal.get("cleo", &format!("/posts/{id}")).await;
    assert!(page.body.contains("Edited"), "{}", page.body);
    // Another window, with other words: nothing is lost and nothing overwritten.
    let page =
        send(&portal, "elle", &path, &Sheet::new(&portal, "The ball is off.").with("version", 1)).await;
    assert_eq!(page.status, 422);
    assert!(
        page.body.contains("The ball is off.") && page.body.contains("The ball is on Saturday."),
        "{}",
        page.body
    );
}

/// The version that a form carries.
pub fn version_of(body: &str) -> String {
    let rest = body.split("name=\"version\" value=\"").nth(1).unwrap();
    rest.split('"').next().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_article_has_a_title_and_contents() {
    let portal = portal().await;
    let sheet = Sheet::new(&portal, "Words.\n\n# First\n\nMore.\n\n# Second\n\nEnd.").with("kind", "article");
    let page = send(&portal, "elle", "/posts/new", &sheet).await;
    assert_eq!(page.status, 422);
    assert!(page.body.contains("An article needs a title."), "{}", page.body);
    let id = publish(&portal, "elle", &sheet.with("title", "On realness")).await;
    let page = portal.get("", &format!("/posts/{id}")).await;
    assert_eq!(page.body.matches("<h1").count(), 1);
    assert!(
        page.body.contains("href=\"#part-2\"") && page.body.contains("<h2 id=\"part-2\">Second</h2>"),
        "{}",
        page.body
    );
    assert!(
        page.body.contains(&format!("<link rel=\"canonical\" href=\"http://127.0.0.1:3000/posts/{id}\">"))
    );
}
