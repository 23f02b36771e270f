//! A second row like one that is there.

use crate::page::{self, One, Sheet};
use axum::extract::Path;
use db::prelude::*;
use engine::catalogue::Kind;
use engine::registry::Control;
use engine::scope::Verb;
use engine::{Field, Noun, Row, record};
use frame::{Desk, TheEngine};
use kernel::AppError;
use resource::Values;
use serde_json::Value;
use std::sync::Arc;
use uuid::Uuid;
use web::{Answer, Cx};

/// So many copies get a word of their own by counting.
const COPIES: usize = 9;

/// Copies what people type; words in addresses get `-copy`, other unique values are left out. Where something then is
/// missing, the form of the new row asks for it.
///
/// # Errors
/// `Unauthenticated`, `NotFound`, `Forbidden`.
pub async fn duplicate(cx: Cx, engine: TheEngine, Path(one): Path<One>) -> Answer {
    let (desk, noun, id) = one.enter(&cx, &engine).await?;
    if !desk.may(&noun, Verb::Create) {
        return Err(AppError::Forbidden.into());
    }
    let find = async |tx: &ActorTx<'_>| record::find(tx, &desk.registry, &noun, &desk.scope, id).await;
    let row = cx.app.db.read_newest(cx.actor(), find).await?;
    let mut refused = None;
    for number in 1..=COPIES {
        match add(&desk, &noun, copied(&desk, &noun, &row, number)).await {
            Ok(id) => return Ok(cx.done(&desk.row_href(&noun, id), "form-duplicated")),
            Err(AppError::Invalid(errors)) => {
                let counts = errors.iter().any(|(name, _)| noun.field(name).is_some_and(is_slug));
                refused = Some(errors);
                if !counts {
                    break;
                }
            }
            Err(error) => return Err(error.into()),
        }
    }
    let values = copied(&desk, &noun, &row, 1);
    let typed = page::typed_of(&noun, &values, desk.scope.zone);
    let sheet = Sheet::fresh(Arc::clone(&noun), Default::default(), Vec::new());
    page::again(&desk, sheet.with(typed, refused.unwrap_or_default(), 422)).await
}

async fn add(desk: &Desk, noun: &Noun, values: Values) -> Result<Uuid, AppError> {
    let work = async |tx: &mut ActorTx<'_>| record::create(tx, noun, &desk.scope, (None, values)).await;
    Ok(desk.cx.app.db.as_actor(desk.cx.actor(), work).await?)
}

fn is_slug(field: &Field) -> bool {
    matches!(field.control, Control::Slug(_))
}

fn copied(desk: &Desk, noun: &Noun, row: &Row, number: usize) -> Values {
    let mut values = Values::new();
    for field in page::inputs(desk, noun, true) {
        let value = row.get(&field.name);
        let value = match value.as_str() {
            Some(slug) if is_slug(field) => Value::String(slug_of(slug, number)),
            _ if is_alone(noun, field) => continue,
            _ => value.clone(),
        };
        if !value.is_null() {
            values.insert(field.name.clone(), value);
        }
    }
    values
}

/// Is the value unique? What the row belongs to is not, although it stands in unique keys.
fn is_alone(noun: &Noun, field: &Field) -> bool {
    field.reference.is_none() && field.column.kind != Kind::Bool && noun.table.is_unique(&field.name)
}

fn slug_of(slug: &str, number: usize) -> String {
    let base: String = slug.chars().take(90).collect();
    if number == 1 { format!("{base}-copy") } else { format!("{base}-copy-{number}") }
}
