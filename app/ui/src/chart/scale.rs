//! From values to places: round ticks that span the values, and the share of the axis at which a value stands.

/// An axis from `low` to `high` with round numbers in equal steps.
#[derive(Clone, Debug, PartialEq)]
pub struct Scale {
    /// The lowest tick.
    pub low: f64,
    /// The highest tick; always above `low`.
    pub high: f64,
    /// Distance between two ticks.
    pub step: f64,
}

impl Scale {
    /// A scale over the finite ones of these values, with about `ticks` steps. Zero is on it when `from_zero` (bars
    /// and areas, whose length means something) or when nothing else is known.
    pub fn over(values: impl IntoIterator<Item = f64>, ticks: u32, from_zero: bool) -> Self {
        // Beyond this a step between doubles would be wider than a pixel of the chart.
        const HUGE: f64 = 1e300;
        let finite =
            values.into_iter().filter(|value| value.is_finite()).map(|value| value.clamp(-HUGE, HUGE));
        let found = finite.fold(None, |range: Option<(f64, f64)>, value| {
            Some(range.map_or((value, value), |(low, high)| (low.min(value), high.max(value))))
        });
        let (mut low, mut high) = found.unwrap_or((0.0, 1.0));
        if from_zero {
            low = low.min(0.0);
            high = high.max(0.0);
        }
        if high - low <= high.abs().max(low.abs()) * 1e-9 {
            // All equal: room on both sides, but never across zero.
            let room = if high == 0.0 { 1.0 } else { high.abs() * 0.5 };
            let (below, above) = (low - room, high + room);
            low = if low >= 0.0 { below.max(0.0) } else { below };
            high =
                if high <= 0.0 && found.is_some_and(|(_, most)| most < 0.0) { above.min(0.0) } else { above };
        }
        let step = round_step((high - low) / f64::from(ticks.max(1)));
        Self { low: (low / step).floor() * step, high: (high / step).ceil() * step, step }
    }

    /// The ticks from low to high, at most 20.
    pub fn ticks(&self) -> Vec<f64> {
        let count = ((self.high - self.low) / self.step).round().clamp(1.0, 20.0);
        let mut ticks = Vec::new();
        let mut at = 0.0;
        while at <= count {
            let tick = self.low + at * self.step;
            // 0.30000000000000004 and -0 are not what stands on an axis.
            ticks.push(if tick.abs() < self.step * 1e-6 { 0.0 } else { tick });
            at += 1.0;
        }
        ticks
    }

    /// Where a value stands: 0 at the low end, 1 at the high end; `None` for what is no number.
    pub fn share(&self, value: f64) -> Option<f64> {
        value.is_finite().then(|| ((value - self.low) / (self.high - self.low)).clamp(0.0, 1.0))
    }

    /// How many digits after the point its ticks need.
    pub fn decimals(&self) -> usize {
        let mut step = self.step.abs();
        let mut digits = 0;
        while digits < 6 && step.fract() > 1e-9 && (1.0 - step.fract()) > 1e-9 {
            step *= 10.0;
            digits += 1;
        }
        digits
    }
}

/// The next of 1, 2, 5 × 10ⁿ.
fn round_step(rough: f64) -> f64 {
    if !rough.is_finite() || rough <= 0.0 {
        return 1.0;
    }
    let power = 10_f64.powf(rough.log10().floor());
    let times = rough / power;
    let round = if times <= 1.0 {
        1.0
    } else if times <= 2.0 {
        2.0
    } else if times <= 5.0 {
        5.0
    } else {
        10.0
    };
    round * power
}

#[cfg(test)]
mod tests {
    use super::Scale;

    fn ends(values: &[f64], from_zero: bool) -> (f64, f64, f64) {
        let scale = Scale::over(values.iter().copied(), 4, from_zero);
        assert!(scale.high > scale.low && scale.step > 0.0, "{values:?} gave {scale:?}");
        let ticks = scale.ticks();
        assert!(ticks.len() >= 2 && ticks.len() <= 21, "{values:?} gave {ticks:?}");
        (scale.low, scale.high, scale.step)
    }

    #[test]
    fn ticks_are_round_and_span_the_values() {
        assert_eq!(ends(&[3.0, 97.0], true), (0.0, 100.0, 50.0));
        assert_eq!(ends(&[12.0, 18.0], false), (12.0, 18.0, 2.0));
        assert_eq!(Scale::over([0.0, 0.3], 3, true).ticks().len(), 4);
        assert_eq!(Scale::over([0.0, 0.3], 3, true).decimals(), 1);
    }

    #[test]
    fn nothing_one_and_equal_values_have_an_axis() {
        assert_eq!(ends(&[], false), (0.0, 1.0, 0.5));
        assert_eq!(ends(&[7.0], true), (0.0, 8.0, 2.0));
        assert_eq!(ends(&[5.0, 5.0, 5.0], false), (2.0, 8.0, 2.0));
        assert_eq!(ends(&[0.0, 0.0], true), (0.0, 1.0, 0.5));
        assert_eq!(ends(&[-4.0, -4.0], false), (-6.0, -2.0, 1.0));
    }

    #[test]
    fn negative_values_keep_zero_where_length_means_something() {
        assert_eq!(ends(&[-30.0, -10.0], true), (-30.0, 0.0, 10.0));
        assert_eq!(ends(&[-30.0, 20.0], true), (-40.0, 20.0, 20.0));
    }

    #[test]
    fn huge_tiny_and_no_numbers_do_no_harm() {
        ends(&[f64::MAX, f64::MIN, 0.0], true);
        ends(&[f64::MIN_POSITIVE, 0.0], true);
        ends(&[1e15, 1e15 + 1.0], false);
        assert_eq!(ends(&[f64::NAN, f64::INFINITY, f64::NEG_INFINITY], true), (0.0, 1.0, 0.5));
        assert_eq!(ends(&[f64::NAN, 10.0], true), (0.0, 10.0, 5.0));
    }

    #[test]
    fn shares_stay_on_the_axis() {
        let scale = Scale::over([0.0, 100.0], 4, true);
        assert_eq!(scale.share(25.0), Some(0.25));
        assert_eq!(scale.share(1e9), Some(1.0));
        assert_eq!(scale.share(-1.0), Some(0.0));
        assert_eq!(scale.share(f64::NAN), None);
    }
}
