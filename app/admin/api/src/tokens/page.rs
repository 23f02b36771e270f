//! The page: a new token shown once, the list, the form.

use super::store::Token;
use super::{DAYS, Draft, Fresh};
use frame::{Desk, Place, encode};
use kernel::{FieldErrors, Locale};
use leptos::prelude::*;
use ui::Page;
use ui::prelude::*;

const VERBS: [&str; 4] = ["read", "create", "update", "delete"];

/// Systems whose rows the API has.
fn systems(desk: &Desk) -> Vec<String> {
    desk.registry.systems().into_iter().map(str::to_owned).collect()
}

/// Every word that a token may have.
pub fn words(desk: &Desk) -> Vec<String> {
    let systems = systems(desk);
    systems.iter().flat_map(|system| VERBS.iter().map(move |verb| format!("{system}.{verb}"))).collect()
}

/// The page.
pub fn page(
    desk: &Desk,
    tokens: Vec<Token>,
    draft: Draft,
    errors: FieldErrors,
    fresh: Option<Fresh>,
) -> Page {
    let place = Place { title: desk.cx.t("tokens-title"), system: "identity".to_owned(), ..Place::default() };
    let (base, locale) = (format!("{}/identity/tokens", desk.base()), desk.cx.locale);
    let (systems, origin) = (systems(desk), desk.cx.app.settings.origin.clone());
    let slug = desk.scope.slug.clone();
    frame::page(desk, place, move || {
        view! {
            <div class="tokens">
                <p>{t("tokens-text")}" "<a href="/api">{t("tokens-docs")}</a></p>
                {fresh.map(|fresh| shown_once(&fresh, &format!("{origin}/api/v1/{slug}/sites/subsites")))}
                {table(&tokens, &base, locale)}
                {form(&base, &systems, &draft, errors)}
            </div>
        }
        .into_any()
    })
}

/// The text of a token that was just made. Nobody can show it again.
fn shown_once(fresh: &Fresh, address: &str) -> AnyView {
    let call = format!("curl -H 'Authorization: Bearer {}' '{address}'", fresh.text);
    view! {
        <section class="token-new" aria-labelledby="token-new">
            <h2 id="token-new">{tr("tokens-new-title", &[("name", fresh.name.clone().into())])}</h2>
            <p role="status">{t("tokens-new-text")}</p>
            <p><code class="token-text" dir="ltr">{fresh.text.clone()}</code></p>
            <pre dir="ltr" tabindex="0" aria-label=t("tokens-example")><code>{call}</code></pre>
        </section>
    }
    .into_any()
}

fn table(tokens: &[Token], base: &str, locale: Locale) -> AnyView {
    let columns =
        ["tokens-name", "tokens-hint", "tokens-scopes", "tokens-used", "tokens-expires", "tokens-state"];
    let mut columns: Vec<Column> = columns.into_iter().map(|id| Column::new(t(id))).collect();
    columns.push(Column::quiet(t("tokens-actions")));
    let rows = tokens.iter().map(|token| row(token, base, locale)).collect();
    let empty = view! { <EmptyState title=t("tokens-empty-title") text=t("tokens-empty-text")/> }.into_any();
    view! { <DataTable caption=t("tokens-title") columns=columns rows=rows empty=empty/> }.into_any()
}

fn row(token: &Token, base: &str, locale: Locale) -> Vec<AnyView> {
    let moment = |at: Option<chrono::DateTime<chrono::Utc>>| at.map(|at| ui::format::date_time(at, locale));
    let name = match (&token.person, token.own) {
        (Some(person), false) => format!("{} · {person}", token.name),
        _ => token.name.clone(),
    };
    let scopes = if token.scopes.is_empty() { t("tokens-no-scopes") } else { token.scopes.join(", ") };
    let state = match (token.revoked_at.is_some(), token.is_valid()) {
        (true, _) => view! { <Badge label=t("tokens-state-revoked")/> }.into_any(),
        (false, false) => view! { <Badge label=t("tokens-state-expired") kind=BadgeKind::Warn/> }.into_any(),
        (false, true) => view! { <Badge label=t("tokens-state-valid") kind=BadgeKind::Good/> }.into_any(),
    };
    vec![
        view! { <span dir="auto">{name}</span> }.into_any(),
        view! { <code dir="ltr">{format!("{}…", token.hint)}</code> }.into_any(),
        view! { <span dir="ltr">{scopes}</span> }.into_any(),
        moment(token.last_used_at).unwrap_or_else(|| t("tokens-never")).into_any(),
        moment(token.expires_at).unwrap_or_else(|| t("tokens-no-end")).into_any(),
        state,
        buttons(token, base),
    ]
}

fn buttons(token: &Token, base: &str) -> AnyView {
    if !token.is_valid() {
        return ().into_any();
    }
    let act = |verb: &str, label: String, kind: ButtonKind| {
        let (action, about) = (format!("{base}/{}/{verb}", token.id), format!("{label}: {}", token.name));
        view! {
            <form method="post" action=action>
                <button type="submit" class=kind.class() aria-label=about>{label}</button>
            </form>
        }
    };
    let rotate = token.own.then(|| act("rotate", t("tokens-rotate"), ButtonKind::Quiet));
    view! { <div class="token-buttons">{rotate}{act("revoke", t("tokens-revoke"), ButtonKind::Danger)}</div> }
        .into_any()
}

fn form(base: &str, systems: &[String], draft: &Draft, errors: FieldErrors) -> AnyView {
    let labels = vec![("name", t("tokens-name")), ("rate", t("tokens-rate"))];
    let days = DAYS.iter().map(|days| {
        let label =
            if *days == 0 { t("tokens-no-end") } else { tr("tokens-days", &[("days", (*days).into())]) };
        Choice::new(days.to_string(), label)
    });
    let rate = if draft.rate > 0 { draft.rate.to_string() } else { String::new() };
    let error = |name: &str| errors.get(name).map(str::to_owned);
    view! {
        <form method="post" action=encode(base) class="token-form">
            <h2>{t("tokens-make")}</h2>
            <ErrorSummary errors=errors.clone() labels=labels/>
            <TextField name="name" label=t("tokens-name") help=t("tokens-name-help") value=draft.name.clone() error=error("name") required=true/>
            <SelectField name="days" label=t("tokens-expires") options=days.collect() value=draft.days.to_string() required=true/>
            <TextField name="rate" label=t("tokens-rate") kind="number" value=rate error=error("rate") required=true/>
            <fieldset class="token-scopes">
                <legend>{t("tokens-scopes")}</legend>
                <p class="help">{t("tokens-scopes-help")}</p>
                {systems.iter().map(|system| scopes(system, draft)).collect_view()}
            </fieldset>
            <SubmitButton label=t("tokens-make")/>
        </form>
    }
    .into_any()
}

/// The four words of a system.
fn scopes(system: &str, draft: &Draft) -> AnyView {
    let name = t(&format!("system-{system}"));
    let boxes = VERBS.iter().map(|verb| {
        let word = format!("{system}.{verb}");
        let chosen = draft.scopes.contains(&word);
        view! {
            <label class="check">
                <input type="checkbox" name="scope" value=word checked=chosen/>
                <span>{t(&format!("verb-{verb}"))}</span>
            </label>
        }
    });
    view! { <fieldset class="token-system"><legend>{name}</legend>{boxes.collect_view()}</fieldset> }
        .into_any()
}
