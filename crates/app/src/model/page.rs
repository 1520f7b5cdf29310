//! A page of payments, with the sums of all that was asked for.

use domain::money::Cents;
use domain::payment::{Payment, by_month};
use jiff::civil::Date;

use super::{Model, ReadYear};
use crate::view::payments::{PaymentsAsked, PaymentsPage};

/// Rows of a page; more take a web view seconds to lay out.
const PAGE: usize = 50;

/// The first and the last day asked for; an absent one is open.
type Span = (Option<Date>, Option<Date>);

/// The days that are asked for: a year, a span, or else the twelve months up to the newest payment.
fn span_of(asked: &PaymentsAsked, newest: Option<Date>) -> Span {
    if let Some(year) = asked.year {
        return (Date::new(year, 1, 1).ok(), Date::new(year, 12, 31).ok());
    }
    if asked.from.is_some() || asked.to.is_some() {
        return (asked.from, asked.to);
    }
    let twelve_months_before = |day: Date| day.first_of_month().checked_sub(jiff::Span::new().months(11)).ok();
    (newest.and_then(twelve_months_before), newest)
}

impl Model {
    /// The page that is asked for.
    ///
    /// # Errors
    /// A year of it cannot be read from the copy.
    pub fn payments(&self, asked: &PaymentsAsked, read: &ReadYear<'_>) -> Result<PaymentsPage, cache::OpenFault> {
        let years: Vec<i16> = self
            .years
            .iter()
            .rev()
            .filter(|(_, year)| year.sums.sums(asked.direction).rows > 0)
            .map(|(&year, _)| year)
            .collect();
        let newest = match years.first() {
            Some(&year) => self
                .rows_of(year, read)?
                .iter()
                .find(|row| row.direction == asked.direction)
                .map(|row| row.date),
            None => None,
        };
        let (from, to) = span_of(asked, newest);
        let is_in = |day: Date| from.is_none_or(|from| day >= from) && to.is_none_or(|to| day <= to);
        let touches = |year: i16| from.is_none_or(|from| from.year() <= year) && to.is_none_or(|to| year <= to.year());
        let mut rows = Vec::new();
        for &year in years.iter().filter(|&&year| touches(year)) {
            let of_year = self.rows_of(year, read)?;
            rows.extend(
                of_year
                    .iter()
                    .filter(|row| row.direction == asked.direction && is_in(row.date))
                    .cloned(),
            );
        }
        Ok(page(years, &rows, asked.page))
    }
}

fn page(years: Vec<i16>, rows: &[Payment], page: u32) -> PaymentsPage {
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let pages = number(rows.len().div_ceil(PAGE));
    let page = page.min(pages.saturating_sub(1));
    let months = by_month(rows);
    PaymentsPage {
        years,
        total: months.iter().map(|month| month.total).sum::<Cents>(),
        months,
        payments: rows.chunks(PAGE).nth(page as usize).unwrap_or_default().to_vec(),
        page,
        pages,
        count: number(rows.len()),
    }
}
