//! `/v1/programs/{program}/recoveries`: a new PIN by mail (CW-04).

pub mod password;
pub mod questions;

use std::sync::Arc;

use axum::extract::State;
use contract::path;
use contract::problem::{Code, Problem};
use contract::recovery::{LetterQueued, Recovery};
use domain::clock::day_in;
use domain::field::{FieldCode, FieldProblem};
use domain::profile::is_likely_birth_date;
use domain::programme::Programme;
use jiff::civil::Date;
use store::Mac;

use crate::answer::Written;
use crate::api::{Api, days};
use crate::extract::{Offered, Source, Writing};
use crate::letter;
use crate::refusal::Refusal;
use crate::subject::{self, Subject};

/// Queues a letter with a new temporary PIN. Every earlier temporary PIN is void then; a chosen PIN still works.
#[utoipa::path(post, path = path::RECOVERIES, operation_id = "ask_for_letter", tag = "sign-in",
    params(("program" = String, Path, description = "The programme's id", pattern = "^[a-z0-9-]+$", max_length = 64)),
    request_body = Recovery,
    responses(
        (status = 202, description = "A letter is queued", body = LetterQueued),
        (status = 401, description = "recovery-not-matched"),
        (status = 404, description = "not-found: no such programme"),
        (status = 409, description = "mail-not-possible, idempotency-key-reused, still-working"),
        (status = 429, description = "letters-exhausted, credentials-locked, source-limited")))]
pub async fn create(State(api): State<Arc<Api>>, Offered(offered): Offered, source: Source, writing: Writing) -> Result<Written, Refusal> {
    let form: Recovery = writing.read()?;
    let identifier = read(&api, &offered.programme, &form)?;
    let once = writing.once(&api, offered.programme.id.as_bytes());
    let doing = Arc::clone(&api);
    let work = async move { ask(&doing, &offered.programme, &identifier, form.birth_date, source).await };
    once.answer(&api, work).await
}

fn read(api: &Api, programme: &Programme, form: &Recovery) -> Result<Mac, Refusal> {
    let today = day_in(api.clock.now(), &programme.zone);
    let identifier = subject::read(api, programme, form.identifier.expose());
    let date = (!is_likely_birth_date(form.birth_date, today)).then(|| FieldProblem::new("birth_date", FieldCode::UnlikelyDate));
    match (identifier, date) {
        (Ok(identifier), None) => Ok(identifier),
        (identifier, date) => Err(Problem::invalid(identifier.err().into_iter().chain(date).collect()).into()),
    }
}

async fn ask(api: &Arc<Api>, programme: &Programme, identifier: &Mac, birth_date: Date, source: Source) -> Result<Written, Refusal> {
    let rules = programme.letters.as_ref().ok_or(Code::MailNotPossible)?;
    let subject = Subject::find(api, identifier).await?;
    api.hashing.room()?;
    let counted = subject.count(api, programme, source).await?;
    let born = subject.was_born(api, birth_date);
    let Some(record) = subject.record.as_ref().filter(|_| born) else {
        return Err(Problem::new(Code::RecoveryNotMatched).with_tries_left(counted.left).into());
    };
    api.store.give_back(&counted).await?;
    if record.protected || !record.address_valid {
        return Err(Code::MailNotPossible.into());
    }
    let now = api.now();
    let letter = letter::draw(api, programme, rules, &subject, record.key).await?;
    let queued = api.store.queue_letter(&letter, rules.in_30_days, now - days(30)).await?;
    letter::told(api, programme, rules, queued)
}
