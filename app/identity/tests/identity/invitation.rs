//! Invitations reach whom they are for, as often as they say, and end with their maker's power.

use super::site::Site;

fn between<'a>(text: &'a str, before: &str, after: &str) -> &'a str {
    text.split_once(before).unwrap_or_else(|| panic!("no {before}")).1.split_once(after).unwrap().0
}

/// The path of an open link that `cookie` makes.
async fn open_link(site: &Site, cookie: &str, form: &str) -> String {
    let made = site.post("/admin/birch/identity/invitations", cookie, form).await;
    assert_eq!(made.status, 303, "{}", made.body);
    let page = site.get(&made.location, cookie).await.body;
    format!("/invitations/{}", between(&page, "http://127.0.0.1:3000/invitations/", "<"))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_lets_so_many_in() {
    let site = Site::new().await;
    let owner = site.person("Owner").await;
    site.organization("birch", &owner).await;
    for name in ["Ana", "Bo"] {
        site.person(name).await;
    }
    let (owner, ana, bo) = (site.sign_in("Owner").await, site.sign_in("Ana").await, site.sign_in("Bo").await);
    let link = open_link(&site, &owner, "role=editor&max_uses=1").await;
    assert!(site.get(&link, "").await.body.contains("House of birch"));
    assert_eq!(site.post(&link, "", "").await.status, 401);
    let (one, two) = tokio::join!(site.post(&link, &ana, ""), site.post(&link, &bo, ""));
    let mut statuses = [one.status, two.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 410], "one place, one person");
    assert_eq!(site.get(&link, "").await.status, 410);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invitation_by_mail_is_for_its_address_and_for_new_people_too() {
    let site = Site::new().await;
    let owner = site.person("Owner").await;
    site.organization("birch", &owner).await;
    site.person("Ana").await;
    let (owner, ana) = (site.sign_in("Owner").await, site.sign_in("Ana").await);
    let form = "email=new%40example.org&role=member&id=0192f0c1-0000-7000-8000-000000000001";
    for _ in 0..2 {
        assert_eq!(site.post("/admin/birch/identity/invitations", &owner, form).await.status, 303);
    }
    assert_eq!(site.mails("new@example.org").await, 1, "a second click sends no second mail");
    let link = site.mailed("new@example.org").await;
    assert_eq!(site.post(&link, &ana, "").await.status, 403);
    let join = format!("display_name=New&email=new%40example.org&password=a+quiet+evening&next={link}");
    let asked = site.post("/join", "", &join).await;
    let confirm = site.mailed("new@example.org").await;
    let entered = site.post(&confirm, &asked.cookie("join"), "").await;
    assert_eq!(entered.location, link, "back to the invitation");
    assert_eq!(site.post(&link, &entered.cookie("session"), "").await.status, 303);
    assert_eq!(site.post(&link, &entered.cookie("session"), "").await.status, 303, "a double click");
}

#[tokio::test(flavor = "multi_thread")]
async fn invitations_give_no_more_than_their_maker_has() {
    let site = Site::new().await;
    let (owner, admin) = (site.person("Owner").await, site.person("Admin").await);
    let birch = site.organization("birch", &owner).await;
    let row = site.member(birch, &admin, "admin").await;
    site.person("Ana").await;
    let (owner, admin, ana) =
        (site.sign_in("Owner").await, site.sign_in("Admin").await, site.sign_in("Ana").await);
    assert_eq!(
        site.post("/admin/birch/identity/invitations", &admin, "role=owner&max_uses=1").await.status,
        422
    );
    let link = open_link(&site, &admin, "role=admin&max_uses=5").await;
    let page = site.get("/admin/birch/identity/invitations", &owner).await.body;
    assert!(page.contains("/revoke") && !page.contains(&link), "others do not see the link");
    site.post(&format!("/admin/birch/identity/members/{row}/role"), &owner, "role=member").await;
    assert_eq!(site.post(&link, &ana, "").await.status, 410, "the maker lost the power");
    let gone = open_link(&site, &owner, "role=member&max_uses=5").await;
    let id = between(
        &site.get("/admin/birch/identity/invitations", &owner).await.body,
        "/invitations/",
        "/revoke",
    )
    .to_owned();
    let id = id.rsplit('/').next().unwrap().to_owned();
    site.post(&format!("/admin/birch/identity/invitations/{id}/revoke"), &owner, "").await;
    assert_eq!(site.get(&gone, "").await.status, 410);
}
