//! "Quoted by": who quotes a person's post, with the buttons that agree, refuse and take back.

use super::model::Quoted;
use super::view::quoted_view;
use crate::card::{Card, moment};
use chrono::{DateTime, Utc};
use db::Json;
use diesel::QueryableByName;
use diesel::sql_types::{Jsonb, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use leptos::prelude::*;
use ui::prelude::*;
use uuid::Uuid;

/// One quotation, for the author of what is quoted.
#[derive(Clone, Debug, QueryableByName)]
pub struct Line {
    /// The share.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// `pending`, `accepted`, `refused`, `revoked`.
    #[diesel(sql_type = Text)]
    pub status: String,
    /// When it was made.
    #[diesel(sql_type = Timestamptz)]
    pub created_at: DateTime<Utc>,
    /// The post that quotes, if the author sees it.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub post: Option<Json<Quoted>>,
    /// Who quotes, if the author sees them.
    #[diesel(sql_type = Nullable<Text>)]
    pub who: Option<String>,
}

/// A part of the list below its heading; nothing where it is empty.
pub fn section(card: &Card, title: &'static str, lines: Vec<Line>) -> Option<AnyView> {
    (!lines.is_empty()).then(|| {
        let lines = lines.into_iter().map(|line| row(card, line)).collect_view();
        view! {
            <section class="quotations" aria-labelledby=title>
                <h2 id=title>{t(title)}</h2>
                <ul>{lines}</ul>
            </section>
        }
        .into_any()
    })
}

fn row(card: &Card, line: Line) -> AnyView {
    let who = line.who.clone().unwrap_or_else(|| t("post-quote-somebody"));
    let post = match &line.post {
        Some(post) => quoted_view(&post.0),
        None => view! { <p class="quoted quoted-gone"><Icon name="eye-off"/><span>{tr("post-quote-unseen", &[("name", who.clone().into())])}</span></p> }
            .into_any(),
    };
    let action = format!("{}/quotes/{}", card.path(), line.id);
    let choices: &[(&str, &str)] = match line.status.as_str() {
        "pending" => &[("true", "post-quote-agree"), ("false", "post-quote-refuse")],
        "accepted" => &[("false", "post-quote-withdraw")],
        _ => &[("true", "post-quote-agree-after-all")],
    };
    let buttons = choices.iter().map(|(on, label)| answer(&action, on, label, &who)).collect_view();
    view! {
        <li class="quotation">
            <p class="help">{t(&format!("post-quote-status-{}", line.status))}" "{moment(line.created_at)}</p>
            {post}
            <div class="quotation-answers">{buttons}</div>
        </li>
    }
    .into_any()
}

/// A button; screen readers hear whose quotation it is about.
fn answer(action: &str, on: &str, label: &str, who: &str) -> AnyView {
    let kind = if on == "true" { "button" } else { "button button-quiet" };
    let label = t(label);
    let named =
        tr("post-quote-answer-named", &[("answer", label.clone().into()), ("name", who.to_owned().into())]);
    view! {
        <form method="post" action=action.to_owned()>
            <HiddenField name="on" value=on.to_owned()/>
            <button type="submit" class=kind aria-label=named>{label}</button>
        </form>
    }
    .into_any()
}
