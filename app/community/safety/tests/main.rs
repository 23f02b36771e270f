//! Reports, the moderators' queue, sanctions and appeals.
//! As the application role against a real Postgres.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "safety/appeal.rs"]
mod appeal;
#[path = "safety/case.rs"]
mod case;
#[path = "safety/log.rs"]
mod log;
#[path = "safety/report.rs"]
mod report;
#[path = "safety/sanction.rs"]
mod sanction;
#[path = "safety/scene.rs"]
mod scene;
#[path = "safety/trash.rs"]
mod trash;
#[path = "safety/word.rs"]
mod word;
