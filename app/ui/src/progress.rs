//! How far something is.

use leptos::prelude::*;

/// A bar with its words: `label` and how much of how much in per cent.
#[component]
pub fn Progress(
    /// What is done.
    #[prop(into)]
    value: i64,
    /// What there is to do.
    #[prop(into)]
    max: i64,
    /// What is progressing.
    #[prop(into)]
    label: String,
) -> impl IntoView {
    let per_cent = per_cent(value, max);
    view! {
        <label class="progress">
            <span class="progress-words"><span>{label}</span><span class="figures">{crate::tr("per-cent", &[("value", per_cent.into())])}</span></span>
            <progress value=per_cent.to_string() max="100">{per_cent.to_string()}</progress>
        </label>
    }
}

/// Whole per cent from 0 to 100; 100 only when it is complete. Nothing to do is done.
fn per_cent(value: i64, max: i64) -> i64 {
    if max <= 0 || value >= max {
        return 100;
    }
    let share = i128::from(value.max(0)) * 100 / i128::from(max);
    i64::try_from(share).unwrap_or(100)
}

#[cfg(test)]
mod tests {
    use super::per_cent;

    #[test]
    fn per_cent_is_never_complete_too_early() {
        assert_eq!(per_cent(999, 1000), 99);
        assert_eq!(per_cent(1000, 1000), 100);
        assert_eq!(per_cent(-5, 10), 0);
        assert_eq!(per_cent(12, 10), 100);
        assert_eq!(per_cent(0, 0), 100);
        assert_eq!(per_cent(i64::MAX - 1, i64::MAX), 99);
    }
}
