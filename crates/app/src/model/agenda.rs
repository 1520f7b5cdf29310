//! Days to keep in mind: hearings and appointments, and what is to be answered by when.

use domain::clock::day_in;
use domain::hearing::Hearing;
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

use super::Model;
use crate::view::home::{AgendaItem, Appointed};
use crate::view::status::Source;

impl Model {
    /// What is to come from the day on that `now` is where it takes place, the earliest first. A cancelled hearing stays,
    /// marked: who was told of it elsewhere must not look for it in vain. `zone` is the programme's, for deadlines.
    pub fn agenda(&self, account: &str, source: Source, now: Timestamp, zone: &str) -> Vec<AgendaItem> {
        let item = |what| AgendaItem {
            account: account.to_owned(),
            what,
            source,
            as_of: self.as_of,
        };
        let is_to_come = |hearing: &&Hearing| hearing.at.date() >= day_in(now, &hearing.zone);
        let hearings = self.hearings.iter().filter(is_to_come);
        let hearings = hearings.map(|hearing| Appointed::Hearing { hearing: hearing.clone() });
        let today = day_in(now, zone);
        let deadlines = self.notices.iter().filter_map(|notice| {
            let date = notice.respond_by.filter(|date| *date >= today)?;
            Some(Appointed::Deadline {
                date,
                notice: notice.id.clone(),
                titles: notice.titles(),
            })
        });
        let mut agenda: Vec<_> = hearings.chain(deadlines).map(item).collect();
        agenda.sort_by_key(|item| instant(item, zone));
        agenda
    }
}

/// Several accounts' agendas as one, the earliest first; each comes with its programme's zone.
pub(crate) fn merged(agendas: Vec<(String, Vec<AgendaItem>)>) -> Vec<AgendaItem> {
    let each = agendas
        .into_iter()
        .flat_map(|(zone, agenda)| agenda.into_iter().map(move |item| (instant(&item, &zone), item)));
    let mut merged: Vec<_> = each.collect();
    merged.sort_by_key(|(at, _)| *at);
    merged.into_iter().map(|(_, item)| item).collect()
}

/// When it is, wherever it is: half past eight in Chicago is before half past eight in Los Angeles.
fn instant(item: &AgendaItem, zone: &str) -> Timestamp {
    match &item.what {
        Appointed::Hearing { hearing } => in_zone(hearing.at, &hearing.zone),
        Appointed::Deadline { date, .. } => in_zone(end_of(*date), zone),
    }
}

fn end_of(date: Date) -> DateTime {
    date.at(23, 59, 59, 0)
}

fn in_zone(at: DateTime, zone: &str) -> Timestamp {
    let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    zone.to_ambiguous_timestamp(at).compatible().unwrap_or(Timestamp::MAX)
}

#[cfg(test)]
mod tests {
    use contract::changes::Changes;
    use domain::hearing::HearingStatus;
    use jiff::civil::date;

    use super::super::news::tests::{hearing, notice};
    use super::*;

    fn of(model: &Model, account: &str, now: &str, zone: &str) -> Vec<AgendaItem> {
        model.agenda(account, Source::Live, now.parse().unwrap(), zone)
    }

    fn names(agenda: &[AgendaItem]) -> Vec<&str> {
        let name = |item: &AgendaItem| match &item.what {
            Appointed::Hearing { hearing } => hearing.id.clone(),
            Appointed::Deadline { notice, .. } => notice.clone(),
        };
        agenda.iter().map(|item| &*name(item).leak()).collect()
    }

    #[test]
    fn from_today_on_moved_and_cancelled_ones_included_and_a_deadline_until_its_day_is_over() {
        let mut model = Model::default();
        let from = "2026-12-01T08:30".parse().unwrap();
        let changes = Changes {
            hearings: vec![
                hearing("over", "2026-12-03T08:30", HearingStatus::Scheduled),
                hearing("today", "2026-12-04T08:30", HearingStatus::Scheduled),
                hearing("cancelled", "2026-12-05T08:30", HearingStatus::Cancelled),
                hearing("moved", "2026-12-06T08:30", HearingStatus::Moved { from }),
            ],
            notices: vec![
                notice("late", Some(date(2026, 12, 3))),
                notice("due", Some(date(2026, 12, 4))),
                notice("no-answer", None),
            ],
            ..Changes::default()
        };
        model.apply(changes, &|_| Err(cache::OpenFault::Nothing)).unwrap();
        let evening = of(&model, "a", "2026-12-05T07:59:00Z", "America/Los_Angeles");
        assert_eq!(names(&evening), ["today", "due", "cancelled", "moved"]);
        let midnight = of(&model, "a", "2026-12-05T08:00:00Z", "America/Los_Angeles");
        assert_eq!(names(&midnight), ["cancelled", "moved"]);
    }

    #[test]
    fn of_two_programmes_the_one_that_is_earlier_wherever_it_is_comes_first() {
        let with = |id: &str, zone: &str| {
            let mut model = Model::default();
            let mut one = hearing(id, "2026-12-04T08:30", HearingStatus::Scheduled);
            one.zone = zone.to_owned();
            let changes = Changes {
                hearings: vec![one],
                notices: vec![notice(&format!("{id}-due"), Some(date(2026, 12, 4)))],
                ..Changes::default()
            };
            model.apply(changes, &|_| Err(cache::OpenFault::Nothing)).unwrap();
            let agenda = of(&model, id, "2026-12-01T00:00:00Z", zone);
            (zone.to_owned(), agenda)
        };
        let merged = merged(vec![with("west", "America/Los_Angeles"), with("east", "America/New_York")]);
        assert_eq!(names(&merged), ["east", "west", "east-due", "west-due"]);
    }
}
