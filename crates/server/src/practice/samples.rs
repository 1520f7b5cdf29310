//! The sample households into the database.

use std::sync::Arc;

use domain::clock::{Entropy, day_in, random};
use import::extract::Tools;
use import::{Fault, SecretHasher, practice};
use store::Mac;

use crate::api::Api;
use crate::hashing::Hashing;
use crate::practice::Households;
use crate::run::StartError;

pub use import::practice::SERIES;

/// Hashes as sign-in does.
struct SampleHasher {
    hashing: Arc<Hashing>,
    entropy: Arc<dyn Entropy>,
}

impl SecretHasher for SampleHasher {
    fn salt(&self) -> [u8; 16] {
        random(&*self.entropy)
    }

    fn hash(&self, salt: &[u8; 16], secret: &str) -> Result<Mac, Fault> {
        self.hashing.compute(secret.as_bytes(), salt).map_err(|_| Fault::Hash)
    }
}

/// Loads the sample households of every programme, their days counted from today.
///
/// # Errors
/// [`StartError::Samples`] with file and line.
pub async fn load(api: &Api, households: &Households) -> Result<(), StartError> {
    let now = api.clock.now();
    for offered in api.programmes.all() {
        let programme = &offered.programme;
        let tools = Tools {
            vault: Arc::clone(&api.vault),
            hasher: Arc::new(SampleHasher {
                hashing: Arc::clone(&api.hashing),
                entropy: Arc::clone(&api.entropy),
            }),
            programme: Arc::new(programme.clone()),
            today: day_in(now, &programme.zone),
        };
        let loading = practice::load(&*api.store, tools, now, households.of(&programme.id));
        loading.await.map_err(|error| StartError::Samples(error.to_string()))?;
    }
    Ok(())
}
