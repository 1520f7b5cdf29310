//! The present password, typed again before what nobody else may do: the next person at the computer has the session.

use std::sync::Arc;

use contract::problem::{Code, Problem};
use contract::secret::Secret;
use domain::field::{FieldCode, FieldProblem};
use domain::programme::Programme;
use store::secrets::SecretSet;
use zeroize::Zeroizing;

use crate::api::Api;
use crate::extract::Source;
use crate::hashing::Hash;
use crate::refusal::Refusal;
use crate::signed_in::AnySession;
use crate::subject::count_for;
use crate::verdict::Verdict;

/// What was typed in a field of a form, well formed.
pub struct PresentPassword {
    field: &'static str,
    typed: Zeroizing<String>,
}

/// A password that was right.
pub struct Proved {
    /// Its hash.
    pub hash: Hash,
    /// All hashes of the person's.
    pub on_file: SecretSet,
}

impl PresentPassword {
    /// Reads it; a badly formed one never costs a try.
    ///
    /// # Errors
    /// The problem of the field.
    pub fn read(programme: &Programme, field: &'static str, typed: &Secret) -> Result<Self, FieldProblem> {
        let read = programme.sign_in.secret.read(typed.expose());
        read.map(|typed| Self {
            field,
            typed: Zeroizing::new(typed),
        })
        .map_err(|code| FieldProblem::new(field, code))
    }

    /// Whether it is the person's: a try like one at sign-in, counted before it is evaluated.
    ///
    /// # Errors
    /// [`FieldCode::WrongPassword`] with the tries that are left; [`Code::CredentialsLocked`], [`Code::SourceLimited`].
    pub async fn prove(self, api: &Arc<Api>, session: &AnySession, source: Source) -> Result<Proved, Refusal> {
        let programme = session.programme(api)?;
        let on_file = api.store.secrets(session.participant()).await?.ok_or(Code::SessionEnded)?;
        api.hashing.room()?;
        let counted = count_for(api, session.account(), programme, source).await?;
        let hash = api.hashing.hash(self.typed, on_file.salt).await?;
        if Verdict::of(&hash, &on_file, api.now()) != Verdict::Pin {
            let wrong = vec![FieldProblem::new(self.field, FieldCode::WrongPassword)];
            return Err(Problem::invalid(wrong).with_tries_left(counted.left).into());
        }
        api.store.give_back(&counted).await?;
        Ok(Proved { hash, on_file })
    }
}
