//! Made-up households in any number, for measuring: the same every time, through the same bulk loading.

use domain::case::{CaseStatus, NextStep, Role, Worker};
use domain::language::Language;
use domain::money::Cents;
use domain::payment::{Direction, Method, PaymentStatus};
use domain::profile::{Address, ProfileUpdate};
use jiff::ToSpan;
use jiff::civil::date;
use store::load::{Loaded, Loader, NewCase, NewParticipant, NewParty, NewPayment, NewSecrets};
use store::vault;
use store::{PublicId, Store, StoreError};

use crate::ImportError;
use crate::extract::Tools;

/// Days over which a household's payments are spread at the most: eighteen years.
const CHILDHOOD: u64 = 18 * 365;

/// How much to make up.
#[derive(Debug, Clone)]
pub struct Amount {
    /// Households of one receiving parent and one case.
    pub households: u32,
    /// Payments in all, spread evenly over the households; a household's are two weeks apart, or as near to each other as
    /// eighteen years ask for, the newest near today.
    pub payments: u64,
    /// The PIN of the first household; the others have none.
    pub pin: String,
}

/// The participant ID of the household of this number, from 0; of as many digits as the programme wants.
#[must_use]
pub fn participant_id(household: u32) -> String {
    format!("7{household:09}")
}

/// Loads made-up households.
///
/// # Errors
/// [`ImportError`].
pub async fn load(store: &dyn Store, tools: Tools, amount: Amount) -> Result<Loaded, ImportError> {
    let salt = tools.hasher.salt();
    let pin = tools
        .hasher
        .hash(&salt, &amount.pin)
        .map_err(|fault| ImportError { file: "", line: 0, fault })?;
    let first = NewSecrets {
        salt,
        pin: Some(pin),
        temporary: Vec::new(),
    };
    let feed = move |loader: &mut dyn Loader| households(loader, &tools, &amount, first).map(|()| true);
    store.load(Box::new(feed)).await.map_err(ImportError::whole)
}

fn households(loader: &mut dyn Loader, tools: &Tools, amount: &Amount, first: NewSecrets) -> Result<(), StoreError> {
    let mut first = Some(first);
    let (households, mut payment) = (u64::from(amount.households), 0);
    for household in 0..amount.households {
        let case = new_case(tools, household);
        loader.case(&case)?;
        let participant = loader.participant(&new_participant(tools, household))?;
        let secrets = first.take().unwrap_or_else(|| NewSecrets {
            salt: tools.hasher.salt(),
            pin: None,
            temporary: Vec::new(),
        });
        loader.secrets(participant, &secrets)?;
        loader.party(&NewParty {
            case: case.id,
            participant,
            role: Role::Receives,
            next_step: NextStep::Wait,
        })?;
        let until = amount.payments * (u64::from(household) + 1) / households;
        let count = until - payment;
        let span = count.saturating_mul(14).min(CHILDHOOD);
        for number in 0..count {
            // Oldest first, as they would have come.
            let age = i32::try_from((count - number) * span / count).unwrap_or(i32::MAX);
            loader.payment(&NewPayment {
                id: scattered(payment),
                participant,
                case: case.id,
                date: tools.today.saturating_sub(age.days()),
                direction: if payment % 8 == 0 { Direction::Made } else { Direction::Sent },
                amount: Cents(10_000 + i64::try_from(payment % 40_000).unwrap_or_default()),
                method: Method::WageWithholding,
                status: PaymentStatus::Completed,
            })?;
            payment += 1;
        }
    }
    Ok(())
}

/// An id that looks like the others: spread over all values, and never the same for two numbers.
fn scattered(number: u64) -> PublicId {
    let mix = |mut x: u64| {
        // The finaliser of SplitMix64, a bijection.
        x = (x ^ x >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        x = (x ^ x >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        x ^ x >> 31
    };
    let high = mix(number.wrapping_add(0x9e37_79b9_7f4a_7c15));
    PublicId((u128::from(high) << 64 | u128::from(mix(!high))).to_be_bytes())
}

fn new_participant(tools: &Tools, household: u32) -> NewParticipant {
    let reference = format!("made-up-{household}");
    NewParticipant {
        account: vault::public_id(tools.vault.as_ref(), &tools.programme.id, "participant", &reference),
        program: tools.programme.id.clone(),
        first_name: "Ana".into(),
        last_name: format!("Prueba {household}"),
        suffix: None,
        participant_id: participant_id(household),
        ssn: None,
        birth_date: date(1985, 2, 28),
        profile: ProfileUpdate {
            address: Address {
                street: format!("{household} Olivo St"),
                unit: String::new(),
                city: "Fresno".into(),
                state: "CA".into(),
                zip: "93721".into(),
            },
            phone: String::new(),
            email: String::new(),
            language: Language::EsUs,
        },
        address_valid: true,
        protected: false,
    }
}

fn new_case(tools: &Tools, household: u32) -> NewCase {
    NewCase {
        id: vault::public_id(tools.vault.as_ref(), &tools.programme.id, "case", &format!("made-up-{household}")),
        number: format!("T{household:08}"),
        children: vec!["Luz".into()],
        status: CaseStatus::OrderInForce,
        order: None,
        balance: Cents(0),
        worker: Worker {
            name: "A. Prueba".into(),
            office: "Fresno".into(),
            phone: String::new(),
            email: String::new(),
        },
        opened: date(2008, 1, 15),
    }
}
