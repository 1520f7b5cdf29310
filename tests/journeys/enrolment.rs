//! Enrolment on the real window, from the programmes' definitions: an account without a client ID, a card that is
//! matched first, and everything that is refused on the way.

use acceptance::axe;
use acceptance::computer::Computer;
use acceptance::person::{Newcomer, Person, Whose};
use acceptance::programmes;
use acceptance::scene::Scene;
use domain::enrolment::{EmailAsked, EnrolmentRules};
use domain::language::Language;
use domain::programme::{Page, Programme};

use crate::in_both_languages;
use crate::members;

in_both_languages!(
    ma_an_account_is_made_and_its_case_tied,
    ma_13_cancelling_keeps_nothing,
    nothing_sent_is_lost_with_the_line_or_the_window,
    hu_a_card_opens_an_account,
    hu_08_three_mismatches_close_the_form,
    what_is_wrong_is_told_at_its_field,
);

async fn scene(programme: &Programme, language: Language) -> Scene {
    Scene::about(&programme.id, Computer::new().await, language).await
}

async fn newcomer_at(scene: &Scene) -> Person {
    let person = scene.app_starts().await;
    person.passes_the_first_start(Whose::Own).await;
    person.begins_to_enrol().await;
    person
}

fn rules(programme: &Programme) -> &EnrolmentRules {
    programme.enrolment.as_ref().unwrap()
}

fn questions(programme: &Programme, count: u8) -> &[String] {
    &rules(programme).questions[..usize::from(count)]
}

/// To the agreement, which is the last step (MA-14).
async fn comes_to_the_agreement(person: &Person, programme: &Programme, newcomer: &Newcomer) {
    person.arrives("enrol-title-name-and-email").await;
    axe::passes(&person.window, "enrol, name").await;
    person.gives_the_name(newcomer).await;
    person.arrives("enrol-title-credentials").await;
    person.reads("user-id-rule-without-name").await;
    axe::passes(&person.window, "enrol, credentials").await;
    person.chooses_credentials(newcomer, EmailAsked::No, &[]).await;
    person.arrives("enrol-title-secret-questions").await;
    axe::passes(&person.window, "enrol, questions").await;
    person.answers(questions(programme, 4)).await;
    person.clicks("enrol-next").await;
    person.arrives("enrol-title-challenge").await;
    axe::passes(&person.window, "enrol, security image").await;
    // A wrong answer gets another image, and costs nothing.
    person.fills("enrol-image-label", "no-es-esto").await;
    person.clicks("enrol-image-go").await;
    person.reads_what_is_wrong("field-image-wrong", "enrol-image-label").await;
    axe::passes(&person.window, "enrol, security image refused").await;
    person.clicks("enrol-image-renew").await;
    // MA-11: the equal way.
    person.passes_the_challenge().await;
    person.arrives("programme-agreement-title").await;
}

async fn ma_an_account_is_made_and_its_case_tied(language: Language) {
    let programme = programmes::that_ties_later();
    let scene = scene(&programme, language).await;
    let person = newcomer_at(&scene).await;
    let newcomer = Newcomer::default();
    comes_to_the_agreement(&person, &programme, &newcomer).await;
    axe::passes(&person.window, "enrol, agreement").await;
    person.clicks("programme-agreement-accept").await;

    // MA-04: signed in, no case yet.
    person.arrives("home-title").await;
    person.reads("programme-no-case").await;
    axe::passes(&person.window, "no case yet").await;
    person.follows("home-no-case-go").await;
    person.arrives("association-title").await;
    axe::passes(&person.window, "association").await;

    // MA-05, its slips, a mismatch, and the match.
    let holder = members::holder(&programme);
    let birth_year = holder.birth_date.year().to_string();
    ties(&person, &holder.client_id, "85", &holder.ssn_last4).await;
    person.reads_what_is_wrong("field-wrong-length", "association-birth-year").await;
    ties(&person, &holder.client_id, &birth_year, "900-51-1266").await;
    person.reads_what_is_wrong("field-not-last-four", "association-ssn-last4").await;
    ties(&person, &holder.client_id, &birth_year, "0000").await;
    person.reads_what_is_wrong("field-no-such-number", "association-ssn-last4").await;
    ties(&person, &holder.client_id, "1951", &holder.ssn_last4).await;
    person.reads("error-association-not-matched-title").await;
    axe::passes(&person.window, "association, refused").await;
    ties(&person, &holder.client_id, &birth_year, &holder.ssn_last4).await;
    person.arrives("home-title").await;
    person.reads("association-done").await;
    person.opens(Page::Case).await;

    // MA-16: seen and corrected.
    person.opens(Page::Account).await;
    person.window.says(&newcomer.user_id).await;
    person.window.says(&newcomer.email).await;
    axe::passes(&person.window, "own account").await;
    person.follows("account-edit").await;
    person.fills("enrol-email", "no-es-correo").await;
    person.clicks("account-save").await;
    person.reads_what_is_wrong("field-not-an-email", "enrol-email").await;
    person.fills("enrol-email", "otra@example.org").await;
    person.clicks("account-save").await;
    person.reads("account-saved").await;
    person.window.says("otra@example.org").await;

    // MA-03: in again with what was chosen.
    person.signs_out().await;
    person.follows("receipt-again").await;
    person.chooses_the_programme().await;
    person.signs_in_as(&newcomer.user_id.to_uppercase(), &newcomer.password).await;
    person.arrives("home-title").await;
    person.closes_the_window().await;
}

async fn ties(person: &Person, client_id: &str, birth_year: &str, ssn_last4: &str) {
    person.fills("association-client-id", client_id).await;
    person.fills("association-birth-year", birth_year).await;
    person.fills("association-ssn-last4", ssn_last4).await;
    person.clicks("association-go").await;
}

async fn ma_13_cancelling_keeps_nothing(language: Language) {
    let programme = programmes::that_ties_later();
    let scene = scene(&programme, language).await;
    let mut person = newcomer_at(&scene).await;
    let newcomer = Newcomer::default();

    // «Previo», another language, and help in between lose nothing; secrets are not kept.
    person.arrives("enrol-title-name-and-email").await;
    person.gives_the_name(&newcomer).await;
    person.arrives("enrol-title-credentials").await;
    person.fills("enrol-user-id", &newcomer.user_id).await;
    person.fills("password-label", &newcomer.password).await;
    person.clicks("enrol-previous").await;
    person.arrives("enrol-title-name-and-email").await;
    assert_eq!(person.value("enrol-first-name").await, newcomer.first_name);
    person.switches_language().await;
    assert_eq!(person.value("enrol-last-name").await, newcomer.last_name);
    person.switches_language().await;
    person.clicks("enrol-next").await;
    person.arrives("enrol-title-credentials").await;
    assert_eq!(person.value("enrol-user-id").await, newcomer.user_id);
    assert_eq!(person.value("password-label").await, "");

    // The window is loaded anew: the enrolment lives, and goes on where it was.
    person.window.run("location.reload()", vec![]).await;
    person.begins_to_enrol().await;
    person.arrives("enrol-title-credentials").await;
    person.clicks("enrol-previous").await;
    person.arrives("enrol-title-name-and-email").await;
    assert_eq!(person.value("enrol-email").await, newcomer.email);

    comes_back_to_the_start(&person).await;
    person.follows("enrol-link").await;
    person.arrives("enrol-title-name-and-email").await;
    assert_eq!(person.value("enrol-first-name").await, "");
    person.closes_the_window().await;
}

async fn comes_back_to_the_start(person: &Person) {
    person.reads("enrol-cancel-note").await;
    person.clicks("enrol-cancel").await;
    person.arrives("sign-in-title").await;
    person.reads("enrol-cancelled-title").await;
    axe::passes(&person.window, "enrol, cancelled").await;
}

async fn nothing_sent_is_lost_with_the_line_or_the_window(language: Language) {
    let programme = programmes::that_ties_later();
    let scene = scene(&programme, language).await;
    let person = newcomer_at(&scene).await;
    let newcomer = Newcomer::default();
    person.arrives("enrol-title-name-and-email").await;

    // The line drops: the step stays as it was typed, and goes on once the line is back.
    scene.line.is_cut().await;
    person.gives_the_name(&newcomer).await;
    person.reads("error-no-network-title").await;
    axe::passes(&person.window, "enrol, no network").await;
    assert_eq!(person.value("enrol-first-name").await, newcomer.first_name);
    scene.line.is_mended().await;
    person.clicks("enrol-next").await;
    person.arrives("enrol-title-credentials").await;
    person.closes_the_window().await;

    // A moment later at the same computer: what was sent is there.
    let person = scene.app_starts().await;
    person.begins_to_enrol().await;
    person.arrives("enrol-title-credentials").await;
    person.clicks("enrol-previous").await;
    person.arrives("enrol-title-name-and-email").await;
    assert_eq!(person.value("enrol-last-name").await, newcomer.last_name);
    assert_eq!(person.value("enrol-email").await, newcomer.email);
    person.closes_the_window().await;
}

async fn hu_a_card_opens_an_account(language: Language) {
    let programme = programmes::that_matches_first();
    let scene = scene(&programme, language).await;
    let person = newcomer_at(&scene).await;
    let newcomer = Newcomer::default();
    let holder = members::holder(&programme);

    // HU-04: who does not agree goes back, and nothing is kept.
    person.arrives("programme-agreement-title").await;
    person.clicks("programme-agreement-refuse").await;
    person.arrives("sign-in-title").await;
    person.reads("enrol-cancelled-title").await;
    person.follows("enrol-link").await;
    person.arrives("programme-agreement-title").await;
    axe::passes(&person.window, "enrol, agreement first").await;
    person.clicks("programme-agreement-accept").await;

    // HU-05, HU-07: a slip costs no try, a mismatch does and says so in the guide's words.
    person.arrives("enrol-title-identity").await;
    person.reads("enrol-card-title").await;
    axe::passes(&person.window, "enrol, identity").await;
    person.takes_the_card(&holder.name).await;
    person.fills("enrol-last-name", "Mendoza Jr.").await;
    person.clicks("enrol-next").await;
    person.reads_what_is_wrong("field-suffix-in-name", "enrol-last-name").await;
    person.fills("enrol-last-name", "Mendoza 11").await;
    person.clicks("enrol-next").await;
    person.reads_what_is_wrong("field-digits-in-name", "enrol-last-name").await;
    person.fills("enrol-last-name", "Mendoza").await;
    person.clicks("enrol-next").await;
    person.reads("programme-identity-mismatch").await;
    axe::passes(&person.window, "enrol, identity refused").await;
    person.takes_the_card(&holder.name).await;
    person.clicks("enrol-next").await;

    // HU-09, HU-10.
    person.arrives("enrol-title-credentials").await;
    person
        .chooses_credentials(&newcomer, EmailAsked::Twice, questions(&programme, 1))
        .await;
    person.arrives("enrol-title-review").await;
    person.window.says(&newcomer.email).await;
    axe::passes(&person.window, "enrol, review").await;
    person.clicks("enrol-previous").await;
    person.arrives("enrol-title-credentials").await;
    assert_eq!(person.value("enrol-email-again").await, newcomer.email);
    person.clicks("enrol-next").await;
    person.arrives("enrol-title-review").await;
    person.clicks("programme-enrol-finish").await;
    person.reads("field-not-agreed").await;
    person.window.ticks("checkbox", person.words.say("programme-certification")).await;
    person.clicks("programme-enrol-finish").await;
    person.arrives("home-title").await;
    person.opens(Page::Case).await;
    person.closes_the_window().await;
}

async fn hu_08_three_mismatches_close_the_form(language: Language) {
    let programme = programmes::that_matches_first();
    let scene = scene(&programme, language).await;
    let person = newcomer_at(&scene).await;
    let holder = members::holder(&programme);
    person.arrives("programme-agreement-title").await;
    person.clicks("programme-agreement-accept").await;
    person.arrives("enrol-title-identity").await;
    person.takes_the_card(&holder.name).await;
    for name in ["Primera", "Segunda"] {
        person.fills("enrol-first-name", name).await;
        person.clicks("enrol-next").await;
        person.reads("programme-identity-mismatch").await;
        // The same wrong data again is no other try.
        person.clicks("enrol-next").await;
        person.reads("programme-identity-mismatch").await;
    }
    person.fills("enrol-first-name", "Tercera").await;
    person.clicks("enrol-next").await;
    person.arrives("enrol-ended-closed").await;
    person.reads("programme-identity-closed").await;
    axe::passes(&person.window, "enrol, closed").await;
    person.closes_the_window().await;
}

async fn what_is_wrong_is_told_at_its_field(language: Language) {
    let programme = programmes::that_ties_later();
    let scene = scene(&programme, language).await;
    let person = newcomer_at(&scene).await;
    let newcomer = Newcomer::default();
    person.arrives("enrol-title-name-and-email").await;
    person.clicks("enrol-next").await;
    person.reads_what_is_wrong("field-missing", "enrol-first-name").await;
    person.reads_what_is_wrong("field-missing", "enrol-last-name").await;
    axe::passes(&person.window, "enrol, name refused").await;
    person.gives_the_name(&newcomer).await;
    person.arrives("enrol-title-credentials").await;
    let wrong = |user_id: &str, password: &str| Newcomer {
        user_id: user_id.to_owned(),
        password: password.to_owned(),
        ..newcomer.clone()
    };
    for (typed, problem, label) in [
        (wrong("ab12", &newcomer.password), "field-user-id-too-short", "enrol-user-id"),
        (
            wrong("abcdefgh12345678", &newcomer.password),
            "field-user-id-too-long",
            "enrol-user-id",
        ),
        (wrong("casa_azul", &newcomer.password), "field-user-id-not-plain", "enrol-user-id"),
        (wrong("pena2026", &newcomer.password), "field-user-id-holds-name", "enrol-user-id"),
        (wrong("canela77", "Tigre#26"), "field-password-too-short", "password-label"),
        (wrong("canela77", "Tigre#Rio7Luna!1"), "field-password-too-long", "password-label"),
        (wrong("canela77", "Tigre #Rio7"), "field-password-bad-characters", "password-label"),
        (wrong("canela77", "Tigre#Rios"), "field-password-no-digit", "password-label"),
        (wrong("canela77", "tigre#rio7"), "field-password-no-upper", "password-label"),
        (wrong("canela77", "TIGRE#RIO7"), "field-password-no-lower", "password-label"),
        (wrong("canela77", "Tigre7Rios"), "field-password-no-special", "password-label"),
        (wrong("canela77", "Canela77#Z"), "field-password-holds-user-id", "password-label"),
    ] {
        person.chooses_credentials(&typed, EmailAsked::No, &[]).await;
        person.reads_what_is_wrong(problem, label).await;
    }
    axe::passes(&person.window, "enrol, credentials refused").await;
    person.chooses_credentials(&newcomer, EmailAsked::No, &[]).await;
    person.arrives("enrol-title-secret-questions").await;
    person.clicks("enrol-next").await;
    person.reads("field-missing").await;
    axe::passes(&person.window, "enrol, questions refused").await;
    person.closes_the_window().await;
}
