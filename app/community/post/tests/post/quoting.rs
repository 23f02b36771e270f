//! Quoting: as the author of what is quoted allows, read with the reader's own rights, and gone once it is taken back.

use crate::house::{Sheet, count, portal, profile, publish, send};
use testing::{Page, Portal};
use uuid::Uuid;

const GONE: &str = "This post is not available to you.";
const WAITS: &str = "The quoted post waits for its author’s consent.";

/// Words of one's own about another post, for everybody in birch.
fn about(portal: &Portal, quoted: Uuid, words: &str) -> Sheet {
    Sheet::new(portal, words)
        .with("place", format!("organization:{}", portal.world.birch))
        .with("quotes", quoted)
}

/// A post of elle's in the house of Fern, which these people may quote.
async fn original(portal: &Portal, words: &str, policy: &str) -> Uuid {
    publish(portal, "elle", &Sheet::new(portal, words).with("quote_policy", policy)).await
}

async fn link(portal: &Portal, table: &str, (one, other): (&str, &str), names: (&str, &str)) {
    let (one_id, other_id) = (profile(names.0), profile(names.1));
    portal
        .test
        .sql(&format!(
            "insert into {table} (id, {one}, {other}) values (gen_random_uuid(), '{one_id}', '{other_id}')"
        ))
        .await;
}

async fn follow(portal: &Portal, who: &str, whom: &str) {
    link(portal, "community.follows", ("follower_profile_id", "followed_profile_id"), (who, whom)).await;
    portal.test.sql("update community.follows set accepted_at = now()").await;
}

async fn block(portal: &Portal, who: &str, whom: &str) {
    link(portal, "identity.blocks", ("blocker_profile_id", "blocked_profile_id"), (who, whom)).await;
}

async fn mute(portal: &Portal, who: &str, whom: &str) {
    link(portal, "identity.mutes", ("profile_id", "muted_profile_id"), (who, whom)).await;
}

/// The author answers the only quotation of a post.
async fn answer(portal: &Portal, who: &str, quoted: Uuid, agrees: bool) -> Page {
    let share = portal
        .test
        .text(&format!("select id::text from community.shares where post_id = '{quoted}' and kind = 'quote'"))
        .await;
    portal.post(who, &format!("/posts/{quoted}/quotes/{share}"), &format!("on={agrees}")).await
}

async fn status(portal: &Portal, quoting: Uuid) -> String {
    let sql = format!(
        "select coalesce((select status from community.shares where quote_post_id = '{quoting}'), '')"
    );
    portal.test.text(&sql).await
}

async fn told(portal: &Portal, who: &str) -> String {
    let sql = format!(
        "select coalesce(string_agg(type || coalesce(':' || (data ->> 'what'), '') || ' ' || group_count, ', ' order by type, data ->> 'what'), '')
           from community.notifications where recipient_id = '{}' and type in ('post_share', 'quote_request')",
        profile(who)
    );
    portal.test.text(&sql).await
}

#[tokio::test(flavor = "multi_thread")]
async fn those_quote_whom_the_author_lets() {
    let portal = portal().await;
    // Dax is of the house, cleo follows, bo is neither.
    follow(&portal, "cleo", "elle").await;
    let may = |policy: &str, who: &str| match policy {
        "everyone" | "approval" => true,
        "followers" => who == "cleo" || who == "elle",
        "house" => who == "dax" || who == "elle",
        _ => who == "elle",
    };
    for policy in ["everyone", "followers", "house", "approval", "nobody"] {
        let quoted = original(&portal, &format!("First words, {policy}."), policy).await;
        let begin = format!("/posts/new?quote={quoted}");
        for who in ["elle", "dax", "cleo", "bo"] {
            let may = may(policy, who);
            let page = portal.get(who, &format!("/posts/{quoted}")).await;
            assert_eq!(page.body.contains(&begin), may, "the menu, {policy}, {who}");
            let page = portal.get(who, &begin).await;
            assert_eq!(page.status, if may { 200 } else { 403 }, "the form, {policy}, {who}");
            let asks = policy == "approval" && who != "elle";
            assert_eq!(page.body.contains("Its author is asked first."), asks, "{policy}, {who}");
            let sheet = about(&portal, quoted, &format!("Says {who}."));
            let page = send(&portal, who, "/posts/new", &sheet).await;
            let quoting = Uuid::parse_str(&sheet.value("id")).unwrap();
            if may {
                assert_eq!(page.flash(), "good.post-published", "{policy}, {who}: {}", page.body);
                assert_eq!(status(&portal, quoting).await, if asks { "pending" } else { "accepted" });
            } else {
                assert_eq!(page.status, 422, "{policy}, {who}");
                assert!(page.body.contains("does not want that you quote it"), "{}", page.body);
                assert!(page.body.contains(&format!("Says {who}.")) && page.body.contains("First words"));
                assert_eq!(portal.get(who, &format!("/posts/{quoting}")).await.status, 404);
            }
        }
        assert!(!portal.get("", &format!("/posts/{quoted}")).await.body.contains(&begin), "visitors read");
    }
    assert_eq!(portal.get("", &format!("/posts/new?quote={}", Uuid::now_v7())).await.status, 401);
    assert_eq!(portal.get("bo", &format!("/posts/new?quote={}", Uuid::now_v7())).await.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn rules_of_the_person_hold_where_a_post_says_nothing() {
    let portal = portal().await;
    let birch = format!("organization:{}", portal.world.birch);
    let said = publish(&portal, "elle", &Sheet::new(&portal, "Rules.").with("place", birch)).await;
    let may = |who: &'static str| {
        let portal = &portal;
        async move { portal.get(who, &format!("/posts/new?quote={said}")).await.status == 200 }
    };
    assert!(may("bo").await);
    portal
        .test
        .sql(&format!(
            "insert into community.interaction_rules (profile_id, quote_policy) values ('{}', 'house')",
            profile("elle")
        ))
        .await;
    // It is in no house: who shares one with her.
    assert!(!may("bo").await && may("dax").await);
    // What the form shows is what the person begins with, and what is chosen stays when the rules change.
    let form = portal.get("elle", "/posts/new").await;
    assert!(
        form.body.contains("<option value=\"house\" selected>Members of the house</option>"),
        "{}",
        form.body
    );
    let chosen =
        publish(&portal, "elle", &Sheet::new(&portal, "Open.").with("quote_policy", "everyone")).await;
    portal.test.sql("update community.interaction_rules set quote_policy = 'nobody'").await;
    assert!(!may("dax").await);
    assert_eq!(portal.get("bo", &format!("/posts/new?quote={chosen}")).await.status, 200);
    let form = portal.get("elle", &format!("/posts/{chosen}/edit")).await;
    assert!(form.body.contains("<option value=\"everyone\" selected>Everybody who sees it</option>"));
    // Changing the words says again who may quote.
    let version = crate::words::version_of(&form.body);
    let sheet = Sheet::new(&portal, "Open no more.").with("quote_policy", "nobody").with("version", version);
    let page = send(&portal, "elle", &format!("/posts/{chosen}/edit"), &sheet).await;
    assert_eq!(page.flash(), "good.post-saved", "{}", page.body);
    assert_eq!(portal.get("bo", &format!("/posts/new?quote={chosen}")).await.status, 403);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_quotation_shows_nobody_more_than_they_may_see() {
    let portal = portal().await;
    let secret = publish(
        &portal,
        "elle",
        &Sheet::new(&portal, "Among members.").with("visibility", "members").with("quote_policy", "everyone"),
    )
    .await;
    let open = original(&portal, "For the world.", "everyone").await;
    let house = |words: &str, quoted: Uuid| {
        about(&portal, quoted, words).with("place", format!("house:{}", portal.fern))
    };
    let closed = publish(&portal, "dax", &house("About it. #Ball", secret)).await;
    publish(&portal, "dax", &house("About that. #Ball", open)).await;
    for path in [
        format!("/posts/{closed}"),
        "/houses/fern/feed".into(),
        "/people/dax/posts".into(),
        "/feed/tags/birch/ball".into(),
    ] {
        for (who, sees) in [("", false), ("omar", false), ("vera", false), ("bo", true), ("elle", true)] {
            let page = portal.get(who, &path).await;
            assert!(page.body.contains("About it."), "{path} for {who}");
            assert_eq!(page.body.contains("Among members."), sees, "{path} for {who}");
            assert_eq!(page.body.contains(GONE), !sees, "{path} for {who}");
        }
    }
    for path in ["/houses/fern/feed.json", "/houses/fern/feed.xml"] {
        let page = portal.get("elle", path).await.body;
        assert!(page.contains("For the world.") && page.contains("blockquote cite="), "{path}: {page}");
        assert!(page.contains(&format!("http://127.0.0.1:3000/posts/{open}")), "{path}");
        assert!(page.contains("About it.") && !page.contains("Among members."), "{path}");
        assert!(!page.contains(&secret.to_string()), "{path}");
    }
    // What is only for followers is quoted by nobody.
    let few =
        Sheet::new(&portal, "For few.").with("visibility", "followers").with("quote_policy", "everyone");
    let few = publish(&portal, "elle", &few).await;
    assert_eq!(send(&portal, "elle", "/posts/new", &about(&portal, few, "My own.")).await.status, 422);
    // What becomes smaller later is smaller in quotations as well.
    portal.test.sql(&format!("update community.posts set visibility = 'house' where id = '{secret}'")).await;
    let page = portal.get("bo", &format!("/posts/{closed}")).await;
    assert!(page.body.contains(GONE) && !page.body.contains("Among members."));
    let panel = portal.get("bo", &format!("/posts/{closed}/audience")).await;
    assert!(
        panel.body.contains("What it quotes is seen only by those who may see that post"),
        "{}",
        panel.body
    );
    let page =
        send(&portal, "bo", "/posts/new", &about(&portal, open, "Soon.").with("action", "preview")).await;
    assert!(
        page.body.contains("What it quotes is seen only by those") && page.body.contains("For the world.")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn consent_is_asked_given_and_taken_back() {
    let portal = portal().await;
    let quoted = original(&portal, "Ask me.", "approval").await;
    let quoting = publish(&portal, "cleo", &about(&portal, quoted, "May I?")).await;
    let places = [format!("/posts/{quoting}"), "/people/cleo/posts".to_owned()];
    let all = async |words: &str| {
        let mut found = Vec::new();
        for path in &places {
            for who in ["", "bo", "cleo", "dax"] {
                found.push(portal.get(who, path).await.body.contains(words));
            }
        }
        assert!(found.iter().all(|one| *one == found[0]), "{words}: {found:?}");
        found[0]
    };
    assert!(all(WAITS).await && !all("Ask me.").await);
    assert_eq!(told(&portal, "elle").await, "quote_request 1");
    let page = portal.get("elle", &format!("/posts/{quoted}")).await;
    assert!(page.body.contains("Quoted by: 1, one waits for you"), "{}", page.body);
    let list = portal.get("elle", &format!("/posts/{quoted}/quotes")).await;
    assert!(list.body.contains("May I?") && list.body.contains(">Agree</button>"), "{}", list.body);
    for who in ["cleo", "bo"] {
        assert_eq!(portal.get(who, &format!("/posts/{quoted}/quotes")).await.status, 403, "{who}");
        assert_eq!(answer(&portal, who, quoted, true).await.status, 403, "{who}");
    }
    assert_eq!(portal.get("", &format!("/posts/{quoted}/quotes")).await.status, 401);
    assert!(all(WAITS).await);
    for _ in 0..2 {
        assert_eq!(answer(&portal, "elle", quoted, true).await.flash(), "good.post-quote-agreed");
    }
    assert!(all("Ask me.").await && !all(WAITS).await);
    assert_eq!(told(&portal, "cleo").await, "quote_request:accepted 1");
    assert_eq!(
        count(&portal, &format!("select shares_count::bigint from community.posts where id = '{quoted}'"))
            .await,
        1
    );
    for _ in 0..2 {
        assert_eq!(answer(&portal, "elle", quoted, false).await.flash(), "good.post-quote-ended");
    }
    assert!(all(GONE).await && !all("Ask me.").await);
    assert_eq!(status(&portal, quoting).await, "revoked");
    assert_eq!(
        count(&portal, &format!("select shares_count::bigint from community.posts where id = '{quoted}'"))
            .await,
        0
    );
    assert!(
        portal
            .get("elle", &format!("/posts/{quoted}/quotes"))
            .await
            .body
            .contains(">Agree after all</button>")
    );
    // The same click again, the trash and back, another version: taken back is taken back.
    portal.post("cleo", &format!("/posts/{quoting}/delete"), "").await;
    portal.post("cleo", &format!("/posts/{quoting}/restore"), "").await;
    assert!(all(GONE).await && !all("Ask me.").await);
    let wrong = portal.post("elle", &format!("/posts/{quoted}/quotes/{}", Uuid::now_v7()), "on=true").await;
    assert_eq!(wrong.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_tells_nobody_and_holds() {
    let portal = portal().await;
    let quoted = original(&portal, "Ask me.", "approval").await;
    let sheet = about(&portal, quoted, "May I?");
    let quoting = publish(&portal, "cleo", &sheet).await;
    assert_eq!(answer(&portal, "elle", quoted, false).await.flash(), "good.post-quote-ended");
    assert_eq!(
        (status(&portal, quoting).await.as_str(), told(&portal, "cleo").await.as_str()),
        ("refused", "")
    );
    assert!(portal.get("bo", &format!("/posts/{quoting}")).await.body.contains(GONE));
    // The same form again changes nothing.
    assert_eq!(send(&portal, "cleo", "/posts/new", &sheet).await.status, 303);
    assert_eq!(status(&portal, quoting).await, "refused");
    assert_eq!(answer(&portal, "elle", quoted, true).await.flash(), "good.post-quote-agreed");
    assert!(portal.get("bo", &format!("/posts/{quoting}")).await.body.contains("Ask me."));
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_at_the_same_time_leave_one_of_them() {
    let portal = portal().await;
    let quoted = original(&portal, "Ask me.", "approval").await;
    let sheet = about(&portal, quoted, "Once.");
    let (one, two, three) = tokio::join!(
        send(&portal, "cleo", "/posts/new", &sheet),
        send(&portal, "cleo", "/posts/new", &sheet),
        send(&portal, "cleo", "/posts/new", &sheet),
    );
    assert_eq!([one.status, two.status, three.status], [303; 3]);
    assert_eq!(count(&portal, "select count(*) from community.shares").await, 1);
    assert_eq!(told(&portal, "elle").await, "quote_request 1");
    let quoting = Uuid::parse_str(&sheet.value("id")).unwrap();
    for _ in 0..5 {
        let (yes, no, again, sent) = tokio::join!(
            answer(&portal, "elle", quoted, true),
            answer(&portal, "elle", quoted, false),
            answer(&portal, "elle", quoted, true),
            send(&portal, "cleo", "/posts/new", &sheet),
        );
        assert_eq!([yes.status, no.status, again.status, sent.status], [303; 4]);
    }
    // Whoever takes back last has the last word, whatever is published meanwhile.
    let (ended, sent, due) = tokio::join!(
        answer(&portal, "elle", quoted, false),
        send(&portal, "cleo", "/posts/new", &sheet),
        post::publish_due(&portal.test.db),
    );
    assert_eq!((ended.status, sent.status, due.unwrap()), (303, 303, 0));
    assert!(["refused", "revoked"].contains(&status(&portal, quoting).await.as_str()));
    assert!(portal.get("bo", &format!("/posts/{quoting}")).await.body.contains(GONE));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_block_ends_quoting_both_ways() {
    let portal = portal().await;
    let quoted = original(&portal, "Before the quarrel.", "everyone").await;
    let quoting = publish(&portal, "cleo", &about(&portal, quoted, "She says.")).await;
    assert!(portal.get("cleo", &format!("/posts/{quoting}")).await.body.contains("Before the quarrel."));
    block(&portal, "elle", "cleo").await;
    let page = portal.get("cleo", &format!("/posts/{quoting}")).await;
    assert!(page.body.contains(GONE) && !page.body.contains("Before the quarrel."), "{}", page.body);
    assert_eq!(portal.get("elle", &format!("/posts/{quoting}")).await.status, 404);
    // Its author does not read it, and takes it back all the same.
    let list = portal.get("elle", &format!("/posts/{quoted}/quotes")).await;
    assert!(!list.body.contains("She says.") && list.body.contains(">Withdraw</button>"), "{}", list.body);
    assert!(portal.get("bo", &format!("/posts/{quoting}")).await.body.contains("Before the quarrel."));
    answer(&portal, "elle", quoted, false).await;
    assert!(portal.get("bo", &format!("/posts/{quoting}")).await.body.contains(GONE));
    assert_eq!(portal.get("cleo", &format!("/posts/new?quote={quoted}")).await.status, 404);
    assert_eq!(send(&portal, "cleo", "/posts/new", &about(&portal, quoted, "Again.")).await.status, 422);
    // Ana moderates and reads across blocks; she quotes across none.
    block(&portal, "ana", "elle").await;
    assert_eq!(portal.get("ana", &format!("/posts/{quoted}")).await.status, 200);
    assert_eq!(portal.get("ana", &format!("/posts/new?quote={quoted}")).await.status, 403);
    assert_eq!(send(&portal, "ana", "/posts/new", &about(&portal, quoted, "Officially.")).await.status, 422);
    assert_eq!(count(&portal, "select count(*) from community.shares").await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn whom_a_reader_mutes_is_not_quoted_in_their_lists() {
    let portal = portal().await;
    let quoted = original(&portal, "Loud words.", "everyone").await;
    let house = format!("house:{}", portal.fern);
    let quoting = publish(&portal, "elle", &about(&portal, quoted, "I said.").with("place", &house)).await;
    let second = publish(&portal, "cleo", &about(&portal, quoted, "She said.")).await;
    follow(&portal, "dax", "cleo").await;
    assert_eq!(portal.get("dax", "/feed").await.body.matches("Loud words.").count(), 3);
    mute(&portal, "dax", "elle").await;
    let feed = portal.get("dax", "/feed").await.body;
    assert!(feed.contains("She said.") && feed.contains(GONE) && !feed.contains("Loud words."), "{feed}");
    assert!(!feed.contains("I said."));
    // On its own page a post is read whole, as with posts of theirs.
    for id in [quoting, second] {
        assert!(portal.get("dax", &format!("/posts/{id}")).await.body.contains("Loud words."));
    }
    portal.test.sql("delete from identity.mutes").await;
    let filter = |action: &str| {
        format!(
            "delete from identity.keyword_filters; insert into identity.keyword_filters (id, profile_id, phrase, action) values (gen_random_uuid(), '{}', 'loud', '{action}')",
            profile("dax")
        )
    };
    portal.test.sql(&filter("hide")).await;
    let feed = portal.get("dax", "/feed").await.body;
    assert!(feed.contains("She said.") && feed.contains(GONE) && !feed.contains("Loud words."), "{feed}");
    portal.test.sql(&filter("warn")).await;
    let feed = portal.get("dax", "/feed").await.body;
    let quotation = feed.split("She said.").nth(1).unwrap();
    assert!(
        quotation.contains("Hidden by your filter “loud”") && quotation.contains("Loud words."),
        "{feed}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_keeps_what_it_quotes() {
    let portal = portal().await;
    let quoted = original(&portal, "Worth a thought.", "everyone").await;
    let sheet = about(&portal, quoted, "Not yet.");
    let id = sheet.value("id");
    assert_eq!(send(&portal, "cleo", "/posts/new", &sheet.clone().with("action", "keep")).await.status, 200);
    let form = portal.get("cleo", &format!("/posts/new?draft={id}")).await;
    let named = format!("name=\"quotes\" value=\"{quoted}\"");
    assert!(form.body.contains("Worth a thought.") && form.body.contains(&named), "{}", form.body);
    assert_eq!(count(&portal, "select count(*) from community.shares").await, 0);
    assert_eq!(told(&portal, "elle").await, "");
    // What went meanwhile is said in the form, which can do without it.
    portal.post("elle", &format!("/posts/{quoted}/delete"), "").await;
    let form = portal.get("cleo", &format!("/posts/new?draft={id}")).await;
    assert!(
        form.body.contains(GONE) && form.body.contains("Not yet.") && !form.body.contains("Worth a thought.")
    );
    let page = send(&portal, "cleo", "/posts/new", &sheet).await;
    assert!(page.status == 422 && page.body.contains("Not yet."), "{}", page.body);
    let page = send(&portal, "cleo", "/posts/new", &sheet.clone().with("no_quote", "true")).await;
    assert_eq!(page.flash(), "good.post-published", "{}", page.body);
    let page = portal.get("bo", &format!("/posts/{id}")).await;
    assert!(page.body.contains("Not yet.") && !page.body.contains(GONE), "it never was a quotation");
}

#[tokio::test(flavor = "multi_thread")]
async fn consent_is_asked_when_a_post_appears() {
    let portal = portal().await;
    let quoted = original(&portal, "Today so.", "everyone").await;
    let later = |words: &str| about(&portal, quoted, words).with("scheduled", "2037-07-01T10:00");
    let mut ids = Vec::new();
    for words in ["First.", "Second.", "Third."] {
        let sheet = later(words);
        assert_eq!(send(&portal, "cleo", "/posts/new", &sheet).await.flash(), "good.post-scheduled");
        ids.push(Uuid::parse_str(&sheet.value("id")).unwrap());
    }
    assert_eq!(
        (count(&portal, "select count(*) from community.shares").await, told(&portal, "elle").await.as_str()),
        (0, "")
    );
    assert!(
        portal.get("cleo", &format!("/posts/{}", ids[0])).await.body.contains("Today so."),
        "its author sees it"
    );
    let due = async |id: Uuid| {
        let sql = format!(
            "update community.posts set scheduled_at = now() - interval '1 minute' where id = '{id}'"
        );
        portal.test.sql(&sql).await;
        assert_eq!(post::publish_due(&portal.test.db).await.unwrap(), 1);
    };
    due(ids[0]).await;
    assert_eq!(
        (status(&portal, ids[0]).await.as_str(), told(&portal, "elle").await.as_str()),
        ("accepted", "post_share:quote 1")
    );
    assert!(portal.get("bo", &format!("/posts/{}", ids[0])).await.body.contains("Today so."));
    // Tomorrow not any more: it appears without, and what is there stays.
    portal
        .test
        .sql("update community.post_details set quote_policy = 'nobody' where quote_policy is not null")
        .await;
    due(ids[1]).await;
    assert_eq!(status(&portal, ids[1]).await, "");
    let page = portal.get("bo", &format!("/posts/{}", ids[1])).await;
    assert!(page.body.contains("Second.") && page.body.contains(GONE) && !page.body.contains("Today so."));
    assert!(portal.get("bo", &format!("/posts/{}", ids[0])).await.body.contains("Today so."));
    // Who publishes by hand reads why not, and takes the quotation out.
    let path = format!("/posts/{}/edit", ids[2]);
    let form = portal.get("cleo", &path).await;
    let sheet = about(&portal, quoted, "Third.").with("version", crate::words::version_of(&form.body));
    let page = send(&portal, "cleo", &path, &sheet).await;
    assert!(page.status == 422 && page.body.contains("does not want that you quote it"), "{}", page.body);
    let page = send(&portal, "cleo", &path, &sheet.with("no_quote", "true")).await;
    assert_eq!(page.flash(), "good.post-saved", "{}", page.body);
    let page = portal.get("bo", &format!("/posts/{}", ids[2])).await;
    assert!(page.body.contains("Third.") && !page.body.contains(GONE));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_deleted_is_quoted_no_more() {
    let portal = portal().await;
    let quoted = original(&portal, "Still here.", "everyone").await;
    let quoting = publish(&portal, "cleo", &about(&portal, quoted, "Look.")).await;
    let shows = async || portal.get("bo", &format!("/posts/{quoting}")).await.body.contains("Still here.");
    assert!(shows().await);
    portal.post("elle", &format!("/posts/{quoted}/delete"), "").await;
    assert!(!shows().await && portal.get("bo", &format!("/posts/{quoting}")).await.body.contains(GONE));
    assert!(
        !portal.get("elle", &format!("/posts/{quoting}")).await.body.contains("Still here."),
        "not for its author"
    );
    portal.post("elle", &format!("/posts/{quoted}/restore"), "").await;
    assert!(shows().await);
    portal
        .test
        .sql(&format!("update community.posts set publish_state = 'archived' where id = '{quoted}'"))
        .await;
    assert!(!shows().await, "hidden by a moderator");
    portal
        .test
        .sql(&format!("update community.posts set publish_state = 'published' where id = '{quoted}'"))
        .await;
    // The other way round: the quotation goes with its post, and comes back with it.
    let shared = format!("select shares_count::bigint from community.posts where id = '{quoted}'");
    portal.post("cleo", &format!("/posts/{quoting}/delete"), "").await;
    assert_eq!(
        (count(&portal, "select count(*) from community.shares").await, count(&portal, &shared).await),
        (0, 0)
    );
    portal.post("cleo", &format!("/posts/{quoting}/restore"), "").await;
    assert!(shows().await && count(&portal, &shared).await == 1);
    assert_eq!(told(&portal, "elle").await, "post_share:quote 1", "it is not new");
    publish(&portal, "cleo", &about(&portal, quoted, "And again.")).await;
    portal
        .test
        .sql(&format!("delete from community.posts where author_profile_id = '{}'", profile("cleo")))
        .await;
    assert_eq!(
        (count(&portal, "select count(*) from community.shares").await, count(&portal, &shared).await),
        (0, 0)
    );
    let last = publish(&portal, "cleo", &about(&portal, quoted, "Outlives it.")).await;
    portal.test.sql(&format!("delete from community.posts where id = '{quoted}'")).await;
    let page = portal.get("bo", &format!("/posts/{last}")).await;
    assert!(page.body.contains("Outlives it.") && page.body.contains(GONE));
}

#[tokio::test(flavor = "multi_thread")]
async fn only_what_others_see_is_told() {
    let portal = portal().await;
    let quoted = original(&portal, "Whisper.", "everyone").await;
    let diary =
        publish(&portal, "cleo", &about(&portal, quoted, "Dear diary.").with("visibility", "private")).await;
    assert_eq!(told(&portal, "elle").await, "");
    let form = portal.get("cleo", &format!("/posts/{diary}/edit")).await;
    let sheet = about(&portal, quoted, "Dear all.").with("version", crate::words::version_of(&form.body));
    let page = send(&portal, "cleo", &format!("/posts/{diary}/edit"), &sheet).await;
    assert_eq!(page.flash(), "good.post-saved", "{}", page.body);
    assert_eq!(told(&portal, "elle").await, "post_share:quote 1");
    // One's own words, and those of somebody muted, are no news.
    publish(&portal, "elle", &about(&portal, quoted, "I said before.")).await;
    mute(&portal, "elle", "bo").await;
    publish(&portal, "bo", &about(&portal, quoted, "He says.")).await;
    assert_eq!(told(&portal, "elle").await, "post_share:quote 1");
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_quoted_runs_and_one_level_is_shown() {
    let portal = portal().await;
    let attack = "**Bold** & @cleo <script>alert(1)</script> <img src=x onerror=alert(2)>";
    let quoted = original(&portal, attack, "everyone").await;
    let house = format!("house:{}", portal.fern);
    let inner = about(&portal, quoted, "Inner words.").with("place", &house).with("title", "</p><b>T");
    let inner = publish(&portal, "elle", &inner.with("quote_policy", "everyone")).await;
    let outer = publish(&portal, "dax", &about(&portal, inner, "Outer words.").with("place", &house)).await;
    let page = portal.get("bo", &format!("/posts/{outer}")).await;
    assert!(page.body.contains("Outer words.") && page.body.contains("Inner words."), "{}", page.body);
    assert!(!page.body.contains("Bold") && page.body.matches("<figure class=\"quoted\"").count() == 1);
    for path in [
        format!("/posts/{inner}"),
        format!("/posts/{outer}"),
        "/houses/fern/feed".into(),
        format!("/posts/new?quote={quoted}"),
    ] {
        let page = portal.get("elle", &path).await.body;
        assert!(
            !page.contains("<script>alert") && !page.contains("<img src=x") && !page.contains("<b>T"),
            "{path}: {page}"
        );
    }
    let page = portal.get("", &format!("/posts/{inner}")).await.body;
    assert!(
        page.contains("Bold &amp; @cleo") && !page.contains(&profile("cleo").simple().to_string()),
        "{page}"
    );
    let json = portal.get("", "/houses/fern/feed.json").await.body;
    assert!(json.contains("Bold &amp;amp; @cleo") || json.contains("Bold &amp; @cleo"), "{json}");
    assert!(!json.contains("<script>alert") && !json.contains("<img src=x"), "{json}");
    // What stands behind a warning waits in quotations, too, and elsewhere only the warning stands.
    let loud =
        Sheet::new(&portal, "Strobe lights.").with("warning", "Flashing").with("quote_policy", "everyone");
    let loud = publish(&portal, "elle", &loud).await;
    publish(&portal, "dax", &about(&portal, loud, "Careful.").with("place", &house)).await;
    let xml = portal.get("", "/houses/fern/feed.xml").await.body;
    assert!(xml.contains("Flashing") && !xml.contains("Strobe"), "{xml}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_feed_asks_no_more_for_quotations() {
    let portal = portal().await;
    let cost = async |path: &str| {
        let mut least = u64::MAX;
        // The first ones connect and prepare.
        for _ in 0..4 {
            let before = portal.test.db.statements();
            portal.get("dax", path).await;
            least = least.min(portal.test.db.statements() - before);
        }
        least
    };
    let quoted = original(&portal, "One.", "everyone").await;
    let paths = ["/houses/fern/feed".to_owned(), "/feed".to_owned(), format!("/posts/{quoted}")];
    let mut before = Vec::new();
    for path in &paths {
        before.push(cost(path).await);
    }
    let house = format!("house:{}", portal.fern);
    for number in 0..5 {
        let sheet = about(&portal, quoted, &format!("Number {number}.")).with("place", &house);
        publish(&portal, "elle", &sheet).await;
    }
    assert_eq!(portal.get("dax", "/feed").await.body.matches("<figure class=\"quoted\"").count(), 5);
    for (path, before) in paths.iter().zip(before) {
        assert_eq!(cost(path).await, before, "{path}");
    }
    let list = portal.get("elle", &format!("/posts/{quoted}/quotes")).await;
    assert_eq!(list.body.matches("class=\"quotation\"").count(), 5);
}
