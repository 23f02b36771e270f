//! The proof of who sees what: people of two organisations write, follow, block and hide at random, and whoever asks
//! afterwards, at every list, page, count, notice, feed, search and interface, reads exactly what an oracle says. Every
//! text has a word of its own, so what leaks is found wherever it stands; names are such words, too.
//!
//! `MAISON_SEED=123` tries another story; a failure names the seed and tells the story.
#![expect(clippy::indexing_slicing, reason = "a test that cannot go on fails")]

mod ask;
mod check;
mod dice;
mod doors;
mod notices;
mod pictures;
mod rules;
mod start;
mod steps;
mod world;
mod write;

use dice::Dice;
use doors::Site;
use world::{Viewer, World};

/// Steps before everybody is asked, and how often they are.
const STEPS: usize = 45;
const ROUNDS: usize = 3;
/// Posts and pictures whose own pages are asked for in a round, and people who ask besides a visitor: not everything at
/// once, so that the proof takes less than a minute. Other seeds choose others.
const SINGLES: usize = 7;
const ASKING: usize = 5;

fn seed() -> u64 {
    std::env::var("MAISON_SEED").map_or(20_261_129, |text| text.parse().unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn everybody_sees_what_the_rules_say_and_nothing_else() {
    let (site, mut dice) = (Site::new().await, Dice::new(seed()));
    let mut world = start::begin(&site, &mut dice).await;
    let mut story = Vec::new();
    for round in 0..ROUNDS {
        let mut done = 0;
        while done < STEPS {
            if let Some(said) = steps::step(&site, &mut world, &mut dice).await {
                story.push(said);
                done += 1;
            }
        }
        let wrong = ask_round(&site, &world, &mut dice).await;
        assert!(
            wrong.is_empty(),
            "seed {}, round {round}:\n{}\n\n{} wrong answers:\n{}",
            seed(),
            story.join("\n"),
            wrong.len(),
            wrong.iter().take(200).cloned().collect::<Vec<_>>().join("\n")
        );
    }
    assert!(world.blocks.len() + world.mutes.len() > 3 && world.comments.len() > 10, "little happened");
}

/// What was answered wrongly.
async fn ask_round(site: &Site, world: &World, dice: &mut Dice) -> Vec<String> {
    let posts = dice.some(SINGLES, world.posts.len());
    let pictures = dice.some(SINGLES, world.pictures.len());
    let viewers = dice.some(ASKING, world.people.len()).into_iter().map(Some).chain([None]);
    let asked = viewers.map(|viewer| ask_as(site, world, viewer, (&posts, &pictures)));
    futures::future::join_all(asked).await.into_iter().flatten().collect()
}

async fn ask_as(
    site: &Site,
    world: &World,
    viewer: Viewer,
    (posts, pictures): (&[usize], &[usize]),
) -> Vec<String> {
    let name = viewer.map_or("", |who| world.name(who));
    let mut wrong = Vec::new();
    for question in ask::questions(world, viewer, posts, pictures) {
        let as_whom = question.token.as_deref().unwrap_or(name);
        let answer = check::read(site, as_whom, &question.path).await;
        for what in check::compare(world, viewer, &question, &answer) {
            wrong.push(format!(
                "{} {}: {what}",
                if name.is_empty() { "a visitor" } else { as_whom },
                question.path
            ));
        }
    }
    let (found, expected) = ask::search(site, world, viewer).await;
    if found != expected {
        wrong.push(format!("{name}: the search {}", check::difference(&found, &expected)));
    }
    wrong
}
