//! The head of a house's pages: its name in its colour, its tabs. Other parts of the portal put their tab below it.

use crate::colour::{hue, sheet};
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
    /// Its word within its organisation.
    #[diesel(sql_type = Text)]
    pub slug: String,
    /// Its organisation's word in addresses, for those who see the organisation.
    #[diesel(sql_type = Nullable<Text>)]
    pub organization: Option<String>,
    /// Its name.
    #[diesel(sql_type = Text)]
    pub name: String,
    /// `house`, `chapter` or `kiki`.
    #[diesel(sql_type = Text)]
    pub kind: String,
    /// `#rrggbb`.
    #[diesel(sql_type = Text)]
    pub color: String,
    /// The crest.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub logo: Option<Json<AssetRef>>,
    /// The picture at the top of its first page.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub cover: Option<Json<AssetRef>>,
    /// Does everybody see it?
    #[diesel(sql_type = Bool)]
    pub is_public: bool,
    /// Does whoever asks belong to it now?
    #[diesel(sql_type = Bool)]
    pub is_member: bool,
    /// Do they lead it?
    #[diesel(sql_type = Bool)]
    pub is_leader: bool,
    /// May they change it: as a leader, or by the organisation's word?
    #[diesel(sql_type = Bool)]
    pub may_lead: bool,
}

impl HouseHead {
    /// A page of the house: `""` is the first, `/members` another.
    pub fn path(&self, rest: &str) -> String {
        format!("/houses/{}{rest}", self.key)
    }
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

const FIND: &str = concat!(
    "select h.id, h.organization_id, h.slug, \
      (select g.slug from identity.organizations g where g.id = h.organization_id) as organization, ",
    key!("h"),
    " as key, h.name, h.kind, h.color, (select a.image from media.assets a where a.id = h.logo_asset_id) as logo, \
      (select a.image from media.assets a where a.id = h.cover_asset_id) as cover, h.is_public, \
      h.id = any(auth.own_houses()) as is_member, h.id = any(auth.led_houses()) as is_leader, \
      (h.id = any(auth.led_houses()) or h.organization_id = any(auth.organizations_with('community.update'))) as may_lead \
   from community.houses h \
  where h.deleted_at is null and (h.slug = $1 or (h.slug = $2 \
        and h.organization_id = (select g.id from identity.organizations g where g.slug = $3))) \
  order by h.slug <> $1, h.created_at, h.id limit 1"
);

/// The house at `/houses/{key}`.
///
/// # Errors
/// `NotFound` where there is none that whoever asks may see.
pub async fn house_head(tx: &ActorTx<'_>, key: &str) -> StoreResult<HouseHead> {
    let (organization, slug) = key.split_once('~').unzip();
    statement(FIND)
        .bind::<Text, _>(key)
        .bind::<Nullable<Text>, _>(slug)
        .bind::<Nullable<Text>, _>(organization)
        .get_result(&mut tx.conn())
        .await
        .optional()?
        .ok_or(StoreError::NotFound)
}

/// A page of a house: its head and tabs, then `body`.
pub fn house_page(head: HouseHead, tab: Tab, body: impl FnOnce() -> AnyView + Send + 'static) -> Page {
    let (title, style) = (head.name.clone(), sheet([head.color.as_str()]));
    let mut page = portal::portal_page(title, move || {
        let (tabs, class) = (tabs(&head, tab), format!("house {}", hue(&head.color)));
        view! {
            <div class=class>
                {opening(head, tab)}
                <Tabs links=tabs label=t("house-tabs")/>
                {body()}
            </div>
        }
        .into_any()
    });
    page.stylesheets = vec![style];
    page
}

fn tabs(head: &HouseHead, tab: Tab) -> Vec<NavLink> {
    let mut links = vec![
        NavLink::new(t("house-tab-about"), head.path("")).here(tab == Tab::About),
        NavLink::new(t("house-tab-feed"), head.path("/feed")).here(tab == Tab::Feed),
        NavLink::new(t("house-tab-members"), head.path("/members")).here(tab == Tab::Members),
        NavLink::new(t("house-tab-events"), head.path("/events")).here(tab == Tab::Events),
        NavLink::new(t("house-tab-gallery"), head.path("/gallery")).here(tab == Tab::Gallery),
    ];
    if head.may_lead {
        links.push(NavLink::new(t("house-tab-lead"), head.path("/lead")).here(tab == Tab::Lead));
    }
    links
}

/// On the first page the cover and the name enormous, on the others a quiet line.
fn opening(head: HouseHead, tab: Tab) -> AnyView {
    let front = tab == Tab::About;
    let cover = head.cover.filter(|_| front).map(|cover| {
        view! { <Picture image=cover.0 sizes="(min-width: 75rem) 72rem, 100vw" class="house-cover" eager=true/> }
    });
    let private = (!head.is_public).then(|| view! { <Badge label=t("house-private")/> });
    let class = if front { "house-head house-head-front" } else { "house-head" };
    view! {
        <header class=class>
            {cover}
            {crest(head.logo.map(|logo| logo.0), &head.name)}
            <div class="house-title">
                <p class="kicker">{t(&format!("house-kind-{}", head.kind))}" "{private}</p>
                <h1><span dir="auto">{head.name}</span></h1>
            </div>
        </header>
    }
    .into_any()
}

/// The crest, or the letter of the name on the house's colour. Decoration beside the name.
pub fn crest(logo: Option<AssetRef>, name: &str) -> AnyView {
    let inner = match logo {
        Some(logo) => {
            let logo = AssetRef { alt: String::new(), ..logo };
            view! { <Picture image=logo sizes="(min-width: 40rem) 12rem, 40vw" class="ratio-square"/> }
                .into_any()
        }
        None => view! { <span class="crest-letter">{letter(name)}</span> }.into_any(),
    };
    view! { <span class="crest" aria-hidden="true">{inner}</span> }.into_any()
}

/// Houses are known by their last word: F for the House of Fern.
fn letter(name: &str) -> String {
    let first = |word: &str| word.chars().find(|letter| letter.is_alphanumeric());
    let found = name.split_whitespace().rev().find_map(first);
    found.map_or_else(|| "·".to_owned(), |letter| letter.to_uppercase().collect())
}

#[cfg(test)]
mod tests {
    use super::letter;

    #[test]
    fn a_house_is_known_by_its_last_word() {
        assert_eq!(letter("House of Fern"), "F");
        assert_eq!(letter("بيت الورد"), "ا");
        assert_eq!(letter("<3 !!"), "3");
        assert_eq!(letter(""), "·");
    }
}
