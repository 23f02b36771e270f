//! What stands there when there is nothing.

use super::load::Loaded;
use engine::scope::Verb;
use leptos::prelude::*;
use ui::nav::NavLink;
use ui::prelude::*;

/// No rows at all: what goes here, and the first step.
pub fn nothing(loaded: &Loaded) -> AnyView {
    let locale = loaded.desk.cx.locale;
    let many = loaded.noun.many(locale);
    let title = tr("list-empty", &[("name", many.into())]);
    let text = loaded.noun.empty(locale);
    let add = loaded.may(Verb::Create).then(|| {
        let name = loaded.noun.one(locale);
        NavLink::new(tr("list-add", &[("name", name.into())]), loaded.desk.new_href(&loaded.noun))
    });
    let import = loaded.may(Verb::Create).then(|| {
        view! { <p><a href=format!("{}/import", loaded.base)>{t("list-import")}</a></p> }
    });
    view! { <EmptyState title=title text=text action=add/>{import} }.into_any()
}

/// Nothing fits: what is asked for, and the way back to everything.
pub fn no_match(loaded: &Loaded) -> AnyView {
    let state = &loaded.state;
    let key = if state.query.trash && state.query.filter.is_empty() && state.query.search.is_empty() {
        ("list-trash-empty", "list-trash-empty-text")
    } else {
        ("list-no-match", "list-no-match-text")
    };
    let all = state.with(|state| {
        state.query.filter = engine::Filter::default();
        state.query.search = String::new();
        state.query.trash = false;
    });
    let clear = NavLink::new(t("list-clear"), all.href(&loaded.base));
    view! { <EmptyState title=t(key.0) text=t(key.1) action=Some(clear)/> }.into_any()
}
