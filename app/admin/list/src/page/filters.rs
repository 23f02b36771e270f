//! Filters: what is asked for as chips that can be taken away, and forms that add more.

use super::head::hidden;
use super::load::Loaded;
use axum::extract::{Path, Query};
use engine::catalogue::Kind;
use engine::registry::{Control, Field};
use engine::{Filter, Mode, Noun, Op, Test, value};
use frame::{Desk, TheEngine};
use kernel::Locale;
use leptos::prelude::*;
use ui::prelude::*;
use web::answer::see_other;
use web::{Answer, Cx};

/// Quick filters, chips, and the form for everything else.
pub fn bar(loaded: &Loaded) -> AnyView {
    view! { <div class="filters">{quick(loaded)}{chips(loaded)}{adder(loaded)}</div> }.into_any()
}

/// The declared filters of few values: one select each.
fn quick(loaded: &Loaded) -> Option<AnyView> {
    let fields: Vec<&Field> = loaded
        .noun
        .declared
        .filters
        .iter()
        .filter_map(|name| loaded.noun.field(name))
        .filter(|field| {
            loaded.desk.scope.sees(field)
                && (!field.column.values.is_empty() || field.column.kind == Kind::Bool)
        })
        .collect();
    if fields.is_empty() {
        return None;
    }
    let names: Vec<String> = fields.iter().map(|field| format!("filter.{}", field.name)).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let selects = fields.iter().map(|field| select(loaded, field)).collect_view();
    Some(
        view! {
            <form class="filters-quick" method="get" action=format!("{}/filter", loaded.base) data-submit>
                {hidden(loaded, &names)}
                {selects}
                <button type="submit" class="button button-quiet">{t("list-filter-apply")}</button>
            </form>
        }
        .into_any(),
    )
}

fn select(loaded: &Loaded, field: &Field) -> AnyView {
    let locale = loaded.desk.cx.locale;
    let now = loaded
        .state
        .query
        .filter
        .on(&field.name)
        .first()
        .filter(|test| test.op == Op::Eq)
        .and_then(|test| test.values.first().cloned());
    let values: Vec<(String, String)> = if field.column.kind == Kind::Bool {
        vec![("true".into(), loaded.desk.cx.t("value-yes")), ("false".into(), loaded.desk.cx.t("value-no"))]
    } else {
        field.column.values.iter().map(|word| (word.clone(), value::value_label(word, locale))).collect()
    };
    let label = field.label(locale);
    let options = values
        .into_iter()
        .map(|(word, words)| {
            let selected = now.as_deref() == Some(word.as_str());
            view! { <option value=format!("eq.{word}") selected=selected>{words}</option> }
        })
        .collect_view();
    view! {
        <label class="filters-field">
            <span class="sr-only">{label.clone()}</span>
            <select class="input" name=format!("filter.{}", field.name)>
                <option value="">{tr("list-filter-any", &[("name", label.into())])}</option>
                {options}
            </select>
        </label>
    }
    .into_any()
}

/// What is asked for, each a link that takes it away.
fn chips(loaded: &Loaded) -> Option<AnyView> {
    let Filter::All(parts) = &loaded.state.query.filter else { return None };
    if parts.is_empty() {
        return None;
    }
    let chips = parts
        .iter()
        .enumerate()
        .map(|(at, part)| {
            let words = spoken(&loaded.desk, &loaded.noun, part);
            let without = loaded.state.with(|state| {
                if let Filter::All(parts) = &mut state.query.filter {
                    parts.remove(at);
                }
            });
            let label = tr("list-filter-remove", &[("filter", words.clone().into())]);
            view! { <li><a class="chip" href=without.href(&loaded.base) aria-label=label><span dir="auto">{words}</span><Icon name="x"/></a></li> }
        })
        .collect_view();
    let all = loaded.state.with(|state| state.query.filter = Filter::default());
    Some(
        view! {
            <ul class="chips" aria-label=t("list-filters")>
                {chips}
                <li><a class="chip-clear" href=all.href(&loaded.base)>{t("list-filter-clear")}</a></li>
            </ul>
        }
        .into_any(),
    )
}

/// A filter in words: “State is Draft or Review”.
pub fn spoken(desk: &Desk, noun: &Noun, filter: &Filter) -> String {
    let joined = |parts: &[Filter], key: &str| {
        let word = desk.cx.t(key);
        parts.iter().map(|part| spoken(desk, noun, part)).collect::<Vec<_>>().join(&format!(" {word} "))
    };
    match filter {
        Filter::All(parts) => joined(parts, "list-and"),
        Filter::Any(parts) => joined(parts, "list-or"),
        Filter::Is(test) => {
            let field = noun.field(&test.field);
            let label = field.map_or_else(|| test.field.clone(), |field| field.label(desk.cx.locale));
            let op = desk.cx.t(&format!("op-{}", test.op.as_str()));
            let values: Vec<String> =
                test.values.iter().map(|value| value_words(desk, field, value)).collect();
            format!("{label} {op} {}", values.join(", ")).trim_end().to_owned()
        }
    }
}

fn value_words(desk: &Desk, field: Option<&Field>, word: &str) -> String {
    match field {
        Some(field) if !field.column.values.is_empty() => value::value_label(word, desk.cx.locale),
        Some(field) if field.column.kind == Kind::Bool => {
            desk.cx.t(if word == "true" { "value-yes" } else { "value-no" })
        }
        _ => word.to_owned(),
    }
}

/// Any field, any comparison.
fn adder(loaded: &Loaded) -> AnyView {
    let locale = loaded.desk.cx.locale;
    let fields: Vec<Choice> = loaded
        .noun
        .fields
        .iter()
        .filter(|field| {
            field.mode != Mode::Inside && loaded.desk.scope.sees(field) && !Op::of(field).is_empty()
        })
        .map(|field| Choice::new(field.name.clone(), field.label(locale)))
        .collect();
    let ops = Op::ALL.iter().map(|op| Choice::new(op.as_str(), t(&format!("op-{}", op.as_str())))).collect();
    let joins = vec![Choice::new("and", t("list-join-and")), Choice::new("or", t("list-join-or"))];
    let has_filter = !loaded.state.query.filter.is_empty();
    let (kept, action) = (hidden(loaded, &[]), format!("{}/filter", loaded.base));
    view! {
        <Menu label=t("list-filter-add")>
            <form class="filters-add" method="get" action=action>
                {kept}
                {has_filter.then(|| view! { <RadioField name="add.join" label=t("list-join") options=joins value="and"/> })}
                <SelectField name="add.field" label=t("list-filter-field") options=fields required=true/>
                <SelectField name="add.op" label=t("list-filter-op") options=ops value="eq" required=true/>
                <TextField name="add.value" label=t("list-filter-value") help=t("list-filter-value-help")/>
                <SubmitButton label=t("list-filter-apply")/>
            </form>
        </Menu>
    }
    .into_any()
}

/// `GET …/filter`: from the fields of a form to the one address of that list.
///
/// # Errors
/// As [`Desk::noun`].
pub async fn apply(
    cx: Cx,
    engine: TheEngine,
    Path((organization, system, resource)): Path<(String, String, String)>,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Answer {
    let desk = frame::open(&cx, &engine, &organization).await?;
    let noun = desk.noun(&system, &resource)?;
    let get =
        |name: &str| pairs.iter().find(|(have, _)| have == name).map_or("", |(_, value)| value.as_str());
    let added = test(&noun, (get("add.field"), get("add.op"), get("add.value")), cx.locale);
    let or = get("add.join") == "or";
    let kept: Vec<(String, String)> = pairs.iter().filter(|(_, value)| !value.is_empty()).cloned().collect();
    let state = super::state::State::read(&noun, kept);
    let state = state.with(|state| {
        let Some(added) = added else { return };
        let before = std::mem::take(&mut state.query.filter);
        state.query.filter = if or { before.or(Filter::Is(added)) } else { before.and(Filter::Is(added)) };
    });
    Ok(see_other(&state.href(&desk.list_href(&noun))))
}

fn test(noun: &Noun, (field, op, value): (&str, &str, &str), locale: Locale) -> Option<Test> {
    let field = noun.field(field)?;
    let asked = Op::parse(op)?;
    // A comparison that the field does not have becomes the one that people mean.
    let offered = Op::of(field);
    let op = if offered.contains(&asked) || asked.is_alone() { asked } else { *offered.first()? };
    let values = match (op.is_alone(), op.is_several()) {
        (true, _) => Vec::new(),
        (_, true) => {
            value.split(',').map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
        }
        _ => vec![meant(field, value.trim(), locale)],
    };
    Some(Test { field: field.name.clone(), op, values })
}

/// A value of a value set may be typed in its words, in the language of the page.
fn meant(field: &Field, typed: &str, locale: Locale) -> String {
    let same = |word: &&String| value::value_label(word, locale).eq_ignore_ascii_case(typed);
    match &field.control {
        Control::Choice(_) => {
            field.column.values.iter().find(same).cloned().unwrap_or_else(|| typed.to_owned())
        }
        _ => typed.to_owned(),
    }
}

/// `GET …/display`: columns and density, likewise.
///
/// # Errors
/// As [`Desk::noun`].
pub async fn display(
    cx: Cx,
    engine: TheEngine,
    Path((organization, system, resource)): Path<(String, String, String)>,
    Query(mut pairs): Query<Vec<(String, String)>>,
) -> Answer {
    let desk = frame::open(&cx, &engine, &organization).await?;
    let noun = desk.noun(&system, &resource)?;
    let chosen: Vec<String> =
        pairs.iter().filter(|(name, _)| name == "column").map(|(_, value)| value.clone()).collect();
    if chosen != noun.list {
        pairs.push(("columns".to_owned(), chosen.join(",")));
    }
    let state = super::state::State::read(&noun, pairs);
    Ok(see_other(&state.with(|_| {}).href(&desk.list_href(&noun))))
}
