//! Payments by year: taken in, added up, paged.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashSet};

use domain::money::Cents;
use domain::payment::{Payment, by_month};
use jiff::civil::Date;

use super::{Model, NEWEST, ReadYear, Year, upsert};
use crate::view::payments::{PaymentsAsked, PaymentsPage};

/// Rows of a page; more take a web view seconds to lay out.
const PAGE: usize = 50;
/// Years whose rows stay in memory once they are sealed.
const KEPT_YEARS: usize = 2;

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
    pub(super) fn take_payments(&mut self, changed: Vec<Payment>, read: &ReadYear<'_>) -> Result<Vec<i16>, cache::OpenFault> {
        if changed.is_empty() {
            return Ok(Vec::new());
        }
        let mut by_year = BTreeMap::<i16, Vec<Payment>>::new();
        let ids: HashSet<String> = changed.iter().map(|payment| payment.id.clone()).collect();
        for payment in changed {
            by_year.entry(payment.date.year()).or_default().push(payment);
        }
        let mut touched: Vec<i16> = by_year.keys().copied().collect();
        self.forget_moved(&ids, &by_year, &mut touched, read)?;
        for (year, payments) in by_year {
            let mut rows = self.rows_of(year, read)?.into_owned();
            upsert::all(&mut rows, payments, |payment| &payment.id);
            rows.sort_by(newest_first);
            self.put(year, rows);
        }
        self.find_newest(read)?;
        Ok(touched)
    }

    /// A payment whose date was put right may have moved to another year; it must not be there twice.
    fn forget_moved(
        &mut self,
        ids: &HashSet<String>,
        by_year: &BTreeMap<i16, Vec<Payment>>,
        touched: &mut Vec<i16>,
        read: &ReadYear<'_>,
    ) -> Result<(), cache::OpenFault> {
        let years: Vec<i16> = self.years.keys().copied().collect();
        let known_in_place = |model: &Self, year: i16, payments: &[Payment]| -> Result<bool, cache::OpenFault> {
            let rows = model.rows_of(year, read)?;
            let known: HashSet<&str> = rows.iter().map(|row| row.id.as_str()).collect();
            Ok(payments.iter().all(|payment| known.contains(payment.id.as_str())))
        };
        // Newer than all that is known, or known where it stands: the usual cases, for which no other year is opened.
        let newest = self.newest.first().map(|payment| payment.date);
        let mut is_plain = true;
        for (&year, payments) in by_year {
            let is_new = payments.iter().all(|payment| newest.is_none_or(|newest| payment.date > newest));
            is_plain &= is_new || known_in_place(self, year, payments)?;
        }
        if is_plain {
            return Ok(());
        }
        for year in years {
            let rows = self.rows_of(year, read)?;
            let moved = |row: &Payment| {
                ids.contains(&row.id)
                    && !by_year
                        .get(&year)
                        .is_some_and(|here| here.iter().any(|payment| payment.id == row.id))
            };
            if rows.iter().any(moved) {
                let stay: Vec<Payment> = rows.iter().filter(|row| !moved(row)).cloned().collect();
                self.put(year, stay);
                touched.push(year);
            }
        }
        Ok(())
    }

    fn find_newest(&mut self, read: &ReadYear<'_>) -> Result<(), cache::OpenFault> {
        let mut newest = Vec::new();
        for &year in self.years.keys().rev() {
            newest.extend(self.rows_of(year, read)?.iter().take(NEWEST - newest.len()).cloned());
            if newest.len() == NEWEST {
                break;
            }
        }
        self.newest = newest;
        Ok(())
    }

    fn rows_of(&self, year: i16, read: &ReadYear<'_>) -> Result<Cow<'_, [Payment]>, cache::OpenFault> {
        match self.years.get(&year) {
            None => Ok(Cow::Borrowed(&[])),
            Some(Year { rows: Some(rows), .. }) => Ok(Cow::Borrowed(rows)),
            Some(Year { rows: None, .. }) => read(year).map(Cow::Owned),
        }
    }

    fn put(&mut self, year: i16, rows: Vec<Payment>) {
        if rows.is_empty() {
            self.years.remove(&year);
        } else {
            let sums = cache::Year::of(year, &rows);
            self.years.insert(year, Year { sums, rows: Some(rows) });
        }
    }

    /// The rows of years, for the copy to seal; a year that is gone has none.
    pub fn rows(&self, years: &[i16]) -> BTreeMap<i16, Vec<Payment>> {
        let rows = |year| self.years.get(year).and_then(|year| year.rows.clone()).unwrap_or_default();
        years.iter().map(|year| (*year, rows(year))).collect()
    }

    /// Every year whose rows are in memory.
    pub fn loaded_years(&self) -> Vec<i16> {
        self.years
            .iter()
            .filter(|(_, year)| year.rows.is_some())
            .map(|(&year, _)| year)
            .collect()
    }

    /// Whether every year's rows are in memory.
    pub fn is_whole(&self) -> bool {
        self.years.values().all(|year| year.rows.is_some())
    }

    /// Reads the rows that are in the copy alone.
    ///
    /// # Errors
    /// A year cannot be read.
    pub fn load(&mut self, read: &ReadYear<'_>) -> Result<(), cache::OpenFault> {
        for (&year, known) in &mut self.years {
            if known.rows.is_none() {
                known.rows = Some(read(year)?);
            }
        }
        Ok(())
    }

    /// Lets go of the rows of older years, which the copy has.
    pub fn unload_sealed(&mut self) {
        for year in self.years.values_mut().rev().skip(KEPT_YEARS) {
            year.rows = None;
        }
    }

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

fn newest_first(a: &Payment, b: &Payment) -> std::cmp::Ordering {
    b.date.cmp(&a.date).then_with(|| a.id.cmp(&b.id))
}
