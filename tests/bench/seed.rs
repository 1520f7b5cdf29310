//! `bench-seed DATABASE PROGRAMS HOUSEHOLDS PAYMENTS`: a database of made-up households, its keys beside it. The first
//! household's participant ID is printed.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use bench::{Outcome, PIN, SystemClock, SystemEntropy};
use domain::clock::{Clock, day_in, random};
use import::extract::Tools;
use import::generate::{self, Amount};
use import::{Fault, SecretHasher};
use server::hashing::{Hashing, Load};
use server::keys::Keys;
use server::programmes::Programmes;
use server::vault::KeyVault;
use store::Mac;
use store::sqlite::SqliteStore;

/// Hashes as sign-in does.
struct Hasher(Hashing);

impl SecretHasher for Hasher {
    fn salt(&self) -> [u8; 16] {
        random(&SystemEntropy)
    }

    fn hash(&self, salt: &[u8; 16], pin: &str) -> Result<Mac, Fault> {
        self.0.compute(pin.as_bytes(), salt).map_err(|_| Fault::Hash)
    }
}

#[tokio::main]
async fn main() -> Outcome {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [database, programmes, households, payments] = arguments.as_slice() else {
        return Err("bench-seed DATABASE PROGRAMS HOUSEHOLDS PAYMENTS".into());
    };
    let keys = Keys::for_database(&PathBuf::from(format!("{database}.keys")), false, &SystemEntropy)?;
    let vault = Arc::new(KeyVault::new(&keys, Arc::new(SystemEntropy)));
    let store = SqliteStore::open(&format!("sqlite:{database}"), Arc::clone(&vault) as _).await?;
    let offered = Programmes::from_folder(Path::new(programmes))?;
    let with_pins = offered
        .all()
        .iter()
        .find(|offered| offered.programme.sign_in.secret.pin().is_some());
    let programme = with_pins.ok_or("no programme with PINs")?.programme.clone();
    let today = day_in(SystemClock.now(), &programme.zone);
    let tools = Tools {
        vault,
        hasher: Arc::new(Hasher(Hashing::new(keys.pepper, Load::for_cores(1)))),
        programme: Arc::new(programme),
        today,
    };
    let amount = Amount {
        households: households.parse()?,
        payments: payments.parse()?,
        pin: PIN.to_owned(),
    };
    generate::load(&store, tools, amount).await?;
    store.close().await;
    println!("{}", generate::participant_id(0));
    Ok(())
}
