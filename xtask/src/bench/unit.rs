//! What a cost is counted in.

/// What a cost is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Seconds of CPU.
    Seconds,
    /// Bytes.
    Bytes,
}

impl Unit {
    /// A cost, for people.
    #[must_use]
    pub fn shown(self, cost: f64) -> String {
        match self {
            Self::Bytes => format!("{:.0} MB", cost / 1e6),
            Self::Seconds if cost < 1e-3 => format!("{:.1} µs", cost * 1e6),
            Self::Seconds if cost < 0.1 => format!("{:.1} ms", cost * 1e3),
            Self::Seconds => format!("{cost:.2} s"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cost_is_shown_in_the_unit_that_fits() {
        let seconds: Vec<String> = [23e-6, 41.23e-3, 0.66].map(|cost| Unit::Seconds.shown(cost)).into();
        assert_eq!(seconds, ["23.0 µs", "41.2 ms", "0.66 s"]);
        assert_eq!(Unit::Bytes.shown(118e6), "118 MB");
    }
}
