//! `/admin/{organization}/media/library`: an organisation's pictures, newest first, and the form that adds one.

use super::store::{self, AssetView, OrganizationHead};
use axum::extract::{Path, Query};
use axum::response::Response;
use chrono::{DateTime, SecondsFormat, Utc};
use kernel::{Cursor, FieldErrors};
use leptos::prelude::*;
use serde::Deserialize;
use ui::pager::Pager;
use ui::picture::Picture;
use ui::prelude::*;
use ui::state::EmptyState;
use ui::{Page, t};
use web::{Answer, Cx};

/// Which part of the library.
#[derive(Debug, Default, Deserialize)]
pub struct LibraryQuery {
    /// What was thrown away.
    #[serde(default)]
    trash: Option<String>,
    /// The last one of the page before.
    #[serde(default)]
    after: Option<String>,
}

/// What the library page shows.
pub(super) struct Library {
    head: OrganizationHead,
    may: Vec<String>,
    assets: Vec<AssetView>,
    trash: bool,
    next: Option<String>,
    /// What is wrong with the upload form.
    pub(super) errors: FieldErrors,
    /// Name, alternative text and credit as typed.
    pub(super) typed: [String; 3],
}

impl Library {
    pub(super) async fn load(
        cx: &Cx,
        slug: &str,
        trash: bool,
        after: Option<&str>,
    ) -> Result<Self, web::Failure> {
        let before = after.and_then(Cursor::parse).and_then(|cursor| {
            let at = DateTime::parse_from_rfc3339(&cursor.key).ok()?;
            Some((at.with_timezone(&Utc), cursor.id))
        });
        let (head, may, mut assets) = cx
            .app
            .db
            .read(cx.actor(), async |tx| {
                let (head, may) = store::organization_find(tx, slug).await?;
                let assets = store::asset_list(tx, head.id, trash, before).await?;
                Ok((head, may, assets))
            })
            .await?;
        let more = assets.len() > store::PAGE;
        assets.truncate(store::PAGE);
        let next = assets.last().filter(|_| more).map(|last| {
            let key = last.created_at.to_rfc3339_opts(SecondsFormat::Micros, true);
            let cursor = Cursor { key, id: last.id.0 };
            format!(
                "/admin/{}/media/library?after={cursor}{}",
                head.slug,
                if trash { "&trash=1" } else { "" }
            )
        });
        let (errors, typed) = (FieldErrors::default(), Default::default());
        Ok(Self { head, may, assets, trash, next, errors, typed })
    }
}

/// The library.
///
/// # Errors
/// `Unauthenticated` for visitors, `NotFound` for organisations whose media the person may not read.
pub async fn asset_list(cx: Cx, Path(slug): Path<String>, Query(query): Query<LibraryQuery>) -> Answer {
    cx.person()?;
    let library = Library::load(&cx, &slug, query.trash.is_some(), query.after.as_deref()).await?;
    Ok(show(&cx, library))
}

pub(super) fn show(cx: &Cx, library: Library) -> Response {
    let title = cx.t(if library.trash { "media-trash-title" } else { "media-title" });
    let status = if library.errors.is_empty() { 200 } else { 422 };
    let heading = title.clone();
    let mut page = Page::new(title, move || {
        let base = format!("/admin/{}/media/library", library.head.slug);
        view! {
            <DashboardLayout title=heading nav=side(&library.head, library.trash)>
                {(!library.trash && library.may.iter().any(|word| word == "media.create")).then(|| upload_form(&library))}
                {match library.assets.is_empty() {
                    true => empty(library.trash),
                    false => grid(&base, library.assets),
                }}
                <Pager next=library.next/>
            </DashboardLayout>
        }
    });
    page.status = status;
    cx.page(page)
}

/// Links at the side of every page of the library.
pub(super) fn side(head: &OrganizationHead, trash: bool) -> Vec<NavGroup> {
    let base = format!("/admin/{}/media/library", head.slug);
    let own = vec![
        NavLink::new(t("media-title"), base.clone()).here(!trash),
        NavLink::new(t("media-trash-title"), format!("{base}?trash=1")).here(trash),
    ];
    let desk = vec![NavLink::new(t("desk-home"), format!("/admin/{}", head.slug))];
    vec![NavGroup { label: head.name.clone(), links: own }, NavGroup { label: String::new(), links: desk }]
}

fn empty(trash: bool) -> AnyView {
    let (title, text) = if trash {
        ("media-trash-empty", "media-trash-empty-text")
    } else {
        ("media-empty", "media-empty-text")
    };
    view! { <EmptyState title=t(title) text=t(text)/> }.into_any()
}

fn grid(base: &str, assets: Vec<AssetView>) -> AnyView {
    let cells = assets.into_iter().map(|asset| cell(base, asset)).collect_view();
    view! { <ul class="grid grid-cols-2 gap-4 sm:grid-cols-3 lg:grid-cols-4 xl:grid-cols-6">{cells}</ul> }
        .into_any()
}

fn cell(base: &str, asset: AssetView) -> AnyView {
    let href = format!("{base}/{}", asset.id);
    let missing = asset
        .alt_text
        .is_empty()
        .then(|| view! { <span class="block text-sm">{t("media-alt-missing")}</span> });
    let picture = asset.picture().map(|mut image| {
        // The link's words are the name; the picture beside it needs none.
        image.alt = String::new();
        view! { <Picture image=image sizes="16rem" class="aspect-square"/> }
    });
    view! {
        <li>
            <a class="block" href=href>
                {picture}
                <span class="block truncate pt-2 text-sm" dir="auto">{asset.name}</span>
                {missing}
            </a>
        </li>
    }
    .into_any()
}

fn upload_form(library: &Library) -> AnyView {
    let error = |field: &str| library.errors.get(field).map(str::to_owned);
    let [name, alt, credit] = library.typed.clone();
    let open = !library.errors.is_empty() || library.assets.is_empty();
    view! {
        <details class="mb-6" open=open>
            <summary class="button mb-4">{t("media-add")}</summary>
            <form class="grid max-w-2xl gap-4" method="post" action="/media/upload" enctype="multipart/form-data">
                <input type="hidden" name="organization" value=library.head.slug.clone()/>
                <ImageField name="file" label=t("media-file") alt=alt error=error("file").or_else(|| error("file_alt")) required=true/>
                <TextField name="name" label=t("media-name") value=name error=error("name") help=t("media-name-help")/>
                <TextField name="credit" label=t("media-credit") value=credit error=error("credit")/>
                <div><SubmitButton label=t("media-upload")/></div>
            </form>
        </details>
    }
    .into_any()
}
