//! Boards: columns, where cards may go, and what a move does.

use crate::site::{LIST, List, Site};
use uuid::Uuid;

#[tokio::test(flavor = "multi_thread")]
async fn a_board_says_where_cards_may_go() {
    let site = Site::new().await;
    site.company("Birch Ballroom", ", status", ", 'prospect'").await;
    site.company("Cedar Stage", ", status", ", 'prospect'").await;
    let page = site.get("ana", &format!("{LIST}?view=board")).await;
    assert_eq!(page.rows().len(), 2, "{}", page.body);
    let lane = |body: &str, state: &str| {
        let (_, lane) = body.split_once(&format!("data-value=\"{state}\"")).unwrap();
        lane.split("</section>").next().unwrap().to_owned()
    };
    assert!(lane(&page.body, "prospect").contains("data-count=\"2\""), "{}", page.body);
    assert!(lane(&page.body, "archived").contains("data-from=\"prospect active inactive\""), "{}", page.body);
    assert!(page.body.contains("<option value=\"archived\">Archived"), "{}", page.body);
    // Only the owner may archive.
    let page = site.get("bo", &format!("{LIST}?view=board")).await;
    assert!(lane(&page.body, "archived").contains("data-from=\"\""), "{}", page.body);
    assert!(!page.body.contains("<option value=\"archived\">Archived"), "{}", page.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_move_runs_the_action_of_that_state() {
    let site = Site::new().await;
    let id = site.company("Birch Ballroom", ", status", ", 'prospect'").await;
    let (path, version) = (format!("{LIST}/{id}/cell"), site.get("ana", LIST).await.version(id));
    let to = async |who, state, version: &str| {
        site.post_json(who, &path, &[("field", "status"), ("value", state), ("version", version)]).await
    };
    let done = to("bo", "active", &version).await;
    assert_eq!(done.status, 200, "{}", done.body);
    let state = "select status || ' ' || coalesce(industry, '-') from crm.companies";
    assert_eq!(site.text(state).await, "active Dance", "the action sets more than the state");
    let late = to("ana", "inactive", &version).await;
    assert_eq!(late.status, 409, "{}", late.body);
    let refused = to("bo", "archived", "").await;
    assert!(refused.status == 403 && refused.json()["error"].is_string(), "{}", refused.body);
    assert_eq!(to("ana", "archived", "").await.status, 200);
    // No action fits, so it is a change by hand.
    assert_eq!(to("ana", "active", "").await.status, 200);
    assert_eq!(to("ana", "lost", "").await.status, 422, "no such state");
    assert_eq!(site.text(state).await, "active Dance");
}

#[tokio::test(flavor = "multi_thread")]
async fn stages_that_are_rows_are_columns() {
    let site = Site::new().await;
    let (birch, one, other) = (site.world.birch, Uuid::now_v7(), Uuid::now_v7());
    site.test
        .sql(&format!(
            "insert into crm.pipelines (id, organization_id, name) values ('{one}', '{birch}', 'Sponsors'), ('{other}', '{birch}', 'Bookings');
             insert into crm.pipeline_stages (id, organization_id, pipeline_id, name, position)
             values ('{one}', '{birch}', '{one}', 'First talk', 1), ('{other}', '{birch}', '{other}', 'Offer sent', 1);
             insert into crm.deals (id, organization_id, pipeline_id, stage_id, name) values ('{one}', '{birch}', '{one}', '{one}', 'Shoes')"
        ))
        .await;
    let board = "/admin/birch/crm/deals?view=board";
    let page = site.get("ana", board).await;
    let words = page.words();
    assert!(
        words.contains("First talk") && words.contains("Offer sent") && page.rows() == [one],
        "{}",
        page.body
    );
    let narrow = site.get("ana", &format!("{board}&filter.pipeline_id=eq.{one}")).await;
    assert!(narrow.body.contains(&format!("data-value=\"{one}\"")), "{}", narrow.body);
    assert!(
        !narrow.body.contains(&format!("data-value=\"{other}\"")),
        "the stages of one pipeline: {}",
        narrow.body
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_branch_moves_and_never_into_itself() {
    let site = Site::new().await;
    let parent = site.company("Birch House", "", "").await;
    let child = site.company("Birch Stage", ", parent_id", &format!(", '{parent}'")).await;
    let page = site.get("ana", &format!("{LIST}?view=tree")).await;
    assert_eq!(page.rows(), [parent, child]);
    let path = format!("{LIST}/{parent}/cell");
    let into = site.post_json("ana", &path, &[("field", "parent_id"), ("value", &child.to_string())]).await;
    assert!(into.status == 422 && into.json()["error"].is_string(), "{} {}", into.status, into.body);
    let out =
        site.post("ana", &format!("{LIST}/{child}/cell"), &[("field", "parent_id"), ("value", "")]).await;
    assert_eq!(out.flash(), "good.list-changed", "{}", out.body);
    assert_eq!(site.text("select count(parent_id) from crm.companies").await, "0");
}
