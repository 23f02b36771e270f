//! One item with its whole text, and the parts that pages of several modules share.

use crate::module::ItemCard;
use chrono::{DateTime, Utc};
use db::Json;
use diesel::QueryableByName;
use diesel::sql_types::{Jsonb, Nullable, Text, Timestamptz};
use kernel::{PersonBadge, SafeHtml};
use leptos::prelude::*;
use ui::nav::NavLink;
use ui::picture::Picture;

/// An item as its own page shows it.
#[derive(Clone, Debug, QueryableByName)]
pub struct ItemPage {
    /// What its card shows.
    #[diesel(embed)]
    pub card: ItemCard,
    /// The whole text; Markdown.
    #[diesel(sql_type = Nullable<Text>)]
    pub body: Option<String>,
    /// When its row was made.
    #[diesel(sql_type = Timestamptz)]
    pub created_at: DateTime<Utc>,
    /// When everybody could first see it.
    #[diesel(sql_type = Nullable<Timestamptz>)]
    pub published_at: Option<DateTime<Utc>>,
    /// Who wrote it.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub author: Option<Json<PersonBadge>>,
    /// Address of its subsite.
    #[diesel(sql_type = Text)]
    pub base: String,
}

impl ItemPage {
    /// Its picture in its own shape, with words and credit.
    pub fn figure(&self) -> AnyView {
        let Some(image) = self.card.picture() else {
            return ().into_any();
        };
        let credit = image.credit.clone().map(|credit| {
            view! { <figcaption class="card-meta" dir="auto">{ui::tr("module-credit", &[("name", credit.into())])}</figcaption> }
        });
        view! {
            <figure class="item-figure">
                <Picture image=image class="picture-grow" sizes="(min-width: 64rem) 64rem, 100vw" eager=true/>
                {credit}
            </figure>
        }
        .into_any()
    }

    /// Its whole text.
    pub fn prose(&self) -> AnyView {
        let text = self.body.as_deref().unwrap_or_default();
        if text.trim().is_empty() {
            return ().into_any();
        }
        let html = SafeHtml::from_markdown(text, 1).into_string();
        view! { <div class="prose" dir="auto" inner_html=html></div> }.into_any()
    }
}

/// Short facts about an item: words before their values.
#[derive(Debug, Default)]
pub struct Facts(Vec<(&'static str, AnyFact)>);

#[derive(Debug)]
enum AnyFact {
    Words(String),
    Way(NavLink),
    Outside(String),
}

impl Facts {
    /// A fact, if it is known. `key` is the message id of its name.
    pub fn put(mut self, key: &'static str, value: Option<String>) -> Self {
        self.0.extend(value.filter(|value| !value.is_empty()).map(|value| (key, AnyFact::Words(value))));
        self
    }

    /// A fact that leads to a page of ours.
    pub fn way(mut self, key: &'static str, link: Option<NavLink>) -> Self {
        self.0.extend(link.map(|link| (key, AnyFact::Way(link))));
        self
    }

    /// The address of another site, drawn as a button that says `key`. Stands after the facts.
    pub fn link(mut self, key: &'static str, address: Option<String>) -> Self {
        self.0.extend(address.map(|address| (key, AnyFact::Outside(address))));
        self
    }

    /// The list; nothing if there are no facts.
    pub fn into_view(self) -> AnyView {
        let mut facts = Vec::new();
        let mut buttons = Vec::new();
        for (key, fact) in self.0 {
            let value = match fact {
                AnyFact::Outside(href) => {
                    buttons.push(
                        view! { <p><a class="button" href=href rel="noopener">{ui::t(key)}</a></p> }
                            .into_any(),
                    );
                    continue;
                }
                AnyFact::Words(words) => view! { <span dir="auto">{words}</span> }.into_any(),
                AnyFact::Way(link) => view! { <a href=link.href dir="auto">{link.label}</a> }.into_any(),
            };
            facts.push(view! { <div><dt>{ui::t(key)}</dt><dd>{value}</dd></div> }.into_any());
        }
        let list = (!facts.is_empty()).then(|| view! { <dl class="facts">{facts}</dl> });
        view! { {list} {buttons} }.into_any()
    }
}
