//! What is wrong with declarations: names that the database does not have, tables that nobody declared.

use super::{Noun, Registry};
use resource::{Place, Resource, Step, Widget};
use std::collections::HashSet;

/// One sentence each.
pub(super) fn faults(registry: &Registry) -> Vec<String> {
    let mut all = Vec::new();
    let mut seen = HashSet::new();
    for resource in &registry.declared {
        if !seen.insert(resource.table) {
            all.push(format!("{} is declared twice", resource.table));
        }
        match registry.tables.get(resource.table) {
            None => all.push(format!("{} is no table", resource.table)),
            Some(table) => all.extend(names(resource).into_iter().filter_map(|(name, place)| {
                let computed = resource.computed.iter().any(|(column, _, _)| *column == name);
                (!computed && !table.has(name))
                    .then(|| format!("{}: no column {name} ({place})", resource.table))
            })),
        }
    }
    let undeclared = registry.tables.keys().filter(|name| !seen.contains(name.as_str()));
    all.extend(undeclared.map(|name| format!("{name} has no declaration")));
    for resource in &registry.declared {
        if !matches!(resource.place, Place::Hidden(_)) {
            all.extend(missing(registry, resource));
        }
    }
    all.sort();
    all
}

/// Every column that a declaration names, and where.
fn names(resource: &Resource) -> Vec<(&'static str, &'static str)> {
    let mut all: Vec<(&'static str, &'static str)> = Vec::new();
    let mut take = |names: &[&'static str], place| all.extend(names.iter().map(|name| (*name, place)));
    take(resource.title.as_slice(), "title");
    take(resource.title_order.as_slice(), "title order");
    take(resource.picture.as_slice(), "picture");
    take(&resource.list, "list");
    take(&resource.filters, "filters");
    take(&resource.search, "search");
    take(&resource.sort.map(|sort| sort.trim_start_matches('-')).into_iter().collect::<Vec<_>>(), "sort");
    for view in &resource.views {
        take(&view.columns(), "view");
    }
    for section in &resource.sections {
        take(&section.fields, "section");
    }
    for (column, words) in &resource.fields {
        take(&[column], "field");
        if let Some(condition) = &words.when {
            take(&[condition.other], "when");
        }
        if let Some(Widget::Slug(other) | Widget::Money(other) | Widget::Moment(other)) = &words.widget {
            take(&[other], "widget");
        }
    }
    for action in &resource.actions {
        take(&action.while_.iter().map(|(column, _)| *column).collect::<Vec<_>>(), "action");
        if let Step::Set(columns) = &action.step {
            take(&columns.iter().map(|(column, _)| *column).collect::<Vec<_>>(), "action");
        }
    }
    all
}

/// Resources that cannot be addressed or read, and tabs that lead nowhere.
fn missing(registry: &Registry, resource: &Resource) -> Vec<String> {
    let Some(noun) = registry.noun(resource.table) else {
        return vec![format!("{} has no column that addresses a row: hide it", resource.table)];
    };
    let mut all = Vec::new();
    if !noun.table.rights.read.open {
        all.push(format!("{} cannot be read by anybody: hide it", resource.table));
    }
    let found = |tab: &str| {
        noun.tabs.iter().any(|have| tab == have.table || tab == format!("{}.{}", have.table, have.column))
    };
    all.extend(
        resource
            .tabs
            .iter()
            .filter(|tab| !found(tab))
            .map(|tab| format!("{}: no reference from {tab}", resource.table)),
    );
    all.extend(unchoosable(noun));
    all
}

/// Values that actions set and the database does not allow.
fn unchoosable(noun: &Noun) -> Vec<String> {
    let mut all = Vec::new();
    for action in &noun.declared.actions {
        let Step::Set(columns) = &action.step else { continue };
        for (column, value) in columns {
            let values = noun.field(column).map(|field| field.column.values.clone()).unwrap_or_default();
            if !values.is_empty() && *value != "null" && !values.iter().any(|allowed| allowed == value) {
                all.push(format!("{}: {} cannot be {value} ({})", noun.name, column, action.name));
            }
        }
    }
    all
}
