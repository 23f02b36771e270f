//! Names and lines that are harder on a layout than most: long, in two scripts, with marks.

use crate::nav::NavLink;
use crate::timeline::TimelineItem;

/// A long German name with a compound that does not fit on a phone.
pub const GERMAN: &str = "Straßenkünstlerinnengenossenschaft Friedrichshain-Kreuzberg e.\u{a0}V.";
/// A long Arabic name.
pub const ARABIC: &str = "بيت الفنون الحضرية والعروض الحيّة في الدار البيضاء";
/// A short name with marks.
pub const SHORT: &str = "Zoë";
/// One line.
pub const LINE: &str = "Runway, voguing and five nights a week of the loudest sewing machines in town.";
/// A paragraph.
pub const TEXT: &str = "The house met in a laundrette because it was the only heated room with a mirror. \
    Twelve years later the mirror still hangs in the rehearsal hall, and whoever walks for the first time walks \
    towards it.";

/// Places, the second one is where one is.
pub fn links() -> Vec<NavLink> {
    ["About", "Albums", "Veranstaltungskalender", "معرض الصور", "Timeline", "Awards", "Merch"]
        .into_iter()
        .enumerate()
        .map(|(at, label)| NavLink::new(label, super::PATH).here(at == 1))
        .collect()
}

/// What happened.
pub fn events() -> Vec<TimelineItem> {
    let item =
        |year: &str, date: Option<&str>, datetime: &str, title: &str, text: Option<&str>| TimelineItem {
            year: year.to_owned(),
            date: date.map(str::to_owned),
            datetime: datetime.to_owned(),
            title: title.to_owned(),
            text: text.map(str::to_owned),
            ..TimelineItem::default()
        };
    vec![
        item("2012", Some("3 March"), "2012-03-03", "The first ball, in a laundrette", Some(TEXT)),
        item("2012", Some("November"), "2012-11", GERMAN, None),
        item("2019", None, "2019", ARABIC, Some("أول عرض على المسرح الكبير.")),
        TimelineItem {
            href: Some(super::PATH.to_owned()),
            ..item("2024", Some("17 May"), "2024-05-17", SHORT, None)
        },
    ]
}
