//! Payments by year: taken in, added up, let go of.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap, HashSet};

use domain::payment::{Payment, PaymentStatus};

use super::{Model, NEWEST, ReadYear, Year, upsert};

/// Years whose rows stay in memory once they are sealed.
const KEPT_YEARS: usize = 2;

impl Model {
    pub(super) fn take_payments(&mut self, changed: Vec<Payment>, read: &ReadYear<'_>) -> Result<Vec<i16>, cache::OpenFault> {
        if changed.is_empty() {
            return Ok(Vec::new());
        }
        let mut latest = Vec::with_capacity(changed.len());
        upsert::all(&mut latest, changed, |payment| &payment.id);
        let newest = self.newest_with(&latest);
        let years_of: HashMap<String, i16> = latest.iter().map(|payment| (payment.id.clone(), payment.date.year())).collect();
        let mut known = HashMap::new();
        let mut touched = self.remove_moved(&latest, &years_of, &mut known, read)?;
        let mut by_year = BTreeMap::<i16, Vec<Payment>>::new();
        for payment in latest {
            by_year.entry(payment.date.year()).or_default().push(payment);
        }
        for (year, payments) in by_year {
            let mut rows = self.rows_of(year, read)?.into_owned();
            known.extend(rows.iter().map(|row| (row.id.clone(), row.status)));
            self.note_payments(&payments, &known);
            upsert::all(&mut rows, payments, |payment| &payment.id);
            rows.sort_by(newest_first);
            self.put(year, rows);
            touched.push(year);
        }
        self.newest = newest.map_or_else(|| self.find_newest(read), Ok)?;
        Ok(touched)
    }

    /// A payment whose date was put right may have moved to another year; it must not be there twice. Returns the years
    /// that lost one; `known` has what they lost.
    fn remove_moved(
        &mut self,
        changed: &[Payment],
        years_of: &HashMap<String, i16>,
        known: &mut HashMap<String, PaymentStatus>,
        read: &ReadYear<'_>,
    ) -> Result<Vec<i16>, cache::OpenFault> {
        if !self.may_have_moved(changed, read)? {
            return Ok(Vec::new());
        }
        let mut touched = Vec::new();
        for year in self.years.keys().copied().collect::<Vec<_>>() {
            let rows = self.rows_of(year, read)?;
            let stays = |row: &&Payment| years_of.get(&row.id).is_none_or(|&now| now == year);
            known.extend(rows.iter().filter(|row| !stays(row)).map(|row| (row.id.clone(), row.status)));
            let stay: Vec<Payment> = rows.iter().filter(stays).cloned().collect();
            if stay.len() < rows.len() {
                self.put(year, stay);
                touched.push(year);
            }
        }
        Ok(touched)
    }

    /// Newer than all that is known, or known where it stands: the usual cases, for which no other year is opened.
    fn may_have_moved(&self, changed: &[Payment], read: &ReadYear<'_>) -> Result<bool, cache::OpenFault> {
        let newest = self.newest.first().map(|payment| payment.date);
        let is_new =
            |payment: &Payment| newest.is_none_or(|newest| payment.date > newest) && self.newest.iter().all(|known| known.id != payment.id);
        let mut others = BTreeMap::<i16, Vec<&str>>::new();
        for payment in changed.iter().filter(|payment| !is_new(payment)) {
            others.entry(payment.date.year()).or_default().push(&payment.id);
        }
        for (year, ids) in others {
            let rows = self.rows_of(year, read)?;
            let known: HashSet<&str> = rows.iter().map(|row| row.id.as_str()).collect();
            if ids.iter().any(|id| !known.contains(id)) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The newest payments, if they can be told without opening a year: not if one of them is older by now.
    fn newest_with(&self, changed: &[Payment]) -> Option<Vec<Payment>> {
        let as_changed = |known: &&Payment| changed.iter().find(|payment| payment.id == known.id);
        let has_moved = |known: &Payment| as_changed(&known).is_some_and(|payment| payment.date < known.date);
        if self.newest.iter().any(has_moved) {
            return None;
        }
        let same = self.newest.iter().filter(|known| as_changed(known).is_none());
        let mut newest: Vec<Payment> = same.chain(changed).cloned().collect();
        newest.sort_by(newest_first);
        // A household's whole history comes in one change the first time.
        newest.truncate(NEWEST);
        Some(newest)
    }

    fn find_newest(&self, read: &ReadYear<'_>) -> Result<Vec<Payment>, cache::OpenFault> {
        let mut newest = Vec::new();
        for &year in self.years.keys().rev() {
            newest.extend(self.rows_of(year, read)?.iter().take(NEWEST - newest.len()).cloned());
            if newest.len() == NEWEST {
                break;
            }
        }
        Ok(newest)
    }

    pub(super) fn rows_of(&self, year: i16, read: &ReadYear<'_>) -> Result<Cow<'_, [Payment]>, cache::OpenFault> {
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
}

fn newest_first(a: &Payment, b: &Payment) -> std::cmp::Ordering {
    b.date.cmp(&a.date).then_with(|| a.id.cmp(&b.id))
}
