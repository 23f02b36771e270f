//! Colours that were chosen together.

use super::dice::Dice;

/// `0xrrggbb`.
pub(super) type Ink = u32;

/// Six colours of one picture.
#[derive(Clone, Copy)]
pub(super) struct Palette {
    /// Ground.
    pub(super) paper: Ink,
    /// Lines and silhouettes.
    pub(super) ink: Ink,
    /// Four colours, the loudest first.
    pub(super) colors: [Ink; 4],
}

const LIGHT: [Palette; 9] = [
    Palette { paper: 0xf4e9d8, ink: 0x1d1a21, colors: [0xe4572e, 0x2e86ab, 0xf3a712, 0x7fa05a] },
    Palette { paper: 0xf7f3ea, ink: 0x20284f, colors: [0xff665e, 0x00a95c, 0xffb511, 0x0078bf] },
    Palette { paper: 0xf1e3d3, ink: 0x2b1d18, colors: [0xb5532d, 0xd99058, 0x5b7065, 0x304040] },
    Palette { paper: 0xeef0f2, ink: 0x0f1a2b, colors: [0xea6a47, 0x1c4e80, 0x0091d5, 0xa5d8dd] },
    Palette { paper: 0xf3f0e0, ink: 0x23291f, colors: [0xc8553d, 0x6b7a3a, 0xe0b04b, 0x8fb8a8] },
    Palette { paper: 0xf6ecf0, ink: 0x261226, colors: [0x8e2a5b, 0xe26d8c, 0xf2b5a0, 0x4b3f72] },
    Palette { paper: 0xf5f2ec, ink: 0x1a1816, colors: [0xd8432b, 0x4a4540, 0x8c857b, 0xc8bfb0] },
    Palette { paper: 0xe8f3f1, ink: 0x0b2b33, colors: [0xf05d5e, 0x0f7173, 0xd8a47f, 0x272932] },
    Palette { paper: 0xfbf0d9, ink: 0x2a1a3e, colors: [0xef476f, 0x7353ba, 0xffd166, 0x06a77d] },
];

const DARK: [Palette; 5] = [
    Palette { paper: 0x14101f, ink: 0xf5efe6, colors: [0xff4f79, 0x7b5cff, 0xffd23f, 0x21d4c3] },
    Palette { paper: 0x0d1b1e, ink: 0xf1f5e8, colors: [0xff7f50, 0x3ddc97, 0xf9dc5c, 0x4f86c6] },
    Palette { paper: 0x1b0b14, ink: 0xfbe9e7, colors: [0xff2e63, 0xffa45b, 0xc86bfa, 0x51c2d5] },
    Palette { paper: 0x0b132b, ink: 0xe9f1f7, colors: [0xf4a259, 0x5bc0be, 0xf25f5c, 0x8d99ae] },
    Palette { paper: 0x17130e, ink: 0xf4ead5, colors: [0xd4a24c, 0xb23a48, 0x6a8d73, 0xe4dfda] },
];

impl Palette {
    /// One on light paper.
    pub(super) fn light(dice: &mut Dice) -> Self {
        LIGHT.get(dice.below(LIGHT.len())).copied().unwrap_or(LIGHT[0]).turned(dice)
    }

    /// One on dark ground.
    pub(super) fn dark(dice: &mut Dice) -> Self {
        DARK.get(dice.below(DARK.len())).copied().unwrap_or(DARK[0]).turned(dice)
    }

    /// The same colours with another one first.
    fn turned(mut self, dice: &mut Dice) -> Self {
        self.colors.rotate_left(dice.below(4));
        self
    }

    /// The n-th colour, round and round.
    pub(super) fn color(&self, n: usize) -> Ink {
        self.colors.iter().cycle().nth(n % 4).copied().unwrap_or(self.ink)
    }
}

/// Between two colours: `part` 0 is `from`, 1 is `to`.
pub(super) fn mix(from: Ink, to: Ink, part: f32) -> Ink {
    let channel = |shift: u32| {
        let (a, b) = (f32::from(byte(from, shift)), f32::from(byte(to, shift)));
        canvas_byte(a + (b - a) * part.clamp(0.0, 1.0)) << shift
    };
    channel(16) | channel(8) | channel(0)
}

/// One channel of a colour.
pub(super) fn byte(color: Ink, shift: u32) -> u8 {
    u8::try_from((color >> shift) & 0xff).unwrap_or_default()
}

fn canvas_byte(value: f32) -> u32 {
    // The value is a mix of two bytes, so it fits.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to a byte")]
    let byte = value.round().clamp(0.0, 255.0) as u32;
    byte
}
