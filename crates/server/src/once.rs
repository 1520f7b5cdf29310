//! Writing once: a request that comes again with its `Idempotency-Key` is answered as the first time.
//!
//! An answer may hold a token, so it is kept sealed under a key made of the client's own key: the database and the
//! service's keys together do not open it.

use std::sync::Arc;
use std::time::Duration;

use contract::problem::{Code, Problem};
use store::idempotency::Claim;
use store::vault::MacKind;
use store::{Mac, Millis};
use zeroize::Zeroizing;

use crate::answer::Written;
use crate::api::Api;
use crate::extract::IdempotencyKey;
use crate::refusal::Refusal;
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
}

impl Once {
    /// A request of `scope` (a token's fingerprint, or whatever else says who asks), to `target`, with that body.
    #[must_use]
    pub fn new(api: &Api, scope: &[u8], key: IdempotencyKey, target: &str, body: &[u8]) -> Self {
        let mac = |parts: [&[u8]; 2]| api.vault.mac(MacKind::Idempotency, &Zeroizing::new(parts.join(&0)));
        let name = mac([scope, key.bytes()]);
        let request = mac([target.as_bytes(), body]);
        Self { key, name, request }
    }

    /// The answer, if the request was answered before.
    ///
    /// # Errors
    /// The refusal that it was answered with.
    pub async fn before(&self, api: &Api) -> Result<Option<Written>, Refusal> {
        match self.claim(api).await? {
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
        for _ in 0..LOOKS {
            match self.claim(api).await? {
                Claim::Fresh => {
                    let api = Arc::clone(api);
                    let task = tokio::spawn(async move { self.work(&api, work).await });
                    return task.await.unwrap_or_else(|error| Err(Refusal::internal(&error)));
                }
                Claim::Answered(sealed) => return self.opened(api, &sealed),
                Claim::OtherRequest => return Err(Code::IdempotencyKeyReused.into()),
                Claim::Working => tokio::time::sleep(PAUSE).await,
            }
        }
        Err(Problem::new(Code::StillWorking).after(1).into())
    }

    async fn claim(&self, api: &Api) -> Result<Claim, Refusal> {
        let now = api.now();
        Ok(api.store.claim(&self.name, &self.request, now, now - ABANDONED).await?)
    }

    async fn work(&self, api: &Api, work: impl Future<Output = Result<Written, Refusal>>) -> Result<Written, Refusal> {
        let answer = work.await;
        // Nothing was done where the answer is to wait or that something broke: a retry may do it.
        let done = answer.as_ref().err().is_none_or(|refusal| !matches!(refusal.0.status, 429 | 500..));
        if done {
            let clear = Zeroizing::new(written_down(&answer));
            let sealed = seal_with(&cipher(&self.sealing_key(api)), &*api.entropy, &self.name, &clear);
            let sealed = sealed.map_err(|error| Refusal::internal(&error))?;
            api.store.keep_answer(&self.name, &sealed).await?;
        } else {
            api.store.release(&self.name).await?;
        }
        answer
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
