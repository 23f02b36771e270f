//! Zones, languages, countries, currencies: what the world has agreed on, with names in the reader's language.

use super::look::Look;
use engine::registry::Control;
use kernel::Locale;
use leptos::prelude::*;
use ui::prelude::*;

/// Code and name per line, sorted by name, as CLDR writes them.
const COUNTRIES: [&str; 2] = [include_str!("words/countries.en.txt"), include_str!("words/countries.ar.txt")];
const CURRENCIES: [&str; 2] =
    [include_str!("words/currencies.en.txt"), include_str!("words/currencies.ar.txt")];
const LANGUAGES: [&str; 2] = [include_str!("words/languages.en.txt"), include_str!("words/languages.ar.txt")];

/// The list in the reader's language.
fn of(list: [&'static str; 2], locale: Locale) -> impl Iterator<Item = (&'static str, &'static str)> {
    let [english, arabic] = list;
    let text = if locale == Locale::Ar { arabic } else { english };
    text.lines().filter_map(|line| line.split_once(' '))
}

pub(super) fn view(look: &Look<'_>) -> AnyView {
    match look.field.control {
        Control::Zone => {
            suggested(look, chrono_tz::TZ_VARIANTS.iter().map(|zone| (zone.name(), "")).collect())
        }
        // A language may be more precise than any list.
        Control::Language => suggested(look, of(LANGUAGES, look.desk.cx.locale).collect()),
        Control::Currency => select(look, CURRENCIES, true),
        _ => select(look, COUNTRIES, false),
    }
}

fn select(look: &Look<'_>, list: [&'static str; 2], with_code: bool) -> AnyView {
    let words =
        |code: &str, name: &str| if with_code { format!("{code} · {name}") } else { name.to_owned() };
    let mut options: Vec<Choice> =
        of(list, look.desk.cx.locale).map(|(code, name)| Choice::new(code, words(code, name))).collect();
    let value = look.value();
    if !value.is_empty() && options.iter().all(|option| option.value != value) {
        options.push(Choice::new(value.clone(), value.clone()));
    }
    let (name, label, required) = (look.name(), look.label(), look.required());
    view! {
        <SelectField
            name=name label=label options=options value=value error=look.error() help=look.help() required=required
        />
    }
    .into_any()
}

fn suggested(look: &Look<'_>, list: Vec<(&'static str, &'static str)>) -> AnyView {
    let frame = look.frame();
    let list_id = format!("{}-list", frame.id);
    let options =
        list.into_iter().map(|(code, name)| view! { <option value=code>{name}</option> }).collect_view();
    let most = look.field.limits.max_length.map(|most| most.to_string());
    let input = view! {
        <input
            class="input" id=frame.id.clone() name=look.name() type="text" value=look.value() required=look.required() dir="ltr"
            list=list_id.clone() maxlength=most autocomplete="off" aria-describedby=frame.described_by()
            aria-invalid=frame.invalid()
        />
        <datalist id=list_id>{options}</datalist>
    };
    frame.around(input)
}
