//! `/people/{handle}`: a person as others see them.

use super::store::{ProfileView, profile_find};
use axum::extract::Path;
use kernel::SafeHtml;
use leptos::prelude::*;
use serde_json::json;
use ui::Page;
use ui::prelude::*;
use web::{Answer, Cx};

/// `GET /people/{handle}`.
///
/// # Errors
/// `NotFound` where there is nobody, and where there was somebody under this handle once.
pub async fn profile(cx: Cx, Path(handle): Path<String>) -> Answer {
    let person = cx.app.db.read(cx.actor(), async |tx| profile_find(tx, &handle).await).await?;
    let own = cx.session.as_ref().is_some_and(|session| session.profile_id == person.id);
    let path = format!("/people/{}", person.handle);
    let public = person.visibility == "public";
    let summary = summary(&person);
    let json_ld = json_ld(&person, &format!("{}{path}", cx.app.settings.origin));
    let (title, tag) = (person.display_name.clone(), format!("profile:{}", person.id));
    let image = person.avatar.as_ref().map(|avatar| avatar.0.src(avatar.0.at_most(960), "jpg"));
    let mut page =
        Page::new(title, move || view! { <PublicLayout>{body(person, own)}</PublicLayout> }.into_any());
    page.og_type = "profile";
    page.description = summary;
    // What only signed-in people find is no business of search engines.
    page.canonical = public.then_some(path);
    page.json_ld = public.then_some(json_ld).into_iter().collect();
    page.image = image;
    page.tags = vec![tag];
    Ok(cx.page(page))
}

fn summary(person: &ProfileView) -> Option<String> {
    let bio = SafeHtml::from_markdown(person.bio.as_deref()?, 1).into_string();
    let mut inside = false;
    let plain: String = bio
        .chars()
        .filter(|c| match c {
            '<' => {
                inside = true;
                false
            }
            '>' => {
                inside = false;
                false
            }
            _ => !inside,
        })
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .collect();
    let plain = plain.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    let short: String = plain.trim().chars().take(160).collect();
    (!short.is_empty()).then_some(short)
}

fn json_ld(person: &ProfileView, url: &str) -> String {
    let links: Vec<&str> = person.social_links.0.iter().map(|link| link.url.as_str()).collect();
    let mut object = json!({
        "@context": "https://schema.org", "@type": "ProfilePage", "url": url,
        "mainEntity": { "@type": "Person", "name": person.display_name, "identifier": person.handle, "url": url },
    });
    if let Some(entity) = object.get_mut("mainEntity").and_then(serde_json::Value::as_object_mut) {
        if let Some(name) = &person.ballroom_name {
            entity.insert("alternateName".into(), json!(name));
        }
        if !links.is_empty() {
            entity.insert("sameAs".into(), json!(links));
        }
    }
    object.to_string()
}

fn body(person: ProfileView, own: bool) -> AnyView {
    let locale = ui::cx::current().locale;
    let bio = person.bio.as_deref().map(|bio| SafeHtml::from_markdown(bio, 1).into_string());
    let since =
        tr("profile-since", &[("month", format::month_year(person.created_at.date_naive(), locale).into())]);
    let names =
        [person.ballroom_name.clone(), person.pronouns.clone()].into_iter().flatten().collect::<Vec<_>>();
    let links = (!person.social_links.0.is_empty()).then(|| {
        let items = person.social_links.0.iter().map(|link| {
            view! { <li><a href=link.url.clone() rel="me nofollow noopener" dir="auto">{link.label.clone()}</a></li> }
        });
        view! { <nav aria-label=t("field-links")><ul class="flex flex-wrap gap-x-6 gap-y-2">{items.collect_view()}</ul></nav> }
    });
    let edit = own.then(|| {
        let private = (person.visibility != "public").then(|| {
            view! { <p class="help">{t(&format!("profile-visible-{}", person.visibility))}</p> }
        });
        view! { <div class="grid gap-2 justify-items-start">{private}<ButtonLink href="/settings/profile" label=t("profile-edit") kind=ButtonKind::Quiet/></div> }
    });
    view! {
        <article class="mx-auto grid max-w-3xl gap-8 px-4 py-12">
            <header class="flex flex-wrap items-end gap-6">
                <Avatar image=person.avatar.map(|avatar| avatar.0) name=person.display_name.clone() size=AvatarSize::Huge/>
                <div class="grid gap-2">
                    <h1 class="display break-words" dir="auto">{person.display_name}</h1>
                    {(!names.is_empty()).then(|| view! { <p dir="auto">{names.join(" · ")}</p> })}
                    <p class="help">{format!("@{}", person.handle)}" · "{since}</p>
                </div>
            </header>
            {bio.map(|bio| view! { <div class="prose" dir="auto" inner_html=bio></div> })}
            {links}
            {edit}
        </article>
    }
    .into_any()
}
