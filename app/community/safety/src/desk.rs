//! Where an organisation's moderators work: whose it is, who may enter, the frame of its pages.

use db::prelude::*;
use diesel::sql_types::{Bool, Text, Uuid as SqlUuid};
use kernel::AppError;
use leptos::prelude::*;
use ui::Page;
use ui::prelude::*;
use uuid::Uuid;
use web::{Cx, Failure};

/// An organisation as whoever asks stands to it.
#[derive(Clone, Debug, QueryableByName)]
pub struct Desk {
    /// The organisation.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// What it is called.
    #[diesel(sql_type = Text)]
    pub name: String,
    /// Word in addresses.
    #[diesel(sql_type = Text)]
    pub slug: String,
    /// May whoever asks moderate in it?
    #[diesel(sql_type = Bool)]
    pub moderates: bool,
    /// Do they belong to it?
    #[diesel(sql_type = Bool)]
    pub belongs: bool,
}

/// Message id of the name, end of the path.
const PAGES: [(&str, &str); 5] = [
    ("safety-queue", ""),
    ("safety-appeals", "/appeals"),
    ("safety-log", "/log"),
    ("safety-words", "/words"),
    ("safety-public", "/public"),
];

const FIND: &str = "select o.id, o.name, o.slug, \
    o.id = any(auth.organizations_with('community.moderate')) as moderates, \
    o.id = any(auth.member_organizations()) as belongs \
  from identity.organizations o where o.slug = $1 and o.deleted_at is null";

impl Desk {
    /// `/moderation/{organization}` and what follows.
    pub fn path(&self, rest: &str) -> String {
        format!("/moderation/{}{rest}", self.slug)
    }
}

/// The organisation, for somebody who is signed in.
///
/// # Errors
/// `Unauthenticated`, `NotFound`.
pub async fn desk_find(cx: &Cx, slug: &str) -> Result<Desk, Failure> {
    cx.person()?;
    let look = async |tx: &ActorTx<'_>| {
        let found = statement(FIND).bind::<Text, _>(slug).get_result::<Desk>(&mut tx.conn()).await;
        Ok(found.optional()?)
    };
    Ok(cx.app.db.read(cx.actor(), look).await?.ok_or(AppError::NotFound)?)
}

/// The organisation, for somebody who moderates in it.
///
/// # Errors
/// `Unauthenticated`, `NotFound`, `Forbidden` without the word `community.moderate`.
pub async fn desk_open(cx: &Cx, slug: &str) -> Result<Desk, Failure> {
    let desk = desk_find(cx, slug).await?;
    if desk.moderates { Ok(desk) } else { Err(AppError::Forbidden.into()) }
}

/// A page of the desk: `current` is the message id of its name, which is also its heading.
pub fn desk_page(
    cx: &Cx,
    desk: &Desk,
    current: &'static str,
    body: impl FnOnce() -> AnyView + Send + 'static,
) -> Page {
    let title = format!("{} · {}", cx.t(current), desk.name);
    let desk = desk.clone();
    portal::portal_page(title, move || {
        let heading = view! { <h1>{t(current)}</h1> }.into_any();
        view! { {frame(&desk, current)}{heading}{body()} }.into_any()
    })
}

/// The organisation's name and the desk's tabs. Members who do not moderate see the public part only.
pub fn frame(desk: &Desk, current: &str) -> AnyView {
    let links = PAGES
        .iter()
        .map(|(key, rest)| NavLink::new(t(key), desk.path(rest)).here(*key == current))
        .collect::<Vec<_>>();
    let tabs = desk.moderates.then(|| view! { <Tabs links=links label=t("safety-desk")/> });
    view! {
        <p class="kicker"><span dir="auto">{desk.name.clone()}</span></p>
        {tabs}
    }
    .into_any()
}
