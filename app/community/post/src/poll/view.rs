//! The question with its options or its numbers.

use super::model::{Choice, Poll};
use crate::card::Card;
use leptos::prelude::*;
use ui::prelude::*;

/// The poll of a post, if it has one.
pub fn poll_view(card: &Card) -> Option<AnyView> {
    let poll = card.poll.as_ref()?;
    let votes = card.publish_state == "published" && ui::cx::current().person.is_some();
    let inside = match (poll.is_closed, votes && !poll.is_voted()) {
        (false, true) => view! { {form(card, poll)}{peek(poll)} }.into_any(),
        (false, false) if votes => view! { {results(poll)}{withdraw(card)} }.into_any(),
        _ => results(poll),
    };
    Some(
        view! {
            <section class="poll" id=format!("poll-{}", card.id.simple()) aria-label=t("poll-name")>
                <p class="poll-question" dir="auto">{poll.question.clone()}</p>
                {inside}
                <p class="poll-facts">{facts(poll)}</p>
            </section>
        }
        .into_any(),
    )
}

fn form(card: &Card, poll: &Poll) -> AnyView {
    let kind = if poll.max_choices > 1 { "checkbox" } else { "radio" };
    let options = poll
        .options
        .iter()
        .map(|option| {
            view! {
                <label class="check">
                    <input type=kind name="option" value=option.id.to_string()/>
                    <span dir="auto">{option.label.clone()}</span>
                </label>
            }
        })
        .collect_view();
    let hint = (poll.max_choices > 1)
        .then(|| view! { <p class="help">{tr("poll-choose", &[("count", poll.max_choices.into())])}</p> });
    view! {
        <form method="post" action=format!("{}/vote", card.path()) class="poll-form">
            <fieldset><legend class="sr-only">{poll.question.clone()}</legend>{hint}{options}</fieldset>
            <SubmitButton label=t("poll-vote") kind=ButtonKind::Quiet/>
        </form>
    }
    .into_any()
}

/// The numbers before one has voted, for those who only look.
fn peek(poll: &Poll) -> Option<AnyView> {
    (!poll.hides_results && poll.voters_count > 0).then(|| {
        view! { <details class="poll-peek"><summary>{t("poll-results")}</summary>{results(poll)}</details> }.into_any()
    })
}

fn results(poll: &Poll) -> AnyView {
    let rows = poll.options.iter().map(|option| result(option, poll.voters_count)).collect_view();
    view! { <ul class="poll-results">{rows}</ul> }.into_any()
}

fn result(option: &Choice, voters: i32) -> AnyView {
    let locale = ui::cx::current().locale;
    let mine = option.is_mine.then(|| view! { <Icon name="check" label=t("poll-mine")/> });
    let bar = option.votes.map(|votes| {
        let share = tr(
            "poll-share",
            &[
                ("percent", (i64::from(votes) * 100 / i64::from(voters.max(1))).into()),
                ("votes", votes.into()),
            ],
        );
        view! {
            <span class="poll-number" title=share.clone()>{format::number(votes.into(), locale)}</span>
            <progress max=voters.max(1).to_string() value=votes.to_string() aria-label=share></progress>
        }
    });
    let voters = option.voters.iter().map(|voter| {
        view! { <li><a href=format!("/people/{}", voter.handle) dir="auto">{voter.name.clone()}</a></li> }
    });
    let voters =
        (!option.voters.is_empty()).then(|| view! { <ul class="poll-voters">{voters.collect_view()}</ul> });
    view! { <li class="poll-result"><span class="poll-label" dir="auto">{option.label.clone()}{mine}</span>{bar}{voters}</li> }
        .into_any()
}

fn withdraw(card: &Card) -> AnyView {
    view! {
        <form method="post" action=format!("{}/vote", card.path())>
            <HiddenField name="withdraw" value="true"/>
            <button type="submit" class="link-button">{t("poll-withdraw")}</button>
        </form>
    }
    .into_any()
}

fn facts(poll: &Poll) -> String {
    let locale = ui::cx::current().locale;
    let mut facts = vec![tr("poll-voters", &[("count", poll.voters_count.into())])];
    if poll.is_closed {
        facts.push(t("poll-closed"));
    } else if let Some(at) = poll.closes_at {
        facts.push(tr("poll-closes", &[("time", format::date_time(at, locale).into())]));
    }
    if poll.hides_results && !poll.is_closed {
        facts.push(t("poll-hidden"));
    }
    facts.push(t(if poll.is_anonymous { "poll-anonymous" } else { "poll-open" }));
    facts.join(" ")
}
