//! Imports: a file becomes rows.
//!
//! - [`model`]: the file, what is known of it and what was decided; [`store`]: rows of `admin.imports`; what is done and how far it is stands in [`engine::changeset`]
//! - [`plan`]: what becomes of which column
//! - [`item`]: one row of the file as values, [`resolve`]: what its references point to, [`find`]: rows that are there
//! - [`apply`]: rows are added and changed, [`batch`]: all of this for a piece of the file
//! - [`trial`], [`run`], [`undo`]: the three things that are done, in the background and in the name of the person
//! - [`sweep`]: what is old is forgotten

pub mod apply;
pub mod batch;
pub mod find;
pub mod item;
pub mod model;
pub mod plan;
pub mod resolve;
pub mod run;
pub mod seen;
pub mod store;
pub mod sweep;
pub mod trial;
pub mod undo;
pub mod worker;
