//! The head of a house's pages: its name in its colour, its tabs. Other parts of the portal put their tab below it.

use db::Json;
use db::prelude::*;
use diesel::QueryableByName;
use diesel::sql_types::{Bool, Jsonb, Nullable, Text, Uuid as SqlUuid};
use kernel::AssetRef;
use leptos::prelude::*;
use ui::Page;
use ui::prelude::*;
use uuid::Uuid;

/// What every page of a house shows of it, for whoever asks.
#[derive(Clone, Debug, QueryableByName)]
pub struct HouseHead {
    /// The house.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// Its organisation.
    #[diesel(sql_type = SqlUuid)]
    pub organization_id: Uuid,
    /// Its part of the address: `/houses/{key}`; `slug`, or `organisation~slug` where two share one.
    #[diesel(sql_type = Text)]
    pub key: String,
    /// Its name.
    #[diesel(sql_type = Text)]
    pub name: String,
    /// `#rrggbb`.
    #[diesel(sql_type = Text)]
    pub color: String,
    /// The crest.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub logo: Option<Json<AssetRef>>,
    /// Does whoever asks belong to it now?
    #[diesel(sql_type = Bool)]
    pub is_member: bool,
    /// Do they lead it?
    #[diesel(sql_type = Bool)]
    pub is_leader: bool,
}

/// A tab of a house's page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tab {
    /// Posts.
    Feed,
    /// People.
    Members,
    /// Nights.
    Events,
    /// Pictures.
    Gallery,
    /// Words, lineage, honours.
    About,
    /// For leaders.
    Lead,
}

const FIND: &str = "select h.id, h.organization_id, \
    case when (select count(*) from community.houses o where o.slug = h.slug and o.deleted_at is null) > 1 \
         then (select g.slug from identity.organizations g where g.id = h.organization_id) || '~' || h.slug \
         else h.slug end as key, \
    h.name, h.color, (select a.image from media.assets a where a.id = h.logo_asset_id) as logo, \
    h.id = any(auth.own_houses()) as is_member, h.id = any(auth.led_houses()) as is_leader \
  from community.houses h \
 where h.deleted_at is null and h.slug = $1 \
   and ($2 is null or h.organization_id = (select g.id from identity.organizations g where g.slug = $2)) \
 order by h.created_at, h.id limit 1";

/// The house at `/houses/{key}`.
///
/// # Errors
/// `NotFound` where there is none that whoever asks may see.
pub async fn house_head(tx: &ActorTx<'_>, key: &str) -> StoreResult<HouseHead> {
    let (organization, slug) =
        key.split_once('~').map_or((None, key), |(organization, slug)| (Some(organization), slug));
    statement(FIND)
        .bind::<Text, _>(slug)
        .bind::<Nullable<Text>, _>(organization)
        .get_result(&mut tx.conn())
        .await
        .optional()?
        .ok_or(StoreError::NotFound)
}

/// A page of a house: its head and tabs, then `body`.
pub fn house_page(head: HouseHead, tab: Tab, body: impl FnOnce() -> AnyView + Send + 'static) -> Page {
    let title = head.name.clone();
    portal::portal_page(title, move || {
        let path = |rest: &str| format!("/houses/{}{rest}", head.key);
        let mut links = vec![
            NavLink::new(t("house-tab-about"), path("")).here(tab == Tab::About),
            NavLink::new(t("house-tab-feed"), path("/feed")).here(tab == Tab::Feed),
            NavLink::new(t("house-tab-members"), path("/members")).here(tab == Tab::Members),
            NavLink::new(t("house-tab-events"), path("/events")).here(tab == Tab::Events),
            NavLink::new(t("house-tab-gallery"), path("/gallery")).here(tab == Tab::Gallery),
        ];
        if head.is_leader {
            links.push(NavLink::new(t("house-tab-lead"), path("/lead")).here(tab == Tab::Lead));
        }
        view! {
            <header class="house-head">
                <Avatar image=head.logo.map(|logo| logo.0) name=head.name.clone() size=AvatarSize::Large/>
                <h1 dir="auto">{head.name}</h1>
            </header>
            <Tabs links=links label=t("house-tabs")/>
            {body()}
        }
        .into_any()
    })
}
