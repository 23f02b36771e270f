//! Leading: who may, and what is refused in which words.

use crate::{count, enter, portal, second};
use testing::{Portal, profile};

fn settings(version: &str, name: &str) -> String {
    format!(
        "version={version}&name={name}&color=%23ffe600&description=Hello&location=Berlin&website=fern.example&founded=1987-05&join_policy=invitation&reach=public"
    )
}

async fn row(portal: &Portal, columns: &str) -> String {
    portal.test.text(&format!("select {columns} from community.houses where id = '{}'", portal.fern)).await
}

#[tokio::test(flavor = "multi_thread")]
async fn leaders_lead_their_house_and_no_other() {
    let portal = portal().await;
    let moss = second(&portal, portal.world.birch, "moss", "").await;
    let stay = enter(&portal, (portal.world.birch, moss), "cleo", "leader").await;
    for rest in
        ["/lead", "/lead/people", "/lead/invitations", "/lead/honours", "/lead/lineage", "/lead/files"]
    {
        assert_eq!(portal.get("dax", &format!("/houses/fern{rest}")).await.status, 200, "{rest}");
        assert_eq!(portal.get("ana", &format!("/houses/fern{rest}")).await.status, 200, "{rest}");
        for stranger in ["elle", "cleo", "omar", "vera"] {
            assert_eq!(
                portal.get(stranger, &format!("/houses/fern{rest}")).await.status,
                403,
                "{stranger} {rest}"
            );
        }
        assert_eq!(portal.get("", &format!("/houses/fern{rest}")).await.status, 401, "{rest}");
        assert_eq!(portal.get("dax", &format!("/houses/moss{rest}")).await.status, 403, "{rest}");
    }
    assert_eq!(portal.post("dax", "/houses/moss/lead", &settings("1", "Mine")).await.status, 403);
    // A membership of another house does not open through one's own.
    let through = portal
        .post("dax", &format!("/houses/fern/lead/people/{stay}"), "role=member&joined=2020-01-01")
        .await;
    assert_eq!(through.status, 404);
    assert_eq!(
        portal.test.text(&format!("select role from community.house_members where id = '{stay}'")).await,
        "leader"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn settings_are_kept_and_conflicts_lose_nothing() {
    let portal = portal().await;
    second(&portal, portal.world.birch, "moss", "").await;
    let version = row(&portal, "version").await;
    let saved = portal.post("dax", "/houses/fern/lead", &settings(&version, "Fern+%26+Co")).await;
    assert_eq!(saved.status, 303, "{}", saved.body);
    assert_eq!(
        row(&portal, "name || website || founded || founded_precision || join_policy").await,
        "Fern & Cohttps://fern.example1987-05-01monthinvitation"
    );
    assert_eq!(
        portal.post("dax", "/houses/fern/lead", &settings(&version, "Fern+%26+Co")).await.status,
        303,
        "the second click"
    );
    let late = portal.post("ana", "/houses/fern/lead", &settings(&version, "My+Fern")).await;
    assert_eq!(late.status, 422);
    assert!(
        late.body.contains("My Fern") && late.body.contains("Now it says: Fern &amp; Co"),
        "{}",
        late.body
    );
    assert!(portal.get("dax", "/houses/fern/lead").await.body.contains("On a light page it becomes"));
    let version = row(&portal, "version").await;
    for (form, words) in [
        (settings(&version, "House+of+moss"), "has this name"),
        (settings(&version, "+"), "give the house a name"),
        (settings(&version, "Fern").replace("fern.example", "javascript:alert(1)"), "an address on the web"),
        (settings(&version, "Fern").replace("1987-05", "soon"), "a year, a month or a day"),
        (settings(&version, "Fern").replace("%23ffe600", "red"), "choose a colour"),
    ] {
        let page = portal.post("dax", "/houses/fern/lead", &form).await;
        assert!(page.status == 422 && page.body.contains(words) && page.body.contains("Berlin"), "{form}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn memberships_end_and_do_not_overlap() {
    let portal = portal().await;
    let of = async |name: &str| {
        portal.test.text(&format!("select id from community.house_members where profile_id = '{}' order by joined_at desc limit 1", profile(name))).await
    };
    let (elle, dax) = (of("elle").await, of("dax").await);
    portal
        .test
        .sql(&format!(
            "insert into community.house_members (id, organization_id, house_id, profile_id, joined_at, left_at)
             values (gen_random_uuid(), '{}', '{}', '{}', '2010-01-01', '2015-01-01')",
            portal.world.birch,
            portal.fern,
            profile("elle")
        ))
        .await;
    let path = format!("/houses/fern/lead/people/{elle}");
    for (form, words) in [
        ("role=mother&joined=2012-01-01", "at that time already"),
        ("role=mother&joined=2016-01-01&left=2015-06-01&reason=left", "Nobody leaves before they came"),
        ("role=queen&joined=2016-01-01", "choose one of the list"),
        ("role=member&joined=2016-01-01&left=2018-01-01", "choose one of the list"),
        ("role=member&joined=2999-01-01", "has not come yet"),
    ] {
        let page = portal.post("dax", &path, form).await;
        assert!(page.status == 422 && page.body.contains(words), "{form}");
    }
    let down =
        portal.post("dax", &format!("/houses/fern/lead/people/{dax}"), "role=member&joined=2016-01-01").await;
    assert!(down.status == 422 && down.body.contains("Name another leader first"));
    assert_eq!(portal.post("dax", &path, "role=mother&title=Supreme&joined=2016-01-01").await.status, 303);
    assert_eq!(
        portal
            .post("dax", &format!("/houses/fern/lead/people/{dax}"), "role=member&joined=2016-01-01")
            .await
            .status,
        303
    );
    assert_eq!(portal.get("dax", &path).await.status, 403, "who stepped down leads no more");
    let dax = format!("/houses/fern/lead/people/{dax}");
    assert_eq!(
        portal.post("elle", &dax, "role=member&joined=2016-01-01&left=2020-01-01&reason=moved").await.status,
        303
    );
    assert_eq!(count(&portal, "m.left_reason = 'moved' and m.left_at = '2020-01-01'").await, "1");
    assert!(portal.get("elle", &path).await.body.contains("/houses/fern"));
}

#[tokio::test(flavor = "multi_thread")]
async fn no_house_descends_from_itself() {
    let portal = portal().await;
    let (birch, fern) = (portal.world.birch, portal.fern);
    let moss = second(&portal, birch, "moss", "").await;
    let oak = second(&portal, portal.world.oak, "oak", "").await;
    let path = "/houses/fern/lead/lineage";
    let from = format!("side=from&other={moss}&kind=descent&since=1990-01-01");
    assert_eq!(portal.post("dax", path, &from).await.status, 303);
    for (who, form, words) in [
        ("dax", from, "written down already"),
        ("ana", format!("side=to&other={moss}&kind=split"), "descend from itself"),
        ("dax", format!("side=to&other={moss}&kind=alliance"), "Only those who lead that house"),
        ("dax", format!("side=from&other={oak}&kind=descent"), "choose one of the list"),
        (
            "dax",
            format!("side=from&other={moss}&kind=split&since=2000-01-01&until=1999-01-01"),
            "cannot end before",
        ),
    ] {
        let page = portal.post(who, path, &form).await;
        assert!(page.status == 422 && page.body.contains(words), "{who} {form}");
    }
    assert!(portal.get("", "/houses/fern").await.body.contains("Descends from"));
    let id =
        portal.test.text(&format!("select id from community.house_lineage where house_id = '{fern}'")).await;
    assert_eq!(portal.post("elle", &format!("{path}/{id}/delete"), "").await.status, 403);
    for _ in 0..2 {
        assert_eq!(portal.post("dax", &format!("{path}/{id}/delete"), "").await.status, 303);
    }
    assert_eq!(portal.test.text("select count(*) from community.house_lineage").await, "0");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_honour_stands_when_its_witness_says_so() {
    let portal = portal().await;
    let path = "/houses/fern/lead/honours";
    let form = "handle=elle&kind=legend&title=Legend+of+Runway&witness=cleo&source_url=https%3A%2F%2Fball.example%2F1";
    assert!(portal.get("dax", path).await.body.contains("written down by the archive"));
    assert_eq!(portal.post("dax", path, form).await.status, 403);
    let own = portal.post("ana", path, "handle=elle&kind=legend&title=x&witness=elle").await;
    assert!(own.status == 422 && own.body.contains("must be somebody else"));
    assert_eq!(portal.post("ana", path, form).await.status, 303);
    assert!(!portal.get("", "/houses/fern").await.body.contains("Legend of Runway"), "not confirmed");
    let id = portal.test.text("select id from community.honours").await;
    let say = format!("/houses/fern/honours/{id}/witness");
    assert!(portal.get("cleo", "/houses/fern").await.body.contains(&say));
    for stranger in ["elle", "vera", "dax"] {
        assert_eq!(portal.post(stranger, &say, "").await.status, 404, "{stranger}");
    }
    for _ in 0..2 {
        assert_eq!(portal.post("cleo", &say, "").await.status, 303);
    }
    assert!(portal.get("", "/houses/fern").await.body.contains("Legend of Runway"));
}

/// A picture in an organisation's library.
async fn asset(portal: &Portal, organization: uuid::Uuid, name: &str) -> uuid::Uuid {
    let id = testing::id(name);
    portal
        .test
        .sql(&format!(
            "insert into media.files (id, organization_id, storage_key, content_type, byte_size, checksum)
               values ('{id}', '{organization}', '{name}', 'image/png', 1, sha256('{name}'));
             insert into media.assets (id, organization_id, file_id, name, asset_type, slug, visibility, status)
               values ('{id}', '{organization}', '{id}', '{name}', 'image', '{name}', 'private', 'approved')"
        ))
        .await;
    id
}

#[tokio::test(flavor = "multi_thread")]
async fn papers_are_for_the_people_of_the_house() {
    let portal = portal().await;
    let theirs = asset(&portal, portal.world.oak, "theirs").await;
    let ours = asset(&portal, portal.world.birch, "ours").await;
    assert_eq!(portal.get("", "/houses/fern/files").await.status, 401);
    assert_eq!(portal.get("vera", "/houses/fern/files").await.status, 403);
    assert!(portal.get("elle", "/houses/fern/files").await.body.contains("No papers yet"));
    let path = "/houses/fern/lead/files";
    // Dax sees neither, ana sees her organisation's.
    for (who, asset) in [("dax", theirs), ("dax", ours), ("ana", theirs)] {
        let taken = portal.post(who, path, &format!("asset={asset}&title=Oath")).await;
        assert!(taken.status == 422 && taken.body.contains("choose one of the list"), "{who} {asset}");
    }
    let form = format!("id={}&asset={ours}&title=Oath&folder=Balls", testing::id("a paper"));
    assert_eq!(portal.post("ana", path, &form).await.status, 303);
    assert_eq!(portal.post("ana", path, &form).await.status, 303, "the second click");
    let page = portal.get("elle", "/houses/fern/files").await.body;
    assert_eq!(page.matches("Oath").count(), 1);
    let id = portal.test.text("select id from community.house_files").await;
    assert_eq!(portal.post("elle", &format!("{path}/{id}/delete"), "").await.status, 403);
    for _ in 0..2 {
        assert_eq!(portal.post("dax", &format!("{path}/{id}/delete"), "").await.status, 303);
    }
    assert!(!portal.get("elle", "/houses/fern/files").await.body.contains("Oath"));
}
