//! What the pages are for: payments in both views, a notice, the profile, the other party, security, settings.

use acceptance::axe;
use acceptance::elsewhere::Elsewhere;
use acceptance::person::Whose;
use acceptance::scene::Scene;
use domain::language::Language;
use domain::programme::Page;
use fluent::FluentValue;

use crate::households::{self, spaced};
use crate::in_both_languages;

in_both_languages!(
    payments_case_and_dates_are_read,
    the_profile_is_corrected_and_the_other_party_reported,
    the_account_is_looked_after,
);

async fn payments_case_and_dates_are_read(language: Language) {
    let scene = Scene::new(language).await;
    let household = households::receiving();
    let person = scene.app_starts().await;
    person.passes_the_first_start(Whose::Own).await;
    person.chooses_the_programme().await;
    // CW-01: the Social Security number does as well, dashes and all.
    let ssn = format!("{}-{}-{}", &household.ssn[..3], &household.ssn[3..5], &household.ssn[5..]);
    person.tries_to_sign_in(&ssn, &household.pin).await;
    person.arrives("home-title").await;
    person.window.says(&household.first_name).await;
    person.reads("home-payments-heading").await;
    person.reads("home-source-live").await;

    // CW-06: the two views, sums by month, each payment, older pages.
    person.opens(Page::Payments).await;
    person.follows("payments-sent").await;
    person.reads("payments-total-months").await;
    person.reads("payments-months-heading").await;
    person.reads("payments-list-heading").await;
    let amount = person.main().await;
    assert!(amount.contains("$425.00"), "no amount as people here write it in {amount:?}");
    let choices = person.window.options(person.words.say("payments-period-label")).await;
    // The newest twelve months, the years, other dates.
    let oldest = choices[choices.len() - 2].clone();
    person.window.picks(person.words.say("payments-period-label"), &oldest).await;
    person.clicks("payments-show").await;
    let year = FluentValue::from(oldest);
    person
        .window
        .says(person.words.say_with("payments-total-of", [("when", year)]))
        .await;
    person
        .window
        .picks(person.words.say("payments-period-label"), &person.words.say("payments-period-span"))
        .await;
    person.reads("payments-from-hint").await;
    axe::passes(&person.window, "payments, other dates").await;
    person.clicks("payments-show").await;
    person.follows("payments-made").await;
    person.reads("payments-none-made").await;

    // CW-08, CW-09.
    person.opens(Page::Case).await;
    for id in ["case-who", "case-status-enforcement", "case-next", "case-money", "case-worker"] {
        person.reads(id).await;
    }
    person.opens(Page::Hearings).await;
    person.reads("hearings-moved").await;
    person.reads("hearings-cancelled").await;
    // The hour of the court, on a computer three zones away.
    let hour = if language == Language::EsUs {
        "9:00 a. m., hora del Pacífico"
    } else {
        "9:00 AM, Pacific Time"
    };
    person.window.says(hour).await;

    person.opens(Page::Notices).await;
    let notice = households::notice_title(language);
    person.window.clicks("link", notice.as_str()).await;
    person.reads("notices-back").await;
    person.reads("notices-dated").await;
    axe::passes(&person.window, "a notice").await;
    person.follows("notices-back").await;
    person.arrives("notices-title").await;
    person.closes_the_window().await;
}

async fn the_profile_is_corrected_and_the_other_party_reported(language: Language) {
    let scene = Scene::new(language).await;
    let mut person = scene.app_starts().await;
    person.comes_in(&households::receiving()).await;

    // CW-07
    person.opens(Page::Profile).await;
    person.follows("profile-edit").await;
    person.fills("profile-street", "").await;
    person.fills("profile-zip", "9372").await;
    person.fills("profile-phone", "555-0142").await;
    person.fills("profile-email", "ana@example").await;
    person.clicks("profile-save").await;
    for (field, label) in [
        ("field-missing", "profile-street"),
        ("field-not-a-zip", "profile-zip"),
        ("field-not-a-phone", "profile-phone"),
        ("field-not-an-email", "profile-email"),
    ] {
        person.reads_what_is_wrong(field, label).await;
    }
    axe::passes(&person.window, "profile, refused").await;
    person.fills("profile-street", "1450 Peña St").await;
    person.fills("profile-zip", "93721").await;
    person.fills("profile-phone", "(559) 555-0142").await;
    person.fills("profile-email", "").await;

    // Another language in the middle of a form: what was typed stays.
    person.switches_language().await;
    assert_eq!(person.value("profile-street").await, "1450 Peña St");
    person.switches_language().await;
    person.clicks("profile-save").await;
    person.reads("profile-saved").await;
    person.window.says("1450 Peña St").await;
    axe::passes(&person.window, "profile, saved").await;

    person.opens(Page::OtherParty).await;
    person.reads("other-party-safety").await;
    person.reads("programme-other-party-safety").await;
    person.clicks("other-party-send").await;
    person.reads("field-nothing-given").await;
    axe::passes(&person.window, "other party, refused").await;
    person.fills("other-party-employer", "Taller Ruiz, Fresno").await;
    person.clicks("other-party-send").await;
    person.reads("other-party-thanks").await;
    assert!(!person.window.text().await.contains("Taller Ruiz"));
    person.clicks("other-party-thanks-again").await;
    person.arrives("other-party-title").await;
    assert_eq!(person.value("other-party-employer").await, "");
    // Left in the middle: what was typed is gone.
    person.fills("other-party-employer", "Taller Ruiz").await;
    person.opens(Page::Home).await;
    person.opens(Page::OtherParty).await;
    assert_eq!(person.value("other-party-employer").await, "");
    person.closes_the_window().await;
}

async fn the_account_is_looked_after(language: Language) {
    let scene = Scene::new(language).await;
    let household = households::receiving();
    let programme = households::programme().id;
    let person = scene.app_starts().await;
    person.comes_in(&household).await;

    // Sessions: the one from elsewhere is ended from here.
    let _elsewhere = Elsewhere::signs_in(scene.server.address(), &programme, &household, 2).await;
    person.opens(Page::Security).await;
    person.clicks("security-session-end").await;
    person.reads("security-session-ended").await;
    person.reads("security-sessions-only-this").await;
    axe::passes(&person.window, "security, session ended").await;

    // CW-05
    person.follows("security-pin-link").await;
    person.arrives("pin-title").await;
    axe::passes(&person.window, "change of PIN").await;
    person.fills("pin-current-label", &household.pin).await;
    person.fills("pin-new-label", "705931").await;
    person.fills("pin-again-label", "705931").await;
    person.clicks("pin-save").await;
    person.reads("pin-changed-title").await;
    person.signs_out().await;
    person.follows("receipt-again").await;
    person.chooses_the_programme().await;
    person.tries_to_sign_in(&spaced(&household.identifier), &household.pin).await;
    person.reads("error-credentials-wrong-title").await;
    person.tries_to_sign_in(&spaced(&household.identifier), "705931").await;
    person.arrives("home-title").await;

    // Settings: seen at once and kept; the connection check in plain words.
    person.follows("settings-link").await;
    person.arrives("settings-title").await;
    person.window.ticks("radio", person.words.say("settings-theme-dark")).await;
    let size = person.words.say_with("settings-text-size", [("size", FluentValue::from(150))]);
    person.window.ticks("radio", size).await;
    person.clicks("connection-go").await;
    for id in [
        "connection-clock-good",
        "connection-service-good",
        "connection-keychain-good",
        "connection-disk-good",
    ] {
        person.reads(id).await;
    }
    axe::passes(&person.window, "settings, connection checked").await;
    person.closes_the_window().await;

    let person = scene.app_starts().await;
    person.arrives("home-title").await;
    let looks = "return document.documentElement.dataset.theme + ' ' + document.documentElement.dataset.text";
    assert_eq!(person.window.run(looks, vec![]).await, "dark 150");
    person.follows("help-link").await;
    person.arrives("help-title").await;
    person.clicks("help-lost").await;
    person.reads("help-lost.answer").await;
    axe::passes(&person.window, "help").await;
    person.closes_the_window().await;
}
