//! What stands in an export, and how a value is written in a cell.

use engine::catalogue::Kind;
use engine::registry::{Control, Title};
use engine::scope::Scope;
use engine::value::{input, read_moment};
use engine::{Field, Mode, Noun, Row};
use serde_json::Value;

/// One column of the file.
#[derive(Clone)]
pub enum Column {
    /// A column of the table.
    Field(Box<Field>),
    /// What a reference points to, in words.
    Title(String),
    /// A column worked out by the declaration.
    Computed(String),
}

/// All of them.
#[derive(Clone)]
pub struct Columns(pub Vec<Column>);

impl Columns {
    /// Those of the list, or those that are `asked` for: names with commas, `*` for every one. The id comes first, so that
    /// what was changed in the file finds its row again.
    pub fn new(noun: &Noun, scope: &Scope, asked: &str) -> Self {
        let computed = || noun.declared.computed.iter().map(|(name, _, _)| (*name).to_owned());
        let names: Vec<String> = match asked {
            "*" => noun.visible().map(|field| field.name.clone()).chain(computed()).collect(),
            "" => title(noun).into_iter().chain(noun.list.iter().cloned()).collect(),
            asked => asked.split(',').map(str::to_owned).collect(),
        };
        let mut all: Vec<Column> = Vec::new();
        for name in std::iter::once(noun.key.clone()).chain(names) {
            let field = noun.field(&name).filter(|field| field.mode != Mode::Inside && scope.sees(field));
            let known = all.iter().any(|column| column.header() == name);
            match field {
                _ if known => {}
                Some(field) => {
                    let titled = field.reference.is_some()
                        && field.name != "organization_id"
                        && field.name != noun.key;
                    all.push(Column::Field(Box::new(field.clone())));
                    all.extend(titled.then(|| Column::Title(field.name.clone())));
                }
                None if noun.has_computed(&name) => all.push(Column::Computed(name)),
                None => {}
            }
        }
        Self(all)
    }

    /// Names of what is read for them.
    pub fn wanted(&self) -> Vec<String> {
        let name = |column: &Column| match column {
            Column::Field(field) => field.name.clone(),
            Column::Title(name) | Column::Computed(name) => name.clone(),
        };
        self.0.iter().map(name).collect()
    }

    /// Names of what is read, with what values need besides themselves: their currency or zone may stand in no column.
    pub fn read(&self) -> Vec<String> {
        let mut all = self.wanted();
        for column in &self.0 {
            if let Column::Field(field) = column {
                all.extend(field.reads_with().map(str::to_owned));
            }
        }
        all
    }
}

fn title(noun: &Noun) -> Option<String> {
    match &noun.title {
        Title::Column(name) => Some(name.clone()),
        Title::Sql(_) => noun.declared.title.map(str::to_owned),
        Title::Id => None,
    }
}

impl Column {
    /// Its name in the file: the column's own, so that an import knows it again.
    pub fn header(&self) -> String {
        match self {
            Self::Field(field) => field.name.clone(),
            Self::Title(name) => format!("{name}.title"),
            Self::Computed(name) => name.clone(),
        }
    }

    /// Its text in a cell: amounts with their point, moments in UTC (RFC 3339), lists and objects as JSON.
    pub fn text(&self, row: &Row) -> String {
        match self {
            Self::Title(name) => row
                .label(name)
                .map(str::to_owned)
                .or_else(|| row.picture(name).map(|image| image.alt))
                .unwrap_or_default(),
            Self::Computed(name) => plain(row.get(name)),
            Self::Field(field) => field_text(field, row),
        }
    }

    /// Is it a number for spreadsheets?
    pub fn is_number(&self) -> bool {
        matches!(self, Self::Field(field) if field.column.kind.is_number())
    }
}

fn field_text(field: &Field, row: &Row) -> String {
    let value = row.get(&field.name);
    match (field.column.kind, value) {
        (Kind::Moment, Value::String(text)) => match read_moment(text, chrono_tz::Tz::UTC) {
            Some(moment) => moment.to_rfc3339_opts(chrono::SecondsFormat::AutoSi, true),
            None => text.clone(),
        },
        (_, Value::Number(_)) if matches!(field.control, Control::Money(_)) => {
            input(field, &row.values, chrono_tz::Tz::UTC)
        }
        (Kind::Texts, Value::Array(list)) => words(list).unwrap_or_else(|| value.to_string()),
        _ => plain(value),
    }
}

/// Words with commas between them, if no word has one itself.
fn words(list: &[Value]) -> Option<String> {
    let plain = |word: &Value| {
        word.as_str()
            .filter(|word| !word.is_empty() && !word.contains([',', ';', '\n', '[']) && word.trim() == *word)
            .map(str::to_owned)
    };
    let words: Option<Vec<String>> = list.iter().map(plain).collect();
    words.filter(|words| !words.is_empty()).map(|words| words.join(", "))
}

fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
