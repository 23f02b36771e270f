//! How loud a recording is: drawn beside the request, seen by those who see the recording, and never in the way.

use crate::place::*;
use crate::playing::form;
use db::jobs::Workers;
use testing::{Portal, film};
use uuid::Uuid;

/// Two seconds that really play: a quiet one, then a loud one.
const SONG: &[u8] = include_bytes!("../../../../media/sound/tests/files/x.mp3");
const OPUS: &[u8] = include_bytes!("../../../../media/sound/tests/files/opus.ogg");

async fn song(portal: &Portal) -> Uuid {
    publish(portal, "elle", &Sheet::new(&fern(portal), "public").file("song.mp3", SONG), "").await
}

/// Works off what is due; says how many jobs.
async fn work(portal: &Portal) -> usize {
    let workers = media::work(Workers::new(portal.test.db.clone()), &portal.settings).unwrap();
    workers.run_due().await.unwrap()
}

async fn page(portal: &Portal, id: Uuid) -> String {
    portal.get("", &format!("/gallery/{id}")).await.body
}

async fn poster(portal: &Portal, id: Uuid) -> String {
    portal.test.text(&format!("select image ->> 'key' from media.assets where id = '{id}'")).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_recording_is_drawn_in_its_player_and_on_its_tile() {
    let portal = portal().await;
    let id = song(&portal).await;
    let (before, calm) = (page(&portal, id).await, poster(&portal, id).await);
    assert!(before.contains("<audio ") && before.contains("player-cover") && !before.contains("<wave-form"));
    assert_eq!(work(&portal).await, 1);
    let after = page(&portal, id).await;
    assert!(after.contains("<wave-form") && after.contains("<audio "), "{after}");
    // Once is enough: the cover would be the same drawing.
    assert!(!after.contains("player-cover"), "{after}");
    // The first bars are small, the last ones reach up.
    let path = after.split("<path d=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    let heights: Vec<u32> =
        path.split('v').skip(1).map(|bar| bar.split('M').next().unwrap().parse().unwrap()).collect();
    assert_eq!(heights.len(), 128);
    assert!(heights.iter().take(60).all(|height| *height < 30), "{heights:?}");
    assert!(heights.iter().skip(68).take(50).all(|height| *height > 60), "{heights:?}");
    let drawn = poster(&portal, id).await;
    assert_ne!(drawn, calm);
    let wall = portal.get("", "/gallery").await.body;
    assert!(wall.contains(&format!("/media/{drawn}/")) && !wall.contains(&calm), "{wall}");
    assert_eq!(bytes(&portal, "", &format!("/media/{drawn}/320.webp")).await, 200);
    // The calm tile is nobody's any more, and there is no second job.
    let left = format!("select count(*)::text from media.files where key = '{calm}'");
    assert_eq!(portal.test.text(&left).await, "0");
    assert_eq!(work(&portal).await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_picture_that_its_owner_chose_stays() {
    let portal = portal().await;
    let id = song(&portal).await;
    let calm = poster(&portal, id).await;
    // The owner was quicker than the job.
    let path = format!("/gallery/{id}/poster");
    assert_eq!(form(&portal, "elle", &path, ("poster", &jpeg(3)), "").await.status, 303);
    let chosen = poster(&portal, id).await;
    assert_ne!(chosen, calm);
    assert_eq!(work(&portal).await, 1);
    assert_eq!(poster(&portal, id).await, chosen);
    let after = page(&portal, id).await;
    assert!(after.contains("<wave-form") && after.contains("player-cover") && after.contains(&chosen));
    // What is taken back then is the drawing, no longer the tile of before.
    assert_eq!(portal.post("elle", &format!("{path}/remove"), "").await.status, 303);
    let drawn = poster(&portal, id).await;
    assert!(drawn != chosen && drawn != calm, "{drawn}");
    assert!(!page(&portal, id).await.contains("player-cover"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_decoded_is_shown_as_it_was() {
    let portal = portal().await;
    // Opus is not decoded here; the others are well formed and play nothing.
    for (at, bytes) in [OPUS.to_vec(), film::m4a(1), film::mp3(1), film::ogg(1)].iter().enumerate() {
        let sheet = Sheet::new(&fern(&portal), "public").file("a", bytes);
        let id = publish(&portal, "elle", &sheet, "").await;
        let calm = poster(&portal, id).await;
        assert_eq!(work(&portal).await, 1, "{at}");
        let known = format!(
            "select (f.waveform is null)::text from media.assets a join media.files f on f.id = a.file_id where a.id = '{id}'"
        );
        let body = page(&portal, id).await;
        if portal.test.text(&known).await == "true" {
            assert!(!body.contains("<wave-form") && body.contains("player-cover"), "{at}: {body}");
            assert_eq!(poster(&portal, id).await, calm, "{at}");
        }
        assert!(body.contains("<audio "), "{at}: {body}");
        if at == 0 {
            assert!(!body.contains("<wave-form"), "Opus: {body}");
        }
    }
    // Videos are not listened to.
    let id =
        publish(&portal, "elle", &Sheet::new(&fern(&portal), "public").file("a", &film::mp4(1)), "").await;
    assert_eq!(work(&portal).await, 0);
    assert!(!page(&portal, id).await.contains("<wave-form"));
}

#[tokio::test(flavor = "multi_thread")]
async fn who_does_not_see_a_recording_sees_nothing_of_its_drawing() {
    let portal = portal().await;
    let id = song(&portal).await;
    work(&portal).await;
    let drawn = format!("/media/{}/320.webp", poster(&portal, id).await);
    let path = format!("/gallery/{id}/delete");
    assert_eq!(portal.post("elle", &path, "").await.status, 303);
    // The same bytes were never asked for before, so nobody remembers that everybody saw them.
    for name in ["", "omar", "vera"] {
        assert_eq!(bytes(&portal, name, &drawn).await, 404, "{name}");
        assert_eq!(portal.get(name, &format!("/gallery/{id}")).await.status, 404, "{name}");
    }
    assert_eq!(bytes(&portal, "elle", &drawn).await, 200);
}
