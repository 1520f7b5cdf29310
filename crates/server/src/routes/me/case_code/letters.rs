//! `/v1/me/case-code/letters`: another letter with a code, where the one before did not arrive or is too old.

use std::sync::Arc;

use axum::extract::State;
use contract::path;
use contract::problem::Code;
use contract::recovery::LetterQueued;
use store::accounts::Reads;

use crate::answer::Written;
use crate::api::Api;
use crate::case_code;
use crate::extract::IdempotencyKey;
use crate::letter;
use crate::once::Once;
use crate::refusal::Refusal;
use crate::signed_in::SignedIn;

/// Queues a letter with a new code. The code before is void then.
#[utoipa::path(post, path = path::MY_CASE_CODE_LETTERS, operation_id = "ask_for_case_code", tag = "account", security(("token" = [])),
    responses(
        (status = 202, description = "A letter is queued", body = LetterQueued),
        (status = 403, description = "forbidden: the case opens without a code, or is open; pin-change-required"),
        (status = 409, description = "no-case, mail-not-possible, idempotency-key-reused, still-working"),
        (status = 429, description = "letters-exhausted")))]
pub async fn create(State(api): State<Arc<Api>>, session: SignedIn, key: IdempotencyKey) -> Result<Written, Refusal> {
    let once = Once::new(&api, &session.id().0, key, path::MY_CASE_CODE_LETTERS, &[]);
    let doing = Arc::clone(&api);
    let work = async move { ask(&doing, &session).await };
    once.answer(&api, work).await
}

async fn ask(api: &Arc<Api>, session: &SignedIn) -> Result<Written, Refusal> {
    let programme = session.programme(api)?;
    let rules = programme.case_code.as_ref().ok_or(Code::Forbidden)?;
    let own = api.store.own_account(session.participant()).await?.ok_or(Code::Forbidden)?;
    if matches!(own.reads, Reads::Record { code_entered: true, .. }) {
        return Err(Code::Forbidden.into());
    }
    let queued = case_code::queue(api, programme, &own.user_id).await?;
    letter::told(api, programme, rules, queued)
}
