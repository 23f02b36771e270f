//! What somebody chose to see.

use super::store::Place;
use kernel::address::with_query;
use kernel::values::community::GalleryItemCategory;
use leptos::prelude::*;
use serde::Deserialize;
use ui::prelude::*;

/// What an address asks for.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct WallQuery {
    /// A category of the database.
    pub category: String,
    /// A tag, with or without its hash.
    pub tag: String,
    /// `{organization}/{slug}` of an album.
    pub album: String,
    /// Key of a house.
    pub house: String,
    /// `true`: featured ones only.
    pub featured: String,
    /// `show`: sensitive pictures without their blur.
    pub sensitive: String,
    /// The last picture of the page before.
    pub after: String,
}

impl WallQuery {
    /// The tag as pictures carry it.
    pub fn tag(&self) -> String {
        self.tag.trim().trim_start_matches('#').to_lowercase()
    }

    /// Featured ones only?
    pub fn is_featured(&self) -> bool {
        self.featured == "true"
    }

    /// Is there nothing chosen?
    pub fn is_plain(&self) -> bool {
        [&self.category, &self.tag, &self.album, &self.house, &self.featured]
            .iter()
            .all(|word| word.is_empty())
    }

    /// Its address.
    pub fn href(&self) -> String {
        with_query(
            "/gallery",
            [
                ("category", &self.category),
                ("tag", &self.tag()),
                ("album", &self.album),
                ("house", &self.house),
                ("featured", &self.featured),
                ("sensitive", &self.sensitive),
                ("after", &self.after),
            ],
        )
    }

    /// The first page of the same, changed.
    pub fn with(&self, change: impl FnOnce(&mut Self)) -> String {
        let mut other = Self { after: String::new(), ..self.clone() };
        change(&mut other);
        other.href()
    }
}

/// Categories as quiet links, and what else was chosen with a way to let go of it.
pub fn filters(query: &WallQuery, album: Option<&Place>, house: Option<&Place>) -> AnyView {
    let all = query.category.is_empty() && !query.is_featured();
    let mut links = vec![
        NavLink::new(t("gallery-all"), query.with(|q| (q.category, q.featured) = Default::default()))
            .here(all),
        NavLink::new(
            t("gallery-featured"),
            query.with(|q| (q.category, q.featured) = (String::new(), "true".into())),
        )
        .here(query.is_featured()),
    ];
    links.extend(GalleryItemCategory::ALL.iter().map(|one| {
        let href = query.with(|q| (q.category, q.featured) = (one.as_str().to_owned(), String::new()));
        NavLink::new(t(&format!("gallery-category-{one}")), href).here(query.category == one.as_str())
    }));
    let tag = query.tag();
    let chips = [
        (!tag.is_empty()).then(|| chip(format!("#{tag}"), query.with(|q| q.tag.clear()))),
        album.map(|place| chip(place.name.clone(), query.with(|q| q.album.clear()))),
        house.map(|place| chip(place.name.clone(), query.with(|q| q.house.clear()))),
    ];
    let hidden = [
        ("category", &query.category),
        ("album", &query.album),
        ("house", &query.house),
        ("featured", &query.featured),
    ];
    let hidden = hidden
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| view! { <HiddenField name=name value=value.clone()/> })
        .collect_view();
    view! {
        <div class="pictures-filters">
            <Tabs links=links label=t("gallery-categories")/>
            <form method="get" action="/gallery" class="pictures-search" role="search">
                {hidden}
                <TextField name="tag" label=t("gallery-filter-tag") value=tag kind="search"/>
                <SubmitButton label=t("gallery-filter") kind=ButtonKind::Quiet/>
            </form>
            <ul class="pictures-chips">{chips.into_iter().flatten().collect_view()}</ul>
        </div>
    }
    .into_any()
}

fn chip(words: String, without: String) -> AnyView {
    let label = tr("gallery-without", &[("name", words.clone().into())]);
    view! { <li><a href=without aria-label=label><span dir="auto">{words}</span><Icon name="x"/></a></li> }
        .into_any()
}
