//! The pages, as somebody without script goes through them.

use crate::house::House;

const BASE: &str = "/admin/birch/crm/contacts/import";

#[tokio::test(flavor = "multi_thread")]
async fn from_a_file_to_rows_and_back() {
    let house = House::new().await;
    let cookie = house.sign_in("ana").await;
    let empty = house.get(BASE, &cookie).await;
    assert_eq!(empty.status, 200);
    assert!(empty.body.contains("multipart/form-data"));
    let refused = house.upload(BASE, &cookie, ("x.csv", b"name\n")).await;
    assert_eq!(refused.status, 422);
    assert!(refused.body.contains("no rows"), "{}", refused.body);

    let file = b"Vorname;Nachname;E-Mail\nJos\xe9;Nu\xf1ez;jose@x.example\nBo;;bo at x\n";
    let arrived = house.upload(BASE, &cookie, ("kontakte.csv", file)).await;
    assert_eq!(arrived.status, 303, "{}", arrived.body);
    let page = arrived.location;
    let mapping = house.get(&page, &cookie).await;
    assert_eq!(mapping.status, 200);
    for words in [
        "José",
        "value=\"first_name\" selected",
        "value=\"last_name\" selected",
        "value=\"contact_emails.email\" selected",
    ] {
        assert!(mapping.body.contains(words), "{words} is missing: {}", mapping.body);
    }
    // Nothing chosen, and a key that no column fills.
    let wrong = house.post(&page, &cookie, "do=trial&column.0=&match=first_name&on_match=update").await;
    assert_eq!(wrong.status, 422);
    assert!(wrong.body.contains("at least one column"), "{}", wrong.body);

    let form = "do=trial&column.0=first_name&column.1=last_name&column.2=contact_emails.email&match=contact_emails.email&on_match=skip&save_as=Old+list";
    assert_eq!(house.post(&page, &cookie, form).await.status, 303);
    let tried = house.get(&page, &cookie).await;
    assert!(tried.body.contains("Import 1 row") && tried.body.contains("transfer-faults"), "{}", tried.body);
    let faults = house.get(&format!("{page}/faults"), &cookie).await;
    assert!(faults.body.lines().any(|line| line.starts_with("3,E-mail address,")), "{}", faults.body);
    assert_eq!(house.count("crm.contacts").await, 0);

    assert_eq!(house.post(&format!("{page}/run"), &cookie, "").await.status, 303);
    assert_eq!(
        house.post(&format!("{page}/run"), &cookie, "").await.status,
        409,
        "a second click does nothing twice"
    );
    assert!(house.get(&page, &cookie).await.body.contains("<import-progress"));
    assert_eq!(house.work().await, 1);
    let done = house.get(&page, &cookie).await;
    assert!(
        done.body.contains("Take this import back") && done.body.contains("not read in"),
        "{}",
        done.body
    );
    assert!(house.get(&format!("{page}/progress"), &cookie).await.body.contains("\"state\":\"done\""));
    assert_eq!(house.text("select first_name || ' ' || last_name from crm.contacts").await, "José Nuñez");

    assert_eq!(house.post(&format!("{page}/undo"), &cookie, "").await.status, 303);
    assert_eq!(house.work().await, 1);
    assert!(house.get(&page, &cookie).await.body.contains("Taken back"));
    assert_eq!(house.count("crm.contacts where deleted_at is null").await, 0);

    // The next file of the same kind knows what to do.
    let next = house.upload(BASE, &cookie, ("kontakte.csv", file)).await;
    let known = house.get(&next.location, &cookie).await;
    assert!(
        known.body.contains("Old list") && known.body.contains("value=\"skip\" checked"),
        "{}",
        known.body
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn files_are_read_again_with_another_encoding() {
    let house = House::new().await;
    let cookie = house.sign_in("ana").await;
    let arrived = house.upload(BASE, &cookie, ("x.csv", b"a|b,first_name\nx|y,Ana\n")).await;
    let page = arrived.location;
    assert!(house.get(&page, &cookie).await.body.contains("a|b"));
    assert_eq!(house.post(&page, &cookie, "do=reread&encoding=utf-8&delimiter=%7C").await.status, 303);
    assert!(house.get(&page, &cookie).await.body.contains("b,first_name"));
    assert_eq!(house.post(&page, &cookie, "do=reread&encoding=latin9&delimiter=%7C").await.status, 422);
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_reads_in_for_others() {
    let house = House::new().await;
    let ana = house.sign_in("ana").await;
    let page = house.upload(BASE, &ana, ("x.csv", b"first_name\nAna\n")).await.location;
    let (bo, omar) = (house.sign_in("bo").await, house.sign_in("omar").await);
    house
        .test
        .sql(&format!(
            "update identity.organization_members set role = 'owner' where user_id = '{}'",
            testing::id("user of bo")
        ))
        .await;
    assert_eq!(house.get(&page, &bo).await.status, 404, "not even another owner");
    assert!(matches!(house.get(&page, &omar).await.status, 403 | 404));
    assert!(matches!(house.upload(BASE, &omar, ("x.csv", b"first_name\nAna\n")).await.status, 403 | 404));
    assert!(matches!(house.get(BASE, "").await.status, 401 | 303));
}
