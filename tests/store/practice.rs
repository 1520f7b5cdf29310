//! The practice data of every programme, and made-up households for measuring.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use domain::identifier::IdentifierKind;
use domain::language::Language;
use domain::payment::Direction;
use domain::programme::{Programme, messages};
use import::extract::{Folder, Tools};
use import::generate::{self, Amount};
use import::practice::{self, Account, LetterState};
use import::row::Participant;
use import::{Fault, SecretHasher};
use jiff::civil::{Date, date};
use store::accounts::Reads;
use store::payments::PaymentsAsked;
use store::secrets::TemporaryState;
use store::{Mac, ParticipantKey, Store, vault};

const TODAY: Date = date(2026, 11, 22);

/// No hash, and told apart from any other: what a test needs.
pub struct PlainHasher;

impl SecretHasher for PlainHasher {
    fn salt(&self) -> [u8; 16] {
        [7; 16]
    }

    fn hash(&self, _: &[u8; 16], pin: &str) -> Result<Mac, Fault> {
        Ok(hash(pin))
    }
}

fn hash(pin: &str) -> Mac {
    let mut hash = [0; 32];
    for (at, byte) in pin.bytes().enumerate() {
        hash[at % 32] += byte / 4;
        hash[at % 32] ^= byte;
    }
    hash
}

fn programmes() -> Vec<PathBuf> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../programs");
    let folders = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let found: Vec<_> = folders.filter(|path| path.join("practice").is_dir()).collect();
    assert!(!found.is_empty());
    found
}

pub fn definition(folder: &std::path::Path) -> Programme {
    Programme::from_toml(&std::fs::read_to_string(folder.join("program.toml")).unwrap()).unwrap()
}

/// The programme with PINs.
pub fn any_programme() -> Programme {
    let mut all = programmes().into_iter().map(|folder| definition(&folder));
    all.find(|programme| programme.sign_in.secret.pin().is_some()).unwrap()
}

pub fn tools(programme: Programme) -> Tools {
    Tools {
        vault: crate::place::vault(1),
        hasher: Arc::new(PlainHasher),
        programme: Arc::new(programme),
        today: TODAY,
    }
}

/// Loads a programme's practice data; its accounts.
async fn loaded(store: &Arc<dyn Store>, folder: &std::path::Path) -> Vec<Account> {
    let source = || Folder(folder.join("practice"));
    let now = TODAY.at(9, 0, 0, 0).in_tz("America/Los_Angeles").unwrap().timestamp();
    practice::load(store.as_ref(), tools(definition(folder)), now, Box::new(source()))
        .await
        .unwrap();
    practice::accounts(&source()).unwrap()
}

async fn key_of(store: &Arc<dyn Store>, programme: &str, kind: IdentifierKind, digits: &str) -> ParticipantKey {
    let mac = vault::identifier(crate::place::vault(1).as_ref(), programme, kind, digits);
    store.by_identifier(&mac).await.unwrap().unwrap().key
}

pub async fn every_practice_household_loads_and_reads_back(store: Arc<dyn Store>) {
    let (mut long, mut empty, mut both_ways, mut moved) = (0, 0, 0, 0);
    let (mut cancelled, mut asked) = (0, BTreeSet::new());
    for folder in programmes() {
        let programme = definition(&folder);
        for account in loaded(&store, &folder).await {
            let digits = &account.participant.participant_id;
            let key = key_of(&store, &programme.id, IdentifierKind::ParticipantId, digits).await;
            let (mut since, mut payments) = (0, Vec::new());
            loop {
                let page = store.changes(key, since).await.unwrap().unwrap();
                payments.extend(page.payments);
                since = page.until;
                if !page.more {
                    break;
                }
            }
            let hearings = store.hearings(key).await.unwrap();
            let directions: BTreeSet<_> = payments.iter().map(|payment| payment.direction).collect();
            assert!(
                payments.iter().all(|payment| payment.date <= TODAY),
                "{digits}: a payment of tomorrow"
            );
            assert!(
                hearings.iter().all(|hearing| hearing.at.weekday().to_monday_one_offset() < 6),
                "{digits}"
            );
            for notice in store.notices(key).await.unwrap() {
                assert_eq!(notice.texts.len(), Language::ALL.len(), "{digits}: OP-04");
                if notice.respond_by.is_some_and(|day| day > TODAY) {
                    asked.insert(programme.id.clone());
                }
            }
            long += u32::from(payments.len() > 400);
            both_ways += u32::from(directions.len() == 2);
            moved += hearings
                .iter()
                .filter(|hearing| hearing.status != domain::hearing::HearingStatus::Scheduled)
                .count();
            cancelled += hearings
                .iter()
                .filter(|hearing| hearing.status == domain::hearing::HearingStatus::Cancelled)
                .count();
            empty += u32::from(payments.is_empty() && hearings.is_empty() && store.cases(key).await.unwrap().is_empty());
        }
    }
    assert!(
        long > 0 && empty > 0 && both_ways > 0 && moved > cancelled && cancelled > 0,
        "{long} {empty} {both_ways} {moved} {cancelled}"
    );
    assert!(asked.len() > 1, "something is to be sent by a day, in more than one programme");
}

#[test]
fn one_person_of_practice_can_be_tried_in_every_programme_at_once() {
    let names = |folder: &PathBuf| -> BTreeSet<String> {
        let accounts = practice::accounts(&Folder(folder.join("practice"))).unwrap();
        let with_a_case = |account: &&Account| account.pin.is_some() || account.enrolled.as_ref().is_some_and(|one| one.associated);
        let name = |account: &Account| format!("{} {}", account.participant.first_name, account.participant.last_name);
        accounts.iter().filter(with_a_case).map(name).collect()
    };
    let everywhere = programmes().iter().map(names).reduce(|one, other| &one & &other).unwrap();
    assert_eq!(everywhere.len(), 1, "{everywhere:?}");
}

pub async fn a_practice_account_signs_in_with_what_its_table_says(store: Arc<dyn Store>) {
    for folder in programmes() {
        let programme = definition(&folder);
        if programme.enrolment.is_some() {
            continue;
        }
        let accounts = loaded(&store, &folder).await;
        for account in accounts.iter().filter(|account| account.can_sign_in()) {
            let person = &account.participant;
            let key = key_of(&store, &programme.id, IdentifierKind::ParticipantId, &person.participant_id).await;
            if let Some(ssn) = &person.ssn {
                assert_eq!(key_of(&store, &programme.id, IdentifierKind::Ssn, ssn).await, key);
                assert!(ssn.starts_with('9') || ssn.starts_with("000"), "{ssn}: could be a real person's");
            }
            let secrets = store.secrets(key).await.unwrap().unwrap();
            assert_eq!(secrets.pin, account.pin.as_deref().map(hash));
            let told: Vec<_> = secrets.temporary.iter().map(|letter| (letter.hash, letter.state)).collect();
            let expected: Vec<_> = account
                .letters
                .iter()
                .map(|letter| (hash(&letter.pin), state(letter.state)))
                .collect();
            assert_eq!(told, expected);
        }
        for language in Language::ALL {
            let table = practice::table(&accounts, language);
            let ways_in = accounts.iter().filter(|account| account.can_sign_in()).count();
            assert_eq!(table.lines().count(), ways_in + 1);
            for account in accounts.iter().filter(|account| account.can_sign_in()) {
                assert!(table.contains(&account.participant.participant_id) && table.contains(&account.shows[&language]));
            }
        }
    }
}

pub async fn ma_03_an_enrolled_practice_account_is_as_its_table_says(store: Arc<dyn Store>) {
    let mut tied = BTreeSet::new();
    for folder in programmes() {
        let programme = definition(&folder);
        let accounts = loaded(&store, &folder).await;
        let made = accounts.iter().filter_map(|account| Some((account, account.enrolled.as_ref()?)));
        for (account, enrolled) in made {
            let mac = vault::identifier(
                crate::place::vault(1).as_ref(),
                &programme.id,
                IdentifierKind::UserId,
                &enrolled.user_id,
            );
            let found = store.by_identifier(&mac).await.unwrap().unwrap();
            let record = key_of(
                &store,
                &programme.id,
                IdentifierKind::ParticipantId,
                &account.participant.participant_id,
            );
            let expected = match enrolled.associated {
                true => Reads::Record {
                    record: record.await,
                    code_entered: true,
                },
                false => Reads::Nothing,
            };
            assert_eq!(found.reads, expected);
            let secrets = store.recovery_secrets(found.key).await.unwrap().unwrap();
            assert_eq!(secrets.password, hash(&enrolled.password));
            let answers: Vec<_> = secrets.questions.iter().map(|one| one.answer).collect();
            let told: Vec<_> = enrolled.questions.iter().map(in_one).collect();
            assert_eq!(answers, told);
            tied.insert(enrolled.associated);
            for language in Language::ALL {
                let table = practice::table_of_enrolled(&accounts, language);
                assert!(table.contains(&enrolled.password) && table.contains(&account.shows[&language]));
            }
        }
    }
    assert_eq!(tied.len(), 2, "MA-04: with a case, and with none yet");
}

/// Question and answer as they are hashed.
fn in_one(one: &practice::Answer) -> Mac {
    hash(&format!("{}\0{}", one.question, domain::question::read(&one.answer).unwrap()))
}

pub async fn hu_06_the_practice_cards_hold_what_is_hard_on_cards(store: Arc<dyn Store>) {
    for folder in programmes() {
        let programme = definition(&folder);
        if programme.enrolment.is_none() {
            continue;
        }
        let accounts = loaded(&store, &folder).await;
        let cards: Vec<_> = accounts
            .iter()
            .filter(|account| account.is_a_card())
            .map(|one| &one.participant)
            .collect();
        let some = |what: &dyn Fn(&Participant) -> bool| cards.iter().any(|card| what(card));
        let name = |card: &Participant| format!("{} {}", card.first_name, card.last_name);
        assert!(some(&|card| card.suffix.is_some()) && some(&|card| card.protected) && some(&|card| card.ssn.is_none()));
        for hard in ['-', '\'', 'é', 'ñ'] {
            assert!(some(&|card| name(card).to_lowercase().contains(hard)), "{hard}");
        }
        assert!(some(&|card| card.last_name.contains(' ')));
        for card in cards {
            let ssn = card.ssn.as_deref().unwrap_or("9");
            assert!(ssn.starts_with('9'), "{ssn}: could be a real person's");
            let key = key_of(&store, &programme.id, IdentifierKind::ParticipantId, &card.participant_id).await;
            assert!(
                !store.cases(key).await.unwrap().is_empty(),
                "nothing to see with {}",
                card.participant_id
            );
        }
    }
}

fn state(state: LetterState) -> TemporaryState {
    match state {
        LetterState::Open => TemporaryState::Open,
        LetterState::Used => TemporaryState::Used,
        LetterState::Superseded => TemporaryState::Superseded,
    }
}

pub async fn a_million_payments_are_made_up_the_same_every_time(store: Arc<dyn Store>) {
    // A thousandth of it: the million is for measuring.
    let amount = Amount {
        households: 7,
        payments: 1_000,
        pin: "4815".into(),
    };
    let programme = any_programme();
    let loaded = generate::load(store.as_ref(), tools(programme.clone()), amount.clone())
        .await
        .unwrap();
    assert_eq!((loaded.participants, loaded.payments), (7, 1_000));
    let asked = PaymentsAsked {
        limit: 200,
        ..PaymentsAsked::default()
    };
    let mut counts = Vec::new();
    for household in 0..7 {
        let key = key_of(
            &store,
            &programme.id,
            IdentifierKind::ParticipantId,
            &generate::participant_id(household),
        )
        .await;
        counts.push(store.payments(key, &asked).await.unwrap().payments.len());
    }
    assert_eq!((counts.iter().sum::<usize>(), counts[0], counts[6]), (1_000, 142, 143));
    let first = key_of(&store, &programme.id, IdentifierKind::ParticipantId, &generate::participant_id(0)).await;
    let before = store.changes(first, 0).await.unwrap().unwrap();
    assert_eq!(store.secrets(first).await.unwrap().unwrap().pin, Some(hash("4815")));
    assert!(before.payments.iter().any(|payment| payment.direction == Direction::Made));
    generate::load(store.as_ref(), tools(programme), amount).await.unwrap();
    assert_eq!(store.changes(first, 0).await.unwrap(), Some(before));
}

#[test]
fn op_04_every_programme_has_the_messages_it_needs_in_both_languages_whichever_advice_it_follows() {
    for folder in programmes() {
        let programme = definition(&folder);
        let needed = messages(&programme).into_iter().chain(messages(&programme.modern()));
        let needed: BTreeSet<_> = needed.collect();
        for language in Language::ALL {
            let text = std::fs::read_to_string(folder.join(format!("{}.ftl", language.tag()))).unwrap();
            let ids: BTreeSet<_> = text.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id).collect();
            let missing: Vec<_> = needed.iter().filter(|id| !ids.contains(id.as_str())).collect();
            assert_eq!(missing, Vec::<&String>::new(), "{folder:?} {language:?}");
        }
    }
}
