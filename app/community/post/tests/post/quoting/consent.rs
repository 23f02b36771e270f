//! Who may quote, and how the author of what is quoted answers.

use super::{GONE, WAITS, about, answer, follow, original, status, told};
use crate::house::{Sheet, count, portal, profile, publish, send};
use uuid::Uuid;

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
