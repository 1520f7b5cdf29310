//! OP-05: a programme that nobody wrote code for, from a folder alone: pass phrases, two questions, a code by mail.

use std::time::Duration;

use acceptance::axe;
use acceptance::person::{Newcomer, Whose};
use acceptance::place;
use acceptance::scene::Scene;
use acceptance::waiting::until;
use domain::enrolment::EmailAsked;
use domain::language::Language;
use domain::programme::Page;

use crate::in_both_languages;

in_both_languages!(op_05_a_programme_is_a_folder);

const PROGRAMME: &str = "neighbour-aid";
const HOLDER: &str = "Nora Ibáñez Luna";

async fn op_05_a_programme_is_a_folder(language: Language) {
    let folder = place::root().join("tests/programmes");
    let scene = Scene::of_folder(&folder, PROGRAMME, language).await;
    let person = scene.app_starts().await;
    person.passes_the_first_start(Whose::Own).await;
    person.begins_to_enrol().await;

    person.arrives("enrol-title-identity").await;
    person.takes_the_card(HOLDER).await;
    person.clicks("enrol-next").await;
    person.arrives("enrol-title-credentials").await;
    let newcomer = Newcomer {
        user_id: "iris".into(),
        password: "tres tristes tigres tragaban trigo".into(),
        ..Newcomer::default()
    };
    let common = Newcomer {
        password: "contraseña contraseña".into(),
        ..newcomer.clone()
    };
    person.chooses_credentials(&common, EmailAsked::Optional, &[]).await;
    person.reads_what_is_wrong("field-password-too-common", "password-label").await;
    axe::passes(&person.window, "pass phrase refused").await;
    person.chooses_credentials(&newcomer, EmailAsked::Optional, &[]).await;
    person.arrives("enrol-title-secret-questions").await;
    person.answers(&["street".to_owned(), "song".to_owned()]).await;
    person.clicks("enrol-next").await;
    person.arrives("programme-agreement-title").await;
    person.clicks("programme-agreement-accept").await;

    // Nothing of the case before the code of the letter.
    person.arrives("home-title").await;
    person.reads("home-lead-code-needed").await;
    axe::passes(&person.window, "code needed").await;
    let code = until(Duration::from_secs(20), "a letter", async || {
        let said = scene.server.said();
        let letter = said.lines().rfind(|line| line.starts_with("letter "))?.to_owned();
        letter.rsplit(' ').next().map(str::to_owned)
    })
    .await;
    person.follows("home-code-go").await;
    person.arrives("case-code-title").await;
    axe::passes(&person.window, "case code").await;
    person.fills("case-code-label", "000001").await;
    person.clicks("case-code-go").await;
    person.reads("error-case-code-wrong-title").await;
    person.fills("case-code-label", &code).await;
    person.clicks("case-code-go").await;
    person.arrives("home-title").await;
    person.opens(Page::Case).await;
    person.window.says("V-42").await;
    person.closes_the_window().await;
}
