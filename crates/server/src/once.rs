//! Writing once: a request that comes again with its `Idempotency-Key` is answered as the first time.
//!
//! An answer may hold a token, so it is kept sealed under a key made of the client's own key: the database and the
//! service's keys together do not open it.

use std::sync::Arc;
use std::time::Duration;

use contract::problem::{Code, Problem};
use domain::programme::TryLimits;
use store::idempotency::{Claim, Claiming, KeptAnswer};
use store::tries::{ClaimedTry, CountedTry, NewTry};
use store::vault::MacKind;
use store::{Mac, Millis};
use zeroize::Zeroizing;

use crate::answer::Written;
use crate::api::Api;
use crate::extract::{IdempotencyKey, System};
use crate::goes_on::GoesOn;
use crate::refusal::Refusal;
use crate::subject::allowed;
use crate::vault::{cipher, open_with, seal_with};

/// A claim without an answer is given up after so long: whoever held it is gone.
const ABANDONED: Millis = 60_000;
/// How often a second request looks whether the first is answered …
const LOOKS: u32 = 40;
/// … and how long it waits between two looks.
const PAUSE: Duration = Duration::from_millis(50);

/// One writing request, told from all others.
pub struct Once {
    key: IdempotencyKey,
    name: Mac,
    request: Mac,
    enrolment: Option<Mac>,
}

impl Once {
    /// A request of `scope` (a token's fingerprint, or whatever else says who asks), to `target`, with that body.
    #[must_use]
    pub fn new(api: &Api, scope: &[u8], key: IdempotencyKey, target: &str, body: &[u8]) -> Self {
        let mac = |parts: [&[u8]; 2]| api.vault.mac(MacKind::Idempotency, &Zeroizing::new(parts.join(&0)));
        let name = mac([scope, key.bytes()]);
        let request = mac([target.as_bytes(), body]);
        Self {
            key,
            name,
            request,
            enrolment: None,
        }
    }

    /// The same of an enrolment, by its token's fingerprint: the answer goes when the enrolment does (MA-13).
    #[must_use]
    pub fn of_enrolment(mut self, token: Mac) -> Self {
        self.enrolment = Some(token);
        self
    }

    /// The answer, if the request was answered before.
    ///
    /// # Errors
    /// The refusal that it was answered with.
    pub async fn before(&self, api: &Api) -> Result<Option<Written>, Refusal> {
        match api.store.claim(&self.claiming(api)).await? {
            Claim::Answered(sealed) => self.opened(api, &sealed).map(Some),
            Claim::Fresh => {
                api.store.release(&self.name).await?;
                Ok(None)
            }
            Claim::Working | Claim::OtherRequest => Ok(None),
        }
    }

    /// Does the work, or answers as when it was done. The work goes on if the client hangs up.
    ///
    /// # Errors
    /// What the work refuses with; [`Code::IdempotencyKeyReused`]; [`Code::StillWorking`].
    pub async fn answer<W>(self, api: &Arc<Api>, work: W) -> Result<Written, Refusal>
    where
        W: Future<Output = Result<Written, Refusal>> + Send + 'static,
    {
        match self.turn(api, || self.claimed(api)).await? {
            Turn::Ours(()) => self.work(api, async { work.await.map(Done::ToKeep) }).await,
            Turn::Answered(written) => Ok(written),
        }
    }

    /// The same for work that keeps the answer itself, in one transaction with what it does.
    ///
    /// # Errors
    /// As [`Self::answer`].
    pub async fn answer_kept<W>(self, api: &Arc<Api>, work: impl FnOnce(Keeping) -> W) -> Result<Written, Refusal>
    where
        W: Future<Output = Result<Written, Refusal>> + Send + 'static,
    {
        match self.turn(api, || self.claimed(api)).await? {
            Turn::Ours(()) => {
                let work = work(self.keeping(api));
                self.work(api, async { work.await.map(Done::Kept) }).await
            }
            Turn::Answered(written) => Ok(written),
        }
    }

    /// The same for a sign-in, which is a try: it is claimed, counted and noted at once, and the work keeps the answer of a
    /// right one in one transaction with what it does.
    ///
    /// # Errors
    /// As [`Self::answer`]; [`Code::CredentialsLocked`] and [`Code::SourceLimited`].
    pub async fn answer_sign_in<W>(
        self,
        api: &Arc<Api>,
        new: impl Fn() -> NewTry,
        system: System,
        limits: &TryLimits,
        work: impl FnOnce(CountedTry, Keeping) -> W,
    ) -> Result<Written, Refusal>
    where
        W: Future<Output = Result<Written, Refusal>> + Send + 'static,
    {
        let claim = || {
            let (new, claiming) = (new(), self.claiming(api));
            async move {
                match api.store.claim_sign_in(&claiming, &new, system.0, limits).await? {
                    ClaimedTry::New(counted) => Ok(Claimed::Ours(allowed(counted, new.at)?)),
                    ClaimedTry::Known(claim) => Ok(Claimed::Before(claim)),
                }
            }
        };
        match self.turn(api, claim).await? {
            Turn::Ours(counted) => {
                let work = work(counted, self.keeping(api));
                self.work(api, async { work.await.map(Done::Kept) }).await
            }
            Turn::Answered(written) => Ok(written),
        }
    }

    /// Claims the request, again and again while somebody else is at work on it.
    async fn turn<T, C>(&self, api: &Api, claim: impl Fn() -> C) -> Result<Turn<T>, Refusal>
    where
        C: Future<Output = Result<Claimed<T>, Refusal>>,
    {
        for _ in 0..LOOKS {
            match claim().await? {
                Claimed::Ours(ours) => return Ok(Turn::Ours(ours)),
                Claimed::Before(Claim::Answered(sealed)) => return self.opened(api, &sealed).map(Turn::Answered),
                Claimed::Before(Claim::OtherRequest) => return Err(Code::IdempotencyKeyReused.into()),
                Claimed::Before(Claim::Fresh | Claim::Working) => tokio::time::sleep(PAUSE).await,
            }
        }
        Err(Problem::new(Code::StillWorking).after(1).into())
    }

    async fn claimed(&self, api: &Api) -> Result<Claimed<()>, Refusal> {
        Ok(match api.store.claim(&self.claiming(api)).await? {
            Claim::Fresh => Claimed::Ours(()),
            known => Claimed::Before(known),
        })
    }

    fn claiming(&self, api: &Api) -> Claiming {
        let now = api.now();
        Claiming {
            key: self.name,
            request: self.request,
            at: now,
            abandoned: now - ABANDONED,
        }
    }

    async fn work(self, api: &Arc<Api>, work: impl Future<Output = Result<Done, Refusal>> + Send + 'static) -> Result<Written, Refusal> {
        let api = Arc::clone(api);
        GoesOn::new(async move {
            let done = work.await;
            self.keep(&api, done).await
        })
        .await
    }

    async fn keep(&self, api: &Api, done: Result<Done, Refusal>) -> Result<Written, Refusal> {
        let answer = match done {
            Ok(Done::Kept(written)) => return Ok(written),
            Ok(Done::ToKeep(written)) => Ok(written),
            Err(refusal) => Err(refusal),
        };
        // Nothing was done where the answer is to wait or that something broke: a retry may do it. A form that closed is closed.
        let is_done = |refusal: &Refusal| refusal.0.code == Code::IdentityClosed || !matches!(refusal.0.status, 429 | 500..);
        let done = answer.as_ref().err().is_none_or(is_done);
        if done {
            api.store.keep_answer(&self.keeping(api).sealed(api, &answer)?).await?;
        } else {
            api.store.release(&self.name).await?;
        }
        answer
    }

    fn keeping(&self, api: &Api) -> Keeping {
        Keeping {
            name: self.name,
            key: self.sealing_key(api),
            enrolment: self.enrolment,
        }
    }

    fn opened(&self, api: &Api, sealed: &[u8]) -> Result<Written, Refusal> {
        let clear = open_with(&cipher(&self.sealing_key(api)), &self.name, sealed).map_err(|error| Refusal::internal(&error))?;
        read_back(&clear)
    }

    fn sealing_key(&self, api: &Api) -> Zeroizing<Mac> {
        let purpose = [b"answer".as_slice(), self.key.bytes()].join(&0);
        Zeroizing::new(api.vault.mac(MacKind::Idempotency, &purpose))
    }
}

/// What claiming a request says.
enum Claimed<T> {
    /// It is new and there to be done.
    Ours(T),
    /// It came before; a fresh one is nobody's any more.
    Before(Claim),
}

/// What became of a request that was claimed.
enum Turn<T> {
    /// It is there to be done.
    Ours(T),
    /// It was done before, and answered so.
    Answered(Written),
}

/// An answer to a request that is done.
enum Done {
    /// It is in the database with what was done.
    Kept(Written),
    /// It is still to be kept.
    ToKeep(Written),
}

/// What a request's answer is kept under.
pub struct Keeping {
    name: Mac,
    key: Zeroizing<Mac>,
    enrolment: Option<Mac>,
}

impl Keeping {
    /// The answer for the database.
    ///
    /// # Errors
    /// [`Code::Internal`].
    pub fn answer(&self, api: &Api, written: &Written) -> Result<KeptAnswer, Refusal> {
        self.sealed(api, &Ok(written.clone()))
    }

    fn sealed(&self, api: &Api, answer: &Result<Written, Refusal>) -> Result<KeptAnswer, Refusal> {
        let clear = Zeroizing::new(written_down(answer));
        let sealed = seal_with(&cipher(&self.key), &*api.entropy, &self.name, &clear).map_err(|error| Refusal::internal(&error))?;
        Ok(KeptAnswer {
            key: self.name,
            sealed,
            enrolment: self.enrolment,
        })
    }
}

fn written_down(answer: &Result<Written, Refusal>) -> Vec<u8> {
    let (status, body) = match answer {
        Ok(written) => (written.status, written.body.to_vec()),
        Err(refusal) => (refusal.0.status, serde_json::to_vec(&refusal.0).unwrap_or_default()),
    };
    [status.to_be_bytes().as_slice(), &body].concat()
}

fn read_back(clear: &[u8]) -> Result<Written, Refusal> {
    let (status, body) = clear.split_first_chunk::<2>().ok_or(Code::Internal)?;
    let status = u16::from_be_bytes(*status);
    if status < 400 {
        return Ok(Written {
            status,
            body: Zeroizing::new(body.to_vec()),
        });
    }
    let problem: Problem = serde_json::from_slice(body).map_err(|error| Refusal::internal(&error))?;
    Err(problem.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_read_back_as_it_was_given() {
        let given = Ok(Written {
            status: 201,
            body: Zeroizing::new(b"{}".to_vec()),
        });
        assert_eq!(read_back(&written_down(&given)), given);
        let refused = Err(Problem::new(Code::CredentialsWrong).with_tries_left(2).into());
        assert_eq!(read_back(&written_down(&refused)), refused);
    }
}
