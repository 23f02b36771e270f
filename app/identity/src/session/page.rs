//! `/sign-in`, `/sign-in/link/…`, `/sign-out`.

use super::action::{entered, link_enter, link_send, password_enter};
use super::device::Device;
use super::model::{SignInDraft, SignInQuery};
use super::store::session_delete;
use crate::account::store::{AccountRow, account_list_by_handle};
use crate::account::{DEMO_HANDLES, DEMO_PASSWORD};
use crate::narrow::Narrow;
use crate::passkey::are_there;
use crate::passkey::form::{Wish, passkey_form};
use crate::provider::door_of;
use crate::token::{Purpose, token_find};
use axum::extract::{Path, Query};
use axum::response::Response;
use db::StoreError;
use http::HeaderMap;
use kernel::FieldErrors;
use leptos::prelude::*;
use ui::Page;
use ui::prelude::*;
use web::answer::{add_cookie, local, see_other};
use web::words::{beside, refused, spoken, status};
use web::{Answer, Cx, Form, cookies};

/// `GET /sign-in`, and with an organisation's word: on to its providers.
///
/// # Errors
/// If the database is away.
pub async fn sign_in(cx: Cx, Query(query): Query<SignInQuery>) -> Answer {
    // Without a goal somebody comes to sign in as another person.
    if cx.session.is_some() && local(&query.next) != "/" {
        return Ok(see_other(&local(&query.next)));
    }
    let mut errors = FieldErrors::default();
    if !query.organization.trim().is_empty() {
        if let Some(doors) = door_of(&cx, &query.organization, &query.next).await? {
            return Ok(see_other(&doors));
        }
        errors.add("organization", "error-organization-none");
    }
    let (next, organization) = (local(&query.next), query.organization);
    sign_in_page(&cx, SignInDraft { next, organization, ..SignInDraft::default() }, errors).await
}

/// `POST /sign-in`.
///
/// # Errors
/// `TooMany`, and what the database says.
pub async fn sign_in_create(cx: Cx, headers: HeaderMap, Form(draft): Form<SignInDraft>) -> Answer {
    match refused(password_enter(&cx, &draft, &Device::of(&cx, &headers)).await)? {
        Ok(far) => Ok(entered(&cx, &far, &draft.next)),
        Err(errors) => sign_in_page(&cx, draft, errors).await,
    }
}

/// `POST /sign-in/link`: a mail instead of a password.
///
/// # Errors
/// `TooMany`, and what the database says.
pub async fn link_create(cx: Cx, Form(draft): Form<SignInDraft>) -> Answer {
    match refused(link_send(&cx, &draft).await)? {
        Ok(()) => Ok(see_other("/sign-in/sent")),
        Err(errors) => sign_in_page(&cx, draft, errors).await,
    }
}

/// The page, with sentences beside what was typed wrongly.
///
/// # Errors
/// If the database is away.
pub(crate) async fn sign_in_page(cx: &Cx, draft: SignInDraft, errors: FieldErrors) -> Answer {
    let demo = match cx.app.settings.dev {
        true => {
            let find = async |tx: &mut db::ActorTx<'_>| account_list_by_handle(tx, &DEMO_HANDLES).await;
            cx.app.db.as_system("development: people to sign in as", find).await?
        }
        false => Vec::new(),
    };
    let (errors, keys) = (spoken(cx, &errors), are_there(cx));
    let mut page = Page::new(cx.t("sign-in-title"), {
        let errors = errors.clone();
        move || {
            let join = format!("/join?next={}", ui_query(&draft.next));
            view! {
                <Narrow title=t("sign-in-title")>
                    <ErrorSummary errors=errors.clone()/>
                    {sign_in_form(&draft, &errors, keys)}
                    {keys.then(|| key_form(draft.next.clone()))}
                    {organization_form(&draft, &errors)}
                    <p><a href="/reset-password">{t("sign-in-forgot")}</a></p>
                    <p>{t("sign-in-new")}" "<a href=join>{t("sign-in-join")}</a></p>
                    {demo_list(demo, &draft.next)}
                </Narrow>
            }
            .into_any()
        }
    });
    page.status = status(&errors);
    Ok(cx.page(page))
}

fn key_form(next: String) -> AnyView {
    passkey_form(Wish::Offer, "/sign-in/passkey", next, t("passkey-enter"), ().into_any())
}

/// One form: Enter signs in by password, the second button sends a link instead.
fn sign_in_form(draft: &SignInDraft, errors: &FieldErrors, keys: bool) -> AnyView {
    // Where the browser can, it offers passkeys beside addresses.
    let fills = if keys { "username webauthn" } else { "username" };
    view! {
        <form method="post" action="/sign-in" class="form">
            <HiddenField name="next" value=draft.next.clone()/>
            <TextField
                name="email" label=t("field-email") kind="email" autocomplete=String::from(fills) required=true
                value=draft.email.clone() error=beside(errors, "email")
            />
            <TextField
                name="password" label=t("field-password") kind="password" autocomplete=String::from("current-password")
                error=beside(errors, "password")
            />
            <SubmitButton label=t("sign-in-button")/>
            <p class="help">{t("sign-in-link-text")}</p>
            <button type="submit" class=ButtonKind::Quiet.class() formaction="/sign-in/link">{t("sign-in-link-button")}</button>
        </form>
    }
    .into_any()
}

/// For whoever signs in with the account that they have elsewhere. Folded away: most have none.
fn organization_form(draft: &SignInDraft, errors: &FieldErrors) -> AnyView {
    let error = beside(errors, "organization");
    let open = error.is_some();
    view! {
        <details open=open>
            <summary class="cursor-pointer py-2">{t("provider-own")}</summary>
            <form method="get" action="/sign-in" class="form mt-4">
                <HiddenField name="next" value=draft.next.clone()/>
                <TextField
                    name="organization" label=t("field-organization") value=draft.organization.clone() required=true
                    error=error help=t("field-organization-help") autocomplete=String::from("organization")
                />
                <SubmitButton label=t("provider-own-go") kind=ButtonKind::Quiet/>
            </form>
        </details>
    }
    .into_any()
}

fn demo_list(people: Vec<AccountRow>, next: &str) -> Option<AnyView> {
    if people.is_empty() {
        return None;
    }
    let items = people.into_iter().map(|person| {
        let words = tr("sign-in-demo-as", &[("name", person.display_name.into())]);
        view! {
            <li>
                <form method="post" action="/sign-in">
                    <HiddenField name="next" value=next.to_owned()/>
                    <HiddenField name="email" value=person.email.clone()/>
                    <HiddenField name="password" value=DEMO_PASSWORD/>
                    <button type="submit" class=ButtonKind::Quiet.class()>{words}</button>
                    <span class="help">" "{person.email}</span>
                </form>
            </li>
        }
    });
    Some(
        view! {
            <section class="mt-8 border-t pt-4">
                <h2>{t("sign-in-demo-title")}</h2>
                <p class="help">{tr("sign-in-demo-text", &[("password", DEMO_PASSWORD.into())])}</p>
                <ul class="grid gap-2">{items.collect_view()}</ul>
            </section>
        }
        .into_any(),
    )
}

/// `GET /sign-in/sent`, and after every other form that sends a mail: the same for everybody.
///
/// # Errors
/// None of its own.
pub async fn sent(cx: Cx) -> Answer {
    Ok(cx.page(Page::new(cx.t("sent-title"), || {
        let outbox = ui::cx::current().dev.then(|| view! { <p><a href="/dev/outbox">{t("outbox-title")}</a></p> });
        view! { <Narrow title=t("sent-title")><p>{t("sent-text")}</p><p>{t("sent-more")}</p>{outbox}</Narrow> }
            .into_any()
    })))
}

/// `GET /sign-in/link/{token}`: a button, because mail programs open links to look at them.
///
/// # Errors
/// If the database is away.
pub async fn link_page(cx: Cx, Path(token): Path<String>) -> Answer {
    let look = async |tx: &mut db::ActorTx<'_>| token_find(tx, Purpose::SignIn, &token).await;
    if cx.app.db.as_system("sign-in link: look", look).await?.is_none() {
        return Ok(link_is_over(&cx, "/sign-in", "link-again"));
    }
    let action = cx.uri.path().to_owned();
    Ok(cx.page(Page::new(cx.t("sign-in-title"), move || {
        view! {
            <Narrow title=t("sign-in-title")>
                <p>{t("sign-in-here")}</p>
                <form method="post" action=action class="form"><SubmitButton label=t("sign-in-button")/></form>
            </Narrow>
        }
        .into_any()
    })))
}

/// `POST /sign-in/link/{token}`.
///
/// # Errors
/// What the database says.
pub async fn link_use(cx: Cx, headers: HeaderMap, Path(token): Path<String>) -> Answer {
    match refused(link_enter(&cx, &token, &Device::of(&cx, &headers)).await) {
        Ok(Ok((far, next))) => Ok(entered(&cx, &far, &next)),
        Ok(Err(_)) => Ok(cx.sorry("/sign-in", "error-suspended")),
        Err(web::Failure(kernel::AppError::Gone)) if cx.session.is_some() => Ok(see_other("/")),
        Err(web::Failure(kernel::AppError::Gone)) => Ok(link_is_over(&cx, "/sign-in", "link-again")),
        Err(failure) => Err(failure),
    }
}

/// For links that were used, are too old or never were: 410 and a way to a new one.
pub fn link_is_over(cx: &Cx, again: &'static str, words: &'static str) -> Response {
    let mut page = Page::new(cx.t("link-over-title"), move || {
        view! {
            <Narrow title=t("link-over-title")>
                <p>{t("link-over-text")}</p>
                <p><ButtonLink href=again label=t(words)/></p>
            </Narrow>
        }
        .into_any()
    });
    page.status = 410;
    cx.page(page)
}

/// `POST /sign-out`.
///
/// # Errors
/// What the database says.
pub async fn sign_out(cx: Cx) -> Answer {
    if let Some(session) = &cx.session {
        let id = session.session_id.0;
        match cx.app.db.as_actor(cx.actor(), async |tx| session_delete(tx, id).await).await {
            Ok(()) | Err(StoreError::NotFound) => {}
            Err(error) => return Err(error.into()),
        }
    }
    let mut response = cx.done("/", "signed-out");
    add_cookie(&mut response, &cookies::set(cookies::SESSION, "", 0, cx.app.secure()));
    Ok(response)
}

/// Percent-encodes a path for a query.
pub(crate) fn ui_query(text: &str) -> String {
    let safe = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
    text.bytes()
        .map(|byte| if safe(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}
