//! Whole journeys through the pages.

use super::site::{PASSWORD, Site};

const JOIN: &str = "display_name=Zo%C3%AB+Noir&email=zoe%40example.org&password=a+quiet+evening";

#[tokio::test(flavor = "multi_thread")]
async fn somebody_joins_confirms_and_leaves() {
    let site = Site::new().await;
    let asked = site.post("/join", "", JOIN).await;
    assert_eq!((asked.status, asked.location.as_str()), (303, "/join/sent"));
    let link = site.mailed("zoe@example.org").await;

    let look = site.get(&link, &asked.cookie("join")).await;
    assert_eq!(look.status, 200);
    assert!(!look.body.contains("type=\"password\""), "the same browser is believed");
    assert_eq!(site.get(&link, &asked.cookie("join")).await.status, 200, "looking uses nothing up");

    let confirmed = site.post(&link, &asked.cookie("join"), "").await;
    assert_eq!((confirmed.status, confirmed.location.as_str()), (303, "/settings/profile"));
    let session = confirmed.cookie("session");
    let profile = site.get("/settings/profile", &session).await;
    assert!(profile.body.contains("Zoë Noir"));
    assert_eq!(site.get("/people/zoe-noir", "").await.status, 200);
    assert_eq!(site.post(&link, "", "").await.status, 410, "a link works once");

    let out = site.post("/sign-out", &session, "").await;
    assert_eq!(out.status, 303);
    assert_eq!(site.get("/settings/profile", &session).await.status, 401);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stranger_cannot_choose_my_password() {
    let site = Site::new().await;
    site.post("/join", "", JOIN).await;
    let link = site.mailed("zoe@example.org").await;
    let page = site.get(&link, "").await;
    assert!(page.body.contains("type=\"password\""), "another browser has to prove the password");
    assert_eq!(site.post(&link, "", "password=not+the+right+one").await.status, 422);
    assert_eq!(site.post(&link, "", "password=a+quiet+evening").await.status, 303);
}

#[tokio::test(flavor = "multi_thread")]
async fn joining_tells_nobody_who_is_here() {
    let site = Site::new().await;
    site.person("Ana").await;
    let known =
        site.post("/join", "", "display_name=X&email=ANA%40example.org&password=a+quiet+evening").await;
    let fresh = site.post("/join", "", JOIN).await;
    assert_eq!((known.status, &known.location), (fresh.status, &fresh.location));
    assert_eq!(known.cookies.len(), fresh.cookies.len());
    assert_eq!((site.mails("ANA@example.org").await, site.mails("zoe@example.org").await), (1, 1));
    // A program that fills in the hidden field gets the same answer and no mail.
    let trapped = site
        .post("/join", "", "display_name=B&email=bot%40example.org&password=a+quiet+evening&website=x")
        .await;
    assert_eq!((trapped.status, &trapped.location), (fresh.status, &fresh.location));
    assert_eq!(site.mails("bot@example.org").await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_form_keeps_what_was_typed() {
    let site = Site::new().await;
    let page = site.post("/join", "", "display_name=Zo%C3%AB&email=nowhere&password=short").await;
    assert_eq!(page.status, 422);
    assert!(page.body.contains("value=\"nowhere\"") && page.body.contains("value=\"Zoë\""));
    assert!(page.body.contains("At least ten letters") || page.body.contains("at least ten letters"));
    assert!(!page.body.contains("value=\"short\""), "passwords are never sent back");
}

#[tokio::test(flavor = "multi_thread")]
async fn signing_in_says_the_same_for_every_reason_and_changes_the_token() {
    let site = Site::new().await;
    site.person("Ana").await;
    let wrong = site.post("/sign-in", "", "email=ana%40example.org&password=wrong+password").await;
    let nobody = site.post("/sign-in", "", "email=eve%40example.org&password=wrong+password").await;
    assert_eq!((wrong.status, nobody.status), (422, 422));
    assert_eq!(wrong.body.replace("ana@", "x@"), nobody.body.replace("eve@", "x@"));

    let first = site.sign_in("Ana").await;
    let form = format!("email=ana%40example.org&password={}&next=//evil.example", PASSWORD.replace(' ', "+"));
    let again = site.post("/sign-in", &first, &form).await;
    assert_eq!(again.location, "/", "only our own addresses are gone to");
    assert_ne!(again.cookie("session"), first);
    assert_eq!(site.get("/settings/profile", &first).await.status, 401, "the old token is dead");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_signs_in_by_button_only() {
    let site = Site::new().await;
    site.person("Ana").await;
    let asked = site.post("/sign-in/link", "", "email=ana%40example.org&next=/settings/account").await;
    let stranger = site.post("/sign-in/link", "", "email=eve%40example.org").await;
    assert_eq!((asked.status, &asked.location), (stranger.status, &stranger.location));
    let link = site.mailed("ana@example.org").await;
    assert!(site.get(&link, "").await.cookies.is_empty());
    let entered = site.post(&link, "", "").await;
    assert_eq!((entered.status, entered.location.as_str()), (303, "/settings/account"));
    assert_eq!(site.post(&link, "", "").await.status, 410);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_password_ends_every_other_session() {
    let site = Site::new().await;
    site.person("Ana").await;
    let (desk, phone) = (site.sign_in("Ana").await, site.sign_in("Ana").await);
    let form = "current_password=a+quiet+evening&password=another+quiet+evening";
    assert_eq!(
        site.post(
            "/settings/account/password",
            &desk,
            "current_password=wrong&password=another+quiet+evening"
        )
        .await
        .status,
        422
    );
    assert_eq!(site.post("/settings/account/password", &desk, form).await.status, 303);
    assert_eq!(site.get("/settings/account", &desk).await.status, 200);
    assert_eq!(site.get("/settings/account", &phone).await.status, 401);

    site.post("/reset-password", "", "email=ana%40example.org").await;
    let link = site.mailed("ana@example.org").await;
    assert_eq!(
        site.post(&link, "", "password=ana%40example.org").await.status,
        422,
        "a refused password keeps the link"
    );
    let reset = site.post(&link, "", "password=a+third+evening").await;
    assert_eq!(reset.status, 303);
    assert_eq!(site.get("/settings/account", &desk).await.status, 401);
    assert_eq!(site.post(&link, "", "password=a+fourth+evening").await.status, 410);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_address_is_proved_and_the_old_one_told() {
    let site = Site::new().await;
    site.person("Ana").await;
    site.person("Bo").await;
    let cookie = site.sign_in("Ana").await;
    let ask = async |email: &str| {
        let form = format!("email={email}%40example.org&email_password=a+quiet+evening");
        site.post("/settings/account/email", &cookie, &form).await
    };
    let (taken, free) = (ask("bo").await, ask("anabel").await);
    assert_eq!((taken.status, &taken.location, &taken.cookies), (free.status, &free.location, &free.cookies));
    let link = site.mailed("anabel@example.org").await;
    assert!(site.get(&link, &cookie).await.body.contains("anabel@example.org"));
    assert_eq!(site.post(&link, &cookie, "").await.status, 303);
    assert!(site.get("/settings/account", &cookie).await.body.contains("anabel@example.org"));
    assert_eq!(site.mails("ana@example.org").await, 1, "the old address is told");
}

#[tokio::test(flavor = "multi_thread")]
async fn devices_are_listed_and_ended_by_their_person_only() {
    let site = Site::new().await;
    site.person("Ana").await;
    site.person("Bo").await;
    let (desk, phone, other) =
        (site.sign_in("Ana").await, site.sign_in("Ana").await, site.sign_in("Bo").await);
    let list = site.get("/settings/sessions", &desk).await.body;
    let end = list
        .split("action=\"")
        .find_map(|part| part.split_once("/end\"").map(|(path, _)| format!("{path}/end")))
        .unwrap();
    site.post(&end, &other, "").await;
    assert_eq!(site.get("/settings", &phone).await.status, 303);
    assert_eq!(site.get("/settings/account", &phone).await.status, 200, "others cannot end it");
    site.post(&end, &desk, "").await;
    assert_eq!(site.get("/settings/account", &phone).await.status, 401);
    let more = site.sign_in("Ana").await;
    site.post("/settings/sessions/others", &desk, "").await;
    assert_eq!(site.get("/settings/account", &more).await.status, 401);
    assert_eq!(site.get("/settings/account", &desk).await.status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn language_and_theme_are_remembered() {
    let site = Site::new().await;
    site.person("Ana").await;
    let visitor = site.post("/settings/language", "", "value=ar&next=/sign-in").await;
    assert_eq!(visitor.location, "/sign-in");
    assert!(site.get("/sign-in", &visitor.cookie("lang")).await.body.contains("dir=\"rtl\""));
    let cookie = site.sign_in("Ana").await;
    site.post("/settings/theme", &cookie, "value=dark&next=/").await;
    assert!(site.get("/settings/account", &cookie).await.body.contains("data-theme=\"dark\""));
    let form = "theme=light&language=ar&timezone=Asia/Beirut";
    assert_eq!(site.post("/settings/appearance", &cookie, form).await.status, 303);
    assert_eq!(
        site.post("/settings/appearance", &cookie, "theme=light&language=ar&timezone=Moon").await.status,
        422
    );
    let page = site.get("/settings/appearance", &cookie).await.body;
    assert!(page.contains("Asia/Beirut") && page.contains("dir=\"rtl\""));
}
