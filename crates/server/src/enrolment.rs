//! An enrolment under way (MA-06 to MA-14, HU-04 to HU-10): what was entered, sealed under a key that the person's token is
//! part of, so that database and keys together do not open it. One file a kind of step.

mod challenge;
mod credentials;
mod finish;
mod identity;
mod name_and_email;
mod questions;
mod state;
mod step;

use std::sync::Arc;

use contract::enrolment::Enrolment;
use contract::problem::Code;
use contract::programme::OfferedProgramme;
use contract::secret::Secret;
use domain::clock::random;
use domain::enrolment::{EnrolmentRules, Step};
use domain::language::Language;
use domain::programme::Programme;
use store::enrolments::NewEnrolment;
use store::vault::MacKind;
use store::{Mac, Millis, PublicId};
use zeroize::Zeroizing;

use crate::api::{Api, minutes};
use crate::refusal::Refusal;
use crate::signed_in::instant;
use crate::token::{self, Fingerprint};
use crate::vault::{cipher, open_with, seal_with};

pub use challenge::draw;
pub use finish::finish;
use state::State;
pub use step::Answered;

/// An enrolment as a request finds it.
pub struct UnderWay {
    /// The programme.
    pub offered: Arc<OfferedProgramme>,
    /// Its token's fingerprint.
    pub token: Fingerprint,
    id: PublicId,
    key: Zeroizing<Mac>,
    version: u32,
    mismatches: u32,
    ends_at: Millis,
    state: State,
}

/// Begins an enrolment; it and its token.
///
/// # Errors
/// [`Code::NotFound`] for a programme that nobody enrols in, or the database's.
pub async fn begin(api: &Api, offered: Arc<OfferedProgramme>, language: Language) -> Result<(Secret, UnderWay), Refusal> {
    let rules = offered.programme.enrolment.as_ref().ok_or(Code::NotFound)?;
    let (secret, _) = token::new(&*api.entropy);
    let bytes = token::bytes(secret.expose()).ok_or(Code::Internal)?;
    let under_way = UnderWay {
        token: token::fingerprint_of(&bytes),
        id: PublicId(random(&*api.entropy)),
        key: sealing_key(api, &bytes),
        version: 1,
        mismatches: 0,
        ends_at: api.now() + minutes(rules.minutes),
        state: State::new(rules.steps.len(), random(&*api.entropy), language),
        offered,
    };
    let new = NewEnrolment {
        token: under_way.token,
        id: under_way.id,
        program: under_way.programme().id.clone(),
        sealed: under_way.sealed(api, &under_way.state)?,
        ends_at: under_way.ends_at,
    };
    api.store.begin_enrolment(&new).await?;
    Ok((secret, under_way))
}

impl UnderWay {
    /// The enrolment of a token and an id that belong together.
    ///
    /// # Errors
    /// [`Code::EnrolmentOver`].
    pub async fn find(api: &Api, id: PublicId, bytes: &[u8; 32]) -> Result<Self, Refusal> {
        let token = token::fingerprint_of(bytes);
        let kept = api.store.enrolment(&token).await?.ok_or(Code::EnrolmentOver)?;
        if kept.id != id || api.now() >= kept.ends_at {
            return Err(Code::EnrolmentOver.into());
        }
        let offered = api.programmes.get(&kept.program).cloned().ok_or(Code::EnrolmentOver)?;
        let key = sealing_key(api, bytes);
        let clear = open_with(&cipher(&key), &kept.id.0, &kept.sealed).map_err(|error| Refusal::internal(&error))?;
        let state: State = serde_json::from_slice(&clear).map_err(|error| Refusal::internal(&error))?;
        let steps = offered.programme.enrolment.as_ref().map_or(0, |rules| rules.steps.len());
        if state.count() != steps {
            // The service was started anew with other steps.
            return Err(Code::EnrolmentOver.into());
        }
        Ok(Self {
            offered,
            token,
            id,
            key,
            version: kept.version,
            mismatches: kept.mismatches,
            ends_at: kept.ends_at,
            state,
        })
    }

    /// The programme's definition.
    #[must_use]
    pub fn programme(&self) -> &Programme {
        &self.offered.programme
    }

    /// As the app is told of it.
    #[must_use]
    pub fn told(&self) -> Enrolment {
        let asks_identity = self.steps().iter().any(|step| matches!(step, Step::Identity { .. }));
        let left = self.programme().tries.in_a_row.saturating_sub(self.mismatches);
        Enrolment {
            id: self.id.to_string(),
            program: self.programme().id.clone(),
            next: u8::try_from(self.state.next()).unwrap_or(u8::MAX),
            entered: self.state.entered(),
            tries_left: asks_identity.then_some(left),
            ends_at: instant(self.ends_at),
        }
    }

    fn rules(&self) -> Option<&EnrolmentRules> {
        self.programme().enrolment.as_ref()
    }

    fn steps(&self) -> &[Step] {
        self.rules().map_or(&[], |rules| &rules.steps)
    }

    fn place(&self, wanted: impl Fn(&Step) -> bool) -> Option<usize> {
        self.steps().iter().position(wanted)
    }

    fn sealed(&self, api: &Api, state: &State) -> Result<Vec<u8>, Refusal> {
        let clear = Zeroizing::new(serde_json::to_vec(state).map_err(|error| Refusal::internal(&error))?);
        seal_with(&cipher(&self.key), &*api.entropy, &self.id.0, &clear).map_err(|error| Refusal::internal(&error))
    }

    /// Keeps what is entered now.
    ///
    /// # Errors
    /// [`Code::ChangedElsewhere`], if another window was quicker.
    async fn keep(&mut self, api: &Api, state: State) -> Result<(), Refusal> {
        let sealed = self.sealed(api, &state)?;
        if !api.store.keep_enrolment(&self.token, self.version, &sealed).await? {
            return Err(Code::ChangedElsewhere.into());
        }
        self.version += 1;
        self.state = state;
        Ok(())
    }
}

/// What the image shows that was drawn last, to whoever has the token beside the keys: for tests, which cannot see.
///
/// # Errors
/// As [`UnderWay::find`].
pub async fn text_in_the_image(api: &Api, id: PublicId, token: &str) -> Result<Option<String>, Refusal> {
    let bytes = token::bytes(token).ok_or(Code::EnrolmentOver)?;
    let under_way = UnderWay::find(api, id, &bytes).await?;
    Ok(under_way.state.challenge.map(|expected| expected.text().to_owned()))
}

fn sealing_key(api: &Api, bytes: &[u8; 32]) -> Zeroizing<Mac> {
    let purpose = Zeroizing::new([b"sealed".as_slice(), bytes].join(&0));
    Zeroizing::new(api.vault.mac(MacKind::Enrolment, &purpose))
}
