//! From «Inscríbase aquí» to an account at a real service, whatever steps its programmes have.

use app::view::enrolment::{AccountMade, TypedQuestion, TypedStep};
use contract::programme::{OfferedProgramme, SampleCard};
use contract::session::CaseAccess;
use domain::card::TypedCard;
use domain::enrolment::{EmailAsked, Step};
use testkit::{Running, spawn_server};

use crate::desk::Desk;
use crate::enrolling::{begin, step};
use crate::forms;

const PASSWORD: &str = "Tigre#Rio7Luna!";
const EMAIL: &str = "ana.ruiz@example.org";
const ANSWERS: [&str; 4] = ["Canela", "Calle Olivo", "Guadalupe", "Tamales"];

/// Walks every step but the security image, for which the program works.
async fn enrol(desk: &Desk, service: &Running, offered: &OfferedProgramme, user_id: &str) -> AccountMade {
    let program = &offered.programme.id;
    let rules = offered.programme.enrolment.as_ref().unwrap();
    let card = service.cards(program).into_iter().next();
    desk.app.begin_enrolment(begin(program)).await.unwrap();
    for (place, one) in (1..).zip(&rules.steps) {
        let next = match typed(one, &rules.questions, card.as_ref(), user_id) {
            Some(typed) => desk.app.answer_step(step(typed)).await,
            None => desk.app.work_instead(forms::attempt()).await,
        };
        assert_eq!(next.unwrap().next, place, "{}", one.name());
    }
    desk.app.finish_enrolment(forms::attempt()).await.unwrap()
}

fn typed(one: &Step, list: &[String], card: Option<&SampleCard>, user_id: &str) -> Option<TypedStep> {
    Some(match one {
        Step::Agreement { .. } => TypedStep::Agreement { agreed: true },
        Step::NameAndEmail { .. } => TypedStep::NameAndEmail {
            first_name: "Ana María".to_owned(),
            last_name: "Ruiz Peña".to_owned(),
            email: EMAIL.to_owned(),
            email_again: EMAIL.to_owned(),
        },
        Step::Identity { .. } => TypedStep::Identity(on(card.unwrap())),
        Step::Credentials { email, questions } => TypedStep::Credentials {
            user_id: user_id.to_owned(),
            password: forms::secret(PASSWORD),
            password_again: forms::secret(PASSWORD),
            email: if *email == EmailAsked::No {
                String::new()
            } else {
                EMAIL.to_owned()
            },
            email_again: EMAIL.to_owned(),
            questions: chosen(list, *questions),
        },
        Step::SecretQuestions { count } => TypedStep::SecretQuestions {
            questions: chosen(list, *count),
        },
        Step::Challenge { .. } => return None,
        Step::Review => TypedStep::Review { certified: true },
    })
}

fn on(card: &SampleCard) -> TypedCard {
    TypedCard {
        first_name: card.first_name.clone(),
        last_name: card.last_name.clone(),
        suffix: card.suffix,
        birth_year: card.birth_date.year().to_string(),
        birth_month: card.birth_date.month().to_string(),
        birth_day: card.birth_date.day().to_string(),
        client_id: card.client_id.clone(),
    }
}

fn chosen(list: &[String], count: u8) -> Vec<TypedQuestion> {
    let question = |(id, answer): (&String, &str)| TypedQuestion {
        question: id.clone(),
        words: String::new(),
        answer: forms::secret(answer),
    };
    list.iter().zip(ANSWERS).take(count.into()).map(question).collect()
}

#[tokio::test]
async fn in_every_programme_that_has_enrolment_a_person_comes_to_an_account_and_back_to_it() {
    let service = spawn_server().await;
    let desk = Desk::own(&service.url).await;
    let offered = desk.app.programmes().await.unwrap().programmes;
    let mut walked = 0;
    for offered in offered.iter().filter(|offered| offered.programme.enrolment.is_some()) {
        let made = enrol(&desk, &service, offered, "casa772").await;
        let has_card = offered.programme.enrolment.as_ref().unwrap().has_before(usize::MAX, "identity");
        let expected = if has_card { CaseAccess::Open } else { CaseAccess::NotAssociated };
        assert_eq!(made.account.case, expected, "{}", offered.programme.id);
        assert_eq!(made.recovery_code, None);
        assert!(desk.app.home().await.is_ok());
        assert_eq!(desk.app.own_account().await.unwrap().user_id, "casa772");
        desk.app.sign_out().await;
        let again = desk
            .app
            .sign_in(forms::sign_in(&offered.programme.id, "Casa772", PASSWORD))
            .await
            .unwrap();
        assert_eq!(again.case, expected);
        let deletion = app::view::enrolment::DeletionForm {
            password: forms::secret(PASSWORD),
            attempt: forms::attempt(),
        };
        desk.app.delete_account(deletion).await.unwrap();
        assert!(desk.files().is_empty());
        walked += 1;
    }
    assert!(walked > 0);
}
