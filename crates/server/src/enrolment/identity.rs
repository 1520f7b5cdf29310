//! Who the person is, as the agency's card says (HU-05 to HU-08).
//!
//! Comparing costs nothing and is done before anything is counted; what it says becomes known only through the
//! transaction that counts. Unknown, protected and other people's records answer with the same bytes, and the answer waits
//! for a time that is the same for all.

use std::sync::Arc;

use contract::enrolment::Enrolment;
use contract::problem::{Code, Problem};
use domain::card::{Card, TypedCard};
use domain::clock::day_in;
use domain::identifier::IdentifierKind;
use domain::programme::Programme;
use store::Mac;
use store::accounts::Reads;
use store::enrolments::{Judged, Submission};
use store::participants::Record;
use store::vault::{self, MacKind};
use zeroize::Zeroizing;

use super::state::{Matched, State};
use super::{UnderWay, step};
use crate::api::{Api, seconds_until};
use crate::extract::Source;
use crate::hashing::same;
use crate::refusal::Refusal;
use crate::subject::{self, Subject};

/// A card, well formed.
pub struct Identity(Card);

impl Identity {
    /// Reads what was typed. A slip that can be seen never costs a try.
    ///
    /// # Errors
    /// Every field that is wrong.
    pub fn read(api: &Api, under_way: &UnderWay, typed: &TypedCard, client_id_digits: u8) -> Result<Self, Refusal> {
        let today = day_in(api.clock.now(), &under_way.programme().zone);
        typed
            .read(client_id_digits, today)
            .map(Self)
            .map_err(|problems| Problem::invalid(problems).into())
    }

    /// Submits it: one try, if the same was not wrong before.
    ///
    /// # Errors
    /// [`Code::IdentityNotMatched`] with the tries that are left; [`Code::IdentityClosed`], after which the enrolment is gone;
    /// [`Code::AlreadyEnrolled`], which is told after a match alone; [`Code::SourceLimited`], [`Code::ChangedElsewhere`],
    /// [`Code::EnrolmentOver`].
    pub async fn submit(self, api: &Arc<Api>, mut under_way: UnderWay, place: usize, source: Source) -> Result<Enrolment, Refusal> {
        let Self(card) = self;
        let programme = under_way.programme();
        let identifier = vault::identifier(&*api.vault, &programme.id, IdentifierKind::ParticipantId, &card.client_id);
        let subject = Subject::find(api, &identifier).await?;
        let record = subject.record.as_ref();
        let matches = is_same(api, record, &card);
        let is_enrolled = record.is_some_and(|record| record.is_enrolled);
        let state = entered(&under_way, &card, record, place);
        let submission = Submission {
            token: under_way.token,
            version: under_way.version,
            new: subject::new_try(api, counter(api, &subject), source),
            digest: digest(api, programme, &card),
            matches,
            sealed: if is_enrolled { None } else { Some(under_way.sealed(api, &state)?) },
        };
        let judged = api.store.judge_identity(&submission, &programme.tries).await?;
        let not_matched = |left| Err(Problem::new(Code::IdentityNotMatched).with_tries_left(left).into());
        let wait = |code, until| Err(Problem::new(code).after(seconds_until(until, submission.new.at)).into());
        match judged {
            Judged::Matched if is_enrolled => Err(Code::AlreadyEnrolled.into()),
            Judged::Matched => {
                under_way.mismatches = 0;
                under_way.state = state;
                Ok(under_way.told())
            }
            Judged::Mismatched { left } | Judged::Repeated { left } => not_matched(left),
            Judged::LastMismatch { until } | Judged::Locked { until } => wait(Code::IdentityClosed, until),
            Judged::SourceLimited { until } => wait(Code::SourceLimited, until),
            Judged::ChangedElsewhere => Err(Code::ChangedElsewhere.into()),
            Judged::Over => Err(Code::EnrolmentOver.into()),
        }
    }
}

/// Whether a card names a record that may be enrolled without staff. As much work for an unknown one.
fn is_same(api: &Api, record: Option<&Record>, card: &Card) -> bool {
    let on_file = Card {
        first_name: record.map_or_else(String::new, |record| record.first_name.clone()),
        last_name: record.map_or_else(String::new, |record| record.last_name.clone()),
        suffix: record.and_then(|record| record.suffix),
        // These two are compared by their MACs: the one below, and the one by which the record was found.
        birth_date: card.birth_date,
        client_id: card.client_id.clone(),
    };
    let key = |card: &Card| api.vault.mac(MacKind::Enrolment, Zeroizing::new(card.key()).as_bytes());
    let is_named = same(&key(&on_file), &key(card));
    let account = record.map_or(store::PublicId([0; 16]), |record| record.account);
    let born = record.and_then(|record| record.birth_date).unwrap_or_default();
    let was_born = same(&vault::birth_date(&*api.vault, account, card.birth_date), &born);
    let may = record.is_some_and(|record| !record.protected && record.reads == Reads::Own);
    is_named & was_born & may
}

/// What is known after a match.
fn entered(under_way: &UnderWay, card: &Card, record: Option<&Record>, place: usize) -> State {
    let mut state = under_way.state.clone();
    state.first_name.clone_from(&card.first_name);
    state.last_name.clone_from(&card.last_name);
    state.suffix = card.suffix;
    state.birth_date = Some(card.birth_date);
    state.client_id.clone_from(&card.client_id);
    state.matched = record.map(|record| Matched {
        record: record.key.0,
        first_name: record.first_name.clone(),
        last_name: record.last_name.clone(),
        language: record.language,
    });
    step::entered(under_way, &mut state, place);
    state
}

/// Mismatches are counted apart from sign-ins: whoever closes the form does not close the door.
fn counter(api: &Api, subject: &Subject) -> Mac {
    api.vault
        .mac(MacKind::Tries, &[b"identity".as_slice(), &subject.counter()].join(&0))
}

fn digest(api: &Api, programme: &Programme, card: &Card) -> Mac {
    let whole = Zeroizing::new(format!("submission\0{}\0{}", programme.id, card.key()));
    api.vault.mac(MacKind::Enrolment, whole.as_bytes())
}
