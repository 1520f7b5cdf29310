//! The programmes of the checkout, by the advice of their guides and by today's.

use std::path::PathBuf;

use domain::enrolment::Step;
use domain::programme::{Advice, Page, Programme, SecretRules, messages};

use crate::samples::WITH_ENROLMENT;

/// The programmes of the checkout.
pub fn programmes() -> Vec<Programme> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../programs");
    let folders = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let text = |folder: PathBuf| std::fs::read_to_string(folder.join("program.toml")).unwrap();
    folders.map(|folder| Programme::from_toml(&text(folder)).unwrap()).collect()
}

/// The only one of which that is true.
fn only(wanted: impl Fn(&Programme) -> bool) -> Programme {
    let found: Vec<_> = programmes().into_iter().filter(wanted).collect();
    assert_eq!(found.len(), 1);
    found.into_iter().next().unwrap()
}

fn steps(programme: &Programme) -> Vec<&'static str> {
    programme.enrolment.iter().flat_map(|rules| &rules.steps).map(Step::name).collect()
}

#[test]
fn ma_14_an_account_without_a_client_id_is_made_in_five_steps() {
    let programme = only(|programme| programme.association.is_some());
    assert_eq!(
        steps(&programme),
        ["name-and-email", "credentials", "secret-questions", "challenge", "agreement"]
    );
    let enrolment = programme.enrolment.as_ref().unwrap();
    assert_eq!(enrolment.question_count(), 4, "MA-10");
    assert!(enrolment.questions.len() >= 8, "a list to choose from");
    assert_eq!(
        programme.user_id().map(|rules| (rules.min, rules.max, rules.name_part)),
        Some((5, 15, 3))
    );
    assert_eq!(programme.recovery.unwrap().questions, 2, "MA-15");
    assert!(programme.pages.contains(&Page::Account), "MA-16");
}

#[test]
fn hu_04_a_member_agrees_first_then_shows_who_they_are() {
    let programme = only(|programme| steps(programme).contains(&"identity"));
    assert_eq!(steps(&programme), ["agreement", "identity", "credentials", "review"]);
    assert_eq!(programme.tries.in_a_row, 3, "HU-08");
    assert_eq!(programme.enrolment.as_ref().unwrap().question_count(), 1, "HU-09");
    assert_eq!(programme.recovery.unwrap().questions, 1, "HU-02");
}

#[test]
fn ma_09_passwords_are_as_the_guide_has_them_wherever_people_enrol() {
    for programme in programmes().iter().filter(|programme| programme.enrolment.is_some()) {
        let rules = programme.sign_in.secret.password().unwrap();
        assert_eq!((rules.min, rules.max, rules.classes.len(), rules.hours_between), (9, 15, 4, 24));
        assert_eq!(programme.sign_in.history, 6);
    }
}

#[test]
fn by_todays_advice_every_programme_still_makes_sense() {
    for programme in programmes() {
        let modern = programme.clone().modern();
        assert_eq!(
            Programme::from_toml(&toml::to_string(&modern).unwrap()),
            Ok(modern.clone()),
            "{}",
            programme.id
        );
        assert_eq!(modern.advice, Advice::Modern);
        let SecretRules::Password(rules) = &modern.sign_in.secret else {
            assert_eq!(
                modern,
                Programme {
                    advice: Advice::Modern,
                    ..programme
                }
            );
            continue;
        };
        assert!(rules.min >= 15 && rules.max >= 64 && rules.classes.is_empty() && rules.refuse_common);
        assert_eq!(modern.enrolment.as_ref().unwrap().question_count(), 0);
        assert_eq!(modern.recovery.unwrap().questions, 0, "a recovery code instead");
        assert!(modern.case_code.is_some());
        assert!(messages(&modern).iter().all(|id| !id.starts_with("programme-question-")));
    }
}

#[test]
fn one_line_of_the_definition_says_which_advice_it_follows() {
    let modern = WITH_ENROLMENT.replace("\n[sign_in]\n", "advice = \"modern\"\n\n[sign_in]\n");
    let programme = Programme::from_toml(&modern).unwrap();
    assert_eq!(programme, Programme::from_toml(WITH_ENROLMENT).unwrap().modern());
}
