//! A quoted post below the words of the one that quotes it; the same in the form, and for readers elsewhere.

use super::model::{Answer, Chosen, Quotations, Quote, Quoted};
use crate::card::{Card, moment};
use kernel::{FieldErrors, XmlText};
use leptos::prelude::*;
use std::fmt::Write;
use ui::prelude::*;
use uuid::Uuid;
use web::words::beside;

/// Letters of a quoted text.
const LETTERS: usize = 420;

/// What a post quotes. Whatever keeps it from a reader, they read the same sentence. Lists leave out what the reader does
/// not want to read; on its own page a post is shown whole.
pub fn quote_view(quote: &Quote, alone: bool) -> AnyView {
    match &quote.post {
        Some(post) if alone || !post.is_unwanted => quoted_view(post),
        _ => gone(if quote.waits { t("post-quote-waiting") } else { t("post-quote-gone") }),
    }
}

fn gone(words: String) -> AnyView {
    view! { <p class="quoted quoted-gone"><Icon name="quote"/><span>{words}</span></p> }.into_any()
}

/// The quoted post: who, when, its first words. What it quotes itself is read on its own page.
pub fn quoted_view(post: &Quoted) -> AnyView {
    let warning = post
        .warning
        .clone()
        .or_else(|| post.filtered.as_ref().map(|word| tr("post-filtered", &[("word", word.clone().into())])));
    let inside = match warning {
        Some(warning) => view! {
            <details class="post-warning">
                <summary><Icon name="triangle-alert"/><span dir="auto">{warning}</span><span class="post-warning-show">{t("post-warning-show")}</span></summary>
                <div class="post-body">{inside(post)}</div>
            </details>
        }
        .into_any(),
        None => inside(post),
    };
    view! {
        <figure class="quoted">
            <figcaption class="quoted-head">
                <Icon name="quote" label=t("post-quote-of")/>
                {author(post)}
                <a href=post.path() class="post-time">{moment(post.published_at)}</a>
            </figcaption>
            {inside}
        </figure>
    }
    .into_any()
}

fn author(post: &Quoted) -> AnyView {
    match &post.author {
        Some(author) => view! {
            <a href=format!("/people/{}", author.handle) class="quoted-author" dir="auto">{author.name.clone()}</a>
        }
        .into_any(),
        None => view! { <span class="quoted-author">{t("post-nobody")}</span> }.into_any(),
    }
}

fn inside(post: &Quoted) -> AnyView {
    let title = post
        .title
        .clone()
        .map(|title| view! { <p class="quoted-title"><a href=post.path() dir="auto">{title}</a></p> });
    let words = Some(post.words(LETTERS)).filter(|words| !words.is_empty());
    let words = words.map(|words| view! { <p dir="auto">{words}</p> });
    let question = post.question.clone().map(|question| {
        view! { <p class="quoted-question"><Icon name="chart-bar" label=t("poll-name")/><span dir="auto">{question}</span></p> }
    });
    let says = title.is_some() || words.is_some() || question.is_some();
    let says = says.then(|| view! { <blockquote class="quoted-says">{title}{words}{question}</blockquote> });
    let picture = post.picture.as_ref().map(|picture| {
        if picture.is_sensitive {
            return view! { <p class="help">{t("post-quote-sensitive")}</p> }.into_any();
        }
        view! { <Picture image=picture.image.clone() class="ratio-square quoted-picture" sizes="8rem"/> }
            .into_any()
    });
    view! { <div class="quoted-body">{picture}{says}</div> }.into_any()
}

/// What the form is about to quote, with the way to quote nothing. `fixed`: it is published, so it stays.
pub fn composer(chosen: &Chosen, quotes: Option<Uuid>, errors: &FieldErrors, fixed: bool) -> AnyView {
    let post = match &chosen.post {
        Some(post) => quoted_view(post),
        None => gone(t("post-quote-gone")),
    };
    let asks = (!fixed && chosen.answer == Some(Answer::Pending))
        .then(|| view! { <p class="help">{t("post-quote-asks")}</p> });
    let drop = (!fixed).then(|| {
        view! { <CheckField name="no_quote" label=t("post-quote-drop") error=beside(errors, "no_quote")/> }
    });
    let name = (!fixed).then_some(quotes).flatten();
    view! {
        <section class="composer-quote" aria-labelledby="composer-quote">
            <h2 class="label" id="composer-quote">{t("post-quote-field")}</h2>
            {name.map(|id| view! { <HiddenField name="quotes" value=id.to_string()/> })}
            {post}{asks}{drop}
        </section>
    }
    .into_any()
}

/// How often a person's own post is quoted, in words.
pub fn count(quotations: &Quotations) -> String {
    tr("post-quoted-by", &[("count", quotations.all.into()), ("waiting", quotations.waiting.into())])
}

/// What a post quotes, for readers elsewhere: a quotation and where it stands. Nothing where it is not for everybody.
pub fn html(card: &Card, origin: &str) -> String {
    let mut out = String::new();
    let Some(post) = card.quotes.as_ref().and_then(|quote| quote.post.as_ref()) else {
        return out;
    };
    let address = format!("{origin}{}", post.path());
    let words = post.warning.clone().unwrap_or_else(|| {
        let words = [
            post.title.clone().unwrap_or_default(),
            post.words(LETTERS),
            post.question.clone().unwrap_or_default(),
        ];
        words.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" — ")
    });
    let author = post.author.as_ref().map_or(address.as_str(), |author| author.name.as_str());
    let _ = write!(
        out,
        "<blockquote cite=\"{address}\"><p>{words}</p><p><a href=\"{address}\">{author}</a></p></blockquote>",
        address = XmlText(&address),
        words = XmlText(&words),
        author = XmlText(author),
    );
    out
}
