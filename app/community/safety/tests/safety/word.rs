//! Watched words: every way of writing one is found, others' words are not.

use crate::scene::Scene;

async fn tried(scene: &Scene, text: &str) -> String {
    let text: String = text.bytes().map(|byte| format!("%{byte:02X}")).collect();
    let page = scene.post("mo", "/moderation/birch/words/try", &format!("text={text}")).await;
    assert_eq!(page.status, 200);
    let words =
        ["would be refused", "would be held", "behind a warning", "reported to moderators", "Nothing in it"];
    let seen = page.body.split("role=\"status\"").nth(1).unwrap();
    (*words.iter().find(|words| seen.contains(**words)).unwrap()).to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_watched_word_is_found_however_it_is_written() {
    let scene = Scene::new().await;
    for form in [
        "phrase=Snake&action=refuse&whole_word=true",
        "phrase=fake+legend&action=hold&whole_word=true",
        "phrase=merde&action=hide",
        "phrase=%D8%BA%D8%B4%D8%A7%D8%B4&action=report&whole_word=true",
        "phrase=50%25+off&action=report",
    ] {
        let sent = scene.post("mo", "/moderation/birch/words", form).await;
        assert_eq!(sent.flash(), "good.safety-word-added", "{form}: {}", sent.body);
    }
    for (text, result) in [
        ("You SNAKE!", "would be refused"),
        ("you s.n.a.k.e you", "would be refused"),
        ("snàke", "would be refused"),
        ("sna\u{200b}ke", "would be refused"),
        ("\u{ff33}nake", "would be refused"),
        ("a snakeskin bag", "Nothing in it"),
        ("What a fake—legend he is", "would be held"),
        ("a fake and a legend", "Nothing in it"),
        ("demerdez-vous", "behind a warning"),
        ("أنت غَشّاش", "reported to moderators"),
        ("50 % off today", "reported to moderators"),
        ("All is well", "Nothing in it"),
        ("", "Nothing in it"),
    ] {
        assert_eq!(tried(&scene, text).await, result, "{text}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_list_is_kept_by_its_own_moderators() {
    let scene = Scene::new().await;
    let path = "/moderation/birch/words";
    assert_eq!(scene.post("cleo", path, "phrase=x&action=hold").await.status, 403);
    assert_eq!(scene.post("mo", path, "phrase=+&action=hold").await.status, 422);
    assert_eq!(scene.post("mo", path, "phrase=%3Cb%3Ebad&action=hold&whole_word=true").await.status, 303);
    let twice = scene.post("nia", path, "phrase=%3CB%3EBAD&action=refuse").await;
    assert!(twice.status == 422 && twice.body.contains("on the list already"), "{}", twice.body);
    let list = scene.get("nia", path).await.body;
    assert!(list.contains("&lt;b&gt;bad") && !list.contains("<b>bad"), "{list}");
    let word = scene.text("select id from community.watched_words").await;
    assert_eq!(
        scene.post("omar", &format!("/moderation/oak/words/{word}"), "action=report").await.status,
        404
    );
    scene.post("omar", &format!("/moderation/oak/words/{word}/delete"), "").await;
    assert_eq!(scene.text("select action from community.watched_words").await, "hold");
    assert_eq!(
        scene.post("nia", &format!("{path}/{word}"), "action=refuse").await.flash(),
        "good.safety-word-changed"
    );
    assert_eq!(scene.text("select action from community.watched_words").await, "refuse");
    scene.post("nia", &format!("{path}/{word}/delete"), "").await;
    assert_eq!(
        scene.post("nia", &format!("{path}/{word}/delete"), "").await.flash(),
        "good.safety-word-deleted"
    );
    assert_eq!(scene.text("select count(*) from community.watched_words").await, "0");
}

#[tokio::test(flavor = "multi_thread")]
async fn watched_words_bind_whoever_writes() {
    let scene = Scene::new().await;
    for (phrase, action) in [("snake", "refuse"), ("fake", "hold"), ("blood", "hide"), ("odd", "report")] {
        scene
            .sql(&format!(
                "insert into community.watched_words (id, organization_id, phrase, action, reason)
                 values (gen_random_uuid(), '{}', '{phrase}', '{action}', 'Rule 3')",
                testing::id("birch")
            ))
            .await;
    }
    let insert = |words: &str| {
        format!(
            "insert into community.posts (id, organization_id, slug, content, author_profile_id, publish_state)
             values (gen_random_uuid(), '{}', md5('{words}'), '{words}', auth.profile_id(), 'published')",
            testing::id("birch")
        )
    };
    let state = "select publish_state || ' ' || coalesce(content_warning, 'none') from community.posts
                  where slug = md5('{words}')";
    let state = async |words: &str| scene.text(&state.replace("{words}", words)).await;
    assert!(scene.does("cleo", insert("You s.n.a.k.e")).await.is_err(), "refused");
    scene.does("cleo", insert("A FAKE legend")).await.unwrap();
    assert_eq!(state("A FAKE legend").await, "archived none");
    scene.does("cleo", insert("Blood on the floor")).await.unwrap();
    assert_eq!(state("Blood on the floor").await, "published Rule 3");
    scene.does("cleo", insert("How odd")).await.unwrap();
    assert_eq!(state("How odd").await, "published none");
    let told = "select string_agg(description, ' ' order by description) from community.content_reports
                 where reporter_id is null and reported_profile_id is not null";
    assert_eq!(scene.text(told).await, "blood fake odd");
    let shown = "update community.posts set publish_state = 'published' where slug = md5('A FAKE legend')";
    assert!(scene.does("cleo", shown.to_owned()).await.is_err(), "the author does not show what was held");
    scene.does("mo", shown.to_owned()).await.unwrap();
    assert_eq!(state("A FAKE legend").await, "published none", "a moderator does");
    scene.does("mo", insert("A moderator may say fake")).await.unwrap();
    assert_eq!(state("A moderator may say fake").await, "published none");
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_limited_reaches_followers_only() {
    let scene = Scene::new().await;
    let sanction = format!(
        "insert into community.sanctions (id, organization_id, profile_id, kind, reason, ends_at)
         values (gen_random_uuid(), '{}', '{}', 'limit', 'Rule 4', now() + interval '1 day')",
        testing::id("birch"),
        testing::profile("cleo")
    );
    scene.sql(&sanction).await;
    for (name, reach) in [("cleo", "followers"), ("bo", "public")] {
        let post = scene.says(name, "public", &format!("Hello from {name}")).await;
        let told = format!("select visibility from community.posts where id = '{post}'");
        assert_eq!(scene.text(&told).await, reach, "{name}");
    }
}
