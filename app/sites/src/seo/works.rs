//! Works and happenings as schema.org names them.

use super::thing::{Thing, put, put_list};
use chrono::{DateTime, NaiveDate, Utc};
use kernel::Money;
use serde_json::{Value, json};

/// What an album's page knows beyond [`Thing`].
#[derive(Clone, Debug, Default)]
pub struct AlbumFacts<'a> {
    /// Whose record it is: name and path.
    pub artist: (&'a str, &'a str),
    /// Day of release.
    pub released: Option<NaiveDate>,
    /// Genres.
    pub genres: &'a [String],
    /// Titles in order with their seconds.
    pub tracks: &'a [(String, Option<i64>)],
}

/// A record with its track list.
pub fn album(thing: &Thing<'_>, facts: &AlbumFacts<'_>) -> String {
    let mut object = thing.object("MusicAlbum");
    let (artist, path) = facts.artist;
    object.insert("byArtist".into(), json!({"@type": "MusicGroup", "name": artist, "url": thing.full(path)}));
    put(&mut object, "datePublished", facts.released.map(|day| day.to_string()));
    put_list(&mut object, "genre", facts.genres);
    if !facts.tracks.is_empty() {
        let tracks: Vec<Value> =
            facts.tracks.iter().enumerate().map(|(at, track)| track_item(at, track)).collect();
        object.insert("numTracks".into(), json!(tracks.len()));
        object.insert("track".into(), json!({"@type": "ItemList", "itemListElement": tracks}));
    }
    Value::Object(object).to_string()
}

fn track_item(at: usize, (title, seconds): &(String, Option<i64>)) -> Value {
    let mut track = json!({"@type": "MusicRecording", "name": title});
    if let (Some(seconds), Some(object)) = (seconds, track.as_object_mut()) {
        object.insert("duration".into(), json!(format!("PT{seconds}S")));
    }
    json!({"@type": "ListItem", "position": at + 1, "item": track})
}

/// What a book's page knows beyond [`Thing`].
#[derive(Clone, Debug, Default)]
pub struct BookFacts<'a> {
    /// Who wrote it.
    pub author: Option<&'a str>,
    /// Day of publication.
    pub published: Option<NaiveDate>,
    /// International Standard Book Number.
    pub isbn: Option<&'a str>,
    /// How many pages.
    pub pages: Option<i32>,
    /// Genres.
    pub genres: &'a [String],
}

/// A book or zine.
pub fn book(thing: &Thing<'_>, facts: &BookFacts<'_>) -> String {
    let mut object = thing.object("Book");
    put(&mut object, "author", facts.author.map(|name| json!({"@type": "Person", "name": name})));
    put(&mut object, "datePublished", facts.published.map(|day| day.to_string()));
    put(&mut object, "isbn", facts.isbn);
    put(&mut object, "numberOfPages", facts.pages);
    put_list(&mut object, "genre", facts.genres);
    Value::Object(object).to_string()
}

/// What an event's page knows beyond [`Thing`].
#[derive(Clone, Debug, Default)]
pub struct EventFacts<'a> {
    /// Beginning.
    pub start: DateTime<Utc>,
    /// End.
    pub end: Option<DateTime<Utc>>,
    /// Name of the place.
    pub venue: Option<&'a str>,
    /// Address or town.
    pub location: Option<&'a str>,
    /// Where to join, for events on the net.
    pub online: Option<&'a str>,
    /// Does not take place.
    pub cancelled: bool,
    /// Who performs or organises: name and path.
    pub organizer: (&'a str, &'a str),
}

/// Something that happens at a time.
pub fn event(thing: &Thing<'_>, facts: &EventFacts<'_>) -> String {
    let mut object = thing.object("Event");
    object.insert("startDate".into(), json!(facts.start.to_rfc3339()));
    put(&mut object, "endDate", facts.end.map(|end| end.to_rfc3339()));
    let status = if facts.cancelled { "EventCancelled" } else { "EventScheduled" };
    object.insert("eventStatus".into(), json!(format!("https://schema.org/{status}")));
    let mode =
        if facts.online.is_some() { "OnlineEventAttendanceMode" } else { "OfflineEventAttendanceMode" };
    object.insert("eventAttendanceMode".into(), json!(format!("https://schema.org/{mode}")));
    if let Some(place) = facts.venue.or(facts.location) {
        object.insert(
            "location".into(),
            json!({"@type": "Place", "name": place, "address": facts.location.unwrap_or(place)}),
        );
    } else if let Some(url) = facts.online {
        object.insert("location".into(), json!({"@type": "VirtualLocation", "url": url}));
    }
    let (organizer, path) = facts.organizer;
    object.insert(
        "organizer".into(),
        json!({"@type": "Organization", "name": organizer, "url": thing.full(path)}),
    );
    Value::Object(object).to_string()
}

/// What a thing for sale knows beyond [`Thing`].
#[derive(Clone, Debug, Default)]
pub struct ProductFacts<'a> {
    /// Price; without one there is no offer.
    pub price: Option<Money>,
    /// Can it be had now?
    pub in_stock: bool,
    /// Whose it is.
    pub brand: Option<&'a str>,
    /// Where it is sold.
    pub shop: Option<&'a str>,
}

/// A thing for sale.
pub fn product(thing: &Thing<'_>, facts: &ProductFacts<'_>) -> String {
    let mut object = thing.object("Product");
    put(&mut object, "brand", facts.brand.map(|name| json!({"@type": "Brand", "name": name})));
    if let Some(price) = &facts.price {
        let stock = if facts.in_stock { "InStock" } else { "OutOfStock" };
        let mut offer = json!({
            "@type": "Offer",
            "price": price.decimal(),
            "priceCurrency": price.currency,
            "availability": format!("https://schema.org/{stock}"),
        });
        if let (Some(shop), Some(offer)) = (facts.shop, offer.as_object_mut()) {
            offer.insert("url".into(), json!(shop));
        }
        object.insert("offers".into(), offer);
    }
    Value::Object(object).to_string()
}

/// What an article's page knows beyond [`Thing`].
#[derive(Clone, Debug, Default)]
pub struct ArticleFacts<'a> {
    /// Who wrote it.
    pub author: Option<&'a str>,
    /// First published.
    pub published: Option<DateTime<Utc>>,
    /// Last changed.
    pub modified: Option<DateTime<Utc>>,
    /// Tags.
    pub tags: &'a [String],
    /// The site it stands on: name and path.
    pub publisher: (&'a str, &'a str),
}

/// An article or a longer post.
pub fn article(thing: &Thing<'_>, facts: &ArticleFacts<'_>) -> String {
    let mut object = thing.object("Article");
    if let Some(name) = object.get("name").cloned() {
        object.insert("headline".into(), name);
    }
    put(&mut object, "author", facts.author.map(|name| json!({"@type": "Person", "name": name})));
    put(&mut object, "datePublished", facts.published.map(|time| time.to_rfc3339()));
    put(&mut object, "dateModified", facts.modified.map(|time| time.to_rfc3339()));
    put_list(&mut object, "keywords", facts.tags);
    let (publisher, path) = facts.publisher;
    object.insert(
        "publisher".into(),
        json!({"@type": "Organization", "name": publisher, "url": thing.full(path)}),
    );
    Value::Object(object).to_string()
}

/// What a film's page knows beyond [`Thing`].
#[derive(Clone, Debug, Default)]
pub struct VideoFacts<'a> {
    /// Where it plays.
    pub url: &'a str,
    /// Day of publication.
    pub published: Option<NaiveDate>,
    /// Length in seconds.
    pub seconds: Option<i32>,
}

/// A film hosted elsewhere.
pub fn video(thing: &Thing<'_>, facts: &VideoFacts<'_>) -> String {
    let mut object = thing.object("VideoObject");
    object.insert("contentUrl".into(), json!(facts.url));
    put(&mut object, "uploadDate", facts.published.map(|day| day.to_string()));
    put(&mut object, "duration", facts.seconds.map(|seconds| format!("PT{seconds}S")));
    if let Some(image) = object.get("image").cloned() {
        object.insert("thumbnailUrl".into(), image);
    }
    Value::Object(object).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hostile_names_stay_inside_their_strings() {
        let thing = Thing::new("https://maison.example", "\"</script><script>alert(1)", "/artists/زوي");
        let text = album(&thing, &AlbumFacts { artist: ("A", "/artists/a"), ..AlbumFacts::default() });
        let value: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(value["name"], "\"</script><script>alert(1)");
        assert_eq!(value["url"], "https://maison.example/artists/%D8%B2%D9%88%D9%8A");
    }

    #[test]
    fn prices_are_plain_decimals() {
        let thing = Thing::new("https://maison.example", "Shirt", "/artists/a/merch/shirt");
        let price = Some(Money { minor: 2500, currency: "EUR".into() });
        let text = product(&thing, &ProductFacts { price, in_stock: true, ..ProductFacts::default() });
        let value: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(value["offers"]["price"], "25.00");
    }
}
