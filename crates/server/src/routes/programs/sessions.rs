//! `/v1/programs/{program}/sessions`: sign-in (CW-01, CW-03).

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use contract::path;
use contract::problem::{Code, Problem};
use contract::session::{SignIn, SignedIn};
use domain::field::FieldProblem;
use domain::programme::Programme;
use store::Mac;
use store::sessions::SignIn as SignInRow;
use store::tries::CountedTry;
use zeroize::Zeroizing;

use crate::answer::Written;
use crate::api::Api;
use crate::extract::{Offered, Source, System, Writing};
use crate::once::Keeping;
use crate::opening::Opening;
use crate::refusal::Refusal;
use crate::subject::{self, Subject};
use crate::verdict::Verdict;

/// Signs in with participant ID or Social Security number, and PIN or the temporary PIN of a letter; or with user ID and
/// password.
#[utoipa::path(post, path = path::SESSIONS, operation_id = "sign_in", tag = "sign-in",
    params(("program" = String, Path, description = "The programme's id", pattern = "^[a-z0-9-]+$", max_length = 64)),
    request_body = SignIn,
    responses(
        (status = 201, description = "Signed in; with a temporary PIN, for its change alone", body = SignedIn),
        (status = 401, description = "credentials-wrong, temporary-pin-expired, temporary-pin-used, temporary-pin-superseded"),
        (status = 404, description = "not-found: no such programme"),
        (status = 429, description = "credentials-locked, source-limited")))]
pub async fn create(
    State(api): State<Arc<Api>>,
    Offered(offered): Offered,
    source: Source,
    system: System,
    writing: Writing,
) -> Result<Written, Refusal> {
    let programme = &offered.programme;
    let typed = read(&api, programme, &writing.read()?)?;
    let subject = Subject::find(&api, &typed.identifier).await?;
    api.hashing.room()?;
    let once = writing.once(&api, programme.id.as_bytes());
    let new = {
        let (api, counter) = (Arc::clone(&api), subject.counter());
        move || subject::new_try(&api, counter, source)
    };
    let (doing, about) = (Arc::clone(&api), Arc::clone(&offered));
    let work = |counted, keeping| async move { sign_in(&doing, &about.programme, subject, typed.secret, system, counted, &keeping).await };
    once.answer_sign_in(&api, new, system, &programme.tries, work).await
}

/// What was typed, well formed.
struct Typed {
    identifier: Mac,
    secret: Zeroizing<String>,
}

/// A field that is badly formed is told, and never costs a try.
fn read(api: &Api, programme: &Programme, form: &SignIn) -> Result<Typed, Refusal> {
    let identifier = subject::read(api, programme, form.identifier.expose());
    let secret = programme.sign_in.secret.read(form.secret.expose());
    match (identifier, secret.map_err(|fault| FieldProblem::new("secret", fault))) {
        (Ok(identifier), Ok(secret)) => Ok(Typed {
            identifier,
            secret: Zeroizing::new(secret),
        }),
        (identifier, secret) => Err(Problem::invalid(identifier.err().into_iter().chain(secret.err()).collect()).into()),
    }
}

async fn sign_in(
    api: &Api,
    programme: &Programme,
    subject: Subject,
    secret: Zeroizing<String>,
    system: System,
    counted: CountedTry,
    keeping: &Keeping,
) -> Result<Written, Refusal> {
    let hash = api.hashing.hash(secret, subject.salt()).await?;
    let temporary = match Verdict::of(&hash, &subject.secrets, api.now()) {
        Verdict::Pin => None,
        Verdict::Temporary(letter) => Some(letter),
        Verdict::Over(code) => return Err(code.into()),
        Verdict::Wrong => return Err(Problem::new(Code::CredentialsWrong).with_tries_left(counted.left).into()),
    };
    let record = subject.record.ok_or(Code::Internal)?;
    let opening = Opening::new(api, programme, record.key, temporary, system);
    let session = opening.row.clone();
    let written = Written::json(StatusCode::CREATED, &opening.told(programme, record.account, record.reads))?;
    let answer = keeping.answer(api, &written)?;
    api.store.sign_in(&SignInRow { session, counted, answer }).await?;
    Ok(written)
}
