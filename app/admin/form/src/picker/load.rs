//! What the pickers of a form show before anybody searches: the first rows, what was searched for, what is chosen.

use crate::page::{self, Sheet};
use db::prelude::*;
use engine::query::{Filter, ListQuery, Op, Test};
use engine::record::{self, Choice};
use engine::registry::Control;
use engine::{Field, Noun};
use frame::Desk;
use kernel::AssetRef;
use resource::{Part, Widget};
use std::collections::HashMap;
use uuid::Uuid;

/// A picture to choose.
#[derive(Clone, Debug, PartialEq)]
pub struct Thumb {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// The picture.
    pub image: AssetRef,
}

/// What there is to choose from, by field.
#[derive(Clone, Debug, Default)]
pub struct Picks {
    /// Rows for references.
    pub rows: HashMap<String, Vec<Choice>>,
    /// Pictures.
    pub pictures: HashMap<String, Vec<Thumb>>,
    /// Pictures for parts of lists.
    pub any_picture: Vec<Thumb>,
}

/// So many pictures are shown at once.
const PICTURES: usize = 18;

impl Picks {
    /// Reads them for the inputs of a form.
    ///
    /// # Errors
    /// If the database is away.
    pub async fn load(tx: &ActorTx<'_>, desk: &Desk, sheet: &Sheet) -> StoreResult<Self> {
        let mut picks = Self::default();
        let fields = page::inputs(desk, &sheet.noun, sheet.is_new());
        for field in &fields {
            match &field.control {
                Control::Image => {
                    let found = pictures(tx, desk, sheet, field).await?;
                    picks.pictures.insert(field.name.clone(), found);
                }
                Control::Relation | Control::Person => {
                    let found = rows(tx, desk, sheet, field).await?;
                    picks.rows.insert(field.name.clone(), found);
                }
                Control::Object(parts) | Control::List(parts)
                    if picks.any_picture.is_empty() && has_picture(parts) =>
                {
                    picks.any_picture = newest(tx, desk, "").await?;
                }
                _ => {}
            }
        }
        Ok(picks)
    }
}

fn has_picture(parts: &[Part]) -> bool {
    parts.iter().any(|part| match &part.widget {
        Widget::Image => true,
        Widget::Object(inner) | Widget::List(inner) => has_picture(inner),
        _ => false,
    })
}

async fn rows(tx: &ActorTx<'_>, desk: &Desk, sheet: &Sheet, field: &Field) -> StoreResult<Vec<Choice>> {
    let Some(reference) = &field.reference else { return Ok(Vec::new()) };
    let target = reference.target.as_str();
    let known =
        desk.registry.noun(target).is_some() || matches!(target, "identity.users" | "identity.profiles");
    let locked = sheet.locked.contains(&field.name);
    let words = sheet.typed.get(&format!("_search.{}", field.name)).unwrap_or_default();
    let mut found = if known && !locked {
        record::options(tx, &desk.registry, &desk.scope, target, words).await?
    } else {
        Vec::new()
    };
    let chosen = sheet.typed.get(&field.name).and_then(|text| Uuid::try_parse(text.trim()).ok());
    if let Some(id) = chosen.filter(|id| found.iter().all(|choice| choice.id != *id)) {
        let titles = record::titles(tx, &desk.registry, &desk.scope, target, &[id]).await?;
        let own = sheet.row.as_ref().filter(|row| row.text(&field.name) == Some(&id.to_string()));
        let title = titles.get(&id).cloned().or_else(|| own?.label(&field.name).map(str::to_owned));
        found.insert(0, Choice { id, title });
    }
    Ok(found)
}

async fn pictures(tx: &ActorTx<'_>, desk: &Desk, sheet: &Sheet, field: &Field) -> StoreResult<Vec<Thumb>> {
    let words = sheet.typed.get(&format!("_search.{}", field.name)).unwrap_or_default();
    let mut found = newest(tx, desk, words).await?;
    let chosen = sheet.typed.get(&field.name).map(str::trim).filter(|id| Uuid::try_parse(id).is_ok());
    if let Some(id) = chosen.filter(|id| found.iter().all(|thumb| thumb.id != **id)) {
        let own = sheet.row.as_ref().filter(|row| row.text(&field.name) == Some(id));
        let filter = Filter::Is(Test { field: "id".to_owned(), op: Op::In, values: vec![id.to_owned()] });
        let mut one = library(tx, desk, ListQuery { filter, limit: 1, ..ListQuery::default() }).await?;
        if let (true, Some(image)) = (one.is_empty(), own.and_then(|row| row.picture(&field.name))) {
            one.push(Thumb { id: id.to_owned(), name: image.alt.clone(), image });
        }
        found.splice(0..0, one);
    }
    Ok(found)
}

async fn newest(tx: &ActorTx<'_>, desk: &Desk, words: &str) -> StoreResult<Vec<Thumb>> {
    library(tx, desk, ListQuery { search: words.to_owned(), limit: PICTURES, ..ListQuery::default() }).await
}

async fn library(tx: &ActorTx<'_>, desk: &Desk, query: ListQuery) -> StoreResult<Vec<Thumb>> {
    let Some(noun) = desk.registry.noun("media.assets") else { return Ok(Vec::new()) };
    let noun: &Noun = noun;
    let wanted = [noun.key.clone()];
    let list = record::list(tx, &desk.registry, (noun, &desk.scope), &query, Some(&wanted)).await?;
    let thumb = |row: engine::Row| {
        let image = row.picture("id")?;
        Some(Thumb { id: row.id.to_string(), name: row.title, image })
    };
    Ok(list.rows.into_iter().filter_map(thumb).collect())
}
