//! What stands above a list: how many, search, add, views, columns, density, favourite, import and export.

use super::column::Column;
use super::load::Loaded;
use crate::saved;
use engine::record::Count;
use engine::scope::Verb;
use leptos::prelude::*;
use ui::nav::NavLink;
use ui::prelude::*;

/// The head.
pub fn head(loaded: &Loaded) -> AnyView {
    let name = loaded.noun.one(loaded.desk.cx.locale);
    let add = loaded.may(Verb::Create).then(|| {
        let label = tr("list-add", &[("name", name.into())]);
        view! { <a class="button" href=loaded.desk.new_href(&loaded.noun) data-key="n">{label}</a> }
    });
    view! {
        <div class="list-head">
            <p class="list-count" role="status">{counted(loaded.count)}</p>
            {search(loaded)}
            <div class="list-tools">
                {saved::page::menu(loaded)}
                {display(loaded)}
                {more(loaded)}
                {saved::page::star(loaded)}
                {add}
            </div>
        </div>
        {ways(loaded)}
    }
    .into_any()
}

/// “1,204”, or “about 1,200,000”: never a number that was not counted without saying so.
fn counted(count: Count) -> String {
    match count {
        Count::Exact(number) => tr("list-count", &[("count", number.into())]),
        Count::About(number) => tr("list-count-about", &[("count", rounded(number).into())]),
    }
}

/// Two digits of an estimate are all that is true of it.
fn rounded(number: i64) -> i64 {
    let mut step = 1;
    while number / step >= 100 {
        step *= 10;
    }
    number / step * step
}

fn search(loaded: &Loaded) -> Option<AnyView> {
    if loaded.noun.search.is_empty() {
        return None;
    }
    let kept = hidden(loaded, &["q"]);
    let label = t("list-search");
    Some(
        view! {
            <form class="list-search" method="get" action=loaded.base.clone() role="search" aria-label=t("list-search")>
                {kept}
                <input class="input" type="search" name="q" value=loaded.state.query.search.clone() placeholder=label.clone() aria-label=label maxlength="200"/>
                <button type="submit" class="button button-quiet"><Icon name="search" label=t("list-search-button")/></button>
            </form>
        }
        .into_any(),
    )
}

/// The parameters of the list as hidden fields, without some.
pub(super) fn hidden(loaded: &Loaded, without: &[&str]) -> AnyView {
    let pairs = loaded.state.with(|_| {}).pairs();
    let kept = pairs.into_iter().filter(|(name, _)| !without.contains(&name.as_str()));
    kept.map(|(name, value)| view! { <input type="hidden" name=name value=value/> }).collect_view().into_any()
}

/// The views of the resource, and the trash, as tabs.
fn ways(loaded: &Loaded) -> Option<AnyView> {
    let state = &loaded.state;
    let to = |view: &str, trash: bool| {
        state.with(|state| {
            view.clone_into(&mut state.view);
            state.query.trash = trash;
        })
    };
    let mut links = vec![
        NavLink::new(t("list-view-table"), to("table", false).href(&loaded.base))
            .here(state.view == "table" && !state.query.trash),
    ];
    for view in loaded.noun.views() {
        let here = state.view == view.name() && !state.query.trash;
        links.push(
            NavLink::new(t(&format!("list-view-{}", view.name())), to(view.name(), false).href(&loaded.base))
                .here(here),
        );
    }
    if loaded.noun.has_trash() {
        links.push(
            NavLink::new(t("list-trash"), to("table", true).href(&loaded.base)).here(state.query.trash),
        );
    }
    (links.len() > 1).then(|| view! { <Tabs links=links label=t("list-views")/> }.into_any())
}

/// Which columns, how dense.
fn display(loaded: &Loaded) -> AnyView {
    let chosen: Vec<&str> = loaded.columns.iter().map(Column::name).collect();
    let boxes = Column::every(&loaded.desk, &loaded.noun).into_iter().map(|column| {
        let (name, label) = (column.name().to_owned(), column.label(loaded.desk.cx.locale));
        let checked = chosen.contains(&name.as_str());
        view! {
            <label class="check">
                <input type="checkbox" name="column" value=name checked=checked/>
                <span>{label}</span>
            </label>
        }
    });
    let boxes = boxes.collect_view();
    let density = [("compact", "list-compact"), ("comfortable", "list-comfortable")]
        .map(|(value, key)| Choice::new(value, t(key)))
        .to_vec();
    let (kept, action) = (hidden(loaded, &["columns", "density"]), format!("{}/display", loaded.base));
    let now = loaded.state.density;
    view! {
        <Menu label=t("list-display")>
            <form class="list-display" method="get" action=action data-quiet>
                {kept}
                <RadioField name="density" label=t("list-density") options=density value=now/>
                <fieldset><legend class="label">{t("list-columns")}</legend><div class="list-boxes">{boxes}</div></fieldset>
                <div data-plain><SubmitButton label=t("list-apply")/></div>
            </form>
        </Menu>
    }
    .into_any()
}

/// Import and export.
fn more(loaded: &Loaded) -> AnyView {
    let export = |format: &str| {
        let pairs = loaded.state.with(|_| {}).pairs();
        let all =
            pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).chain([("format", format)]);
        frame::with_query(&format!("{}/export", loaded.base), all)
    };
    let formats = [("csv", "CSV"), ("xlsx", "Excel"), ("jsonl", "JSON Lines")]
        .map(|(format, name)| view! { <a href=export(format)>{tr("list-export", &[("format", name.into())])}</a> })
        .into_iter()
        .collect_view();
    let import = loaded
        .may(Verb::Create)
        .then(|| view! { <a href=format!("{}/import", loaded.base)>{t("list-import")}</a> });
    view! { <Menu label=t("list-more") quiet=true>{formats}{import}</Menu> }.into_any()
}
