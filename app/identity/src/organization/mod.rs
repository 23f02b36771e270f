//! The tenant: a house, a label, a studio. A fresh installation has one, and pages call it by its name.

pub mod frame;
pub mod page;
pub mod policy;
pub mod resource;
pub mod store;

pub use store::{NewOrganization, OrganizationView, organization_create, organization_find};
