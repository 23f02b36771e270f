//! Every colour can be read, and stays the colour that was chosen.

use super::*;

fn rgb(hex: &str) -> Rgb {
    Rgb::from_hex(hex).unwrap()
}

/// A grid through the whole cube: 17³ colours.
fn every_colour() -> impl Iterator<Item = String> {
    let steps = || (0..=16).map(|step: u32| (step * 16).min(255));
    steps()
        .flat_map(move |r| steps().flat_map(move |g| steps().map(move |b| format!("#{r:02x}{g:02x}{b:02x}"))))
}

#[test]
fn every_colour_can_be_read_in_both_themes() {
    for hex in every_colour() {
        let accent = Accent::from_hex(&hex).unwrap();
        for (tone, pages) in [(&accent.light, LIGHT), (&accent.dark, DARK)] {
            for page in pages {
                let contrast = rgb(&tone.hex).contrast(page.to_rgb());
                assert!(contrast >= CONTRAST, "{hex} became {} with {contrast}", tone.hex);
            }
            assert!(rgb(&tone.hex).contrast(rgb(&tone.on)) >= CONTRAST, "text on {} for {hex}", tone.hex);
        }
    }
}

#[test]
fn the_hue_is_kept() {
    for hex in every_colour() {
        let chosen = Oklch::from_rgb(rgb(&hex));
        let accent = Accent::from_hex(&hex).unwrap();
        for tone in [&accent.light, &accent.dark] {
            let shown = Oklch::from_rgb(rgb(&tone.hex));
            // Whole steps of a screen turn the hue of what is almost grey; nobody sees it there.
            let turned = (chosen.hue - shown.hue).to_radians().sin().abs() * shown.chroma;
            assert!(turned < 0.006, "{hex} became {}: {} → {}", tone.hex, chosen.hue, shown.hue);
        }
    }
}

#[test]
fn what_can_be_read_is_left_alone() {
    let accent = Accent::from_hex("#8a1538").unwrap();
    assert_eq!((accent.light.hex.as_str(), accent.light.corrected), ("#8a1538", false));
    assert!(accent.dark.corrected);
}

#[test]
fn the_correction_is_no_larger_than_it_must() {
    for hex in ["#ffe600", "#00ff9d", "#ff7ad9", "#7ad9ff"] {
        let light = Accent::from_hex(hex).unwrap().light;
        assert!(light.corrected && light.contrast < CONTRAST + 0.15, "{hex} became {light:?}");
    }
}

#[test]
fn only_colours_are_colours() {
    assert_eq!(Accent::from_hex("#f0c"), Accent::from_hex("#ff00cc"));
    for word in ["", "#", "red", "ff00cc", "#ff00c", "#ff00cc00", "#gg0000", "#+12345", "#}body{"] {
        assert_eq!(Accent::from_hex(word), None, "{word}");
    }
}

#[test]
fn the_style_sheet_follows_the_theme() {
    let accent = Accent::from_hex("#8a1538").unwrap();
    let css = accent.css(":root");
    assert!(css.starts_with(":root{--accent:#8a1538;--on-accent:#"), "{css}");
    assert!(css.contains(":root[data-theme=dark]{--accent:#"), "{css}");
    assert!(css.contains("@media (prefers-color-scheme:dark){:root[data-theme=system]{"), "{css}");
    assert!(accent.css(".house").contains(":root[data-theme=dark] .house{"), "{css}");
}

#[test]
fn the_pages_are_those_of_the_style_sheet() {
    let tokens = include_str!("../../../../style/tokens.css");
    for (name, page) in [("paper", LIGHT[0]), ("wash", LIGHT[1]), ("paper", DARK[0]), ("wash", DARK[1])] {
        let (light, chroma, hue) = (page.lightness * 100.0, page.chroma, page.hue);
        let line = format!("--{name}: oklch({}% {chroma} {hue});", (light * 10.0).round() / 10.0);
        assert!(tokens.contains(&line), "{line} is not in style/tokens.css");
    }
}

/// The custom properties of one block of `style/tokens.css` that are colours.
fn tokens(block: &str) -> std::collections::BTreeMap<String, Rgb> {
    let text = include_str!("../../../../style/tokens.css");
    let (_, text) = text.split_once(block).unwrap();
    let (text, _) = text.split_once('}').unwrap();
    let mut found = std::collections::BTreeMap::new();
    for line in text.lines() {
        let Some((name, value)) = line.trim().strip_prefix("--").and_then(|line| line.split_once(": oklch("))
        else {
            continue;
        };
        let parts: Vec<f64> = value
            .trim_end_matches(");")
            .split(' ')
            .map(|part| part.trim_end_matches('%').parse().unwrap())
            .collect();
        found.insert(name.to_owned(), Oklch::new(parts[0] / 100.0, parts[1], parts[2]).to_rgb());
    }
    found
}

#[test]
fn the_colours_of_the_house_can_be_read() {
    for block in [":root {", ":root[data-theme=\"dark\"] {", ":root[data-theme=\"system\"] {"] {
        let colours = tokens(block);
        for page in ["paper", "wash"] {
            for text in ["ink", "muted", "accent", "good", "warn", "bad", "note"] {
                let contrast = colours[text].contrast(colours[page]);
                assert!(contrast >= CONTRAST, "{block} {text} on {page}: {contrast}");
            }
            let contrast = colours["edge"].contrast(colours[page]);
            assert!(contrast >= 3.0, "{block} edge on {page}: {contrast}");
        }
        assert!(colours["on-accent"].contrast(colours["accent"]) >= CONTRAST, "{block} on-accent");
    }
}

#[test]
fn dark_is_the_same_whoever_asks_for_it() {
    assert_eq!(tokens(":root[data-theme=\"dark\"] {"), tokens(":root[data-theme=\"system\"] {"));
}
