//! Accounts that people made.

use std::sync::Arc;

use domain::language::Language;
use store::accounts::{AccountDetails, AnswerHash, Associated, Corrected, PasswordRecovery, Reads};
use store::letters::{LetterKind, NewLetter, Queued};
use store::secrets::{ChangedWith, PinChange};
use store::{Mac, Millis, ParticipantKey, Store, vault};

use crate::enrolments::{member, user_id};
use crate::household::{id, key_of, load, person, two_parents};
use crate::secrets::session;
use crate::sign_ins::noted;

const NOW: Millis = 1_795_305_600_000;
const DAY: Millis = 24 * 60 * 60_000;
const COUNTER: Mac = [0x81; 32];

pub async fn ma_04_a_record_is_tied_once_and_to_one_account(store: Arc<dyn Store>) {
    let (ana, luis) = two_parents(&store).await;
    let (one, other) = (member(&store, "casa77", None, 1).await, member(&store, "casa78", None, 2).await);
    assert_eq!(store.session(&[1; 32]).await.unwrap().unwrap().reads, Reads::Nothing);
    assert_eq!(store.associate(one, ana).await.unwrap(), Associated::Done);
    assert_eq!(store.associate(one, luis).await.unwrap(), Associated::Already);
    assert_eq!(store.associate(other, ana).await.unwrap(), Associated::RecordTaken);
    assert_eq!(store.associate(luis, ana).await.unwrap(), Associated::Unknown);
    let reads = Reads::Record {
        record: ana,
        code_entered: false,
    };
    assert_eq!(store.session(&[1; 32]).await.unwrap().unwrap().reads, reads);
    let own = store.own_account(one).await.unwrap().unwrap();
    assert_eq!((own.reads, own.client_id.as_str(), own.version), (reads, "••••••5601", 2));

    // The record itself is as it was, but for being somebody's.
    let record = store.by_identifier(&participant_id("0012345601")).await.unwrap().unwrap();
    assert_eq!((record.key, record.reads, record.is_enrolled), (ana, Reads::Own, true));
    let expected = vault::association(crate::place::vault(1).as_ref(), record.account, 1985, "3401");
    assert_eq!(record.association, Some(expected));
}

fn participant_id(digits: &str) -> Mac {
    let kind = domain::identifier::IdentifierKind::ParticipantId;
    vault::identifier(crate::place::vault(1).as_ref(), crate::household::PROGRAM, kind, digits)
}

pub async fn ma_15_a_forgotten_password_is_changed_once_and_ends_every_session(store: Arc<dyn Store>) {
    let one = member(&store, "casa77", None, 1).await;
    let secrets = store.recovery_secrets(one).await.unwrap().unwrap();
    assert_eq!(
        (secrets.user_id.as_str(), secrets.salt, secrets.password),
        ("casa77", [9; 16], [4; 32])
    );
    assert_eq!((secrets.questions.len(), secrets.code), (2, Some([7; 32])));
    let recovery = PasswordRecovery {
        participant: one,
        before: [4; 32],
        new: [40; 32],
        history: 6,
        code: Some([70; 32]),
        at: NOW,
    };
    assert_eq!(
        store.own_account(one).await.unwrap().unwrap().changed_at,
        None,
        "enrolling changed none"
    );
    assert!(store.recover_password(&recovery).await.unwrap());
    assert!(!store.recover_password(&recovery).await.unwrap(), "it is another password now");
    let secrets = store.recovery_secrets(one).await.unwrap().unwrap();
    assert_eq!(
        (secrets.password, secrets.earlier, secrets.code),
        ([40; 32], vec![[4; 32]], Some([70; 32]))
    );
    assert_eq!(store.session(&[1; 32]).await.unwrap().unwrap().ended_at, Some(NOW));
    assert_eq!(store.own_account(one).await.unwrap().unwrap().changed_at, Some(NOW));

    let change = PinChange {
        participant: one,
        with: ChangedWith::Pin([40; 32]),
        new: [41; 32],
        history: 6,
        at: NOW + 9,
        session: session(one, 3),
    };
    assert!(store.change_pin(&change).await.unwrap());
    assert_eq!(store.own_account(one).await.unwrap().unwrap().changed_at, Some(NOW + 9));
}

pub async fn ma_10_other_questions_take_the_place_of_all_before(store: Arc<dyn Store>) {
    let one = member(&store, "casa77", None, 1).await;
    let questions = ["teacher", "pet"].map(|question| AnswerHash {
        question: question.into(),
        answer: [question.len() as u8; 32],
    });
    assert!(store.change_questions(one, &questions).await.unwrap());
    assert_eq!(store.recovery_secrets(one).await.unwrap().unwrap().questions, questions);
    assert_eq!(store.own_account(one).await.unwrap().unwrap().questions, ["teacher", "pet"]);
    assert!(!store.change_questions(ParticipantKey(77), &questions).await.unwrap());
}

pub async fn ma_16_a_correction_is_kept_and_changes_the_version(store: Arc<dyn Store>) {
    let one = member(&store, "casa77", None, 1).await;
    let details = AccountDetails {
        first_name: "Ana María".into(),
        last_name: "Ruiz".into(),
        email: String::new(),
        language: Language::EsUs,
    };
    let before = store.heading(one).await.unwrap().unwrap();
    let Corrected::Kept(kept) = store.correct_account(one, &details, 1).await.unwrap() else {
        panic!("not kept")
    };
    assert_eq!(store.own_account(one).await.unwrap().unwrap(), kept);
    assert_eq!((kept.details.clone(), kept.version), (details.clone(), 2));
    let heading = store.heading(one).await.unwrap().unwrap();
    assert!(heading.first_name == "Ana María" && heading.revision > before.revision);
    assert_eq!(store.correct_account(one, &details, 1).await.unwrap(), Corrected::ChangedElsewhere);
    assert_eq!(
        store.correct_account(ParticipantKey(77), &details, 1).await.unwrap(),
        Corrected::Unknown
    );
}

pub async fn ma_16_a_deleted_account_frees_its_user_id_and_leaves_the_record(store: Arc<dyn Store>) {
    let (ana, _) = two_parents(&store).await;
    let before = store.account(ana, 10).await.unwrap();
    let one = member(&store, "casa77", Some(ana), 1).await;
    queue(&store, LetterKind::CaseCode, ana, 1).await;
    for (key, counter) in [(1, COUNTER), (2, [0x82; 32])] {
        noted(&store, counter, key, NOW, "Linux").await;
    }
    assert!(!store.delete_account(ana, &COUNTER, NOW).await.unwrap(), "a record is no account");
    assert_eq!(store.sign_ins(&COUNTER).await.unwrap().len(), 1);
    assert!(store.delete_account(one, &COUNTER, NOW).await.unwrap());
    assert!(!store.delete_account(one, &COUNTER, NOW).await.unwrap());
    assert_eq!(store.sign_ins(&COUNTER).await.unwrap(), []);
    assert_eq!(store.sign_ins(&[0x82; 32]).await.unwrap().len(), 1, "another's stay");
    assert_eq!(store.session(&[1; 32]).await.unwrap(), None);
    assert_eq!(store.own_account(one).await.unwrap(), None);
    assert_eq!(store.by_identifier(&user_id("casa77")).await.unwrap(), None);
    assert_eq!(store.account(ana, 10).await.unwrap(), before);
    assert!(
        store.waiting_letters(9).await.unwrap().is_empty(),
        "a code that opens nothing is not mailed"
    );
    let again = member(&store, "casa77", Some(ana), 2).await;
    assert_eq!(store.case_code(again).await.unwrap(), None);
}

async fn queue(store: &Arc<dyn Store>, kind: LetterKind, participant: ParticipantKey, number: u8) -> Queued {
    let letter = NewLetter {
        id: id(0xf0, number.into()),
        kind,
        participant,
        pin: format!("4815000{number}").into(),
        hash: [number; 32],
        asked_at: NOW + Millis::from(number),
        expires_at: NOW + 30 * DAY,
    };
    store.queue_letter(&letter, 4, NOW - 30 * DAY).await.unwrap()
}

pub async fn a_code_opens_the_case_once_and_for_its_account_alone(store: Arc<dyn Store>) {
    let (ana, luis) = two_parents(&store).await;
    let one = member(&store, "casa77", Some(ana), 1).await;
    let other = member(&store, "casa78", Some(luis), 2).await;
    assert_eq!(store.case_code(one).await.unwrap(), None);
    queue(&store, LetterKind::CaseCode, ana, 1).await;
    queue(&store, LetterKind::CaseCode, ana, 2).await;
    let code = store.case_code(one).await.unwrap().unwrap();
    assert_eq!((code.letter, code.hash, code.expires_at), (id(0xf0, 2), [2; 32], NOW + 30 * DAY));
    assert!(
        !store.open_case(one, id(0xf0, 1), NOW + 9).await.unwrap(),
        "a later letter voids it"
    );
    assert!(!store.open_case(other, code.letter, NOW + 9).await.unwrap());
    assert!(!store.open_case(one, code.letter, NOW + 30 * DAY + 1).await.unwrap());
    assert!(store.open_case(one, code.letter, NOW + 9).await.unwrap());
    let reads = |record, code_entered| Reads::Record { record, code_entered };
    assert_eq!(store.session(&[1; 32]).await.unwrap().unwrap().reads, reads(ana, true));
    assert_eq!(store.session(&[2; 32]).await.unwrap().unwrap().reads, reads(luis, false));
    assert!(!store.open_case(one, code.letter, NOW + 10).await.unwrap());
}

pub async fn a_code_and_a_pin_do_not_void_each_other(store: Arc<dyn Store>) {
    load(&store, |loader| loader.participant(&person(9, "Rosa")).map(drop)).await;
    let rosa = key_of(&store, "0012345609").await;
    load(&store, move |loader| loader.secrets(rosa, &crate::household::secrets())).await;
    let one = member(&store, "casa77", Some(rosa), 1).await;
    queue(&store, LetterKind::Pin, rosa, 1).await;
    queue(&store, LetterKind::CaseCode, rosa, 2).await;
    queue(&store, LetterKind::Pin, rosa, 3).await;
    let kinds: Vec<_> = store.waiting_letters(9).await.unwrap().iter().map(|letter| letter.kind).collect();
    assert_eq!(kinds, [LetterKind::CaseCode, LetterKind::Pin]);
    assert!(store.case_code(one).await.unwrap().is_some());
    let temporary = store.secrets(rosa).await.unwrap().unwrap().temporary;
    assert_eq!(temporary.len(), 2, "a code signs nobody in");
}
