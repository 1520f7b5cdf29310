//! Pairs A B B A: whatever drifts while they run, drifts for both.

use crate::fault::Outcome;

/// Two sides, compared.
#[derive(Debug, Clone, PartialEq)]
pub struct Compared {
    /// A's costs to B's.
    pub ratios: Ratios,
    /// A's costs.
    pub a: Ratios,
    /// B's costs.
    pub b: Ratios,
}

/// Ratios of the pairs, or costs, sorted.
#[derive(Debug, Clone, PartialEq)]
pub struct Ratios(Vec<f64>);

impl Ratios {
    /// The ratio that as many pairs exceed as fall below.
    #[must_use]
    pub fn median(&self) -> f64 {
        self.quantile(0.5)
    }

    /// The quartiles.
    #[must_use]
    pub fn quartiles(&self) -> (f64, f64) {
        (self.quantile(0.25), self.quantile(0.75))
    }

    /// Linear between the two nearest.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "an index of a short list"
    )]
    fn quantile(&self, part: f64) -> f64 {
        let Some(last) = self.0.len().checked_sub(1) else { return f64::NAN };
        let place = part * last as f64;
        let (below, above) = (self.0[place.floor() as usize], self.0[place.ceil() as usize]);
        below + (above - below) * place.fract()
    }
}

impl From<Vec<f64>> for Ratios {
    fn from(mut ratios: Vec<f64>) -> Self {
        ratios.sort_by(f64::total_cmp);
        Self(ratios)
    }
}

/// Runs both once to warm up, then A B B A over and over; a ratio is A's cost to B's of two neighbours.
///
/// # Errors
/// A side fails.
pub fn compare(pairs: usize, a: &mut dyn FnMut() -> Outcome<f64>, b: &mut dyn FnMut() -> Outcome<f64>) -> Outcome<Compared> {
    a()?;
    b()?;
    let (mut ratios, mut costs_a, mut costs_b) = (Vec::new(), Vec::new(), Vec::new());
    for pair in 0..pairs {
        let (cost_a, cost_b) = if pair % 2 == 0 {
            let first = a()?;
            (first, b()?)
        } else {
            let first = b()?;
            (a()?, first)
        };
        ratios.push(cost_a / cost_b);
        costs_a.push(cost_a);
        costs_b.push(cost_b);
    }
    Ok(Compared {
        ratios: ratios.into(),
        a: costs_a.into(),
        b: costs_b.into(),
    })
}

/// One side against itself, in the same manner.
///
/// # Errors
/// It fails.
pub fn control(pairs: usize, side: &mut dyn FnMut() -> Outcome<f64>) -> Outcome<Ratios> {
    side()?;
    let mut ratios = Vec::with_capacity(pairs);
    for pair in 0..pairs {
        let (first, second) = (side()?, side()?);
        ratios.push(if pair % 2 == 0 { first / second } else { second / first });
    }
    Ok(ratios.into())
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use super::*;

    #[test]
    fn the_order_is_a_b_b_a_after_one_of_each() {
        let order = RefCell::new(String::new());
        let side = |name: char, cost: f64| {
            let order = &order;
            move || {
                order.borrow_mut().push(name);
                Ok(cost)
            }
        };
        let compared = compare(4, &mut side('a', 3.0), &mut side('b', 2.0)).unwrap();
        assert_eq!(*order.borrow(), "ababbaabba");
        assert_eq!(
            (compared.ratios.median(), compared.a.median(), compared.b.median()),
            (1.5, 3.0, 2.0)
        );
    }

    #[test]
    fn a_drift_cancels_itself() {
        let cost = std::cell::Cell::new(1.0);
        let mut drifting = || {
            cost.set(cost.get() * 1.01);
            Ok(cost.get())
        };
        let control = control(4, &mut drifting).unwrap();
        assert!((control.median() - 1.0).abs() < 1e-3, "{control:?}");
    }

    #[test]
    fn quartiles_lie_between_the_values() {
        let ratios = Ratios::from(vec![4.0, 1.0, 3.0, 2.0]);
        assert_eq!((ratios.median(), ratios.quartiles()), (2.5, (1.75, 3.25)));
    }
}
