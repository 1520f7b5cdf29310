//! `/v1/programs/{program}/recoveries/password`: a new password in place of a forgotten one (MA-15, HU-02).

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use contract::password::{PasswordRecovery, Recovered};
use contract::path;
use contract::problem::{Code, Problem};
use domain::field::{FieldCode, FieldProblem};
use domain::password;
use domain::programme::{Programme, RecoveryRules};
use store::accounts;
use zeroize::Zeroizing;

use crate::answer::Written;
use crate::api::Api;
use crate::extract::{Offered, Source, Writing};
use crate::hashing::same;
use crate::questions;
use crate::recovering::{Proof, Recovering};
use crate::recovery_code::RecoveryCode;
use crate::refusal::Refusal;

/// Changes a forgotten password, proved with answers to the questions that are asked or with the recovery code, which is
/// used up by it. Every session of the person's ends.
#[utoipa::path(put, path = path::RECOVERY_PASSWORD, operation_id = "recover_password", tag = "sign-in",
    params(("program" = String, Path, description = "The programme's id", pattern = "^[a-z0-9-]+$", max_length = 64)),
    request_body = PasswordRecovery,
    responses(
        (status = 200, description = "Changed", body = Recovered),
        (status = 401, description = "answers-wrong, with `tries_left`"),
        (status = 404, description = "not-found: no such programme, or no password to recover in it"),
        (status = 429, description = "credentials-locked, source-limited")))]
pub async fn replace(State(api): State<Arc<Api>>, Offered(offered): Offered, source: Source, writing: Writing) -> Result<Written, Refusal> {
    let rules = offered.programme.recovery.ok_or(Code::NotFound)?;
    let form: PasswordRecovery = writing.read()?;
    let typed = read(&offered.programme, rules, &form)?;
    let recovering = Recovering::find(&api, &offered.programme, &form.user_id).await?;
    let once = writing.once(&api, offered.programme.id.as_bytes());
    let doing = Arc::clone(&api);
    let work = async move { recover(&doing, &offered.programme, rules, &recovering, typed, source).await };
    once.answer(&api, work).await
}

/// What was typed, well formed.
struct Typed {
    proof: Proof,
    new: Zeroizing<String>,
}

/// A field that is badly formed is told, and never costs a try.
fn read(programme: &Programme, rules: RecoveryRules, form: &PasswordRecovery) -> Result<Typed, Refusal> {
    let password_rules = programme.sign_in.secret.password().ok_or(Code::NotFound)?;
    let user_id = form.user_id.expose().trim();
    let new = password::choose(form.new.expose(), password_rules, user_id).map_err(|fault| FieldProblem::new("new", fault));
    match (proof(rules, form), new) {
        (Ok(proof), Ok(())) => Ok(Typed {
            proof,
            new: Zeroizing::new(form.new.expose().to_owned()),
        }),
        (proof, new) => Err(Problem::invalid(proof.err().unwrap_or_default().into_iter().chain(new.err()).collect()).into()),
    }
}

fn proof(rules: RecoveryRules, form: &PasswordRecovery) -> Result<Proof, Vec<FieldProblem>> {
    if rules.questions == 0 {
        let typed = form.code.as_ref().map_or("", |code| code.expose());
        let code = RecoveryCode::read(typed).map_err(|code| vec![FieldProblem::new("code", code)])?;
        return Ok(Proof::Code(code));
    }
    let answers = questions::read(&form.answers)?;
    let asked = usize::from(rules.questions);
    match answers.len() {
        given if given < asked => Err(vec![FieldProblem::new(&format!("answer-{}", given + 1), FieldCode::Missing)]),
        given if given > asked => Err(vec![FieldProblem::new(&format!("answer-{}", asked + 1), FieldCode::NotOffered)]),
        _ => Ok(Proof::Answers(answers)),
    }
}

async fn recover(
    api: &Arc<Api>,
    programme: &Programme,
    rules: RecoveryRules,
    recovering: &Recovering,
    typed: Typed,
    source: Source,
) -> Result<Written, Refusal> {
    let asked = recovering.asked(api, programme, rules);
    api.hashing.room()?;
    let counted = recovering.count(api, programme, rules, source).await?;
    let proved = recovering.is_proved(api, &typed.proof, &asked).await?;
    let Some((participant, on_file)) = recovering.account().filter(|_| proved) else {
        return Err(Problem::new(Code::AnswersWrong).with_tries_left(counted.left).into());
    };
    api.store.give_back(&counted).await?;
    let new = api.hashing.hash(typed.new, on_file.salt).await?;
    let had = [&on_file.password].into_iter().chain(&on_file.earlier);
    if had.filter(|had| same(&new, *had)).count() > 0 {
        return Err(Refusal::field("new", FieldCode::PasswordUsedBefore));
    }
    let next = match typed.proof {
        Proof::Code(_) => Some(RecoveryCode::draw(&*api.entropy)),
        Proof::Answers(_) => None,
    };
    let code = match &next {
        Some(next) => Some(next.hash(api, on_file.salt).await?),
        None => None,
    };
    let recovery = accounts::PasswordRecovery {
        participant,
        before: on_file.password,
        new,
        history: programme.sign_in.history,
        code,
        at: api.now(),
    };
    let recovered = api.store.recover_password(&recovery).await?;
    api.sessions.forget(participant);
    if !recovered {
        // Another change was quicker: what was answered may not hold any more.
        return Err(Refusal::busy());
    }
    api.store.end_row(&recovering.sign_in_counter()).await?;
    let recovery_code = next.map(|next| next.printed());
    Written::json(StatusCode::OK, &Recovered { recovery_code })
}
