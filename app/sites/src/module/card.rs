//! The card of any module's item.

use super::{ItemCard, Module, show};
use crate::section::block::Pictures;
use leptos::prelude::*;
use ui::prelude::*;

/// What a card knows about the page around it.
#[derive(Clone, Debug, Default)]
pub struct CardLook {
    /// The subsite's address without a slash at its end: `/artists/john-doe`.
    pub base: String,
    /// Level of the card's heading.
    pub level: u8,
    /// Whose it is, on pages across subsites.
    pub by: Option<NavLink>,
    /// Pictures that sections name.
    pub pictures: Pictures,
}

/// An item as a card. `base` is its subsite's address, `by` names the subsite on pages across several, `level` is the
/// heading's: 3 unless told.
#[component]
pub fn ItemCardView(
    /// The item.
    item: ItemCard,
    /// Address of its subsite.
    #[prop(into)]
    base: String,
    /// Its subsite, where that is not clear.
    #[prop(optional_no_strip, into)]
    by: Option<NavLink>,
    /// Level of the heading.
    #[prop(optional)]
    level: u8,
) -> impl IntoView {
    card(&item, &CardLook { base, level: if level == 0 { 3 } else { level }, by, pictures: Pictures::new() })
}

/// The card of an item.
pub(crate) fn card(item: &ItemCard, look: &CardLook) -> AnyView {
    match item.module {
        Module::Timeline => crate::timeline::page::card(item, look),
        Module::Awards => crate::award::page::card(item, look),
        Module::Albums => crate::album::page::card(item, look),
        Module::Books => crate::book::page::card(item, look),
        Module::Videos => crate::video::page::card(item, look),
        Module::Gallery => crate::gallery::page::card(item, look),
        Module::Events => crate::event::page::card(item, look),
        Module::Merch => crate::merch::page::card(item, look),
        Module::Articles => crate::article::page::card(item, look),
        Module::Posts => crate::post::page::card(item, look),
        Module::Bounties => crate::bounty::page::card(item, look),
        Module::Forum => crate::forum::page::card(item, look),
        Module::Connections => crate::connection::page::card(item, look),
        Module::Contributions => crate::contribution::page::card(item, look),
        Module::About | Module::Sections => show::plain(item, look),
    }
}
