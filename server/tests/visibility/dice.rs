//! Chance that a seed repeats (SplitMix64), and words that stand nowhere else.

use std::collections::BTreeSet;
use uuid::Uuid;

pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `end`, which is not 0.
    pub fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(end).unwrap()).unwrap()
    }

    /// Yes, so often in a hundred times.
    pub fn often(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of these, if there is one.
    pub fn one<T: Copy>(&mut self, of: &[T]) -> Option<T> {
        if of.is_empty() { None } else { Some(of[self.below(of.len())]) }
    }

    /// So many numbers below `end`, or all of them.
    pub fn some(&mut self, count: usize, end: usize) -> Vec<usize> {
        let mut left: Vec<usize> = (0..end).collect();
        (0..count.min(end)).map(|_| left.swap_remove(self.below(left.len()))).collect()
    }

    pub fn id(&mut self) -> Uuid {
        let high = u128::from(self.next());
        uuid::Builder::from_random_bytes(((high << 64) | u128::from(self.next())).to_be_bytes()).into_uuid()
    }
}

/// A word of a kind: `p` for posts, `c` for comments, `g` for pictures.
pub fn word(kind: char, number: usize) -> String {
    let letter = |n: usize| char::from(b'a' + u8::try_from(n % 26).unwrap());
    format!("zq{kind}{}{}{}", letter(number / 676), letter(number / 26), letter(number))
}

/// Every such word of a page.
pub fn words(page: &str) -> BTreeSet<String> {
    let page = page.to_lowercase();
    let after = page.match_indices("zq").map(|(at, _)| &page[at..]);
    after.map(|rest| rest.chars().take_while(char::is_ascii_lowercase).collect()).collect()
}

/// What a word is of.
pub fn kind(word: &str) -> char {
    word.chars().nth(2).unwrap_or(' ')
}
