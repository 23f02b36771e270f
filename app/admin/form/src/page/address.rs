//! Addresses of resources and rows.

use engine::{Engine, Noun};
use frame::Desk;
use kernel::AppError;
use serde::Deserialize;
use std::sync::Arc;
use uuid::Uuid;
use web::{Cx, Failure};

/// The address of a resource.
#[derive(Clone, Debug, Deserialize)]
pub struct Kind {
    /// Word of the organisation.
    pub organization: String,
    /// The system.
    pub system: String,
    /// The resource's word.
    pub resource: String,
}

/// The address of a row.
#[derive(Clone, Debug, Deserialize)]
pub struct One {
    /// Word of the organisation.
    pub organization: String,
    /// The system.
    pub system: String,
    /// The resource's word.
    pub resource: String,
    /// The row, as it stands there.
    pub id: String,
}

impl Kind {
    /// Opens the desk.
    ///
    /// # Errors
    /// As [`frame::open`] and [`Desk::noun`].
    pub async fn enter(&self, cx: &Cx, engine: &Engine) -> Result<(Desk, Arc<Noun>), Failure> {
        let desk = frame::open(cx, engine, &self.organization).await?;
        let noun = desk.noun(&self.system, &self.resource)?;
        Ok((desk, noun))
    }
}

impl One {
    /// Opens the desk. What is no id is no row.
    ///
    /// # Errors
    /// As [`Kind::enter`]; `NotFound` for what is no id.
    pub async fn enter(&self, cx: &Cx, engine: &Engine) -> Result<(Desk, Arc<Noun>, Uuid), Failure> {
        let Self { organization, system, resource, id } = self.clone();
        let (desk, noun) = Kind { organization, system, resource }.enter(cx, engine).await?;
        let id = Uuid::try_parse(&id).map_err(|_| AppError::NotFound)?;
        Ok((desk, noun, id))
    }
}
