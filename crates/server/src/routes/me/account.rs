//! `/v1/me/account`: what the person entered at enrolment, seen, corrected and deleted (MA-16).

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use contract::own_account::{AccountDeletion, AccountDetails, OwnAccount};
use contract::path;
use contract::problem::{Code, Problem};
use domain::card;
use domain::enrolment::EnrolmentRules;
use domain::field::{FieldCode, FieldProblem};
use domain::programme::Page;
use store::accounts::{self, Corrected};

use crate::answer::{self, Known, Written};
use crate::api::Api;
use crate::changing::Asker;
use crate::extract::{Bearer, Source, Version, Writing};
use crate::present_password::PresentPassword;
use crate::refusal::Refusal;
use crate::signed_in::{AnySession, SignedIn};
use crate::subject::counter_of;

/// The account.
#[utoipa::path(get, path = path::MY_ACCOUNT, operation_id = "read_account", tag = "account", security(("token" = [])),
    responses((status = 200, description = "The account; its `ETag` is its version", body = OwnAccount)))]
pub async fn read(State(api): State<Arc<Api>>, session: SignedIn, known: Known) -> Result<Response, Refusal> {
    let own = told(own(&api, &session).await?);
    answer::read_version(&known, own.version, &own)
}

/// Corrects it, if it is still the version that was read.
#[utoipa::path(put, path = path::MY_ACCOUNT, operation_id = "correct_account", tag = "account", security(("token" = [])),
    params(("If-Match" = String, Header, description = "The version that was read, in quotes", pattern = "^\"[0-9]{1,9}\"$")),
    request_body = AccountDetails,
    responses(
        (status = 200, description = "The account as it is now", body = OwnAccount),
        (status = 412, description = "changed-elsewhere")))]
pub async fn replace(
    State(api): State<Arc<Api>>,
    session: SignedIn,
    Version(version): Version,
    writing: Writing,
) -> Result<Written, Refusal> {
    let own = own(&api, &session).await?;
    let form: AccountDetails = writing.read()?;
    let rules = session.programme(&api)?.enrolment.as_ref().ok_or(Code::Forbidden)?;
    let details = checked(rules, &own, &form).map_err(Problem::invalid)?;
    let once = writing.once(&api, &session.id().0);
    let doing = Arc::clone(&api);
    let work = async move { correct(&doing, &session, &details, version).await };
    once.answer(&api, work).await
}

/// Deletes it, with every session of it. The case is not touched, and the user ID is free again.
#[utoipa::path(delete, path = path::MY_ACCOUNT, operation_id = "delete_account", tag = "account", security(("token" = [])),
    request_body = AccountDeletion,
    responses(
        (status = 204, description = "Deleted"),
        (status = 422, description = "invalid-fields; with wrong-password, also `tries_left`"),
        (status = 429, description = "credentials-locked, source-limited")))]
pub async fn delete(State(api): State<Arc<Api>>, Bearer(token): Bearer, source: Source, writing: Writing) -> Result<Written, Refusal> {
    let once = writing.once(&api, &token);
    // The session is gone with the account, and nothing tells any more that there was one.
    let session = match Asker::of(&api, &token, &once, Code::ends_session).await? {
        Asker::Open(session) => session,
        Asker::Answered(written) => return Ok(written),
    };
    let form: AccountDeletion = writing.read()?;
    own(&api, &session).await?;
    let password = PresentPassword::read(session.programme(&api)?, "password", &form.password);
    let password = password.map_err(|problem| Problem::invalid(vec![problem]))?;
    let doing = Arc::clone(&api);
    let work = async move {
        password.prove(&doing, &session, source).await?;
        let counter = counter_of(&doing, session.account());
        let deleted = doing.store.delete_account(session.participant(), &counter, doing.now()).await?;
        doing.sessions.forget(session.participant());
        if deleted {
            Ok(Written::done())
        } else {
            Err(Code::SessionEnded.into())
        }
    };
    once.answer(&api, work).await
}

/// The account of whoever asks, if the programme has its page.
async fn own(api: &Api, session: &AnySession) -> Result<accounts::OwnAccount, Refusal> {
    if !session.programme(api)?.pages.contains(&Page::Account) {
        return Err(Code::Forbidden.into());
    }
    let own = api.store.own_account(session.participant()).await?;
    own.ok_or_else(|| Code::Forbidden.into())
}

/// What was typed, as it will be kept. A new name may stand in the user ID: that is not chosen again (MA-08).
fn checked(
    rules: &EnrolmentRules,
    own: &accounts::OwnAccount,
    form: &AccountDetails,
) -> Result<accounts::AccountDetails, Vec<FieldProblem>> {
    let mut problems = Vec::new();
    let mut field = |name: &str, result: Result<String, FieldCode>| {
        result.unwrap_or_else(|code| {
            problems.push(FieldProblem::new(name, code));
            String::new()
        })
    };
    // A name that is the agency's is corrected there.
    let name = |typed: &str, on_file: &String| match card::name(typed)? {
        name if own.name_is_matched && name != *on_file => Err(FieldCode::NotOffered),
        name => Ok(name),
    };
    let details = accounts::AccountDetails {
        first_name: field("first_name", name(&form.first_name, &own.details.first_name)),
        last_name: field("last_name", name(&form.last_name, &own.details.last_name)),
        email: field("email", rules.email().read(&form.email)),
        language: form.language,
    };
    if problems.is_empty() { Ok(details) } else { Err(problems) }
}

async fn correct(api: &Api, session: &AnySession, details: &accounts::AccountDetails, version: u32) -> Result<Written, Refusal> {
    match api.store.correct_account(session.participant(), details, version).await? {
        Corrected::Kept(own) => Written::json(StatusCode::OK, &told(own)),
        Corrected::ChangedElsewhere => Err(Code::ChangedElsewhere.into()),
        Corrected::Unknown => Err(Code::SessionEnded.into()),
    }
}

fn told(own: accounts::OwnAccount) -> OwnAccount {
    OwnAccount {
        user_id: own.user_id,
        details: AccountDetails {
            first_name: own.details.first_name,
            last_name: own.details.last_name,
            email: own.details.email,
            language: own.details.language,
        },
        name_is_matched: own.name_is_matched,
        client_id: own.client_id,
        questions: own.questions,
        version: own.version,
    }
}
