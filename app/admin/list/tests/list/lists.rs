//! Filters, search, trash, what strangers see.

use crate::site::{LIST, List, Site};
use uuid::Uuid;

#[tokio::test(flavor = "multi_thread")]
async fn filters_and_search_narrow_a_list() {
    let site = Site::new().await;
    let birch = site.company("Birch Ballroom", ", status, employees", ", 'active', 12").await;
    site.company("Cedar Stage", ", status, employees", ", 'prospect', 30").await;
    let elm = site.company("Elm 100% Sound", ", status", ", 'active'").await;
    let page = site.get("ana", LIST).await;
    assert_eq!((page.status, page.rows().len()), (200, 3), "{}", page.body);
    let active = site.get("ana", &format!("{LIST}?filter.status=eq.active")).await;
    assert_eq!(active.rows(), [birch, elm]);
    assert!(active.words().contains("Status is Active"), "a chip says it: {}", active.words());
    let large = site.get("ana", &format!("{LIST}?filter.status=eq.active&filter.employees=gte.10")).await;
    assert_eq!(large.rows(), [birch]);
    let either = format!("{LIST}?filter.or=(employees.null,employees.gt.20)&sort=-employees");
    assert_eq!(
        site.get("ana", &either).await.rows().last(),
        Some(&elm),
        "rows without a value stand at the end"
    );
    assert_eq!(
        site.get("ana", &format!("{LIST}?q=100%25")).await.rows(),
        [elm],
        "signs of patterns are letters"
    );
    let none = site.get("ana", &format!("{LIST}?q=zzz")).await;
    assert!(none.rows().is_empty() && none.words().contains("Nothing fits"), "{}", none.words());
}

#[tokio::test(flavor = "multi_thread")]
async fn contacts_are_found_through_the_index_as_through_the_table() {
    let site = Site::new().await;
    let contact = async |name: &str, mail: &str, side: &str| {
        let (first, last) = name.split_once(' ').unwrap();
        let id = testing::id(&format!("{name} of {side}"));
        let sql = "insert into crm.contacts (id, organization_id, first_name, last_name, company_name) values ('{id}', '{o}', '{first}', '{last}', 'Halle 100%');
          insert into crm.contact_emails (id, organization_id, contact_id, email, is_primary) values (gen_random_uuid(), '{o}', '{id}', '{mail}@halle.example', true)";
        let sql = sql.replace("{id}", &id.to_string()).replace("{o}", &testing::id(side).to_string());
        site.test.sql(&sql.replace("{first}", first).replace("{last}", last).replace("{mail}", mail)).await;
        id
    };
    let jose = contact("Jos\u{e9} Lima", "jose", "birch").await;
    let nia = contact("Nia Lima", "nia", "birch").await;
    contact("Nia Other", "nia", "oak").await;
    let found = async |words: &str| {
        let mut rows = site.get("ana", &format!("/admin/birch/crm/contacts?q={words}")).await.rows();
        rows.sort_unstable();
        rows
    };
    let mut both = [jose, nia];
    both.sort_unstable();
    assert_eq!(found("nia").await, [nia], "the other organisation's are its own");
    assert_eq!(found("jose+lima").await, [jose], "with or without accents, every word");
    assert_eq!(found("ia%40halle").await, [nia], "by a part of the e-mail address");
    assert_eq!(found("100%25").await, both, "signs of patterns are letters");
    assert_eq!(found("li").await, both, "two letters are looked for in the table itself");
    site.test.sql(&format!("update crm.contacts set deleted_at = now() where id = '{nia}'")).await;
    assert_eq!(found("lima").await, [jose]);
    assert_eq!(found("lima&trash=true").await, [nia], "the trash is searched, too");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_worked_out_stands_in_columns_and_a_worked_out_title_sorts() {
    let site = Site::new().await;
    let contact = async |last: &str, mail: &str| {
        let (id, birch) = (testing::id(last), testing::id("birch"));
        site.test
            .sql(&format!(
                "insert into crm.contacts (id, organization_id, first_name, last_name) values ('{id}', '{birch}', 'Nia', '{last}');
                 insert into crm.contact_emails (id, organization_id, contact_id, email, is_primary)
                 values (gen_random_uuid(), '{birch}', '{id}', '{mail}@halle.example', true)"
            ))
            .await;
        id
    };
    let (zahn, adler) = (contact("Zahn", "first").await, contact("Adler", "second").await);
    let list = "/admin/birch/crm/contacts";
    let page = site.get("ana", list).await;
    assert!(
        page.body.contains("data-column=\"email\"") && page.words().contains("first@halle.example"),
        "{}",
        page.words()
    );
    assert!(
        page.body.contains(&format!("href=\"{list}?sort=last_name\"")),
        "the head of names sorts: {}",
        page.body
    );
    assert_eq!(site.get("ana", &format!("{list}?sort=last_name")).await.rows(), [adler, zahn]);
    assert_eq!(site.get("ana", &format!("{list}?sort=-last_name")).await.rows(), [zahn, adler]);
    let other = site.get("ana", &format!("{list}?columns=phone,nothing")).await;
    assert!(other.body.contains("data-column=\"phone\"") && !other.body.contains("data-column=\"email\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn sums_are_shown_in_their_currency_though_it_stands_in_no_column() {
    let site = Site::new().await;
    let birch = testing::id("birch");
    site.test
        .sql(&format!(
            "insert into crm.products (id, organization_id, name, code, unit_price, currency)
             values (gen_random_uuid(), '{birch}', 'Runway hour', 'RUN', 123456, 'GBP')"
        ))
        .await;
    let page = site.get("ana", "/admin/birch/crm/products?columns=unit_price").await;
    assert!(page.words().contains("£1,234.56"), "{}", page.words());
}

#[tokio::test(flavor = "multi_thread")]
async fn forms_become_addresses() {
    let site = Site::new().await;
    let add = "add.field=employees&add.op=gte&add.value=10";
    let added = site.get("ana", &format!("{LIST}/filter?filter.status=eq.active&{add}")).await;
    assert_eq!(added.location, format!("{LIST}?filter.status=eq.active&filter.employees=gte.10"));
    let or = site.get("ana", &format!("{LIST}/filter?filter.status=eq.active&{add}&add.join=or")).await;
    assert_eq!(or.location, format!("{LIST}?filter.or=(status.eq.active,employees.gte.10)"));
    let look = "column=status&column=name&density=comfortable";
    let display = site.get("ana", &format!("{LIST}/display?{look}&filter.status=eq.active")).await;
    assert_eq!(
        display.location,
        format!("{LIST}?filter.status=eq.active&columns=status,name&density=comfortable")
    );
    site.company("Birch Ballroom", ", status", ", 'active'").await;
    let page = site.get("ana", &display.location).await;
    assert!(page.body.contains("data-density=\"comfortable\""), "{}", page.body);
    assert!(page.body.contains("data-column=\"name\"") && !page.body.contains("data-column=\"industry\""));
    assert!(page.body.contains("<template data-control=\"status\"><select"), "{}", page.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_makes_no_sense_is_said_and_harms_nothing() {
    let site = Site::new().await;
    site.company("Birch Ballroom", "", "").await;
    for query in [
        "filter.status=like.x",
        "filter.nothing=eq.1",
        "filter.employees=eq.many",
        "filter.employees=eq.99999999999999999999",
        "filter.created_at=gte.someday",
        "filter.custom_fields=eq.x",
        "filter.or=(employees.eq.1",
        "sort=nothing",
        "sort=employees&after=0194000000007000800000000000000a.many",
    ] {
        let page = site.get("ana", &format!("{LIST}?{query}")).await;
        assert_eq!(page.status, 200, "{query}: {}", page.body);
        let (_, alert) = page.body.split_once("role=\"alert\"").unwrap_or_else(|| panic!("{query}"));
        let (_, alert) = alert.split_once('>').unwrap();
        assert!(alert.split('<').next().unwrap().ends_with('.'), "{query}: {alert}");
    }
    for query in ["after=x", "before=", "view=nothing", "columns=nothing,", "density=x", "month=x", "q=%00"] {
        let page = site.get("ana", &format!("{LIST}?{query}")).await;
        assert_eq!((page.status, page.rows().len()), (200, 1), "{query}: {}", page.body);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn organisations_do_not_see_each_other() {
    let site = Site::new().await;
    let mine = site.company("Birch Ballroom", "", "").await;
    let theirs = Uuid::now_v7();
    let oak = site.world.oak;
    site.test
        .sql(&format!(
            "insert into crm.companies (id, organization_id, name) values ('{theirs}', '{oak}', 'Oak Hall')"
        ))
        .await;
    assert_eq!(site.get("ana", LIST).await.rows(), [mine]);
    assert_eq!(site.get("omar", "/admin/oak/crm/companies").await.rows(), [theirs]);
    for path in
        ["/admin/birch", "/admin/birch/crm", LIST, "/admin/birch/palette?q=", "/admin/birch/search?q=ball"]
    {
        assert_eq!(site.get("omar", path).await.status, 403, "{path}");
    }
    assert_eq!(site.get("cleo", LIST).await.status, 403, "a member without the right");
    // Through the own list to somebody else's row.
    let cell = format!("/admin/oak/crm/companies/{mine}/cell");
    assert_eq!(site.post("omar", &cell, &[("field", "name"), ("value", "Taken")]).await.status, 404);
    let bulk = [("do", "edit"), ("field", "name"), ("value", "Taken"), ("id", &mine.to_string())];
    let done = site.post("omar", "/admin/oak/crm/companies/bulk", &bulk).await;
    let result = site.get("omar", &done.location).await;
    assert!(result.words().contains("0 changed, 1 left as they were"), "{}", result.words());
    assert_eq!(
        site.text("select string_agg(name, ', ' order by name) from crm.companies").await,
        "Birch Ballroom, Oak Hall"
    );
    // Nobody else's changes either.
    let id = done.location.rsplit_once('/').unwrap().1;
    assert_eq!(site.get("ana", &format!("{LIST}/bulk/{id}")).await.status, 404);
}
