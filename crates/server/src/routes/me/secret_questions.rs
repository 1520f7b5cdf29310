//! `/v1/me/secret-questions`: other questions in place of those before (MA-10).

use std::sync::Arc;

use axum::extract::State;
use contract::password::QuestionsChange;
use contract::path;
use contract::problem::{Code, Problem};
use domain::enrolment::EnrolmentRules;
use store::accounts::AnswerHash;

use crate::answer::Written;
use crate::api::Api;
use crate::extract::{Source, Writing};
use crate::present_password::PresentPassword;
use crate::questions::{self, Answer};
use crate::refusal::Refusal;
use crate::signed_in::SignedIn;

/// Puts other secret questions in place of all before.
#[utoipa::path(put, path = path::MY_SECRET_QUESTIONS, operation_id = "change_secret_questions", tag = "session", security(("token" = [])),
    request_body = QuestionsChange,
    responses(
        (status = 204, description = "Changed"),
        (status = 422, description = "invalid-fields; with wrong-password, also `tries_left`"),
        (status = 429, description = "credentials-locked, source-limited")))]
pub async fn replace(State(api): State<Arc<Api>>, session: SignedIn, source: Source, writing: Writing) -> Result<Written, Refusal> {
    let form: QuestionsChange = writing.read()?;
    let typed = read(&api, &session, &form)?;
    let once = writing.once(&api, &session.id().0);
    let doing = Arc::clone(&api);
    let work = async move { change(&doing, &session, typed, source).await };
    once.answer(&api, work).await
}

/// What was typed, well formed.
struct Typed {
    password: PresentPassword,
    answers: Vec<Answer>,
}

/// A field that is badly formed is told, and never costs a try.
fn read(api: &Api, session: &SignedIn, form: &QuestionsChange) -> Result<Typed, Refusal> {
    let programme = session.programme(api)?;
    let offered = api.programmes.get(&programme.id).ok_or(Code::NotSignedIn)?;
    let count = programme.enrolment.as_ref().map_or(0, EnrolmentRules::question_count);
    if count == 0 {
        return Err(Code::Forbidden.into());
    }
    let password = PresentPassword::read(programme, "password", &form.password);
    match (password, questions::choose(offered, &form.questions, count)) {
        (Ok(password), Ok(answers)) => Ok(Typed { password, answers }),
        (password, answers) => Err(Problem::invalid(password.err().into_iter().chain(answers.err().unwrap_or_default()).collect()).into()),
    }
}

async fn change(api: &Arc<Api>, session: &SignedIn, typed: Typed, source: Source) -> Result<Written, Refusal> {
    let proved = typed.password.prove(api, session, source).await?;
    let mut questions = Vec::new();
    for answer in &typed.answers {
        questions.push(AnswerHash {
            question: answer.question.clone(),
            answer: questions::hash(api, answer, proved.on_file.salt).await?,
        });
    }
    if api.store.change_questions(session.participant(), &questions).await? {
        Ok(Written::done())
    } else {
        Err(Code::SessionEnded.into())
    }
}
