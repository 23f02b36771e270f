//! One resource: what its noun declares, joined with what the database says.

use super::{Field, Mode, words};
use crate::catalogue::{Command, Kind, Table};
use crate::check::Rule;
use crate::query::Sort;
use crate::scope::Verb;
use kernel::Locale;
use resource::{Place, Resource, View};

/// What people recognise a row by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Title {
    /// A column.
    Column(String),
    /// SQL over the row `r`.
    Sql(String),
    /// Nothing but its id.
    Id,
}

/// A table whose rows belong to a row of this one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tab {
    /// The other table, with its schema.
    pub table: String,
    /// Its column that points here.
    pub column: String,
}

/// Fields that belong together on the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormSection {
    /// Heading in English; empty for the only one.
    pub label: String,
    /// Names of fields.
    pub fields: Vec<String>,
    /// Closed until somebody opens it.
    pub closed: bool,
}

/// A resource.
#[derive(Clone)]
pub struct Noun {
    /// What its noun declares.
    pub declared: Resource,
    /// What the database says.
    pub table: Table,
    /// `crm.contacts`.
    pub name: String,
    /// The system: `crm`.
    pub system: String,
    /// The word in addresses: `contact-emails`.
    pub path: String,
    /// The column that addresses a row.
    pub key: String,
    /// Its fields, in the order of the table.
    pub fields: Vec<Field>,
    /// What people recognise a row by.
    pub title: Title,
    /// Columns of the list, the title's first.
    pub list: Vec<String>,
    /// Columns in which the search box looks.
    pub search: Vec<String>,
    /// Order of the list.
    pub sort: Sort,
    /// The form.
    pub sections: Vec<FormSection>,
    /// What belongs to a row.
    pub tabs: Vec<Tab>,
    /// Every reference of other resources to this one: where a row is used.
    pub incoming: Vec<Tab>,
    one: String,
    many: String,
}

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
    /// Joins a declaration and its table. `None` where the table has no column that addresses a row.
    pub fn new(declared: Resource, table: Table) -> Option<Self> {
        let key = table.key.clone()?;
        let rules: Vec<Rule> = table.checks.iter().flat_map(|check| check.rules.clone()).collect();
        let fields: Vec<Field> =
            table.columns.iter().map(|column| Field::new(&table, column, &declared, &rules)).collect();
        let many = declared.words.map_or_else(|| words::plain(&table.name), |(_, many)| many.to_owned());
        let one = declared.words.map_or_else(|| words::singular(&many), |(one, _)| one.to_owned());
        let mut noun = Self {
            name: table.full_name(),
            system: table.schema.clone(),
            path: table.name.replace('_', "-"),
            key,
            fields,
            title: Title::Id,
            list: Vec::new(),
            search: Vec::new(),
            sort: Sort::newest(&table),
            sections: Vec::new(),
            tabs: Vec::new(),
            incoming: Vec::new(),
            one,
            many,
            declared,
            table,
        };
        noun.title = noun.choose_title();
        noun.list = noun.choose_list();
        noun.search = noun.choose_search();
        if let Some(order) = noun.declared.sort {
            noun.sort = Sort::parse(order);
        }
        noun.sections = noun.choose_sections();
        Some(noun)
    }

    /// A field by its column's name.
    pub fn field(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// What a computed column is called.
    pub fn computed(&self, name: &str) -> Option<&'static str> {
        self.declared.computed.iter().find(|(column, _, _)| *column == name).map(|(_, label, _)| *label)
    }

    /// Fields that leave the database.
    pub fn visible(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|field| field.mode != Mode::Inside)
    }

    /// What one of them is called: `contact`.
    pub fn one(&self, locale: Locale) -> String {
        super::translated(locale, &format!("{}-one", self.message()), &self.one)
    }

    /// What several of them are called: `contacts`.
    pub fn many(&self, locale: Locale) -> String {
        super::translated(locale, &format!("{}-many", self.message()), &self.many)
    }

    fn message(&self) -> String {
        format!("resource-{}-{}", self.table.schema, self.table.name).replace('_', "-")
    }

    /// The same with these fields open: an action may set what nobody types.
    #[must_use]
    pub fn opened(&self, columns: &[&str]) -> Self {
        let mut open = self.clone();
        for field in open.fields.iter_mut().filter(|field| columns.contains(&field.name.as_str())) {
            field.mode = Mode::Editable;
        }
        open
    }

    /// Rights of a verb, as the policies say them.
    pub fn command(&self, verb: Verb) -> &Command {
        match verb {
            Verb::Read => &self.table.rights.read,
            Verb::Create => &self.table.rights.create,
            Verb::Update => &self.table.rights.update,
            Verb::Delete => &self.table.rights.delete,
        }
    }

    /// Do deleted rows go to the trash first?
    pub fn has_trash(&self) -> bool {
        self.table.has("deleted_at")
    }

    /// Does every row belong to an organisation by a column of its own?
    pub fn has_organization(&self) -> bool {
        self.table.has("organization_id")
    }

    /// Does it stand in the menu?
    pub fn group(&self) -> Option<&'static str> {
        match self.declared.place {
            Place::Menu(group) => Some(group),
            Place::Part | Place::Hidden(_) => None,
        }
    }

    /// The columns a view needs are there (a test holds declarations to it).
    pub fn views(&self) -> &[View] {
        &self.declared.views
    }

    /// SQL of the title over the row `alias`; its text is the program's own.
    pub fn title_sql(&self, alias: &str) -> String {
        match &self.title {
            Title::Column(name) => {
                let column = format!("{alias}.{}", db::dynamic::Quoted(name));
                match self.table.column(name).map(|column| column.kind) {
                    // Nobody reads seconds and zones of a moment; UTC is what exports say, too.
                    Some(Kind::Moment) => {
                        format!("to_char({column} at time zone 'UTC', 'YYYY-MM-DD HH24:MI')")
                    }
                    _ => format!("{column}::text"),
                }
            }
            Title::Sql(sql) => format!("({})::text", super::realias(sql, alias)),
            Title::Id => format!("{alias}.{}::text", db::dynamic::Quoted(&self.key)),
        }
    }

    fn choose_title(&self) -> Title {
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

    fn choose_list(&self) -> Vec<String> {
        if !self.declared.list.is_empty() {
            return self.declared.list.iter().map(|name| (*name).to_owned()).collect();
        }
        let says_little = |field: &&Field| {
            let long = matches!(field.column.kind, Kind::Json | Kind::Uuids | Kind::Integers)
                || matches!(
                    field.control,
                    super::Control::Area | super::Control::Markdown | super::Control::Rich
                );
            let dull = ["id", "organization_id", "updated_at", "deleted_at", "version", "mega_site_id"];
            !long && !dull.contains(&field.name.as_str()) && Title::Column(field.name.clone()) != self.title
        };
        self.visible().filter(says_little).take(5).map(|field| field.name.clone()).collect()
    }

    fn choose_search(&self) -> Vec<String> {
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

    fn choose_sections(&self) -> Vec<FormSection> {
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
