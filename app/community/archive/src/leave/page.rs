//! `GET /settings/data/leave`: what goes, what stays, who has to take over first, and the form.

use super::card::waiting;
use super::model::LeaveDraft;
use super::store::{Kept, Leaving, kept, leaving};
use identity::account::store::account_find;
use kernel::FieldErrors;
use leptos::prelude::*;
use portal::settings_page;
use ui::prelude::*;
use web::words::{beside, spoken, status};
use web::{Answer, Cx, Failure};

/// What the page shows besides what was typed.
pub struct Shown {
    /// Do they have a password?
    pub has_password: bool,
    /// What people without one type instead.
    pub handle: String,
    /// What somebody has to take over first.
    pub kept: Vec<Kept>,
    leaving: Option<Leaving>,
}

/// Looks.
///
/// # Errors
/// `Unauthenticated` for visitors.
pub async fn shown(cx: &Cx) -> Result<Shown, Failure> {
    let session = cx.person()?;
    let (user, profile) = (session.user_id, session.profile_id);
    let db = &cx.app.db;
    let (account, leaving) = db
        .read_newest(cx.actor(), async |tx| Ok((account_find(tx, user).await?, leaving(tx).await?)))
        .await?;
    // Who else keeps a place is known to all of its people, but not all of them are visible to each other.
    let kept =
        db.as_system("leaving: what others need", async |tx| kept(tx, user.0, profile.0).await).await?;
    let has_password = account.hashed_password.is_some();
    Ok(Shown { has_password, handle: session.handle.clone(), kept, leaving: leaving.filter(Leaving::waits) })
}

/// `GET /settings/data/leave`.
///
/// # Errors
/// `Unauthenticated` for visitors.
pub async fn leave_show(cx: Cx) -> Answer {
    let shown = shown(&cx).await?;
    leave_page(&cx, shown, LeaveDraft::default(), &FieldErrors::default())
}

/// The page, with sentences about what was sent.
///
/// # Errors
/// None now.
pub fn leave_page(cx: &Cx, shown: Shown, draft: LeaveDraft, errors: &FieldErrors) -> Answer {
    let errors = spoken(cx, errors);
    let code = status(&errors);
    let mut page = settings_page(cx, "settings-data", move || match &shown.leaving {
        Some(leaving) => waiting(leaving),
        None => view! {
            <ErrorSummary errors=errors.clone() labels=labels()/>
            <section class="data-part" aria-labelledby="leave">
                <h2 id="leave">{t("leave-title")}</h2>
                <p>{t("leave-text")}</p>
            </section>
            {facts("leave-goes", &["leave-goes-account", "leave-goes-life", "leave-goes-pictures"])}
            {facts("leave-stays", &["leave-stays-others", "leave-stays-proof", "leave-stays-houses"])}
            {archive()}
            {if shown.kept.is_empty() { form(&shown, &draft, &errors) } else { hand_over(&shown.kept) }}
        }
        .into_any(),
    });
    page.status = code;
    Ok(cx.page(page))
}

fn labels() -> Vec<(&'static str, String)> {
    vec![
        ("content", t("leave-content")),
        ("current_password", t("field-current-password")),
        ("handle", t("leave-handle")),
    ]
}

fn facts(title: &'static str, all: &[&'static str]) -> impl IntoView + use<> {
    let all = all.iter().map(|fact| view! { <li>{t(fact)}</li> }).collect_view();
    view! {
        <section class="data-part" aria-labelledby=title>
            <h3 id=title>{t(title)}</h3>
            <ul class="data-list">{all}</ul>
        </section>
    }
}

fn archive() -> impl IntoView {
    view! {
        <section class="data-part" aria-labelledby="leave-archive">
            <h3 id="leave-archive">{t("leave-archive-title")}</h3>
            <p>{t("leave-archive-text")}</p>
            <ButtonLink href="/settings/data" label=t("leave-archive-link") kind=ButtonKind::Quiet/>
        </section>
    }
}

/// Who leaves others without an owner or a leader does not leave yet.
fn hand_over(kept: &[Kept]) -> AnyView {
    let links = kept
        .iter()
        .map(|kept| {
            let words = if kept.kind == "house" { "leave-kept-house" } else { "leave-kept-organization" };
            let (path, name) = (kept.path(), kept.name.clone());
            view! { <li>{t(words)}" "<a href=path dir="auto">{name}</a></li> }
        })
        .collect_view();
    view! {
        <section class="data-part data-state" aria-labelledby="leave-kept">
            <h3 id="leave-kept">{t("leave-kept-title")}</h3>
            <p>{t("leave-kept-text")}</p>
            <ul class="data-list">{links}</ul>
        </section>
    }
    .into_any()
}

fn form(shown: &Shown, draft: &LeaveDraft, errors: &FieldErrors) -> AnyView {
    let options =
        vec![Choice::new("delete", t("leave-content-delete")), Choice::new("keep", t("leave-content-keep"))];
    view! {
        <form class="data-form" method="post" action="/settings/data/leave">
            <RadioField
                name="content" label=t("leave-content") options=options value=draft.content.clone() required=true
                help=t("leave-content-help") error=beside(errors, "content")
            />
            {proof(shown, draft, errors)}
            <p class="help">{t("leave-wait")}</p>
            <SubmitButton label=t("leave-send") kind=ButtonKind::Danger/>
        </form>
    }
    .into_any()
}

fn proof(shown: &Shown, draft: &LeaveDraft, errors: &FieldErrors) -> AnyView {
    if shown.has_password {
        return view! {
            <TextField
                name="current_password" label=t("field-current-password") kind="password" required=true
                autocomplete=String::from("current-password") error=beside(errors, "current_password")
            />
        }
        .into_any();
    }
    let help = tr("leave-handle-help", &[("handle", shown.handle.as_str().into())]);
    view! {
        <TextField
            name="handle" label=t("leave-handle") required=true autocomplete=String::from("off")
            value=draft.handle.clone() help=help error=beside(errors, "handle")
        />
    }
    .into_any()
}
