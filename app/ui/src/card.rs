//! One thing among others: picture, name, one line. The whole card is the link's surface, the name is the link.

use crate::picture::Picture;
use kernel::AssetRef;
use leptos::prelude::*;

/// The shape of a card's picture.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CardShape {
    /// 4:5, people and posters.
    #[default]
    Portrait,
    /// 1:1, record sleeves.
    Sleeve,
    /// 3:2, stories and videos.
    Landscape,
    /// 2:3, books.
    Book,
    /// No picture, and no empty place for one.
    Text,
}

impl CardShape {
    fn class(self) -> &'static str {
        match self {
            Self::Portrait => "ratio-portrait",
            Self::Sleeve => "ratio-square",
            Self::Landscape => "ratio-landscape",
            Self::Book => "ratio-book",
            Self::Text => "",
        }
    }
}

/// A card. Without a picture its place shows the name as type, set large.
#[component]
pub fn Card(
    /// The name.
    #[prop(into)]
    title: String,
    /// Where it leads.
    #[prop(into)]
    href: String,
    /// Its picture.
    #[prop(optional_no_strip, into)]
    image: Option<AssetRef>,
    /// A word above the name: what it is, a date.
    #[prop(optional_no_strip, into)]
    kicker: Option<String>,
    /// One or two lines below the name.
    #[prop(optional_no_strip, into)]
    text: Option<String>,
    /// A quiet last line: place, length, price.
    #[prop(optional_no_strip, into)]
    meta: Option<String>,
    /// Shape of the picture.
    #[prop(optional)]
    shape: CardShape,
    /// How wide the picture is shown.
    #[prop(optional, into)]
    sizes: String,
    /// Level of the heading: 2 to 6, 3 unless told.
    #[prop(optional)]
    level: u8,
    /// More, below everything.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let sizes = if sizes.is_empty() {
        "(min-width: 75rem) 22rem, (min-width: 40rem) 33vw, 50vw".to_owned()
    } else {
        sizes
    };
    let cover = match (shape, image) {
        (CardShape::Text, _) => None,
        (_, Some(image)) => {
            // The name beside it is the link's text; the picture would say it twice.
            let image = AssetRef { alt: String::new(), ..image };
            Some(view! { <Picture image=image sizes=sizes class=shape.class()/> }.into_any())
        }
        (_, None) => Some(
            view! { <span class=format!("card-type {}", shape.class()) aria-hidden="true"><span dir="auto">{title.clone()}</span></span> }
                .into_any(),
        ),
    };
    let link = view! { <a href=href class="card-link" dir="auto">{title}</a> };
    view! {
        <article class="card">
            {cover}
            <div class="card-words">
                {kicker.map(|kicker| view! { <p class="kicker">{kicker}</p> })}
                {heading(level, link.into_any())}
                {text.map(|text| view! { <p class="card-text" dir="auto">{text}</p> })}
                {meta.map(|meta| view! { <p class="card-meta">{meta}</p> })}
                {children.map(|children| children())}
            </div>
        </article>
    }
}

/// A heading of the level a page needs; 0 is 3.
fn heading(level: u8, inner: AnyView) -> AnyView {
    match level {
        2 => view! { <h2 class="card-title">{inner}</h2> }.into_any(),
        4 => view! { <h4 class="card-title">{inner}</h4> }.into_any(),
        5 => view! { <h5 class="card-title">{inner}</h5> }.into_any(),
        6 => view! { <h6 class="card-title">{inner}</h6> }.into_any(),
        _ => view! { <h3 class="card-title">{inner}</h3> }.into_any(),
    }
}

/// How cards stand beside each other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum GridKind {
    /// Equal columns, two on a phone.
    #[default]
    Even,
    /// The first one large, the others around it, as on a magazine's front.
    Front,
    /// Small and many, for an index.
    Dense,
}

/// A grid of cards. Its children are the cards themselves.
#[component]
pub fn CardGrid(
    /// How they stand.
    #[prop(optional)]
    kind: GridKind,
    /// The cards.
    children: Children,
) -> impl IntoView {
    let class = match kind {
        GridKind::Even => "card-grid",
        GridKind::Front => "card-grid card-grid-front",
        GridKind::Dense => "card-grid card-grid-dense",
    };
    view! { <div class=class>{children()}</div> }
}
