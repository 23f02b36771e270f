//! Who sees which house, and that nobody's words run.

use crate::{enter, portal, second};

const ADDRESSES: [&str; 10] = [
    "",
    "/members",
    "/events",
    "/gallery",
    "/files",
    "/leave",
    "/lead",
    "/lead/people",
    "/lead/invitations",
    "/lead/lineage",
];

#[tokio::test(flavor = "multi_thread")]
async fn a_private_house_is_nowhere_for_strangers() {
    let portal = portal().await;
    let fern = portal.fern;
    portal.test.sql(&format!("update community.houses set is_public = false where id = '{fern}'")).await;
    for stranger in ["", "vera", "omar", "cleo"] {
        for rest in ADDRESSES {
            let page = portal.get(stranger, &format!("/houses/fern{rest}")).await;
            assert!(
                page.status == 404 || (page.status == 401 && stranger.is_empty()),
                "{stranger} {rest}: {}",
                page.status
            );
            assert!(!page.body.contains("Fern"), "{stranger} {rest}");
        }
        for rest in
            ["/join", "/leave", "/shown", "/lead", "/lead/invitations", "/lead/honours", "/lead/files"]
        {
            let page = portal.post(stranger, &format!("/houses/fern{rest}"), "name=Mine").await;
            assert!(
                page.status == 404 || (page.status == 401 && stranger.is_empty()),
                "{stranger} {rest}: {}",
                page.status
            );
        }
        for list in ["/houses", "/houses?q=Fern", "/houses?order=members", "/houses?order=new&kind=house"] {
            assert!(!portal.get(stranger, list).await.body.contains("House of Fern"), "{stranger} {list}");
        }
    }
    for friend in ["dax", "elle", "ana"] {
        assert_eq!(portal.get(friend, "/houses/fern").await.status, 200, "{friend}");
        assert!(portal.get(friend, "/houses?q=fern").await.body.contains("House of Fern"), "{friend}");
    }
    // What only its members find is not for search engines either.
    assert!(portal.get("elle", "/houses/fern").await.body.contains("noindex"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_private_parent_does_not_show_in_the_tree() {
    let portal = portal().await;
    let (birch, fern) = (portal.world.birch, portal.fern);
    let moss = second(&portal, birch, "moss", ", is_public = false").await;
    let ivy = second(&portal, birch, "ivy", "").await;
    portal
        .test
        .sql(&format!(
            "insert into community.house_lineage (id, organization_id, house_id, parent_house_id, kind) values
               (gen_random_uuid(), '{birch}', '{fern}', '{moss}', 'split'), (gen_random_uuid(), '{birch}', '{ivy}', '{fern}', 'descent')"
        ))
        .await;
    let stranger = portal.get("vera", "/houses/fern").await;
    assert!(stranger.body.contains("House of ivy") && !stranger.body.contains("House of moss"));
    assert!(portal.get("ana", "/houses/fern").await.body.contains("House of moss"));
}

#[tokio::test(flavor = "multi_thread")]
async fn words_of_people_never_run() {
    let portal = portal().await;
    let fern = portal.fern;
    portal
        .test
        .sql(&format!(
            "update community.houses set name = '<script>alert(1)</script>', location = '\"><img src=x onerror=alert(2)>',
               description = E'<script>alert(3)</script> [x](javascript:alert(4)) <img src=x onerror=alert(5)>\\n\\n**ليلة** </script>' where id = '{fern}';
             update community.house_members set title = '<b onmouseover=alert(6)>بنت' where house_id = '{fern}'"
        ))
        .await;
    for (who, path) in [
        ("", "/houses"),
        ("", "/houses/fern"),
        ("", "/houses/fern/members"),
        ("dax", "/houses/fern/lead"),
        ("dax", "/houses/fern/lead/people"),
    ] {
        let page = portal.get(who, path).await;
        assert_eq!(page.status, 200, "{path}");
        for bad in ["<script>alert", "<img src=x", "<b onmouseover", "href=\"javascript"] {
            assert!(!page.body.contains(bad), "{path} contains {bad}");
        }
    }
    let page = portal.get("", "/houses/fern").await;
    assert!(page.body.contains("<strong>ليلة</strong>"));
    // JSON-LD cannot be ended by a name.
    assert!(page.body.contains("\\u003cscript>alert(1)"));
}

#[tokio::test(flavor = "multi_thread")]
async fn houses_that_share_a_word_have_addresses_of_their_own() {
    let portal = portal().await;
    let (birch, oak) = (portal.world.birch, portal.world.oak);
    let other = second(&portal, oak, "fern", ", name = 'Fern of Oak'").await;
    let list = portal.get("", "/houses").await.body;
    assert!(list.contains("/houses/birch~fern") && list.contains("/houses/oak~fern"));
    assert!(portal.get("", "/houses/oak~fern").await.body.contains("Fern of Oak"));
    assert!(portal.get("", "/houses/birch~fern").await.body.contains("House of Fern"));
    // The leader of one does not lead the other.
    assert_eq!(portal.get("dax", "/houses/birch~fern/lead").await.status, 200);
    assert_eq!(portal.get("dax", "/houses/oak~fern/lead").await.status, 403);
    // Where the other is invisible, the plain word is enough.
    portal.test.sql(&format!("update community.houses set is_public = false where id = '{other}'")).await;
    assert!(portal.get("", "/houses").await.body.contains("\"/houses/fern\""));
    enter(&portal, (birch, portal.fern), "omar", "member").await;
    assert!(portal.get("omar", "/houses").await.body.contains("/houses/birch~fern"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_directory_finds_filters_and_goes_on() {
    let portal = portal().await;
    let birch = portal.world.birch;
    for number in 10..40 {
        second(&portal, birch, &format!("n{number}"), ", location = 'Köln', join_policy = 'closed'").await;
    }
    let kiki =
        second(&portal, birch, "بيت-الورد", ", kind = 'kiki', name = 'بيت الورد', location = 'القاهرة'")
            .await;
    for order in ["name", "members", "new"] {
        let (mut seen, mut path) = (0, format!("/houses?order={order}"));
        loop {
            let page = portal.get("", &path).await.body;
            seen += page.matches("class=\"house-card ").count();
            let Some(next) = page.split("href=\"").find(|part| part.contains("rel=\"next\"")) else { break };
            path = next.split('"').next().unwrap().replace("&amp;", "&");
        }
        assert_eq!(seen, 32, "{order}");
    }
    let cards = async |path: &str| portal.get("", path).await.body.matches("class=\"house-card ").count();
    assert_eq!(cards("/houses?q=FERN").await, 1);
    assert_eq!(cards("/houses?place=k%C3%B6ln&kind=house&open=true").await, 0);
    assert_eq!(cards("/houses?kind=kiki").await, 1);
    assert_eq!(cards("/houses?q=%D8%A7%D9%84%D9%88%D8%B1%D8%AF").await, 1);
    assert_eq!(cards("/houses?q=100%25").await, 0, "a sign of patterns is a letter like others");
    let none = portal.get("", "/houses?q=zzz").await.body;
    assert!(none.contains("No house fits") && none.contains("noindex"));
    assert!(portal.get("", "/houses").await.body.contains("rel=\"canonical\""));
    // A cursor of another order, or none at all, begins at the beginning.
    let strange = format!("/houses?order=members&after={}.Zed", kiki.simple());
    assert_eq!(portal.get("", &strange).await.status, 200);
    assert_eq!(portal.get("", "/houses/%D8%A8%D9%8A%D8%AA-%D8%A7%D9%84%D9%88%D8%B1%D8%AF").await.status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn nights_and_pictures_follow_their_own_rules() {
    let portal = portal().await;
    let (birch, fern) = (portal.world.birch, portal.fern);
    let night = |slug: &str, when: &str, seen: &str| {
        format!(
            "insert into events.events (id, organization_id, house_id, slug, title, start_date, timezone, visibility, status, publish_state)
             values (gen_random_uuid(), '{birch}', '{fern}', '{slug}', 'Night {slug}', now() {when}, 'Europe/Berlin', '{seen}', 'published', 'published');"
        )
    };
    let sql = [
        night("ahead", "+ interval '3 days'", "public"),
        night("gone", "- interval '3 days'", "public"),
        night("family", "+ interval '4 days'", "house"),
        night("quiet", "+ interval '5 days'", "unlisted"),
    ]
    .concat();
    portal.test.sql(&sql).await;
    let stranger = portal.get("vera", "/houses/fern/events").await.body;
    assert!(stranger.find("Night ahead").unwrap() < stranger.find("Night gone").unwrap());
    assert!(!stranger.contains("Night family") && !stranger.contains("Night quiet"));
    assert!(portal.get("elle", "/houses/fern/events").await.body.contains("Night family"));
    assert!(portal.get("", "/houses/fern/gallery").await.body.contains("No pictures yet"));
    assert_eq!(portal.get("", "/houses/fern/gallery?album=none").await.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_colour_of_somebody_cannot_be_a_rule_of_style() {
    let portal = portal().await;
    let sheet = portal.get("", "/houses/colours.css?of=ffe600.%7Dbody%7B.zzzzzz.8A1538").await;
    assert!(sheet.body.contains(".hue-ffe600{--accent:#") && sheet.body.contains(".hue-8a1538{"));
    assert!(!sheet.body.contains("body") && !sheet.body.contains("zzzzzz"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_house_leads_on_to_what_one_does_with_it() {
    let portal = portal().await;
    let report = format!("/report/houses/{}", portal.fern);
    for (name, offered) in [("", false), ("vera", true), ("elle", true), ("dax", false)] {
        let page = portal.get(name, "/houses/fern").await;
        assert_eq!(page.body.contains(&report), offered, "{name}");
    }
    let add = format!("/gallery/new?place=house:{}", portal.fern);
    for (name, offered) in [("", false), ("vera", false), ("elle", true), ("dax", true)] {
        let page = portal.get(name, "/houses/fern/gallery").await;
        assert_eq!(page.body.contains(&add), offered, "{name}");
    }
    // Leaders answer for their house; whoever only may change houses does not.
    let review = "/review/birch?house=fern";
    assert!(portal.get("dax", "/houses/fern/lead").await.body.contains(review));
    assert!(!portal.get("ana", "/houses/fern/lead").await.body.contains(review));
}
