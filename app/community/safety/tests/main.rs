//! Reports, the moderators' queue, sanctions and appeals.
//! As the application role against a real Postgres.
