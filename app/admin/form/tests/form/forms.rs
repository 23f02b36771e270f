//! Making and changing rows.

use crate::site::{Form, Site};

const NEW: &str = "/admin/birch/crm/products/new";

#[tokio::test(flavor = "multi_thread")]
async fn a_row_is_made_with_money_and_a_box_that_is_not_ticked() {
    let site = Site::new().await;
    let form = site.get("ana", NEW).await;
    assert_eq!(form.status, 200, "{}", form.body);
    assert_eq!(form.field("is_active"), "true", "the default of the database is ticked");
    assert_eq!(form.field("currency"), "EUR");
    assert!(form.body.contains("data-when=\"is_recurring=true\""), "{}", form.body);
    assert!(form.body.contains("maxlength=\"200\""), "limits of checks stand at inputs");
    let typed = [
        ("name", Some("Main look")),
        ("code", Some("LOOK")),
        ("unit_price", Some("1234,50")),
        ("is_active", None),
    ];
    let answer = site.submit("ana", NEW, &form, &typed).await;
    assert_eq!(
        (answer.status, answer.location.as_str()),
        (303, "/admin/birch/crm/products"),
        "{}",
        answer.body
    );
    assert_eq!(answer.flash(), "good.form-added");
    let kept = site.text("select name || ' ' || unit_price || ' ' || is_active || ' ' || currency as value from crm.products").await;
    assert_eq!(kept, "Main look 123450 false EUR");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_taken_is_kept_and_escaped() {
    let site = Site::new().await;
    let form = site.get("ana", NEW).await;
    let attack = "</textarea><script>alert(1)</script>";
    let typed = [
        ("name", Some("\"><script>x</script>")),
        ("unit_price", Some("a lot")),
        ("description", Some(attack)),
    ];
    let again = site.submit("ana", NEW, &form, &typed).await;
    assert_eq!(again.status, 422);
    assert!(!again.body.contains("<script>alert") && !again.body.contains("<script>x"), "{}", again.body);
    assert_eq!(again.field("description"), attack);
    assert_eq!(again.field("unit_price"), "a lot");
    assert!(again.body.contains("href=\"#field-unit_price\""), "the summary leads to the field");
    assert!(
        again.body.contains("id=\"field-code-error\"") || again.body.contains("href=\"#field-unit_price\"")
    );
    let again = site.submit("ana", NEW, &again, &[("unit_price", Some("3"))]).await;
    assert_eq!(again.status, 422, "the code is missing");
    assert!(again.body.contains("id=\"field-code-error\""), "{}", again.body);
    assert_eq!(site.text("select count(*)::text as value from crm.products").await, "0");
}

#[tokio::test(flavor = "multi_thread")]
async fn only_what_was_changed_is_written() {
    let site = Site::new().await;
    let path = format!("/admin/birch/crm/products/{}", site.product().await);
    let form = site.get("ana", &path).await;
    assert_eq!(form.field("unit_price"), "120.50");
    let answer = site.submit("ana", &path, &form, &[("is_active", None), ("_stay", Some("1"))]).await;
    assert_eq!((answer.status, answer.location.as_str()), (303, path.as_str()), "{}", answer.body);
    let kept =
        site.text("select unit_price || ' ' || is_active || ' ' || version as value from crm.products").await;
    assert_eq!(kept, "12050 false 2");
    // A form without the field leaves it alone.
    let version = site.get("ana", &path).await.field("_version");
    let answer =
        site.post("ana", &path, &[("_fields", "name"), ("_version", &version), ("name", "Runway")]).await;
    assert_eq!(answer.status, 303, "{}", answer.body);
    assert_eq!(site.text("select name || ' ' || code as value from crm.products").await, "Runway RUN");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hidden_field_is_emptied_with_its_condition() {
    let site = Site::new().await;
    let path = format!("/admin/birch/crm/products/{}", site.product().await);
    let form = site.get("ana", &path).await;
    let on = [("is_recurring", Some("true")), ("billing_period", Some("monthly"))];
    assert_eq!(site.submit("ana", &path, &form, &on).await.status, 303);
    let form = site.get("ana", &path).await;
    assert_eq!(form.field("billing_period"), "monthly");
    let off = [("is_recurring", None), ("billing_period", None)];
    let answer = site.submit("ana", &path, &form, &off).await;
    assert_eq!(answer.status, 303, "{}", answer.body);
    let kept = site
        .text("select is_recurring || ' ' || coalesce(billing_period, 'none') as value from crm.products")
        .await;
    assert_eq!(kept, "false none");
}

#[tokio::test(flavor = "multi_thread")]
async fn moments_are_read_by_the_clock_of_their_zone() {
    let site = Site::new().await;
    let new = "/admin/birch/events/events/new";
    let form = site.get("ana", new).await;
    let typed = [
        ("title", Some("Winter ball")),
        ("slug", Some("winter-ball")),
        ("start_date", Some("2026-07-01T20:00")),
        ("timezone", Some("Europe/Berlin")),
    ];
    let answer = site.submit("ana", new, &form, &typed).await;
    assert_eq!(answer.status, 303, "{}", answer.body);
    let at =
        "select to_char(start_date at time zone 'utc', 'HH24:MI') || ' ' || id as value from events.events";
    let kept = site.text(at).await;
    let (at, id) = kept.split_once(' ').unwrap();
    assert_eq!(at, "18:00");
    // The same clock in another zone is another moment.
    let path = format!("/admin/birch/events/events/{id}");
    let form = site.get("ana", &path).await;
    assert_eq!(form.field("start_date"), "2026-07-01T20:00");
    let answer = site.submit("ana", &path, &form, &[("timezone", Some("America/New_York"))]).await;
    assert_eq!(answer.status, 303, "{}", answer.body);
    let at =
        "select to_char(start_date at time zone 'utc', 'YYYY-MM-DD HH24:MI') as value from events.events";
    assert_eq!(site.text(at).await, "2026-07-02 00:00");
}

#[tokio::test(flavor = "multi_thread")]
async fn references_are_found_without_script_and_preset_by_the_address() {
    let site = Site::new().await;
    let birch = site.world.birch;
    site.test
        .sql(&format!(
            "insert into crm.companies (id, organization_id, name)
             select gen_random_uuid(), '{birch}', 'House number ' || n from generate_series(1, 30) n"
        ))
        .await;
    let new = "/admin/birch/crm/contacts/new";
    let form = site.get("ana", new).await;
    let typed = [
        ("first_name", Some("Noor")),
        ("_search.company_id", Some("number 17")),
        ("_find", Some("company_id")),
    ];
    let found = site.submit("ana", new, &form, &typed).await;
    assert_eq!(found.status, 200, "{}", found.body);
    assert_eq!(found.field("first_name"), "Noor", "what was typed stays");
    assert!(
        found.body.contains(">House number 17</option>") && !found.body.contains(">House number 18</option>")
    );
    let id = site.text("select id::text as value from crm.companies where name = 'House number 17'").await;
    let locked = site.get("ana", &format!("{new}?preset.company_id={id}&next=/admin/birch/crm")).await;
    assert_eq!(locked.field("company_id"), id);
    assert!(locked.body.contains("type=\"hidden\" name=\"company_id\""), "{}", locked.body);
    let answer = site.submit("ana", new, &locked, &[("first_name", Some("Noor"))]).await;
    assert_eq!((answer.status, answer.location.as_str()), (303, "/admin/birch/crm"), "{}", answer.body);
    let options = site.get("ana", "/admin/birch/options/crm/companies?q=number+17").await;
    assert_eq!(options.body, format!("[{{\"id\":\"{id}\",\"title\":\"House number 17\"}}]"));
    let people = site.get("ana", "/admin/birch/options/identity/users?q=bo").await;
    assert!(people.body.contains("\"Bo\""), "{}", people.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn every_form_opens() {
    let site = Site::new().await;
    let registry = site.engine.registry(&site.test.db).await.unwrap();
    let mut wrong = Vec::new();
    for noun in
        registry.nouns().iter().filter(|noun| noun.table.rights.create.open && !noun.declared.no_create)
    {
        let path = format!("/admin/birch/{}/{}/new", noun.system, noun.path);
        let page = site.get("ana", &path).await;
        let whole = page.body.contains("</html>") && page.body.contains("id=\"record\"");
        // Where policies ask for more than a word of a role, an owner may have nothing to fill in.
        if page.status != 200 || !whole && !page.body.contains("form-read") {
            wrong.push(format!("{path} {}", page.status));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn formatted_text_is_cleaned_when_it_is_kept() {
    let site = Site::new().await;
    let registry = site.engine.registry(&site.test.db).await.unwrap();
    let mut fields = registry.nouns().iter().flat_map(|noun| &noun.fields);
    let mut field = fields.find(|field| field.is_prose()).unwrap().clone();
    field.control = engine::registry::Control::Rich;
    let html = "<p onclick=\"x()\">A <strong>ball</strong><script>alert(1)</script></p>";
    let kept = engine::value::from_json(&field, &html.into(), chrono_tz::Tz::UTC).unwrap();
    assert_eq!(kept, "<p>A <strong>ball</strong></p>");
}
