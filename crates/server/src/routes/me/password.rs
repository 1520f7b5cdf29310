//! `/v1/me/password`: the change of a known password (MA-09, HU-09).

use std::sync::Arc;

use axum::extract::State;
use contract::password::PasswordChange;
use contract::path;
use contract::problem::{Code, Problem};
use contract::session::SignedIn;
use domain::field::{FieldCode, FieldProblem};
use domain::password;
use store::accounts::OwnAccount;
use store::secrets::ChangedWith;
use zeroize::Zeroizing;

use crate::answer::Written;
use crate::api::{Api, minutes};
use crate::changing::{self, Asker};
use crate::extract::{Bearer, Source, System, Writing};
use crate::present_password::PresentPassword;
use crate::refusal::Refusal;
use crate::signed_in::AnySession;
use crate::verdict::had_before;

/// Changes the password. Every session ends, this one too; the answer opens a new one.
#[utoipa::path(put, path = path::MY_PASSWORD, operation_id = "change_password", tag = "session", security(("token" = [])),
    request_body = PasswordChange,
    responses(
        (status = 200, description = "Changed; the token is a new one", body = SignedIn),
        (status = 422, description = "invalid-fields; with wrong-password, also `tries_left`"),
        (status = 429, description = "credentials-locked, source-limited")))]
pub async fn replace(
    State(api): State<Arc<Api>>,
    Bearer(token): Bearer,
    source: Source,
    system: System,
    writing: Writing,
) -> Result<Written, Refusal> {
    let once = writing.once(&api, &token);
    let session = match Asker::of(&api, &token, &once, |code| code == Code::SessionEnded).await? {
        Asker::Open(session) => session,
        Asker::Answered(written) => return Ok(written),
    };
    let form: PasswordChange = writing.read()?;
    let own = api.store.own_account(session.participant()).await?.ok_or(Code::Forbidden)?;
    let passwords = read(&api, &session, &own, &form)?;
    let doing = Arc::clone(&api);
    let work = async move { change(&doing, &session, passwords, source, system).await };
    once.answer(&api, work).await
}

/// The present password and the one to be.
struct Passwords {
    current: PresentPassword,
    new: Zeroizing<String>,
}

/// What can be told without the present password costs no try.
fn read(api: &Api, session: &AnySession, own: &OwnAccount, form: &PasswordChange) -> Result<Passwords, Refusal> {
    let programme = session.programme(api)?;
    let rules = programme.sign_in.secret.password().ok_or(Code::Forbidden)?;
    let again_at = own.changed_at.map(|at| at + minutes(u32::from(rules.hours_between) * 60));
    if again_at.is_some_and(|at| api.now() < at) {
        return Err(Refusal::field("new", FieldCode::ChangedTooRecently));
    }
    let current = PresentPassword::read(programme, "current", &form.current);
    let new = password::choose(form.new.expose(), rules, &own.user_id).map_err(|fault| FieldProblem::new("new", fault));
    match (current, new) {
        (Ok(current), Ok(())) => Ok(Passwords {
            current,
            new: Zeroizing::new(form.new.expose().to_owned()),
        }),
        (current, new) => Err(Problem::invalid(current.err().into_iter().chain(new.err()).collect()).into()),
    }
}

async fn change(api: &Arc<Api>, session: &AnySession, passwords: Passwords, source: Source, system: System) -> Result<Written, Refusal> {
    let proved = passwords.current.prove(api, session, source).await?;
    let new = api.hashing.hash(passwords.new, proved.on_file.salt).await?;
    if had_before(&new, &proved.on_file) {
        return Err(Refusal::field("new", FieldCode::PasswordUsedBefore));
    }
    changing::change(api, session, ChangedWith::Pin(proved.hash), new, system).await
}
