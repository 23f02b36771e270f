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
