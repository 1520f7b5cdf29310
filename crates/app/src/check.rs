//! The check of the connection, for the person and for who helps.

use std::path::Path;

use domain::clock::random;

use crate::app::App;
use crate::error::AppError;
use crate::view::settings::{Check, CheckedThing, ConnectionCheck};

impl App {
    /// Looks at the service, the clock and, where anything may be kept, at the keychain and the disk.
    pub async fn check_connection(&self) -> ConnectionCheck {
        // The service first: its answer tells the time.
        let service = self.check_service().await;
        let clock = self.clock_trouble();
        let mut checks = vec![Check::of(CheckedThing::Clock, clock), Check::of(CheckedThing::Service, service)];
        if self.may_keep() {
            checks.push(Check {
                thing: CheckedThing::Keychain,
                ok: self.keychain.check().await.is_ok(),
                trouble: None,
                detail: None,
            });
            checks.push(Check {
                thing: CheckedThing::Disk,
                ok: self.can_write().await,
                trouble: None,
                detail: None,
            });
        }
        ConnectionCheck {
            server: self.server_name(),
            network: self.status().network,
            checks,
        }
    }

    async fn check_service(&self) -> Option<AppError> {
        match self.service() {
            Ok(service) => service.programmes().await.err().map(|fault| self.error(fault)),
            Err(error) => Some(error),
        }
    }

    fn server_name(&self) -> String {
        let Ok(service) = self.service() else { return String::new() };
        let server = service.server();
        let host = server.host_str().unwrap_or_default();
        server
            .port_or_known_default()
            .map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
    }

    async fn can_write(&self) -> bool {
        let Some(copies) = self.copies() else { return false };
        let name = format!("check-{:016x}", u64::from_be_bytes(random(&*self.entropy)));
        let disk = self.config.disk.clone();
        let written = tokio::task::spawn_blocking(move || {
            let file = copies.join(name);
            disk.make_folder(&copies)?;
            let written = disk.write(&file, &[0; 4096]);
            remove(&*disk, &file);
            written
        })
        .await;
        matches!(written, Ok(Ok(())))
    }
}

/// What could be written in part goes too.
fn remove(disk: &dyn cache::Disk, file: &Path) {
    if let Err(error) = disk.remove(file) {
        tracing::debug!(%error, "check");
    }
}

impl Check {
    fn of(thing: CheckedThing, trouble: Option<AppError>) -> Self {
        Self {
            thing,
            ok: trouble.is_none(),
            trouble,
            detail: None,
        }
    }
}
