//! Two parents of one case, as most tests need them.

use std::collections::BTreeMap;
use std::sync::Arc;

use domain::case::{CaseStatus, NextStep, Role, Worker};
use domain::hearing::{HearingKind, HearingPurpose, HearingStatus, Place, ToBring};
use domain::identifier::IdentifierKind;
use domain::language::Language;
use domain::money::Cents;
use domain::notice::NoticeText;
use domain::payment::{Direction, Method, PaymentStatus};
use domain::profile::{Address, ProfileUpdate};
use jiff::civil::{Date, date};
use store::load::{Loaded, Loader, NewCase, NewHearing, NewNotice, NewParticipant, NewParty, NewPayment, NewSecrets};
use store::{ParticipantKey, PublicId, Result, Store, vault};

pub const PROGRAM: &str = "support";
pub const CASE: PublicId = PublicId([0xca; 16]);

pub fn id(topic: u8, number: u32) -> PublicId {
    let mut bytes = [topic; 16];
    bytes[12..].copy_from_slice(&number.to_be_bytes());
    PublicId(bytes)
}

pub fn profile() -> ProfileUpdate {
    ProfileUpdate {
        address: Address {
            street: "12 Peña St".into(),
            unit: String::new(),
            city: "Fresno".into(),
            state: "CA".into(),
            zip: "93721".into(),
        },
        phone: "5595550142".into(),
        email: "ana@example.org".into(),
        language: Language::EsUs,
    }
}

pub fn person(number: u8, first_name: &str) -> NewParticipant {
    NewParticipant {
        account: PublicId([number; 16]),
        program: PROGRAM.into(),
        first_name: first_name.into(),
        last_name: "Ruiz Peña".into(),
        suffix: None,
        participant_id: format!("00123456{number:02}"),
        ssn: Some(format!("9001234{number:02}")),
        birth_date: date(1985, 2, 28),
        profile: profile(),
        address_valid: true,
        protected: false,
    }
}

pub fn secrets() -> NewSecrets {
    NewSecrets {
        salt: [7; 16],
        pin: Some([1; 32]),
        temporary: Vec::new(),
    }
}

pub fn case() -> NewCase {
    NewCase {
        id: CASE,
        number: "CS-2019-0042".into(),
        children: vec!["Lucía".into()],
        status: CaseStatus::OrderInForce,
        order: None,
        balance: Cents(125_000),
        worker: Worker {
            name: "M. Ortega".into(),
            office: "Fresno".into(),
            phone: "5595550100".into(),
            email: String::new(),
        },
        opened: date(2019, 3, 4),
    }
}

pub fn payment(participant: ParticipantKey, number: u32, on: Date, direction: Direction) -> NewPayment {
    NewPayment {
        id: id(0xb0, number),
        participant,
        case: CASE,
        date: on,
        direction,
        amount: Cents(21_250),
        method: Method::WageWithholding,
        status: PaymentStatus::Completed,
    }
}

pub fn hearing(participant: ParticipantKey, number: u32, at: &str) -> NewHearing {
    NewHearing {
        id: id(0xd0, number),
        participant,
        case: CASE,
        kind: HearingKind::Court,
        at: at.parse().unwrap(),
        zone: "America/Los_Angeles".into(),
        purpose: HearingPurpose::ChangeOrder,
        bring: vec![ToBring::PhotoId],
        place: Place {
            name: "Superior Court".into(),
            room: "203".into(),
            street: "1130 O St".into(),
            city: "Fresno".into(),
            state: "CA".into(),
            zip: "93721".into(),
            phone: String::new(),
        },
        status: HearingStatus::Scheduled,
    }
}

pub fn notice(participant: ParticipantKey, number: u32, on: Date) -> NewNotice {
    let text = |title: &str| NoticeText {
        title: title.into(),
        body: "…".into(),
    };
    NewNotice {
        id: id(0xe0, number),
        participant,
        date: on,
        respond_by: None,
        read: false,
        texts: BTreeMap::from([(Language::EsUs, text("Aviso")), (Language::EnUs, text("Notice"))]),
    }
}

/// Runs a load that must go well.
pub async fn load(store: &Arc<dyn Store>, feed: impl FnOnce(&mut dyn Loader) -> Result<()> + Send + 'static) -> Loaded {
    store.load(Box::new(move |loader| feed(loader).map(|()| true))).await.unwrap()
}

/// Ana, who receives, and Luis, who pays.
pub async fn two_parents(store: &Arc<dyn Store>) -> (ParticipantKey, ParticipantKey) {
    load(store, |loader| {
        loader.case(&case())?;
        for (number, name, role) in [(1, "Ana", Role::Receives), (2, "Luis", Role::Pays)] {
            let key = loader.participant(&person(number, name))?;
            loader.secrets(key, &secrets())?;
            loader.party(&NewParty {
                case: CASE,
                participant: key,
                role,
                next_step: NextStep::Wait,
            })?;
        }
        Ok(())
    })
    .await;
    (key_of(store, "0012345601").await, key_of(store, "0012345602").await)
}

pub async fn key_of(store: &Arc<dyn Store>, participant_id: &str) -> ParticipantKey {
    let mac = vault::identifier(
        crate::place::vault(1).as_ref(),
        PROGRAM,
        IdentifierKind::ParticipantId,
        participant_id,
    );
    store.by_identifier(&mac).await.unwrap().unwrap().key
}
