//! Changes of many rows.

use crate::site::{LIST, List, Site};
use engine::scope::scope_find;
use kernel::Locale;
use uuid::Uuid;

#[tokio::test(flavor = "multi_thread")]
async fn one_that_fails_spoils_no_other_and_all_can_be_taken_back() {
    let site = Site::new().await;
    let one = site.company("Birch Ballroom", ", vat_id", ", 'DE111'").await.to_string();
    let two = site.company("Cedar Stage", "", "").await.to_string();
    let three = site.company("Elm Sound", "", "").await.to_string();
    let nobody = Uuid::now_v7().to_string();
    let page = site.get("ana", LIST).await;
    assert!(page.body.contains("<form id=\"bulk\"") && page.body.contains("data-bulk"), "{}", page.body);
    // The number is taken once, so the second of the same is refused by the database itself.
    let form = [
        ("do", "edit"),
        ("field", "vat_id"),
        ("value", "FR222"),
        ("id", one.as_str()),
        ("id", nobody.as_str()),
        ("id", two.as_str()),
        ("id", three.as_str()),
    ];
    let done = site.post("ana", &format!("{LIST}/bulk"), &form).await;
    assert_eq!(done.status, 303, "{}", done.body);
    let numbers =
        "select string_agg(name || ' ' || coalesce(vat_id, '-'), ', ' order by name) from crm.companies";
    assert_eq!(site.text(numbers).await, "Birch Ballroom FR222, Cedar Stage -, Elm Sound -");
    let result = site.get("ana", &done.location).await;
    assert!(result.words().contains("Done. 1 changed, 3 left as they were."), "{}", result.words());
    assert!(
        result.words().contains("Cedar Stage") && result.body.contains(&format!("{LIST}/{two}")),
        "{}",
        result.body
    );
    assert_eq!(site.get("bo", &done.location).await.status, 404, "somebody else's change");
    assert_eq!(site.post("bo", &format!("{}/undo", done.location), &[]).await.status, 404);
    let undone = site.post("ana", &format!("{}/undo", done.location), &[]).await;
    assert!(undone.status == 303 && undone.location.starts_with(&format!("{LIST}/bulk/")), "{}", undone.body);
    assert_eq!(site.text(numbers).await, "Birch Ballroom DE111, Cedar Stage -, Elm Sound -");
    assert_eq!(site.post("ana", &format!("{}/undo", done.location), &[]).await.status, 409, "only once");
    assert_eq!(
        site.post("ana", &format!("{}/undo", undone.location), &[]).await.status,
        409,
        "an undo has none"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_unclear_changes_nothing() {
    let site = Site::new().await;
    let id = site.company("Birch Ballroom", "", "").await.to_string();
    let bulk = format!("{LIST}/bulk");
    for (form, flash) in [
        (vec![("do", "edit"), ("field", "nothing"), ("id", id.as_str())], "bad.list-bulk-unclear"),
        (vec![("do", "act:nothing"), ("id", id.as_str())], "bad.list-bulk-unclear"),
        (vec![("do", "tag"), ("tags", "name"), ("add", "x"), ("id", id.as_str())], "bad.list-bulk-unclear"),
        (vec![("do", "delete")], "bad.list-bulk-nothing"),
        // Not every row there is because the filter makes no sense.
        (vec![("do", "delete"), ("all", "1"), ("query", "filter.status=like.x")], "bad.list-bulk-nothing"),
    ] {
        let answer = site.post("ana", &bulk, &form).await;
        assert_eq!((answer.status, answer.flash()), (303, flash), "{form:?}");
    }
    let bad =
        site.post("ana", &bulk, &[("do", "delete"), ("all", "1"), ("query", "filter.nothing=eq.1")]).await;
    assert_eq!(bad.status, 422, "{}", bad.body);
    // Who may change rows does not thereby delete them.
    let (ana, bo) = (site.get("ana", LIST).await.body, site.get("bo", LIST).await.body);
    assert!(
        ana.contains("value=\"delete\"") && !bo.contains("value=\"delete\"") && bo.contains("value=\"edit\"")
    );
    let refused = site.post("bo", &bulk, &[("do", "delete"), ("id", &id)]).await;
    let words = site.get("bo", &refused.location).await.words();
    assert!(words.contains("You may not do that with this entry."), "{words}");
    assert_eq!(site.text("select count(*) from crm.companies where deleted_at is null").await, "1");
    assert_eq!(site.text("select count(*) from admin.changesets").await, "1", "only the last one was one");
}

#[tokio::test(flavor = "multi_thread")]
async fn actions_and_tags_of_many() {
    let site = Site::new().await;
    let new = site.company("Birch Ballroom", ", status", ", 'prospect'").await.to_string();
    let old = site.company("Cedar Stage", ", status", ", 'inactive'").await.to_string();
    let form = [("do", "act:activate"), ("id", new.as_str()), ("id", old.as_str())];
    let done = site.post("ana", &format!("{LIST}/bulk"), &form).await;
    assert!(site.get("ana", &done.location).await.words().contains("1 changed, 1 left"));
    let states =
        "select string_agg(status || ' ' || coalesce(industry, '-'), ', ' order by name) from crm.companies";
    assert_eq!(site.text(states).await, "active Dance, inactive -");
    site.post("ana", &format!("{}/undo", done.location), &[]).await;
    assert_eq!(site.text(states).await, "prospect -, inactive -", "all that the action set");

    let (id, birch) = (Uuid::now_v7(), site.world.birch);
    site.test
        .sql(&format!(
            "insert into crm.competitors (id, organization_id, name, strengths) values ('{id}', '{birch}', 'Rival', '{{price,speed}}')"
        ))
        .await;
    let rivals = "/admin/birch/crm/competitors/bulk";
    let form = [
        ("do", "tag"),
        ("tags", "strengths"),
        ("add", "size, price"),
        ("remove", "speed"),
        ("id", &id.to_string()),
    ];
    let done = site.post("ana", rivals, &form).await;
    let words = "select array_to_string(strengths, ',') from crm.competitors";
    assert_eq!(site.text(words).await, "price,size", "{}", done.body);
    site.post("ana", &format!("{}/undo", done.location), &[]).await;
    assert_eq!(site.text(words).await, "price,speed");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_large_change_goes_on_where_it_was_stopped() {
    let site = Site::new().await;
    let birch = site.world.birch;
    site.test
        .sql(&format!(
            "insert into crm.companies (id, organization_id, name, status)
             select gen_random_uuid(), '{birch}', 'House ' || lpad(n::text, 4, '0'), case when n <= 250 then 'active' else 'prospect' end
               from generate_series(1, 260) n"
        ))
        .await;
    let form = [
        ("do", "edit"),
        ("field", "industry"),
        ("value", "Dance"),
        ("all", "1"),
        ("query", "filter.status=eq.active"),
    ];
    let asked = site.post("ana", &format!("{LIST}/bulk"), &form).await;
    let changed =
        "select count(*) || ' in ' || count(distinct updated_at) from crm.companies where industry = 'Dance'";
    assert_eq!(site.text(changed).await, "0 in 0", "it waits for a worker");
    let waiting = site.get("ana", &asked.location).await;
    assert!(
        waiting.body.contains("<import-progress") && !waiting.body.contains("/undo\""),
        "{}",
        waiting.body
    );
    let id: Uuid = asked.location.rsplit_once('/').unwrap().1.parse().unwrap();

    // A worker that dies after its first transaction.
    let (actor, registry) = (site.world.actor("ana"), site.engine.registry(&site.test.db).await.unwrap());
    let scope = site
        .test
        .db
        .read(actor, async |tx| scope_find(tx, "birch", Locale::En, chrono_tz::Tz::UTC).await)
        .await
        .unwrap();
    let more = list::bulk::work::step(&site.test.db, actor, (&registry, &scope), id).await.unwrap();
    assert!(more);
    assert_eq!(site.text(changed).await, "100 in 1");
    assert_eq!(
        site.text("select state || ' ' || done || ' ' || position from admin.changesets").await,
        "running 100 100"
    );

    assert_eq!(site.work().await, 1);
    assert_eq!(site.text(changed).await, "250 in 3", "each row once, a hundred at a time");
    assert_eq!(
        site.text("select state || ' ' || done || ' ' || failed from admin.changesets").await,
        "done 250 0"
    );
    assert_eq!(site.text("select count(distinct entity_id) from admin.changeset_rows").await, "250");
    // Delivered once more it does nothing.
    list::bulk::work::job(&site.test.db, &site.engine, id).await.unwrap();
    assert_eq!(site.text(changed).await, "250 in 3");

    site.post("ana", &format!("{}/undo", asked.location), &[]).await;
    assert_eq!(site.text(changed).await, "250 in 3", "the way back waits, too");
    assert_eq!(site.work().await, 1);
    assert_eq!(site.text(changed).await, "0 in 0");
    let states = "select string_agg(kind || ' ' || state || ' ' || done, ', ' order by created_at) from admin.changesets";
    assert_eq!(site.text(states).await, "bulk undone 250, undo done 250");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_job_works_by_the_clock_and_the_rights_of_its_person() {
    let site = Site::new().await;
    let birch = site.world.birch;
    site.test
        .sql(&format!(
            "insert into crm.tasks (id, organization_id, title) select gen_random_uuid(), '{birch}', 'Call ' || n from generate_series(1, 60) n;
             update identity.user_settings set timezone = 'Asia/Tokyo'"
        ))
        .await;
    let form =
        [("do", "edit"), ("field", "due_date"), ("value", "2026-12-01T09:00"), ("all", "1"), ("query", "")];
    let asked = site.post("bo", "/admin/birch/crm/tasks/bulk", &form).await;
    assert_eq!(asked.status, 303, "{}", asked.body);
    site.work().await;
    assert_eq!(
        site.text(
            "select count(*) || ' ' || min(due_date at time zone 'UTC') from crm.tasks where due_date is not null"
        )
        .await,
        "60 2026-12-01 00:00:00"
    );
    // Whoever lost the right meanwhile changes nothing any more.
    let form = [("do", "edit"), ("field", "title"), ("value", "Taken"), ("all", "1"), ("query", "")];
    let asked = site.post("bo", "/admin/birch/crm/tasks/bulk", &form).await;
    assert_eq!(asked.status, 303, "{}", asked.body);
    site.test
        .sql("delete from identity.role_permissions where role = 'editor' and permission = 'crm.update'")
        .await;
    site.work().await;
    assert_eq!(site.text("select count(*) from crm.tasks where title = 'Taken'").await, "0");
    assert_eq!(
        site.text("select done || ' ' || failed from admin.changesets order by created_at desc limit 1")
            .await,
        "0 60"
    );
}
