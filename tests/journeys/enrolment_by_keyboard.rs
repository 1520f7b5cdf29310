//! Enrolment without a mouse, from the agreement to the account (HU-04 to HU-10).

use acceptance::computer::Computer;
use acceptance::person::{Newcomer, Person};
use acceptance::programmes;
use acceptance::scene::Scene;
use domain::language::Language;
use fantoccini::key::Key;
use fluent::FluentValue;

use crate::in_both_languages;
use crate::members::{self, Holder};

in_both_languages!(an_account_is_made_without_a_mouse);

async fn an_account_is_made_without_a_mouse(language: Language) {
    let programme = programmes::that_matches_first();
    let scene = Scene::about(&programme.id, Computer::new().await, language).await;
    let person = scene.app_starts().await;
    let newcomer = Newcomer::default();
    comes_to_the_first_step(&person).await;

    person.arrives("programme-agreement-title").await;
    assert!(person.is_on_the_heading().await, "the focus is lost between steps");
    person.enters("button", "programme-agreement-accept").await;

    person.arrives("enrol-title-identity").await;
    types_the_card(&person, &members::holder(&programme)).await;
    person.presses(Key::Enter).await;

    person.arrives("enrol-title-credentials").await;
    for (id, text) in [
        ("enrol-user-id", &newcomer.user_id),
        ("password-label", &newcomer.password),
        ("enrol-password-again", &newcomer.password),
        ("enrol-email", &newcomer.email),
        ("enrol-email-again", &newcomer.email),
    ] {
        person.tabs_to_and_types(id, text).await;
    }
    let of_one = [("n", FluentValue::from(1)), ("count", FluentValue::from(1))];
    let question = format!("programme-question-{}", programme.enrolment.as_ref().unwrap().questions[0]);
    person
        .tabs_to_choice(
            person.words.say_with("question-label", of_one.clone()),
            &person.words.say(&question),
        )
        .await;
    person
        .tabs_to_named_field(person.words.say_with("question-answer-label", of_one), "Canela")
        .await;
    person.presses(Key::Enter).await;

    person.arrives("enrol-title-review").await;
    person.tabs_to("checkbox", "programme-certification").await;
    assert!(person.sees_the_focus().await, "no focus ring on the certification");
    person.presses_space().await;
    person.enters("button", "programme-enrol-finish").await;
    person.arrives("home-title").await;
    person.closes_the_window().await;
}

async fn comes_to_the_first_step(person: &Person) {
    person.arrives("start-language-title").await;
    person.enters("button", "start-language-name").await;
    person.arrives("start-computer-title").await;
    person.tabs_to("radio", "computer-own").await;
    person.presses_space().await;
    person.enters("button", "continue").await;
    person.arrives("programmes-title").await;
    person.enters_the_programme().await;
    person.arrives("sign-in-title").await;
    person.enters("link", "enrol-link").await;
}

async fn types_the_card(person: &Person, holder: &Holder) {
    let date = holder.birth_date;
    let month = person.months()[usize::try_from(date.month() - 1).unwrap()];
    // Each language has the parts of a date in its own order.
    let (day, name) = (date.day().to_string(), person.words.say("enrol-birth-month"));
    if person.words.language() == Language::EsUs {
        person.tabs_to_and_types("enrol-birth-day", &day).await;
        person.tabs_to_choice(name, month).await;
    } else {
        person.tabs_to_choice(name, month).await;
        person.tabs_to_and_types("enrol-birth-day", &day).await;
    }
    person.tabs_to_and_types("enrol-birth-year", &date.year().to_string()).await;
    person.tabs_to_and_types("enrol-first-name", &holder.first_name).await;
    person.tabs_to_and_types("enrol-last-name", &holder.last_name).await;
    person.tabs_to_and_types("enrol-client-id", &holder.client_id).await;
}
