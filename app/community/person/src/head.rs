//! The head of a person's pages: face, name, what one may do, tabs. Other parts of the portal put their tab below it.

use crate::tools::actions;
use db::Json;
use db::prelude::*;
use diesel::QueryableByName;
use diesel::sql_types::{BigInt, Bool, Integer, Jsonb, Nullable, Text};
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
    /// Their name in the scene.
    #[diesel(sql_type = Nullable<Text>)]
    pub ballroom_name: Option<String>,
    /// Who finds the page: `public`, `members`, `private`.
    #[diesel(sql_type = Text)]
    pub visibility: String,
    /// Is this whoever asks?
    #[diesel(sql_type = Bool)]
    pub is_self: bool,
    /// How many follow them.
    #[diesel(sql_type = Integer)]
    pub followers: i32,
    /// How many they follow.
    #[diesel(sql_type = Integer)]
    pub following: i32,
    /// Does whoever asks follow them? `none`, `asked`, `follows`.
    #[diesel(sql_type = Text)]
    pub follow: String,
    /// Do they follow whoever asks?
    #[diesel(sql_type = Bool)]
    pub follows_me: bool,
    /// Did whoever asks mute them?
    #[diesel(sql_type = Bool)]
    pub is_muted: bool,
    /// How many ask to follow whoever asks; 0 on others' pages.
    #[diesel(sql_type = BigInt)]
    pub requests: i64,
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

/// Row-level security knows who may see a profile at all; a block hides it both ways besides.
const FIND: &str = concat!(
    "select ",
    badge!(),
    " as badge, \
    p.ballroom_name, p.visibility, coalesce(p.id = auth.profile_id(), false) as is_self, \
    coalesce(c.followers_count, 0) as followers, coalesce(c.following_count, 0) as following, \
    coalesce((select case when f.is_accepted then 'follows' else 'asked' end from community.follows f \
       where f.follower_profile_id = auth.profile_id() and f.followed_profile_id = p.id), 'none') as follow, \
    exists (select from community.follows f where f.follower_profile_id = p.id \
       and f.followed_profile_id = auth.profile_id() and f.is_accepted) as follows_me, \
    exists (select from identity.mutes m where m.profile_id = auth.profile_id() and m.muted_profile_id = p.id \
       and (m.expires_at is null or m.expires_at > now())) as is_muted, \
    case when p.id = auth.profile_id() then (select count(*) from community.follows f \
       where f.followed_profile_id = p.id and f.accepted_at is null) else 0 end as requests \
  from identity.profiles p left join community.profile_counts c on c.profile_id = p.id \
 where p.handle = $1 and p.id <> all ((select auth.blocked_profiles())::uuid[])"
);

/// The person at `/people/{handle}`.
///
/// # Errors
/// `NotFound` where there is nobody whom whoever asks may see, across a block, and where somebody once had this handle.
pub async fn person_head(tx: &ActorTx<'_>, handle: &str) -> StoreResult<PersonHead> {
    statement(FIND)
        .bind::<Text, _>(handle)
        .get_result(&mut tx.conn())
        .await
        .optional()?
        .ok_or(StoreError::NotFound)
}

/// A page of a person: their head and tabs, then `body`. Visitors see it in the frame of public pages.
pub fn person_page(head: PersonHead, tab: Tab, body: impl FnOnce() -> AnyView + Send + 'static) -> Page {
    let name = head.badge.0.name.clone();
    framed(name, move || {
        view! {
            {top(&head)}
            <Tabs links=tabs(&head, tab) label=t("person-tabs")/>
            {body()}
        }
        .into_any()
    })
}

/// A page in the frame that whoever asks knows: the portal for members, public pages for visitors.
pub fn framed(title: String, body: impl FnOnce() -> AnyView + Send + 'static) -> Page {
    Page::new(title, move || {
        let body = view! { <div class="portal-body">{body()}</div> };
        if ui::cx::current().person.is_some() {
            view! { <PortalLayout>{body}</PortalLayout> }.into_any()
        } else {
            view! { <PublicLayout>{body}</PublicLayout> }.into_any()
        }
    })
}

fn tabs(head: &PersonHead, tab: Tab) -> Vec<NavLink> {
    let path = |rest: &str| format!("/people/{}{rest}", head.badge.0.handle);
    let counted = |key: &str, count: i32| {
        let figure = format::number(count.into(), ui::cx::current().locale);
        if count > 0 { format!("{} {figure}", t(key)) } else { t(key) }
    };
    vec![
        NavLink::new(t("person-tab-about"), path("")).here(tab == Tab::About),
        NavLink::new(t("person-tab-posts"), path("/posts")).here(tab == Tab::Posts),
        NavLink::new(counted("person-tab-followers", head.followers), path("/followers"))
            .here(tab == Tab::Followers),
        NavLink::new(counted("person-tab-following", head.following), path("/following"))
            .here(tab == Tab::Following),
    ]
}

fn top(head: &PersonHead) -> AnyView {
    let badge = &head.badge.0;
    let names =
        [head.ballroom_name.clone(), badge.pronouns.clone()].into_iter().flatten().collect::<Vec<_>>();
    let names = (!names.is_empty()).then(|| view! { <p dir="auto">{names.join(" · ")}</p> });
    let back = head.follows_me.then(|| view! { <Badge label=t("person-follows-you")/> });
    let muted = head.is_muted.then(|| view! { <Badge label=t("person-muted") kind=BadgeKind::Warn/> });
    view! {
        <header class="person-head">
            <Avatar image=badge.image.clone() name=badge.name.clone() size=AvatarSize::Huge/>
            <div class="person-words">
                <h1 class="display" dir="auto">{badge.name.clone()}</h1>
                {names}
                <p class="person-handle"><span dir="ltr">{format!("@{}", badge.handle)}</span>{back}{muted}</p>
            </div>
            {actions(head)}
        </header>
    }
    .into_any()
}
