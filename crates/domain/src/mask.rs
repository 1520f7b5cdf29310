//! Numbers shown only in part.

/// Every character but the last `shown` as a dot: `••••••5678`. A text no longer than `shown` is hidden whole.
#[must_use]
pub fn all_but_last(text: &str, shown: usize) -> String {
    let length = text.chars().count();
    let hidden = if length > shown { length - shown } else { length };
    text.chars().enumerate().map(|(at, c)| if at < hidden { '•' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_last_digits_show_and_a_short_number_not_at_all() {
        assert_eq!(all_but_last("0012345678", 4), "••••••5678");
        assert_eq!(all_but_last("5678", 4), "••••");
        assert_eq!(all_but_last("", 4), "");
    }
}
