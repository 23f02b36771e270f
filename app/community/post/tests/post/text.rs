//! Names and tags in texts, and texts that want to break out.

use post::text::{Named, People, handles, html, named, parts, tags, tokens, typed};
use uuid::Uuid;

const ID: &str = "0123456789abcdef0123456789abcdef";

fn people() -> People {
    [(ID.to_owned(), Named { handle: "zoe".into(), linked: true })].into()
}

#[test]
fn names_and_tags_lead_somewhere() {
    let html = html(
        &format!("Hi @{ID}, #Runway & a#b me@x.example `@{ID} #code`"),
        &people(),
        Some("/feed/tags/o"),
        1,
    );
    assert_eq!(
        html,
        "<p>Hi <a class=\"mention\" href=\"/people/zoe\">@zoe</a>, <a class=\"tag-word\" \
         href=\"/feed/tags/o/runway\">#Runway</a> &amp; a#b me@x.example <code>@zoe #code</code></p>\n"
    );
}

#[test]
fn nothing_is_written_into_attributes() {
    let attack = format!("[x](https://a.example/ \"> @{ID} #tag onmouseover=alert(1) \")");
    let html = html(&attack, &people(), Some("/feed/tags/o"), 1);
    assert!(!html.contains("mention") && !html.contains("tag-word"), "{html}");
    assert_eq!(html.matches("<a").count(), 1, "{html}");
}

#[test]
fn people_are_kept_by_id() {
    let id = Uuid::parse_str(ID).unwrap_or_default();
    let kept = tokens("For @Zoe. and @nobody, a@zoe", &[("zoe".to_owned(), id)].into());
    assert_eq!(kept, format!("For @{ID}. and @nobody, a@zoe"));
    assert_eq!(handles(&kept, &people()), "For @zoe. and @nobody, a@zoe");
    assert_eq!(handles(&kept, &People::new()), "For @…. and @nobody, a@zoe");
    // Whom its author does not see any more stays named when the text is changed.
    assert_eq!(tokens(&typed(&kept, &People::new()), &std::collections::BTreeMap::new()), kept);
    assert_eq!(named("@a-b @A-B @ab. @x"), ["a-b", "ab"]);
}

#[test]
fn tags_come_from_both_places_once() {
    assert_eq!(tags("a #Vogue #2026 #ليلة", "runway, vogue", 10), ["runway", "vogue", "ليلة"]);
    assert_eq!(tags("#a1 #b1 #c1", "", 2), ["a1", "b1"]);
}

#[test]
fn long_texts_have_parts() {
    let (html, parts) = parts("<h2>One <em>night</em></h2>\n<p>x</p><h2>Two</h2>");
    assert_eq!(html, "<h2 id=\"part-1\">One <em>night</em></h2>\n<p>x</p><h2 id=\"part-2\">Two</h2>");
    assert_eq!(parts.iter().map(|part| part.name.as_str()).collect::<Vec<_>>(), ["One night", "Two"]);
}
