//! What happened that concerns a person: the list, what they want to hear of and where, digests.
//! As the application role against a real Postgres.

#[path = "notification/answering.rs"]
mod answering;
#[path = "notification/answers.rs"]
mod answers;
#[path = "notification/device.rs"]
mod device;
#[path = "notification/hook.rs"]
mod hook;
#[path = "notification/letters.rs"]
mod letters;
#[path = "notification/list.rs"]
mod list;
#[path = "notification/pushes.rs"]
mod pushes;
#[path = "notification/refusals.rs"]
mod refusals;
#[path = "notification/scene.rs"]
mod scene;
#[path = "notification/stops.rs"]
mod stops;
#[path = "notification/told.rs"]
mod told;
#[path = "notification/trimming.rs"]
mod trimming;
#[path = "notification/wishes.rs"]
mod wishes;
