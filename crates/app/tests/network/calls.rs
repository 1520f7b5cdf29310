//! How the app comes to make each call, with what a person typed.

use app::error::{AppError, ErrorCode};
use app::view::enrolment::{
    AccountForm, AssociationForm, CaseCodeForm, DeletionForm, EnrolmentForm, NewPasswordForm, PasswordForm, QuestionsForm, RecoveryForm,
    StepForm, TypedQuestion, TypedStep,
};
use app::view::form::{OtherPartyForm, ProfileForm};
use contract::own_account::AccountDetails;
use domain::language::Language;
use domain::other_party::OtherPartyReport;
use domain::profile::{Address, ProfileUpdate};
use uuid::Uuid;

use crate::desk::Desk;
use crate::forms::{self, secret};
use crate::household::{PINS, WORDS};
use crate::matrix::table::Call;

const PASSWORD: &str = "Casa#2026";
const OTHER_PASSWORD: &str = "Lago#2027";

/// Signs in to the account of a programme.
pub async fn sign_in(desk: &Desk, program: &str, attempt: Uuid) -> Result<(), AppError> {
    let (identifier, typed) = if program == PINS {
        ("3100000001", "4826")
    } else {
        ("casa77", PASSWORD)
    };
    let form = forms::sign_in(program, identifier, typed);
    desk.app.sign_in(app::view::form::SignInForm { attempt, ..form }).await.map(|_| ())
}

/// Makes the call as a person comes to make it; the same `attempt` sends the same.
pub async fn make(desk: &Desk, call: Call, attempt: Uuid) -> Result<(), AppError> {
    let app = &desk.app;
    match call {
        Call::Programmes => app.programmes().await.map(|_| ()),
        Call::SignIn => sign_in(desk, PINS, attempt).await,
        Call::Recovery => {
            let form = forms::letter(PINS, "3100000001", ["1985", "2", "28"]);
            app.ask_for_letter(app::view::form::LetterForm { attempt, ..form })
                .await
                .map(|_| ())
        }
        Call::RecoveryQuestions => {
            let form = RecoveryForm {
                program: WORDS.to_owned(),
                user_id: "casa77".to_owned(),
                attempt,
            };
            app.recovery_questions(form).await.map(|_| ())
        }
        Call::RecoverPassword => {
            let form = NewPasswordForm {
                program: WORDS.to_owned(),
                user_id: "casa77".to_owned(),
                answers: questions(),
                code: secret(""),
                new: secret(OTHER_PASSWORD),
                again: secret(OTHER_PASSWORD),
                attempt,
            };
            app.recover_password(form).await.map(|_| ())
        }
        Call::BeginEnrolment => begin(desk, attempt).await,
        Call::Enrolment => app.enrolment().await.map(|_| ()),
        Call::AnswerStep => {
            let typed = TypedStep::NameAndEmail {
                first_name: "Ana".to_owned(),
                last_name: "Prueba".to_owned(),
                email: String::new(),
                email_again: String::new(),
            };
            app.answer_step(StepForm { typed, attempt }).await.map(|_| ())
        }
        Call::Challenge => app.security_image().await.map(|_| ()),
        Call::FinishEnrolment => app.finish_enrolment(attempt).await.map(|_| ()),
        Call::CancelEnrolment => {
            app.cancel_enrolment().await;
            Ok(())
        }
        Call::Session | Call::Changes => {
            // What was read just now would not be asked for.
            desk.clock.turn(jiff::SignedDuration::from_secs(20));
            match app.check_again().await.trouble {
                Some(error) if error.code != ErrorCode::Local(app::error::LocalCode::WrongClock) => Err(error),
                _ => Ok(()),
            }
        }
        Call::ReadNotice => app.read_notice("n1").await.map(|_| ()),
        Call::Profile => app.profile().await.map(|_| ()),
        Call::UpdateProfile => {
            let update = ProfileUpdate {
                address: Address {
                    street: "1 Main St".to_owned(),
                    unit: String::new(),
                    city: "Sacramento".to_owned(),
                    state: "CA".to_owned(),
                    zip: "95814".to_owned(),
                },
                phone: "9165550100".to_owned(),
                email: String::new(),
                language: Language::EsUs,
            };
            let form = ProfileForm {
                update,
                version: 1,
                attempt,
            };
            app.save_profile(form).await.map(|_| ())
        }
        Call::ReportOtherParty => {
            let report = OtherPartyReport {
                employer: "Taller Ruiz".to_owned(),
                ..OtherPartyReport::default()
            };
            app.report_other_party(OtherPartyForm { report, attempt }).await
        }
        Call::Sessions => app.sessions().await.map(|_| ()),
        Call::SignIns => app.sign_ins().await.map(|_| ()),
        Call::EndSession => app.end_session("s2").await.map(|_| ()),
        Call::ChangePin => {
            let form = forms::pin("4826", "7391", "7391");
            app.change_pin(app::view::form::PinForm { attempt, ..form }).await.map(|_| ())
        }
        Call::ChangePassword => {
            let form = PasswordForm {
                current: secret(PASSWORD),
                new: secret(OTHER_PASSWORD),
                again: secret(OTHER_PASSWORD),
                attempt,
            };
            app.change_password(form).await.map(|_| ())
        }
        Call::ChangeQuestions => {
            let form = QuestionsForm {
                password: secret(PASSWORD),
                questions: questions(),
                attempt,
            };
            app.change_questions(form).await
        }
        Call::OwnAccount => app.own_account().await.map(|_| ()),
        Call::CorrectAccount => {
            let details = AccountDetails {
                first_name: "Ana".to_owned(),
                last_name: "Prueba".to_owned(),
                email: String::new(),
                language: Language::EsUs,
            };
            let form = AccountForm {
                details,
                version: 1,
                attempt,
            };
            app.save_account(form).await.map(|_| ())
        }
        Call::DeleteAccount => {
            let form = DeletionForm {
                password: secret(PASSWORD),
                attempt,
            };
            app.delete_account(form).await.map(|_| ())
        }
        Call::Associate => {
            let form = AssociationForm {
                client_id: secret("001234567"),
                birth_year: "1985".to_owned(),
                ssn_last4: secret("1234"),
                attempt,
            };
            app.associate(form).await.map(|_| ())
        }
        Call::EnterCaseCode => {
            let form = CaseCodeForm {
                code: secret("12345678"),
                attempt,
            };
            app.enter_case_code(form).await.map(|_| ())
        }
        Call::AskForCaseCode => app.ask_for_case_code(attempt).await.map(|_| ()),
        Call::SignOut => {
            app.sign_out().await;
            Ok(())
        }
    }
}

/// Begins an enrolment, for the calls that need one that lives.
pub async fn begin(desk: &Desk, attempt: Uuid) -> Result<(), AppError> {
    let form = EnrolmentForm {
        program: WORDS.to_owned(),
        attempt,
    };
    desk.app.begin_enrolment(form).await.map(|_| ())
}

fn questions() -> Vec<TypedQuestion> {
    let typed = [("pet", "Canela"), ("street", "Olivo")];
    let question = |(question, answer): (&str, &str)| TypedQuestion {
        question: question.to_owned(),
        words: "¿Cómo se llamaba su primera mascota?".to_owned(),
        answer: secret(answer),
    };
    typed.into_iter().map(question).collect()
}
