//! A page of payments with its sums.

use domain::money::Cents;
use domain::payment::{Direction, MonthTotal, Payment};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PaymentsAsked {
    /// Which view (CW-06).
    pub direction: Direction,
    /// One year; left out with a span or for the newest twelve months.
    pub year: Option<i16>,
    /// From this day on.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub from: Option<Date>,
    /// To this day, it included.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub to: Option<Date>,
    /// From 0; a page is 50 rows.
    pub page: u32,
}

/// The answer.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PaymentsPage {
    /// Years that have payments of this direction, newest first.
    pub years: Vec<i16>,
    /// Sums by month of what was asked for, newest first.
    pub months: Vec<MonthTotal>,
    /// Their sum.
    pub total: Cents,
    /// The page's rows, newest first.
    pub payments: Vec<Payment>,
    /// Which page it is, from 0.
    pub page: u32,
    /// How many pages.
    pub pages: u32,
    /// How many rows in all.
    pub count: u32,
}
