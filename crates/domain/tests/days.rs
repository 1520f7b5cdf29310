//! On which day a hearing is judged to be: by the court's calendar, whatever zone and season the PC is in, against a second
//! library with zones of its own.
#![allow(clippy::unwrap_used, reason = "a test fails by it")]

use std::collections::BTreeSet;
use std::process::Command;

use chrono::{DateTime, Datelike, Days, NaiveDate, TimeDelta, TimeZone, Utc};
use chrono_tz::{TZ_VARIANTS, Tz};
use domain::clock::day_in;
use jiff::Timestamp;
use jiff::civil::Date;

const COURTS: [Tz; 6] = [
    Tz::America__New_York,
    Tz::America__Chicago,
    Tz::America__Denver,
    Tz::America__Los_Angeles,
    Tz::America__Anchorage,
    Tz::Pacific__Honolulu,
];

/// Every civil date of 2024 to 2035.
fn days() -> impl Iterator<Item = NaiveDate> {
    let first = NaiveDate::from_ymd_opt(2024, 1, 1).unwrap();
    first.iter_days().take_while(|day| day.year() <= 2035)
}

/// The first moment of a day, which in some zones and seasons is not at midnight.
fn begins(day: NaiveDate, zone: Tz) -> DateTime<Utc> {
    (0..96)
        .find_map(|quarters| {
            let time = day.and_hms_opt(0, 0, 0).unwrap() + TimeDelta::minutes(15 * quarters);
            zone.from_local_datetime(&time).earliest()
        })
        .map_or_else(|| begins(day + Days::new(1), zone), |at| at.to_utc())
}

fn civil(day: NaiveDate) -> Date {
    Date::new(day.year().try_into().unwrap(), day.month() as i8, day.day() as i8).unwrap()
}

/// How often a moment around midnight is on another day than the second library says; and how many were asked.
fn differences(zones: &[Tz], judge: impl Fn(Timestamp, &str) -> Date) -> (Vec<String>, usize) {
    let (mut differences, mut asked) = (Vec::new(), 0);
    for &zone in zones {
        for day in days() {
            let begins = begins(day, zone);
            for at in [begins - TimeDelta::seconds(1), begins] {
                let expected = civil(at.with_timezone(&zone).date_naive());
                let is = judge(Timestamp::from_second(at.timestamp()).unwrap(), zone.name());
                asked += 1;
                if is != expected {
                    differences.push(format!("{zone} at {at}: {is}, and should be {expected}"));
                }
            }
        }
    }
    (differences, asked)
}

#[test]
fn a_hearings_day_is_the_courts_day_at_every_midnight_of_these_years() {
    let (differences, asked) = differences(&COURTS, day_in);
    println!(
        "{} courts, 2024 to 2035: {asked} moments, {} differ",
        COURTS.len(),
        differences.len()
    );
    assert!(differences.is_empty(), "{:?}", &differences[..differences.len().min(5)]);
    assert_eq!(asked, COURTS.len() * 4383 * 2);
}

/// Governments change their minds: this computer's database and the library's may be of different years. The country's
/// own zones may not differ, and others only where a government did so lately.
#[test]
fn every_zone_has_the_second_library_s_days() {
    let (differences, asked) = differences(&TZ_VARIANTS, day_in);
    println!(
        "{} zones, 2024 to 2035: {asked} moments, {} differ",
        TZ_VARIANTS.len(),
        differences.len()
    );
    let zones: BTreeSet<&str> = differences.iter().map(|difference| difference.split(' ').next().unwrap()).collect();
    assert!(zones.len() <= 5, "{zones:?}");
    assert!(!zones.iter().any(|zone| zone.starts_with("US/")), "{zones:?}");
    assert!(TZ_VARIANTS.len() > 500);
}

type Judge = dyn Fn(Timestamp, &str) -> Date;

/// Faults that would be found: the season forgotten, UTC's day, the next zone's.
#[test]
fn planted_faults_are_found() {
    let standard = |at: Timestamp, zone: &str| {
        let zone = jiff::tz::TimeZone::get(zone).unwrap();
        let winter = zone.to_offset("2026-01-01T00:00:00Z".parse().unwrap());
        winter.to_datetime(at).date()
    };
    let faults: [(&str, &Judge); 3] = [
        ("standard time all year", &standard),
        ("UTC", &|at, _| day_in(at, "UTC")),
        ("the zone beside it", &|at, _| day_in(at, "America/Mexico_City")),
    ];
    for (name, fault) in faults {
        assert!(differences(&COURTS, fault).0.len() > 1000, "{name}");
    }
}

/// What a process in any zone says; run by the test below, once for every zone.
#[test]
#[ignore = "run by the test below in every zone"]
fn days_at_the_courts() {
    let judged =
        days().flat_map(|day| COURTS.map(|court| day_in(Timestamp::from_second(begins(day, court).timestamp()).unwrap(), court.name())));
    let sum = judged.fold(0_u64, |sum, day| {
        sum.wrapping_mul(31).wrapping_add(u64::from(day.day_of_year().unsigned_abs()))
    });
    println!("judged: {sum}");
}

#[test]
fn the_pcs_own_zone_changes_nothing() {
    let said = |zone: &str| {
        let program = std::env::current_exe().unwrap();
        let run = Command::new(program)
            .args(["--ignored", "--exact", "--nocapture", "days_at_the_courts"])
            .env("TZ", zone)
            .output();
        let said = String::from_utf8(run.unwrap().stdout).unwrap();
        said.lines().find_map(|line| line.split_once("judged: ")).unwrap().1.to_owned()
    };
    let expected = said("UTC");
    for zone in [
        "Pacific/Kiritimati",
        "Pacific/Pago_Pago",
        "America/New_York",
        "Europe/Madrid",
        "Asia/Kathmandu",
        "Africa/Cairo",
    ] {
        assert_eq!(said(zone), expected, "{zone}");
    }
}
