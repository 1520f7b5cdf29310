//! A new PIN by mail (CW-04), to the limit.

use acceptance::axe;
use acceptance::household::Household;
use acceptance::person::{Person, Whose};
use acceptance::scene::Scene;
use domain::language::Language;

use crate::households;
use crate::in_both_languages;

in_both_languages!(a_lost_pin_comes_by_mail_until_the_limit);

async fn a_lost_pin_comes_by_mail_until_the_limit(language: Language) {
    let scene = Scene::new(language).await;
    let household = households::receiving();
    let limit = households::programme().letters.map(|rules| rules.in_30_days).unwrap();
    let person = scene.app_starts().await;
    person.passes_the_first_start(Whose::Own).await;
    person.chooses_the_programme().await;
    person.follows("sign-in-lost-go").await;
    person.arrives("letter-title").await;
    axe::passes(&person.window, "letter").await;

    // A date that is none, and one that does not belong to the number.
    asks(&person, &household, "1985", 2, "31").await;
    person.reads("field-no-such-date").await;
    axe::passes(&person.window, "letter, refused").await;
    asks(&person, &household, "1951", 1, "2").await;
    person.reads("error-recovery-not-matched-title").await;

    for letter in 1..=limit {
        let born = household.birth_date;
        asks(&person, &household, &born.year().to_string(), born.month(), &born.day().to_string()).await;
        person.arrives("letter-done-title").await;
        person.reads("letter-done-wait").await;
        person
            .reads(if letter == limit { "letter-last-title" } else { "letter-left-text" })
            .await;
        if letter == limit {
            axe::passes(&person.window, "letter, the last one").await;
        }
        person.follows("letter-back").await;
        person.arrives("sign-in-title").await;
        person.follows("sign-in-lost-go").await;
        person.arrives("letter-title").await;
    }
    let born = household.birth_date;
    asks(&person, &household, &born.year().to_string(), born.month(), &born.day().to_string()).await;
    person.reads("error-letters-exhausted-title").await;
    axe::passes(&person.window, "letter, no more").await;

    for without in households::without_mail() {
        let born = without.birth_date;
        asks(&person, &without, &born.year().to_string(), born.month(), &born.day().to_string()).await;
        person.reads("error-mail-not-possible-title").await;
    }
    // The chosen PIN opens the account as before.
    person.follows("letter-back").await;
    person.arrives("sign-in-title").await;
    person.tries_to_sign_in(&household.identifier, &household.pin).await;
    person.arrives("home-title").await;
    person.closes_the_window().await;
}

async fn asks(person: &Person, household: &Household, year: &str, month: i8, day: &str) {
    person.fills("programme-identifier-label", &household.identifier).await;
    person.fills("letter-birth-day", day).await;
    let name = person.months()[usize::try_from(month - 1).unwrap()];
    person.window.picks(person.words.say("letter-birth-month"), name).await;
    person.fills("letter-birth-year", year).await;
    person.clicks("letter-go").await;
}
