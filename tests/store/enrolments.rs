//! Enrolments under way, and identities that are submitted at once.

use std::sync::Arc;

use domain::identifier::IdentifierKind;
use domain::language::Language;
use domain::programme::TryLimits;
use store::accounts::{AccountDetails, AnswerHash, NewAccount, Reads};
use store::enrolments::{Finished, Finishing, Judged, NewEnrolment, Submission};
use store::idempotency::{Claim, Claiming, KeptAnswer};
use store::tries::NewTry;
use store::upkeep::Forget;
use store::{Mac, Millis, ParticipantKey, PublicId, Store, vault};

use crate::household::{PROGRAM, id, two_parents};
use crate::secrets::session;

/// Rounds of a thousand submissions each: some seven seconds of an unoptimised build.
const ROUNDS: u32 = 100;
const AT_ONCE: u32 = 1_000;

const NOW: Millis = 1_795_305_600_000;
const MINUTE: Millis = 60_000;
const HOUR: Millis = 60 * MINUTE;
pub const TOKEN: Mac = [0x70; 32];
const RECORD: Mac = [1; 32];
const SOURCE: Mac = [2; 32];

fn limits() -> TryLimits {
    TryLimits {
        in_a_row: 3,
        lock_minutes: 30,
        in_30_days: 10,
        per_source_hour: 50,
    }
}

fn mac(topic: u8, number: u32) -> Mac {
    let mut mac = [topic; 32];
    mac[28..].copy_from_slice(&number.to_be_bytes());
    mac
}

pub async fn begin(store: &Arc<dyn Store>, token: Mac) {
    let new = NewEnrolment {
        token,
        id: PublicId(token[16..].try_into().unwrap()),
        program: PROGRAM.into(),
        sealed: b"nothing yet".into(),
        ends_at: NOW + 30 * MINUTE,
    };
    store.begin_enrolment(&new).await.unwrap();
}

fn wrong(number: u32) -> Submission {
    Submission {
        token: TOKEN,
        version: 1,
        new: NewTry {
            record: RECORD,
            source: SOURCE,
            at: NOW,
        },
        digest: mac(3, number),
        matches: false,
        sealed: None,
    }
}

fn right(number: u32, version: u32) -> Submission {
    Submission {
        version,
        matches: true,
        sealed: Some(b"matched".into()),
        ..wrong(number)
    }
}

async fn judge(store: &Arc<dyn Store>, submission: Submission) -> Judged {
    store.judge_identity(&submission, &limits()).await.unwrap()
}

pub async fn hu_08_a_thousand_wrong_submissions_at_once_let_exactly_three_through(store: Arc<dyn Store>) {
    for round in 0..ROUNDS {
        // One enrolment in the first round, then ten: the record counts whichever form they come from.
        let forms = if round == 0 { 1 } else { 10 };
        for form in 0..forms {
            begin(&store, mac(0x70, round * 10 + form)).await;
        }
        let submissions: Vec<_> = (0..AT_ONCE)
            .map(|number| {
                let store = Arc::clone(&store);
                let new = NewTry {
                    record: mac(1, round),
                    source: mac(2, round * 100 + number % 100),
                    at: NOW,
                };
                let token = mac(0x70, round * 10 + number % forms);
                tokio::spawn(async move {
                    judge(
                        &store,
                        Submission {
                            token,
                            new,
                            ..wrong(number)
                        },
                    )
                    .await
                })
            })
            .collect();
        let mut evaluated = Vec::new();
        for submission in submissions {
            match submission.await.unwrap() {
                Judged::Mismatched { left } => evaluated.push(left),
                Judged::LastMismatch { until } => {
                    assert_eq!(until, NOW + 30 * MINUTE);
                    evaluated.push(0);
                }
                refused => assert!(matches!(refused, Judged::Locked { .. } | Judged::Over), "{refused:?}"),
            }
        }
        evaluated.sort_unstable();
        assert_eq!(evaluated, [0, 1, 2], "round {round}");
    }
}

pub async fn hu_08_three_mismatches_in_a_row_close_the_form_whomever_they_name(store: Arc<dyn Store>) {
    begin(&store, TOKEN).await;
    let naming = |record: u8, number| Submission {
        new: NewTry {
            record: [record; 32],
            ..wrong(0).new
        },
        ..wrong(number)
    };
    assert_eq!(judge(&store, naming(11, 1)).await, Judged::Mismatched { left: 2 });
    assert_eq!(judge(&store, naming(12, 2)).await, Judged::Mismatched { left: 1 });
    let until = NOW + 30 * MINUTE;
    assert_eq!(judge(&store, naming(13, 3)).await, Judged::LastMismatch { until });
    assert_eq!(store.enrolment(&TOKEN).await.unwrap(), None);
    assert_eq!(judge(&store, naming(14, 4)).await, Judged::Over);
}

pub async fn hu_08_a_match_ends_the_row_and_not_the_budget(store: Arc<dyn Store>) {
    begin(&store, TOKEN).await;
    let (mut number, mut version) = (0, 1);
    // Ten mismatches in 30 days, two in a row and a match each time.
    for round in 0..5 {
        for left in [2, 1] {
            number += 1;
            let of_budget = 10 - number;
            let expected = match left.min(of_budget) {
                0 => Judged::LastMismatch {
                    until: NOW + 30 * 24 * HOUR,
                },
                left => Judged::Mismatched { left },
            };
            assert_eq!(judge(&store, wrong(number)).await, expected, "number {number}");
        }
        if round < 4 {
            assert_eq!(judge(&store, right(0, version)).await, Judged::Matched);
            version += 1;
            let kept = store.enrolment(&TOKEN).await.unwrap().unwrap();
            assert_eq!((kept.mismatches, kept.version, kept.sealed), (0, version, b"matched".to_vec()));
        }
    }
    begin(&store, mac(0x71, 1)).await;
    let again = Submission {
        token: mac(0x71, 1),
        ..right(0, 1)
    };
    let until = NOW + 30 * 24 * HOUR;
    assert_eq!(judge(&store, again).await, Judged::Locked { until }, "as many as 30 days allow");
}

pub async fn hu_08_the_same_wrong_submission_again_costs_nothing(store: Arc<dyn Store>) {
    begin(&store, TOKEN).await;
    begin(&store, mac(0x71, 1)).await;
    assert_eq!(judge(&store, wrong(1)).await, Judged::Mismatched { left: 2 });
    for _ in 0..20 {
        assert_eq!(judge(&store, wrong(1)).await, Judged::Repeated { left: 2 });
    }
    let from_elsewhere = Submission {
        token: mac(0x71, 1),
        ..wrong(1)
    };
    assert_eq!(judge(&store, from_elsewhere).await, Judged::Repeated { left: 2 });
    assert_eq!(judge(&store, wrong(2)).await, Judged::Mismatched { left: 1 });
    let mut next_day = wrong(1);
    next_day.new.at = NOW + 24 * HOUR;
    next_day.token = mac(0x71, 2);
    let longer = NewEnrolment {
        token: next_day.token,
        id: id(0x71, 2),
        program: PROGRAM.into(),
        sealed: Vec::new(),
        ends_at: NOW + 48 * HOUR,
    };
    store.begin_enrolment(&longer).await.unwrap();
    assert_eq!(
        judge(&store, next_day).await,
        Judged::LastMismatch {
            until: NOW + 24 * HOUR + 30 * MINUTE
        }
    );
}

pub async fn hu_08_what_was_wrong_is_right_once_the_agency_says_so(store: Arc<dyn Store>) {
    begin(&store, TOKEN).await;
    assert_eq!(judge(&store, wrong(1)).await, Judged::Mismatched { left: 2 });
    assert_eq!(judge(&store, right(1, 1)).await, Judged::Matched);
}

pub async fn ma_13_a_cancelled_enrolment_is_gone(store: Arc<dyn Store>) {
    begin(&store, TOKEN).await;
    assert_eq!(store.enrolment(&TOKEN).await.unwrap().unwrap().sealed, b"nothing yet");
    assert!(store.cancel_enrolment(&TOKEN).await.unwrap());
    assert_eq!(store.enrolment(&TOKEN).await.unwrap(), None);
    assert!(!store.cancel_enrolment(&TOKEN).await.unwrap());
    assert!(!store.keep_enrolment(&TOKEN, 1, b"later").await.unwrap());
}

pub async fn what_another_window_entered_is_not_overwritten(store: Arc<dyn Store>) {
    begin(&store, TOKEN).await;
    assert!(store.keep_enrolment(&TOKEN, 1, b"one").await.unwrap());
    assert!(!store.keep_enrolment(&TOKEN, 1, b"two").await.unwrap());
    assert_eq!(judge(&store, right(1, 1)).await, Judged::ChangedElsewhere);
    assert_eq!(finish(&store, finishing("casa77", None)).await, Finished::ChangedElsewhere);
    let kept = store.enrolment(&TOKEN).await.unwrap().unwrap();
    assert_eq!((kept.sealed, kept.version), (b"one".to_vec(), 2));
}

pub fn account(user_id: &str, record: Option<ParticipantKey>) -> NewAccount {
    NewAccount {
        account: vault::public_id(crate::place::vault(1).as_ref(), PROGRAM, "account", user_id),
        program: PROGRAM.into(),
        user_id: user_id.into(),
        details: AccountDetails {
            first_name: "Ana".into(),
            last_name: "Ruiz Peña".into(),
            email: "ana@example.org".into(),
            language: Language::EnUs,
        },
        name_is_matched: record.is_some(),
        record,
        salt: [9; 16],
        password: [4; 32],
        questions: vec![
            AnswerHash {
                question: "pet".into(),
                answer: [5; 32],
            },
            AnswerHash {
                question: "street".into(),
                answer: [6; 32],
            },
        ],
        recovery_code: Some([7; 32]),
    }
}

fn finishing(user_id: &str, record: Option<ParticipantKey>) -> Finishing {
    Finishing {
        token: TOKEN,
        version: 1,
        account: account(user_id, record),
        session: session(ParticipantKey(0), 1),
        answer: KeptAnswer {
            key: [8; 32],
            sealed: b"201".into(),
            enrolment: None,
        },
    }
}

async fn finish(store: &Arc<dyn Store>, finishing: Finishing) -> Finished {
    store.finish_enrolment(&finishing).await.unwrap()
}

/// Makes an account; its participant.
pub async fn member(store: &Arc<dyn Store>, user_id: &str, record: Option<ParticipantKey>, number: u8) -> ParticipantKey {
    let token = mac(0x72, number.into());
    begin(store, token).await;
    let finishing = Finishing {
        token,
        session: session(ParticipantKey(0), number),
        ..finishing(user_id, record)
    };
    assert_eq!(finish(store, finishing).await, Finished::Done);
    store.session(&[number; 32]).await.unwrap().unwrap().participant
}

pub fn user_id(user_id: &str) -> Mac {
    vault::identifier(crate::place::vault(1).as_ref(), PROGRAM, IdentifierKind::UserId, user_id)
}

pub async fn ma_13_an_account_is_made_whole_and_ends_the_enrolment(store: Arc<dyn Store>) {
    let (ana, _) = two_parents(&store).await;
    let claiming = Claiming {
        key: [8; 32],
        request: [1; 32],
        at: NOW,
        abandoned: NOW - MINUTE,
    };
    store.claim(&claiming).await.unwrap();
    begin(&store, TOKEN).await;
    assert_eq!(finish(&store, finishing("casa77", Some(ana))).await, Finished::Done);

    let record = store.by_identifier(&user_id("casa77")).await.unwrap().unwrap();
    let reads = Reads::Record {
        record: ana,
        code_entered: false,
    };
    assert_eq!((record.reads, record.birth_date, record.is_enrolled), (reads, None, false));
    assert_eq!((record.language, record.address_valid), (Language::EnUs, true));
    let session = store.session(&[1; 32]).await.unwrap().unwrap();
    assert_eq!(
        (session.participant, session.account, session.reads),
        (record.key, record.account, reads)
    );
    let secrets = store.secrets(record.key).await.unwrap().unwrap();
    assert_eq!((secrets.salt, secrets.pin, secrets.earlier), ([9; 16], Some([4; 32]), Vec::new()));
    assert_eq!(store.claim(&claiming).await.unwrap(), Claim::Answered(b"201".into()));
    assert_eq!(store.enrolment(&TOKEN).await.unwrap(), None);
    assert_eq!(finish(&store, finishing("casa78", None)).await, Finished::Over);
    let heading = store.heading(record.key).await.unwrap().unwrap();
    assert_eq!((heading.first_name.as_str(), heading.participant_id.as_str()), ("Ana", ""));
}

pub async fn ma_13_what_somebody_has_already_undoes_everything(store: Arc<dyn Store>) {
    let (ana, luis) = two_parents(&store).await;
    member(&store, "casa77", Some(ana), 2).await;
    begin(&store, TOKEN).await;
    assert_eq!(finish(&store, finishing("casa77", Some(luis))).await, Finished::UserIdTaken);
    assert_eq!(finish(&store, finishing("casa78", Some(ana))).await, Finished::RecordTaken);
    assert_eq!(store.session(&[1; 32]).await.unwrap(), None);
    assert_eq!(store.by_identifier(&user_id("casa78")).await.unwrap(), None);
    assert_eq!(finish(&store, finishing("casa78", Some(luis))).await, Finished::Done);
}

pub async fn an_enrolment_whose_time_is_over_is_forgotten(store: Arc<dyn Store>) {
    begin(&store, TOKEN).await;
    judge(&store, wrong(1)).await;
    let forget = |enrolments, submissions| Forget {
        answers: 0,
        sessions: 0,
        sign_ins: 0,
        tries: 0,
        enrolments,
        submissions,
    };
    let mut late = wrong(2);
    late.new.at = NOW + 30 * MINUTE;
    assert_eq!(judge(&store, late).await, Judged::Over, "nothing is judged after its end");
    assert_eq!(store.forget(forget(NOW + 30 * MINUTE, NOW)).await.unwrap(), 0);
    assert_eq!(store.forget(forget(NOW + 30 * MINUTE + 1, NOW + 1)).await.unwrap(), 2);
    assert_eq!(store.enrolment(&TOKEN).await.unwrap(), None);
}
