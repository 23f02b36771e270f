//! How a thing to buy looks among others and on its own page.

use crate::module::show::{self, Line, Look};
use crate::module::{ItemCard, words};
use crate::subsite::item::{Facts, ItemPage};
use leptos::prelude::*;
use ui::format;

/// The thing, its name, and its price at the end of the same line.
pub fn card(item: &ItemCard, look: &Look) -> AnyView {
    view! {
        <article class="goods">
            {show::cover(item, "ratio-portrait", "(min-width: 64rem) 18rem, 50vw")}
            <div class="goods-words">
                {show::title(item, look, "goods-name")}
                {price(item)}
                {show::byline(look)}
            </div>
        </article>
    }
    .into_any()
}

fn price(item: &ItemCard) -> AnyView {
    let extra = &item.extra.0;
    let price = match extra.money() {
        _ if !extra.in_stock => ui::t("module-sold-out"),
        Some(price) => format::money(&price, words::locale()),
        None => ui::t("module-price-on-request"),
    };
    view! { <p class="goods-price figures">{price}</p> }.into_any()
}

/// Text and price.
pub fn line(item: &ItemCard) -> Line {
    let extra = &item.extra.0;
    let price = extra.money().map(|price| format::money(&price, words::locale()));
    let price = if extra.in_stock { price } else { Some(ui::t("module-sold-out")) };
    Line { lead: None, text: item.words(120), trail: price }
}

/// The thing beside its price, text and shop.
pub fn body(page: &ItemPage) -> AnyView {
    let item = &page.card;
    view! {
        <div class="record">
            <div class="record-front">{show::cover(item, "ratio-portrait", "(min-width: 56rem) 36rem, 100vw")}</div>
            <div class="record-back">
                <div class="goods-large">{price(item)}</div>
                {page.prose()}
                {Facts::default().link("module-shop", item.extra.0.link()).into_view()}
            </div>
        </div>
    }
    .into_any()
}
