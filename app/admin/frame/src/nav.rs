//! Links at the side: systems, and the resources of the one that is open.

use crate::Desk;
use crate::layout::Place;
use std::sync::OnceLock;
use ui::nav::{NavGroup, NavLink};

/// A page of a system that is no resource: members, the picture library.
#[derive(Clone, Copy, Debug)]
pub struct Extra {
    /// The system in whose menu it stands.
    pub system: &'static str,
    /// Message id of its name.
    pub key: &'static str,
    /// Its path behind `/admin/{organization}`.
    pub path: &'static str,
    /// The permission word it needs.
    pub word: &'static str,
}

static EXTRAS: OnceLock<Vec<Extra>> = OnceLock::new();

/// Says once, at start, which pages systems have besides their resources.
pub fn set_extras(extras: Vec<Extra>) {
    let _ = EXTRAS.set(extras);
}

fn extras(desk: &Desk, system: &str) -> Vec<NavLink> {
    let all = EXTRAS.get().map_or(&[][..], Vec::as_slice);
    all.iter()
        .filter(|extra| extra.system == system && desk.scope.may(extra.word))
        .map(|extra| NavLink::new(desk.cx.t(extra.key), format!("{}{}", desk.base(), extra.path)))
        .collect()
}

/// The letter that goes to a system after `g`.
fn key(system: &str) -> Option<&'static str> {
    Some(match system {
        "analytics" => "a",
        "channels" => "l",
        "cms" => "t",
        "community" => "o",
        "crm" => "c",
        "events" => "e",
        "identity" => "i",
        "jobs" => "j",
        "marketing" => "k",
        "media" => "m",
        "messaging" => "b",
        "planning" => "p",
        "production" => "r",
        "search" => "f",
        "sites" => "s",
        _ => return None,
    })
}

/// The systems that have anything for the one who asks; the open one with its resources by heading.
pub(crate) fn groups(desk: &Desk, place: &Place) -> Vec<NavGroup> {
    let mut top =
        vec![NavLink::new(desk.cx.t("desk-home"), desk.base()).here(place.system.is_empty()).by(Some("h"))];
    let mut inner = Vec::new();
    let mut systems = desk.registry.systems();
    for extra in EXTRAS.get().map_or(&[][..], Vec::as_slice) {
        if !systems.contains(&extra.system) {
            systems.push(extra.system);
        }
    }
    for system in systems {
        let own = extras(desk, system);
        if own.is_empty() && desk.menu(system).next().is_none() {
            continue;
        }
        let is_open = place.system == system;
        let href = format!("{}/{system}", desk.base());
        top.push(
            NavLink::new(desk.cx.t(&format!("system-{system}")), href)
                .here(is_open && place.resource.is_empty())
                .by(key(system)),
        );
        if is_open {
            inner = resources(desk, place, own);
        }
    }
    let mut groups = vec![NavGroup { label: String::new(), links: top }];
    groups.splice(0..0, inner);
    groups
}

fn resources(desk: &Desk, place: &Place, own: Vec<NavLink>) -> Vec<NavGroup> {
    let mut groups: Vec<NavGroup> = Vec::new();
    for noun in desk.menu(&place.system) {
        let Some(label) = noun.menu(desk.cx.locale) else { continue };
        let words = engine::registry::words::sentence(&noun.many(desk.cx.locale));
        let link = NavLink::new(words, desk.list_href(noun)).here(noun.path == place.resource);
        match groups.iter_mut().find(|group| group.label == label) {
            Some(group) => group.links.push(link),
            None => groups.push(NavGroup { label, links: vec![link] }),
        }
    }
    if !own.is_empty() {
        let links = own.into_iter().map(|link| {
            let here = ui::nav::is_under(desk.cx.uri.path(), &link.href);
            link.here(here)
        });
        groups.insert(
            0,
            NavGroup { label: desk.cx.t(&format!("system-{}", place.system)), links: links.collect() },
        );
    }
    groups
}
