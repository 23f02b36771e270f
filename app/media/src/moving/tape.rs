//! A file that is read here and there and changed in place. Whatever it claims about itself, nothing beyond its end is
//! read, and there is an end to how often one looks.

use super::Refusal;
use std::io::{Error, Read, Seek, SeekFrom, Write};

/// A file, or bytes in memory.
pub(crate) trait Bytes: Read + Write + Seek {}
impl<T: Read + Write + Seek> Bytes for T {}

/// Why it goes no further.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// The file is not taken.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The disk fails.
    #[error(transparent)]
    Disk(#[from] Error),
}

/// What a look gives.
pub(crate) type Done<T> = Result<T, Fault>;

/// Parts of one file that are looked at, at most: a film of five hours in fragments has 20,000.
const MOST_STEPS: u32 = 1_000_000;
/// Bytes that are read at once, at most.
const MOST_AT_ONCE: u64 = 8 << 20;
/// Zeros that are written at once.
const ZEROS: [u8; 1 << 14] = [0; 1 << 14];

/// A file with its length.
pub(crate) struct Tape<'f> {
    file: &'f mut dyn Bytes,
    length: u64,
    steps: u32,
}

impl<'f> Tape<'f> {
    /// The whole of a file.
    pub(crate) fn new(file: &'f mut dyn Bytes) -> Done<Self> {
        let length = file.seek(SeekFrom::End(0))?;
        Ok(Self { file, length, steps: 0 })
    }

    /// Bytes of the whole.
    pub(crate) fn length(&self) -> u64 {
        self.length
    }

    /// One more part; a file of nothing but parts is none of ours.
    pub(crate) fn step(&mut self) -> Done<()> {
        self.steps += 1;
        if self.steps > MOST_STEPS { Err(Refusal::Broken.into()) } else { Ok(()) }
    }

    /// So many bytes from there.
    pub(crate) fn read<const N: usize>(&mut self, at: u64) -> Done<[u8; N]> {
        let mut bytes = [0; N];
        self.into(at, &mut bytes)?;
        Ok(bytes)
    }

    /// The same, where the number is known only now.
    pub(crate) fn read_some(&mut self, at: u64, count: u64) -> Done<Vec<u8>> {
        if count > MOST_AT_ONCE {
            return Err(Refusal::Broken.into());
        }
        let mut bytes = vec![0; usize::try_from(count).map_err(|_| Refusal::Broken)?];
        self.into(at, &mut bytes)?;
        Ok(bytes)
    }

    /// A number of four bytes, the largest first.
    pub(crate) fn u32(&mut self, at: u64) -> Done<u32> {
        Ok(u32::from_be_bytes(self.read(at)?))
    }

    /// A number of eight bytes, the largest first.
    pub(crate) fn u64(&mut self, at: u64) -> Done<u64> {
        Ok(u64::from_be_bytes(self.read(at)?))
    }

    fn into(&mut self, at: u64, bytes: &mut [u8]) -> Done<()> {
        let count = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        self.inside(at, count)?;
        self.file.seek(SeekFrom::Start(at))?;
        self.file.read_exact(bytes)?;
        Ok(())
    }

    fn inside(&self, at: u64, count: u64) -> Done<()> {
        let fits = at.checked_add(count).is_some_and(|end| end <= self.length);
        if fits { Ok(()) } else { Err(Refusal::Broken.into()) }
    }

    /// Writes over what is there.
    pub(crate) fn write(&mut self, at: u64, bytes: &[u8]) -> Done<()> {
        self.inside(at, u64::try_from(bytes.len()).unwrap_or(u64::MAX))?;
        self.file.seek(SeekFrom::Start(at))?;
        self.file.write_all(bytes)?;
        Ok(())
    }

    /// Writes zeros over everything from there to `end`.
    pub(crate) fn blank(&mut self, from: u64, end: u64) -> Done<()> {
        let mut left = end.checked_sub(from).ok_or(Refusal::Broken)?;
        self.inside(from, left)?;
        self.file.seek(SeekFrom::Start(from))?;
        while left > 0 {
            let some = usize::try_from(left).unwrap_or(usize::MAX).min(ZEROS.len());
            self.file.write_all(ZEROS.get(..some).unwrap_or_default())?;
            left = left.saturating_sub(u64::try_from(some).unwrap_or(u64::MAX));
        }
        Ok(())
    }
}
