//! Diesel's view of every table, one crate per Postgres schema, printed by `bin/schema`: a migration builds only the
//! tables of its system anew. Others reach them as `db::schema`.

pub use schema_admin as admin;
pub use schema_analytics as analytics;
pub use schema_channels as channels;
pub use schema_cms as cms;
pub use schema_community as community;
pub use schema_crm as crm;
pub use schema_events as events;
pub use schema_identity as identity;
pub use schema_jobs as jobs;
pub use schema_marketing as marketing;
pub use schema_media as media;
pub use schema_messaging as messaging;
pub use schema_planning as planning;
pub use schema_production as production;
pub use schema_search as search;
pub use schema_sites as sites;
