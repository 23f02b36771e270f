//! `/api`: how to begin, and a page per system with its resources, fields and operations. For everybody; no script.

use crate::openapi::kind_words;
use crate::rows::{Place, takes};
use axum::extract::Path;
use axum::response::Response;
use engine::{Mode, Noun};
use frame::TheEngine;
use http::Method;
use kernel::AppError;
use leptos::prelude::*;
use std::sync::Arc;
use ui::Page;
use ui::prelude::*;
use web::{Answer, Cx};

/// `GET /api`.
///
/// # Errors
/// If the database is away.
pub async fn start(cx: Cx, engine: TheEngine) -> Answer {
    let registry = engine.registry(&cx.app.db).await?;
    let count = |system: &str| registry.nouns().iter().filter(|noun| noun.system == system).count();
    let systems: Vec<(String, usize)> =
        registry.systems().into_iter().map(|system| (system.to_owned(), count(system))).collect();
    let origin = cx.app.settings.origin.clone();
    Ok(answer(&cx, cx.t("api-title"), "/api".to_owned(), move || {
        view! {
            <p>{t("api-lead")}</p>
            <p><a href="/api/openapi.json">{t("api-openapi")}</a></p>
            <h2>{t("api-start")}</h2>
            <p>{t("api-start-token")}</p>
            {examples(&origin)}
            <h2>{t("api-start-limits")}</h2>
            <p>{t("api-start-limits-text")}</p>
            <h2>{t("api-systems")}</h2>
            <ul>
                {systems.into_iter().map(|(system, count)| view! {
                    <li>
                        <a href=format!("/api/reference/{system}")>{t(&format!("system-{system}"))}</a>
                        " · "{tr("api-resources", &[("count", count.into())])}
                    </li>
                }).collect_view()}
            </ul>
        }
        .into_any()
    }))
}

/// Requests that work when token and organisation are one's own.
fn examples(origin: &str) -> AnyView {
    let base = format!("{origin}/api/v1/my-organisation");
    let auth = "-H 'Authorization: Bearer mai_…'";
    let json = "-H 'Content-Type: application/json'";
    let all = [
        ("api-start-list", format!("curl {auth} \\\n  '{base}/crm/contacts?filter.state=eq.active&sort=-created_at&limit=20'")),
        ("api-start-create", format!("curl -X POST {auth} {json} \\\n  -H 'Idempotency-Key: import-2026-0001' \\\n  -d '{{\"name\":\"Ballroom Supplies\"}}' \\\n  '{base}/crm/companies'")),
        ("api-start-update", format!("curl -X PATCH {auth} {json} -H 'If-Match: \"3\"' \\\n  -d '{{\"name\":\"Ballroom Supplies Ltd\"}}' \\\n  '{base}/crm/companies/{{id}}'")),
        ("api-start-problem", "HTTP/1.1 422 Unprocessable Entity\nContent-Type: application/problem+json\n\n{\"type\":\"about:blank\",\"title\":\"Unprocessable Entity\",\"status\":422,\n \"errors\":[{\"pointer\":\"/name\",\"detail\":\"Please fill this in.\"}]}".to_owned()),
        ("api-start-changes", format!("curl {auth} '{base}/changes?after=now'\ncurl -N {auth} -H 'Accept: text/event-stream' '{base}/changes'")),
    ];
    all.into_iter()
        .map(|(id, code)| {
            view! { <p>{t(id)}</p><pre dir="ltr" tabindex="0" aria-label=t(id)><code>{code}</code></pre> }
        })
        .collect_view()
        .into_any()
}

/// `GET /api/reference/{system}`.
///
/// # Errors
/// `NotFound` for systems that there are not.
pub async fn system(cx: Cx, engine: TheEngine, Path(system): Path<String>) -> Answer {
    let registry = engine.registry(&cx.app.db).await?;
    let nouns: Vec<Arc<Noun>> =
        registry.nouns().iter().filter(|noun| noun.system == system).map(Arc::clone).collect();
    if nouns.is_empty() {
        return Err(AppError::NotFound.into());
    }
    let title = format!("{} · {}", cx.t("api-title"), cx.t(&format!("system-{system}")));
    let openapi = format!("/api/openapi.json?system={system}");
    Ok(answer(&cx, title, format!("/api/reference/{system}"), move || {
        let contents = nouns.iter().map(|noun| {
            view! { <li><a href=format!("#{}", noun.path)>{noun.path.clone()}</a></li> }
        });
        view! {
            <p><a href="/api">{t("api-all-systems")}</a>" · "<a href=openapi>{t("api-openapi")}</a></p>
            <nav aria-label=t("api-title")><ul class="flex flex-wrap gap-3">{contents.collect_view()}</ul></nav>
            {nouns.iter().map(|noun| resource(noun)).collect_view()}
        }
        .into_any()
    }))
}

fn resource(noun: &Noun) -> AnyView {
    let heading = format!("{}-heading", noun.path);
    view! {
        <section id=noun.path.clone() aria-labelledby=heading.clone()>
            <h2 id=heading.clone()>{noun.path.clone()}</h2>
            <p lang="en">{noun.table.comment.clone()}</p>
            {operations(noun)}
            {fields(noun)}
        </section>
    }
    .into_any()
}

fn operations(noun: &Noun) -> AnyView {
    let base = format!("/api/v1/{{organization}}/{}/{}", noun.system, noun.path);
    let creates = takes(noun, Place::List, &Method::POST);
    let updates = takes(noun, Place::Row, &Method::PATCH);
    let deletes = takes(noun, Place::Row, &Method::DELETE);
    let all = [
        (true, "GET", ""),
        (creates, "POST", ""),
        (true, "GET", "/{id}"),
        (updates, "PATCH", "/{id}"),
        (deletes, "DELETE", "/{id}"),
        (updates && noun.has_trash(), "POST", "/{id}/restore"),
        (creates || updates || deletes, "POST", "/bulk"),
    ];
    let own = all.iter().filter(|(there, _, _)| *there);
    let mut all: Vec<String> = own.map(|(_, method, rest)| format!("{method} {base}{rest}")).collect();
    all.extend(noun.declared.actions.iter().map(|action| format!("POST {base}/{{id}}/{}", action.name)));
    let label = format!("{}: {}", noun.path, t("api-operations"));
    view! {
        <h3>{t("api-operations")}</h3>
        <pre dir="ltr" tabindex="0" aria-label=label><code>{all.join("\n")}</code></pre>
    }
    .into_any()
}

fn fields(noun: &Noun) -> AnyView {
    let columns = ["api-field", "api-type", "api-about"].into_iter().map(|id| Column::new(t(id))).collect();
    let rows = noun.visible().map(|field| {
        let kind = match (&field.reference, field.mode) {
            (_, Mode::Shown) => format!("{} · {}", kind_words(field), t("api-read-only")),
            _ if field.is_required() => format!("{} · {}", kind_words(field), t("api-required")),
            (Some(reference), _) => format!("{} → {}", kind_words(field), reference.target),
            _ => kind_words(field),
        };
        let help = field.help.clone().unwrap_or_else(|| field.english.clone());
        vec![
            view! { <code dir="ltr">{field.name.clone()}</code> }.into_any(),
            view! { <span dir="ltr">{kind}</span> }.into_any(),
            view! { <span lang="en">{help}</span> }.into_any(),
        ]
    });
    let caption = format!("{}: {}", noun.path, t("api-fields"));
    view! { <h3>{t("api-fields")}</h3><DataTable caption=caption columns=columns rows=rows.collect()/> }
        .into_any()
}

/// A public page. It shows no rows, so it may be kept until the program changes.
fn answer(cx: &Cx, title: String, path: String, body: impl FnOnce() -> AnyView + Send + 'static) -> Response {
    let heading = title.clone();
    let mut page = Page::new(title, move || {
        view! {
            <PublicLayout>
                <div class="prose mx-auto max-w-4xl px-6 py-12">
                    <h1>{heading}</h1>
                    {body()}
                </div>
            </PublicLayout>
        }
        .into_any()
    });
    page.canonical = Some(path);
    page.description = Some(cx.t("api-lead"));
    cx.page(page)
}
