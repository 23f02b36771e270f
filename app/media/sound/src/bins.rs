//! Loudness over time, when nobody knows how long it will be: parts of the same length, which become twice as long whenever
//! there are too many of them.

use crate::PEAKS;

/// Parts at most.
const MOST: usize = 2048;
/// Frames of the first parts.
const FIRST: u32 = 32;
/// Quieter is silence: 80 decibels below full.
const SILENCE: f64 = 1e-4;

/// Parts with their mean energy.
#[derive(Debug)]
pub(crate) struct Bins {
    parts: Vec<f64>,
    /// Frames of a part.
    span: u32,
    /// Energy of the part that is not full, and its frames.
    sum: f64,
    count: u32,
    frames: u64,
}

impl Default for Bins {
    fn default() -> Self {
        Self { parts: Vec::with_capacity(MOST), span: FIRST, sum: 0.0, count: 0, frames: 0 }
    }
}

impl Bins {
    /// Frames that were added.
    pub(crate) fn frames(&self) -> u64 {
        self.frames
    }

    /// More sound; the samples of a frame stand together.
    pub(crate) fn add(&mut self, samples: &[f32], channels: usize) {
        let channels = channels.max(1);
        let share = 1.0 / u32::try_from(channels).map_or(1.0, f64::from);
        for frame in samples.chunks_exact(channels) {
            let energy = frame.iter().map(|sample| f64::from(*sample).powi(2)).sum::<f64>() * share;
            // Files of floating numbers may hold what is none, or louder than any loudspeaker.
            self.sum += if energy.is_finite() { energy.min(1.0) } else { 0.0 };
            self.count += 1;
            self.frames += 1;
            if self.count >= self.span {
                self.close();
            }
        }
    }

    fn close(&mut self) {
        self.parts.push(self.sum / f64::from(self.count.max(1)));
        (self.sum, self.count) = (0.0, 0);
        if self.parts.len() >= MOST {
            let pairs = self.parts.chunks(2);
            self.parts = pairs.map(|pair| pair.iter().sum::<f64>() / 2.0).collect();
            self.span = self.span.saturating_mul(2);
        }
    }

    /// The whole, of which the loudest is 255; nothing for nothing.
    pub(crate) fn peaks(self) -> Option<[u8; PEAKS]> {
        let count = self.parts.len();
        let loud = |at: usize| {
            let (from, to) = (at * count / PEAKS, (at + 1) * count / PEAKS);
            let some = self.parts.get(from..to.max(from + 1)).unwrap_or_default();
            some.iter().copied().fold(0.0, f64::max).sqrt()
        };
        let all: Vec<f64> = (0..PEAKS).map(loud).collect();
        let most = all.iter().copied().fold(0.0, f64::max);
        let scale = if most < SILENCE { 0.0 } else { 255.0 / most };
        let mut peaks = [0; PEAKS];
        for (peak, loud) in peaks.iter_mut().zip(all) {
            *peak = byte(loud * scale);
        }
        (count > 0).then_some(peaks)
    }
}

/// The nearest number of 0 to 255.
fn byte(value: f64) -> u8 {
    value.round().clamp(0.0, 255.0) as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `seconds` of stereo whose first half is quiet, the second four times as loud.
    fn halves(seconds: usize) -> Option<[u8; PEAKS]> {
        let mut bins = Bins::default();
        for at in 0..seconds * 2 {
            let loud = if at < seconds { 0.2 } else { -0.8 };
            // Half a second at a time.
            bins.add(&vec![loud; 22_050 * 2], 2);
        }
        assert_eq!(bins.frames(), u64::try_from(seconds).unwrap() * 44_100);
        bins.peaks()
    }

    #[test]
    fn the_shape_is_the_same_however_long_it_is_and_takes_no_more_room() {
        for seconds in [1, 7, 600] {
            let peaks = halves(seconds).unwrap();
            let near = |part: &[u8], value: u8| part.iter().all(|peak| peak.abs_diff(value) <= 1);
            assert!(near(peaks.get(..126).unwrap(), 64), "{seconds}: {peaks:?}");
            assert!(near(peaks.get(130..).unwrap(), 255), "{seconds}: {peaks:?}");
        }
        let mut bins = Bins::default();
        bins.add(&vec![0.5; 5_000_000], 1);
        assert!(bins.parts.len() < MOST && bins.parts.capacity() <= MOST);
    }

    #[test]
    fn nothing_is_nothing_and_silence_is_silence() {
        let peaks = |samples: &[f32]| {
            let mut bins = Bins::default();
            bins.add(samples, 1);
            bins.peaks()
        };
        assert_eq!(peaks(&[]), None);
        assert_eq!(peaks(&[0.0; 4000]), Some([0; PEAKS]));
        // What is no number is no sound.
        assert_eq!(peaks(&[f32::NAN; 4000]), Some([0; PEAKS]));
        assert_eq!(peaks(&[f32::INFINITY; 4000]), Some([0; PEAKS]));
        assert_eq!(peaks(&[1e30; 4000]), Some([255; PEAKS]));
    }
}
