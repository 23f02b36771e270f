//! What a resource shows where its declaration does not say it: title, columns of the list, search, sections.

use super::{FormSection, Noun, Title};
use crate::catalogue::Kind;
use crate::registry::{Control, Field, Mode};

/// Columns that name a row, the best first.
const NAMES: &[&str] = &[
    "name",
    "title",
    "display_name",
    "label",
    "subject",
    "headline",
    "full_name",
    "code",
    "slug",
    "question",
    "key",
    "handle",
    "email",
    "url",
    "path",
    "text",
    "body",
];

impl Noun {
    pub(super) fn choose_title(&self) -> Title {
        if let Some(name) = self.declared.title {
            let computed = self.declared.computed.iter().find(|(column, _, _)| *column == name);
            return computed
                .map_or_else(|| Title::Column(name.to_owned()), |(_, _, sql)| Title::Sql((*sql).to_owned()));
        }
        let text = |name: &&&str| {
            self.field(name)
                .is_some_and(|field| field.column.kind == Kind::Text && field.mode != Mode::Inside)
        };
        // Where both stand side by side, `name` is a word for programs and `label` what people read.
        let spoken =
            self.field("label").filter(|label| label.column.required && self.field("name").is_some());
        let named = spoken.map(|_| &"label").or_else(|| NAMES.iter().find(text));
        named.map_or(Title::Id, |name| Title::Column((*name).to_owned()))
    }

    pub(super) fn choose_list(&self) -> Vec<String> {
        if !self.declared.list.is_empty() {
            return self.declared.list.iter().map(|name| (*name).to_owned()).collect();
        }
        let says_little = |field: &&Field| {
            let long = matches!(field.column.kind, Kind::Json | Kind::Uuids | Kind::Integers)
                || matches!(field.control, Control::Area | Control::Markdown | Control::Rich);
            let dull = ["id", "organization_id", "updated_at", "deleted_at", "version", "mega_site_id"];
            !long && !dull.contains(&field.name.as_str()) && Title::Column(field.name.clone()) != self.title
        };
        self.visible().filter(says_little).take(5).map(|field| field.name.clone()).collect()
    }

    pub(super) fn choose_search(&self) -> Vec<String> {
        if !self.declared.search.is_empty() {
            return self.declared.search.iter().map(|name| (*name).to_owned()).collect();
        }
        match &self.title {
            Title::Column(name) => vec![name.clone()],
            Title::Sql(_) => self
                .visible()
                .filter(|field| field.is_prose())
                .take(2)
                .map(|field| field.name.clone())
                .collect(),
            Title::Id => Vec::new(),
        }
    }

    pub(super) fn choose_sections(&self) -> Vec<FormSection> {
        let owned = |names: &[&'static str]| names.iter().map(|name| (*name).to_owned()).collect();
        let mut sections: Vec<FormSection> = self
            .declared
            .sections
            .iter()
            .map(|section| FormSection {
                label: section.label.to_owned(),
                fields: owned(&section.fields),
                closed: section.closed,
            })
            .collect();
        let named =
            |name: &str| sections.iter().any(|section| section.fields.iter().any(|field| field == name));
        let rest: Vec<String> = self
            .visible()
            .filter(|field| matches!(field.mode, Mode::Editable | Mode::Once) && !named(&field.name))
            .map(|field| field.name.clone())
            .collect();
        if !rest.is_empty() {
            let label = if sections.is_empty() { "" } else { "More" };
            sections.push(FormSection { label: label.to_owned(), fields: rest, closed: !label.is_empty() });
        }
        sections
    }
}
