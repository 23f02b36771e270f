//! One field changed in the list, with and without script.

use crate::site::{LIST, List, Site};

#[tokio::test(flavor = "multi_thread")]
async fn script_changes_a_cell_and_hears_of_conflicts() {
    let site = Site::new().await;
    let id = site.company("Birch Ballroom", ", employees", ", 12").await;
    let (path, version) = (format!("{LIST}/{id}/cell"), site.get("ana", LIST).await.version(id));
    let send = async |field, value, version: &str| {
        site.post_json("ana", &path, &[("field", field), ("value", value), ("version", version)]).await
    };
    let done = send("industry", "<b>Dance</b>", &version).await;
    assert_eq!(done.status, 200, "{}", done.body);
    let json = done.json();
    assert!(json["value_html"].as_str().unwrap().contains("&lt;b&gt;Dance"), "{json}");
    assert_eq!(json["value"], "<b>Dance</b>");
    let next = json["version"].as_str().unwrap().to_owned();
    assert_ne!(next, version);
    let late = send("industry", "Music", &version).await;
    assert_eq!(late.status, 409, "{}", late.body);
    assert!(late.json()["error"].as_str().unwrap().contains("Somebody else"), "{}", late.body);
    assert_eq!(send("employees", "many", &next).await.status, 422);
    let wrong = send("employees", "-3", &next).await;
    assert!(wrong.status == 422 && wrong.json()["error"].as_str().unwrap().ends_with('.'), "{}", wrong.body);
    assert_eq!(send("contacts_count", "5", &next).await.status, 422, "what the system counts nobody types");
    assert_eq!(send("nothing", "5", &next).await.status, 404);
    let now = "select industry || ' ' || employees || ' ' || contacts_count from crm.companies";
    assert_eq!(site.text(now).await, "<b>Dance</b> 12 0");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_plain_form_comes_back_to_its_list() {
    let site = Site::new().await;
    let id = site.company("Birch Ballroom", "", "").await;
    let (path, version) = (format!("{LIST}/{id}/cell"), site.get("ana", LIST).await.version(id));
    let back = format!("{LIST}?filter.status=eq.prospect&view=board");
    let form =
        [("field", "industry"), ("value", "Dance"), ("version", version.as_str()), ("back", back.as_str())];
    let done = site.post("bo", &path, &form).await;
    assert_eq!(
        (done.status, done.flash(), done.location.as_str()),
        (303, "good.list-changed", back.as_str()),
        "{}",
        done.body
    );
    let late = site.post("ana", &path, &form).await;
    assert_eq!((late.status, late.flash()), (303, "bad.list-not-changed"));
    let away = [("field", "industry"), ("value", "Music"), ("back", "https://example.org/?view=board")];
    assert_eq!(
        site.post("ana", &path, &away).await.location,
        format!("{LIST}?view=board"),
        "never to another site"
    );
    assert_eq!(site.post("cleo", &path, &form).await.status, 403);
}
