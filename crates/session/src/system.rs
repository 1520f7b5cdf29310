//! The system's own keychain.

use std::collections::HashMap;
use std::sync::Arc;

use keyring_core::{CredentialStore, Entry, Error};

use crate::fault::Fault;
use crate::keychain::{Place, Secret};

/// What the person sees in the system's list of secrets.
const SERVICE: &str = "Mi Cuenta";

/// The platform's store, connected at the first call and again after it went away.
#[derive(Default)]
pub(crate) struct System(Option<Arc<CredentialStore>>);

impl System {
    fn with<T>(&mut self, slot: &str, call: impl Fn(&Entry) -> keyring_core::Result<T>) -> Result<Option<T>, Fault> {
        let connected = self.0.is_some();
        let result = self.once(slot, &call);
        // A Secret Service that was started anew does not know the connection of before. Elsewhere there is no connection,
        // and a second try would be a second prompt.
        let stale = cfg!(target_os = "linux") && connected && self.0.is_none();
        let result = if stale { self.once(slot, &call) } else { result };
        match result {
            Ok(value) => Ok(Some(value)),
            Err(Error::NoEntry) => Ok(None),
            Err(error) => Err(fault(&error)),
        }
    }

    /// One try. A connection that fails is dropped.
    fn once<T>(&mut self, slot: &str, call: impl Fn(&Entry) -> keyring_core::Result<T>) -> keyring_core::Result<T> {
        let store = match self.0.take() {
            Some(store) => store,
            None => connect().map_err(|_| Error::NoDefaultStore)?,
        };
        let result = store.build(SERVICE, slot, modifiers().as_ref()).and_then(|entry| call(&entry));
        if !matches!(result, Err(Error::PlatformFailure(_))) {
            self.0 = Some(store);
        }
        result
    }
}

impl Place for System {
    fn get(&mut self, slot: &str) -> Result<Option<Secret>, Fault> {
        self.with(slot, |entry| entry.get_secret().map(Secret::new))
    }

    fn set(&mut self, slot: &str, secret: &[u8]) -> Result<(), Fault> {
        self.with(slot, |entry| entry.set_secret(secret)).map(|_| ())
    }

    fn delete(&mut self, slot: &str) -> Result<(), Fault> {
        self.with(slot, Entry::delete_credential).map(|_| ())
    }
}

#[cfg(target_os = "linux")]
fn connect() -> keyring_core::Result<Arc<CredentialStore>> {
    Ok(zbus_secret_service_keyring_store::Store::new()?)
}

#[cfg(target_os = "windows")]
fn connect() -> keyring_core::Result<Arc<CredentialStore>> {
    Ok(windows_native_keyring_store::Store::new()?)
}

#[cfg(target_os = "macos")]
fn connect() -> keyring_core::Result<Arc<CredentialStore>> {
    Ok(apple_native_keyring_store::keychain::Store::new()?)
}

/// On Windows a secret stays on this computer: by default it would roam with the domain's profile.
fn modifiers() -> Option<HashMap<&'static str, &'static str>> {
    cfg!(target_os = "windows").then(|| HashMap::from([("persistence", "local")]))
}

fn fault(error: &Error) -> Fault {
    // The text of a platform's error names no secret; the error's Debug may.
    tracing::info!(%error, "keychain");
    match error {
        Error::NoDefaultStore => Fault::Absent,
        Error::NoStorageAccess(_) if cfg!(target_os = "linux") => Fault::Locked,
        // macOS says so of a keychain that is not there, and fails where the person cancels.
        Error::NoStorageAccess(_) if cfg!(target_os = "macos") => Fault::Absent,
        Error::PlatformFailure(_) if cfg!(target_os = "macos") => Fault::Denied,
        Error::NoStorageAccess(_) => Fault::Denied,
        _ => Fault::Other,
    }
}
