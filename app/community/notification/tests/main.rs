//! What happened that concerns a person: the list, what they want to hear of and where, digests.
//! As the application role against a real Postgres.

#[path = "notification/device.rs"]
mod device;
#[path = "notification/letters.rs"]
mod letters;
#[path = "notification/list.rs"]
mod list;
#[path = "notification/pushes.rs"]
mod pushes;
#[path = "notification/scene.rs"]
mod scene;
#[path = "notification/told.rs"]
mod told;
#[path = "notification/wishes.rs"]
mod wishes;
