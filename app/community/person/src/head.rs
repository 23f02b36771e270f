//! The head of a person's pages: face, name, tabs. Other parts of the portal put their tab below it.

use db::Json;
use db::prelude::*;
use diesel::QueryableByName;
use diesel::sql_types::{Bool, Jsonb, Text};
use kernel::PersonBadge;
use leptos::prelude::*;
use ui::Page;
use ui::prelude::*;

/// What every page of a person shows of them, for whoever asks.
#[derive(Clone, Debug, QueryableByName)]
pub struct PersonHead {
    /// Who they are.
    #[diesel(sql_type = Jsonb)]
    pub badge: Json<PersonBadge>,
    /// Who finds the page: `public`, `members`, `private`.
    #[diesel(sql_type = Text)]
    pub visibility: String,
    /// Is this whoever asks?
    #[diesel(sql_type = Bool)]
    pub is_self: bool,
}

/// A tab of a person's page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tab {
    /// Words, links, houses, honours.
    About,
    /// What they posted.
    Posts,
    /// Who follows them.
    Followers,
    /// Whom they follow.
    Following,
}

const FIND: &str = "select jsonb_build_object('id', p.id, 'name', p.display_name, 'handle', p.handle, 'pronouns', p.pronouns, \
        'image', (select a.image from media.assets a where a.id = p.avatar_asset_id)) as badge, \
    p.visibility, coalesce(p.id = auth.profile_id(), false) as is_self \
  from identity.profiles p where p.handle = $1";

/// The person at `/people/{handle}`.
///
/// # Errors
/// `NotFound` where there is nobody whom whoever asks may see, and where somebody once had this handle.
pub async fn person_head(tx: &ActorTx<'_>, handle: &str) -> StoreResult<PersonHead> {
    statement(FIND)
        .bind::<Text, _>(handle)
        .get_result(&mut tx.conn())
        .await
        .optional()?
        .ok_or(StoreError::NotFound)
}

/// A page of a person: their head and tabs, then `body`.
pub fn person_page(head: PersonHead, tab: Tab, body: impl FnOnce() -> AnyView + Send + 'static) -> Page {
    let badge = head.badge.0;
    portal::portal_page(badge.name.clone(), move || {
        let path = |rest: &str| format!("/people/{}{rest}", badge.handle);
        let links = vec![
            NavLink::new(t("person-tab-about"), path("")).here(tab == Tab::About),
            NavLink::new(t("person-tab-posts"), path("/posts")).here(tab == Tab::Posts),
            NavLink::new(t("person-tab-followers"), path("/followers")).here(tab == Tab::Followers),
            NavLink::new(t("person-tab-following"), path("/following")).here(tab == Tab::Following),
        ];
        view! {
            <header class="person-head">
                <Avatar image=badge.image.clone() name=badge.name.clone() size=AvatarSize::Huge/>
                <h1 dir="auto">{badge.name.clone()}</h1>
            </header>
            <Tabs links=links label=t("person-tabs")/>
            {body()}
        }
        .into_any()
    })
}
