//! The corner where one begins to write: a field that grows, on top of the home feed, and a link in houses.

use super::places::{self, Places};
use crate::card::{Audience, ReplyPolicy};
use db::{ActorTx, StoreResult};
use leptos::prelude::*;
use ui::prelude::*;
use uuid::Uuid;

/// What the corner needs.
#[derive(Clone, Debug)]
pub struct Corner(Places);

impl Corner {
    /// The organisations to which whoever asks belongs, as live events call them.
    pub fn topics(&self) -> String {
        topics(self.0.organizations.iter().map(|spot| spot.id))
    }
}

/// Topics of live events, for a script.
pub fn topics(organizations: impl Iterator<Item = Uuid>) -> String {
    organizations.map(|id| format!("organization:{id}")).collect::<Vec<_>>().join(" ")
}

/// Reads it.
///
/// # Errors
/// If the database is away.
pub async fn corner(tx: &ActorTx<'_>) -> StoreResult<Corner> {
    Ok(Corner(places::places(tx).await?))
}

/// One field, where it goes and who sees it; nothing for somebody who belongs nowhere.
pub fn corner_view(Corner(places): Corner) -> Option<AnyView> {
    let first = places.first();
    if first.is_empty() {
        return None;
    }
    let spots = places.houses.iter().map(|spot| Choice::new(format!("house:{}", spot.id), spot.name.clone()));
    let more = places.organizations.iter();
    let spots: Vec<Choice> = spots
        .chain(more.map(|spot| Choice::new(format!("organization:{}", spot.id), spot.name.clone())))
        .collect();
    let has_house = !places.houses.is_empty();
    let audiences: Vec<Choice> = Audience::ALL
        .iter()
        .filter(|one| **one != Audience::House || has_house)
        .map(|one| Choice::new(one.as_str(), t(&format!("post-audience-{one}"))))
        .collect();
    let audience =
        places.audience.filter(|one| *one != Audience::House || has_house).unwrap_or(Audience::Public);
    let replies =
        places.replies.filter(|one| *one != ReplyPolicy::House || has_house).unwrap_or(ReplyPolicy::Everyone);
    Some(
        view! {
            <draft-keeper who=super::author()>
            <form method="post" action="/posts/new" enctype="multipart/form-data" class="corner">
                <HiddenField name="id" value=Uuid::now_v7().to_string()/>
                <HiddenField name="kind" value="text"/>
                <HiddenField name="reply_policy" value=replies.as_str()/>
                <HiddenField name="back" value="/feed"/>
                <mention-picker src="/people/search"><TextArea name="content" label=t("post-corner") rows=2/></mention-picker>
                <div class="corner-line">
                    <SelectField name="place" label=t("post-field-place") options=spots value=first required=true/>
                    <SelectField name="visibility" label=t("post-field-audience") options=audiences value=audience.as_str() required=true/>
                    <div class="corner-buttons">
                        <SubmitButton label=t("post-publish") name="action".to_owned() value="publish".to_owned()/>
                        <SubmitButton label=t("post-corner-more") kind=ButtonKind::Quiet name="action".to_owned() value="more".to_owned()/>
                    </div>
                </div>
            </form>
            </draft-keeper>
        }
        .into_any(),
    )
}

/// The way to the form, for a place that is known.
pub fn begin(place: &str) -> AnyView {
    view! { <p class="post-begin"><ButtonLink href=format!("/posts/new?place={place}") label=t("post-corner")/></p> }.into_any()
}
