//! Pictures drawn by rule: the same words always give the same picture. Nothing is loaded from anywhere.

mod blueprint;
mod canvas;
mod casefile;
mod city;
mod collage;
mod crest;
mod dice;
mod dunes;
mod flowers;
mod palette;
mod portrait;
mod runway;
mod sleeve;

use canvas::Canvas;
use dice::Dice;
use image::codecs::jpeg::JpegEncoder;
use image::{ExtendedColorType, ImageEncoder};
use serde::Deserialize;

/// What a picture looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Style {
    /// Cut paper: leaves and algae on blocks of colour.
    Collage,
    /// Layered dunes under a low sun.
    Dunes,
    /// A head and shoulders in halftone.
    Portrait,
    /// A walker between beams of light.
    Runway,
    /// A record sleeve of circles and stripes.
    Sleeve,
    /// Flowers in two inks that do not quite meet.
    Flowers,
    /// A city from above.
    City,
    /// Papers, redactions, a stamp, red thread.
    Casefile,
    /// A device in white lines on blue.
    Blueprint,
    /// A house's coat of arms.
    Crest,
}

/// How a picture is cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Shape {
    /// 16 : 9, for openings of pages.
    Wide,
    /// 4 : 5, for people and houses.
    Tall,
    /// 1 : 1, for sleeves and covers.
    Square,
    /// 4 : 3, for everything else.
    Plain,
}

impl Shape {
    /// Width and height in pixels.
    pub fn size(self) -> (u32, u32) {
        match self {
            Self::Wide => (1600, 900),
            Self::Tall => (960, 1200),
            Self::Square => (1000, 1000),
            Self::Plain => (1280, 960),
        }
    }
}

/// Draws the picture of these words as a JPEG.
///
/// # Errors
/// If there is no memory for it.
pub fn draw(style: Style, shape: Shape, words: &str) -> anyhow::Result<Vec<u8>> {
    let (width, height) = shape.size();
    let mut canvas = Canvas::new(width, height)?;
    let mut dice = Dice::new(words);
    match style {
        Style::Collage => collage::draw(&mut canvas, &mut dice),
        Style::Dunes => dunes::draw(&mut canvas, &mut dice),
        Style::Portrait => portrait::draw(&mut canvas, &mut dice),
        Style::Runway => runway::draw(&mut canvas, &mut dice),
        Style::Sleeve => sleeve::draw(&mut canvas, &mut dice),
        Style::Flowers => flowers::draw(&mut canvas, &mut dice),
        Style::City => city::draw(&mut canvas, &mut dice),
        Style::Casefile => casefile::draw(&mut canvas, &mut dice),
        Style::Blueprint => blueprint::draw(&mut canvas, &mut dice),
        Style::Crest => crest::draw(&mut canvas, &mut dice),
    }
    let pixels = canvas.finish(&mut dice);
    let mut out = Vec::new();
    JpegEncoder::new_with_quality(&mut out, 93).write_image(
        &pixels,
        width,
        height,
        ExtendedColorType::Rgb8,
    )?;
    Ok(out)
}
