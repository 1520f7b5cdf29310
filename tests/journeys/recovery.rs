//! A forgotten password, a known one that is changed, and an account that is deleted, in each programme with enrolment.

use acceptance::axe;
use acceptance::computer::Computer;
use acceptance::person::{Person, Whose};
use acceptance::programmes;
use acceptance::scene::Scene;
use domain::language::Language;
use domain::programme::{Page, Programme};

use crate::in_both_languages;
use crate::members::{self, Member};

in_both_languages!(
    ma_15_a_forgotten_password_is_changed_by_answers,
    hu_02_a_forgotten_password_is_changed_by_the_answer,
    ma_16_an_account_is_deleted_and_the_case_stays,
    hu_an_account_is_deleted_and_the_card_stays,
);

const NEW: &str = "Nube#Verde8Sol";

async fn at_the_door(programme: &Programme, language: Language) -> (Scene, Person) {
    let scene = Scene::about(&programme.id, Computer::new().await, language).await;
    let person = scene.app_starts().await;
    person.passes_the_first_start(Whose::Own).await;
    person.chooses_the_programme().await;
    (scene, person)
}

async fn begins_recovery(person: &Person, user_id: &str) {
    person.follows("recover-link").await;
    person.arrives("recover-title").await;
    axe::passes(&person.window, "recover").await;
    person.fills("programme-identifier-label", user_id).await;
    person.clicks("continue").await;
    person.arrives("recover-answer-title").await;
}

async fn recovers(programme: &Programme, language: Language) {
    let (_scene, person) = at_the_door(programme, language).await;
    let Member { user_id, questions, .. } = members::member(programme);
    begins_recovery(&person, &user_id).await;
    axe::passes(&person.window, "recover, answers").await;
    let wrong: Vec<_> = questions.iter().map(|(id, _)| (id.clone(), "no es esto".to_owned())).collect();
    person.proves_with_answers(&wrong, NEW).await;
    person.reads("error-answers-wrong-title").await;
    axe::passes(&person.window, "recover, refused").await;
    person.proves_with_answers(&questions, NEW).await;
    person.arrives("sign-in-title").await;
    person.reads("recover-done-title").await;
    person.signs_in_as(&user_id, NEW).await;
    person.arrives("home-title").await;
    person.closes_the_window().await;
}

async fn ma_15_a_forgotten_password_is_changed_by_answers(language: Language) {
    recovers(&programmes::that_ties_later(), language).await;
}

async fn hu_02_a_forgotten_password_is_changed_by_the_answer(language: Language) {
    recovers(&programmes::that_matches_first(), language).await;
}

async fn ma_16_an_account_is_deleted_and_the_case_stays(language: Language) {
    changes_the_password_and_deletes(&programmes::that_ties_later(), language).await;
}

async fn hu_an_account_is_deleted_and_the_card_stays(language: Language) {
    changes_the_password_and_deletes(&programmes::that_matches_first(), language).await;
}

async fn changes_the_password_and_deletes(programme: &Programme, language: Language) {
    let (_scene, person) = at_the_door(programme, language).await;
    let Member { user_id, password, .. } = members::member(programme);
    person.signs_in_as(&user_id, &password).await;
    person.arrives("home-title").await;

    // MA-09: another password.
    person.opens(Page::Security).await;
    person.follows("security-pin-link").await;
    person.arrives("password-title").await;
    person.fills("password-current-label", "Otra#Cosa9x").await;
    person.fills("password-new-label", NEW).await;
    person.fills("password-again-label", NEW).await;
    person.clicks("password-save").await;
    person.reads_what_is_wrong("field-wrong-password", "password-current-label").await;
    person.fills("password-current-label", &password).await;
    person.clicks("password-save").await;
    person.reads("password-changed-title").await;
    axe::passes(&person.window, "password changed").await;

    person.opens(Page::Account).await;
    person.follows("account-delete-open").await;
    person.reads("account-delete-case").await;
    axe::passes(&person.window, "delete account").await;
    person.fills("password-current-label", "Otra#Cosa9x").await;
    person.clicks("account-delete-go").await;
    person.reads("field-wrong-password").await;
    person.fills("password-current-label", NEW).await;
    person.clicks("account-delete-go").await;
    person.arrives("account-deleted-title").await;
    axe::passes(&person.window, "account deleted").await;
    person.follows("account-deleted-go").await;
    person.chooses_the_programme().await;
    person.signs_in_as(&user_id, NEW).await;
    person.reads("error-credentials-wrong-title").await;
    person.closes_the_window().await;
}
