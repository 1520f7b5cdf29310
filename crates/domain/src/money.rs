//! Money, in whole cents.

use serde::{Deserialize, Serialize};

/// An amount of US dollars in whole cents; never a fraction of one, never a float.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(type = "number"))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema), schema(value_type = i64))]
#[serde(transparent)]
pub struct Cents(pub i64);

impl std::iter::Sum for Cents {
    /// Saturates: a sum that no household's ledger reaches must not wrap round to a plausible one.
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        Self(amounts.fold(0, |sum, amount| sum.saturating_add(amount.0)))
    }
}
