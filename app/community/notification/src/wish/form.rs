//! The matrix: a row for each kind, with a choice for the app, for devices and for mail.

use super::model::{CHANNELS, Draft, INHERIT, app_field, mail_field, push_field};
use crate::kind::{Delivery, KINDS, Kind, Part, dashed};
use kernel::FieldErrors;
use leptos::prelude::*;
use ui::prelude::*;

/// The matrix; for one house, every choice can also follow what holds everywhere.
pub fn matrix(draft: &Draft, errors: &FieldErrors, house: bool) -> AnyView {
    Part::ALL.iter().map(|part| part_fields(*part, draft, errors, house)).collect_view().into_any()
}

fn part_fields(part: Part, draft: &Draft, errors: &FieldErrors, house: bool) -> AnyView {
    let kinds = KINDS.iter().filter(|kind| kind.part == part && (!house || of_houses(kind)));
    let rows = kinds.map(|kind| row(kind, draft, errors, house)).collect::<Vec<_>>();
    if rows.is_empty() {
        return ().into_any();
    }
    let name = t(&format!("notification-part-{}", part.word()));
    view! {
        <fieldset class="wishes">
            <legend>{name}</legend>
            {rows}
        </fieldset>
    }
    .into_any()
}

/// Can it come from a house? Following people and answers to reports cannot.
pub fn of_houses(kind: &Kind) -> bool {
    matches!(kind.part, Part::Talk | Part::Houses)
}

fn row(kind: &Kind, draft: &Draft, errors: &FieldErrors, house: bool) -> AnyView {
    let label = t(&format!("notification-kind-{}", dashed(kind.word)));
    let error = CHANNELS.iter().find_map(|(_, field)| errors.get(&field(kind)).map(str::to_owned));
    let error = error.map(|words| view! { <p class="field-error">{words}</p> });
    let app = match kind.always {
        true => view! { <p class="help">{t("notification-always")}</p> }.into_any(),
        false => yes_no(&app_field(kind), draft, house, ("notification-channel-app", &label)),
    };
    view! {
        <div class="wish" role="group" aria-label=label.clone()>
            <p class="wish-name">{label.clone()}</p>
            {app}
            {yes_no(&push_field(kind), draft, house, ("notification-channel-push", &label))}
            {choice(&mail_field(kind), draft, mail_choices(house), ("notification-channel-mail", &label))}
            {error}
        </div>
    }
    .into_any()
}

/// A box; for one house a choice, because it can also follow what holds everywhere. `words` as of [`choice`].
fn yes_no(field: &str, draft: &Draft, house: bool, words: (&str, &str)) -> AnyView {
    if house {
        let choices = vec![
            Choice::new(INHERIT, t("notification-inherit")),
            Choice::new(Delivery::AtOnce.word(), t("notification-app-on")),
            Choice::new(Delivery::Off.word(), t("notification-delivery-off")),
        ];
        return choice(field, draft, choices, words);
    }
    let checked = draft.get(field).is_some_and(|word| word == Delivery::AtOnce.word());
    let channel = t(words.0);
    let name = tr("notification-of", &[("channel", channel.clone().into()), ("kind", words.1.into())]);
    view! {
        <label class="wish-box">
            <input type="checkbox" name=field.to_owned() value=Delivery::AtOnce.word() checked=checked aria-label=name/>
            <span aria-hidden="true">{channel}</span>
        </label>
    }
    .into_any()
}

fn mail_choices(house: bool) -> Vec<Choice> {
    let inherit = house.then(|| Choice::new(INHERIT, t("notification-inherit")));
    let ways = Delivery::ALL
        .iter()
        .map(|way| Choice::new(way.word(), t(&format!("notification-delivery-{}", dashed(way.word())))));
    inherit.into_iter().chain(ways).collect()
}

/// `words`: message id of the channel, and what kind it is.
fn choice(field: &str, draft: &Draft, choices: Vec<Choice>, words: (&str, &str)) -> AnyView {
    let chosen = draft.get(field).cloned().unwrap_or_default();
    let channel = t(words.0);
    let name = tr("notification-of", &[("channel", channel.clone().into()), ("kind", words.1.into())]);
    let options = choices.into_iter().map(|choice| {
        let selected = choice.value == chosen;
        view! { <option value=choice.value selected=selected>{choice.label}</option> }
    });
    view! {
        <label class="wish-choice">
            <span aria-hidden="true">{channel}</span>
            <select class="input" name=field.to_owned() aria-label=name>{options.collect_view()}</select>
        </label>
    }
    .into_any()
}
