//! How loud a recording is from its beginning to its end: what a waveform is drawn from.
//!
//! Pure computation without tables, in a crate of its own because it is built with optimisation in every profile. The file
//! is read as it is decoded, so an hour of sound needs as little memory as a second. Whatever somebody sent, the worst that
//! comes of it is that there is nothing to draw; a decoder may still panic on what nobody foresaw, so call it where a panic
//! ends a task and no more.

mod bins;
mod vorbis;

use bins::Bins;
use std::fs::File;
use std::time::{Duration, Instant};
use symphonia::core::codecs::audio::{AudioCodecParameters, AudioDecoder, AudioDecoderOptions};
use symphonia::core::errors::Error;
use symphonia::core::formats::probe::Hint;
use symphonia::core::formats::{FormatReader, TrackType};
use symphonia::core::io::MediaSourceStream;

/// So many numbers describe a recording, however long it is.
pub const PEAKS: usize = 256;
/// What is longer is not decoded: a picture of its beginning would lie about the rest. In seconds.
pub const MOST_SECONDS: u64 = 4 * 3600;
/// Nothing that people listen to takes so long to decode.
const PATIENCE: Duration = Duration::from_secs(300);
/// Packets in a row that cannot be decoded, at most.
const MOST_BROKEN: u32 = 1000;

/// How loud a recording is in each of its 256 equal parts: the loudest part is 255, silence is 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Peaks([u8; PEAKS]);

impl Peaks {
    /// The numbers as they are kept.
    pub fn bytes(&self) -> &[u8; PEAKS] {
        &self.0
    }

    /// What was kept.
    pub fn of(bytes: [u8; PEAKS]) -> Self {
        Self(bytes)
    }

    /// The same with fewer numbers, each as loud as the loudest of those it stands for. `count` divides 256.
    pub fn fewer(&self, count: usize) -> Vec<u8> {
        let each = (PEAKS / count.clamp(1, PEAKS)).max(1);
        self.0.chunks(each).map(|part| part.iter().copied().max().unwrap_or_default()).collect()
    }
}

/// Why there is nothing to draw.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mute {
    /// Of a kind that is not decoded here, such as Opus.
    Kind,
    /// Broken, or nothing in it.
    Broken,
    /// Longer than [`MOST_SECONDS`], or it takes too long.
    Long,
}

impl Mute {
    /// In a few words, for the operator.
    pub const fn reason(self) -> &'static str {
        match self {
            Self::Kind => "this kind of sound is not decoded",
            Self::Broken => "the sound cannot be decoded",
            Self::Long => "the sound is too long",
        }
    }
}

/// Listens to a whole recording: MP3, AAC or ALAC in M4A, Vorbis in Ogg, WAV, FLAC. Blocks while it decodes, about ten
/// seconds for an hour of music.
///
/// # Errors
/// [`Mute`] for what has no waveform.
///
/// # Panics
/// Where the decoder does.
pub fn listen(file: File) -> Result<Peaks, Mute> {
    let began = Instant::now();
    let stream = MediaSourceStream::new(Box::new(file), Default::default());
    let probe = symphonia::default::get_probe();
    let mut format = probe
        .probe(&Hint::new(), stream, Default::default(), Default::default())
        .map_err(|error| why(&error))?;
    let track = format.default_track(TrackType::Audio).ok_or(Mute::Kind)?;
    let id = track.id;
    let params = track.codec_params.as_ref().and_then(|params| params.audio()).ok_or(Mute::Kind)?;
    let mut decoder = decoder(params)?;
    let mut bins = Bins::default();
    let (mut samples, mut broken) = (Vec::new(), 0);
    while let Some(packet) = next(format.as_mut()) {
        if began.elapsed() > PATIENCE {
            return Err(Mute::Long);
        }
        if packet.track_id != id {
            continue;
        }
        match decoder.decode(&packet) {
            Ok(sound) => {
                let (channels, rate) = (sound.num_planes(), sound.spec().rate());
                samples.resize(sound.samples_interleaved(), 0_f32);
                sound.copy_to_slice_interleaved(&mut samples);
                bins.add(&samples, channels);
                if bins.frames() > MOST_SECONDS.saturating_mul(rate.into()) {
                    return Err(Mute::Long);
                }
                broken = 0;
            }
            // A player jumps over it, too.
            Err(Error::DecodeError(_)) if broken < MOST_BROKEN => broken += 1,
            Err(_) => break,
        }
    }
    bins.peaks().map(Peaks).ok_or(Mute::Broken)
}

fn decoder(params: &AudioCodecParameters) -> Result<Box<dyn AudioDecoder>, Mute> {
    if !vorbis::is_modest(params) {
        return Err(Mute::Broken);
    }
    let options = AudioDecoderOptions::default();
    symphonia::default::get_codecs().make_audio_decoder(params, &options).map_err(|error| why(&error))
}

/// The next packet; what cannot be read any further ends there, as it does in a player.
fn next(format: &mut dyn FormatReader) -> Option<symphonia::core::packet::Packet> {
    format.next_packet().ok().flatten()
}

fn why(error: &Error) -> Mute {
    if matches!(error, Error::Unsupported(_)) { Mute::Kind } else { Mute::Broken }
}
