//! The check of the connection, for the person and for who helps: the way to the service a step at a time, the clock, and
//! what this computer can keep.

use std::io;
use std::path::Path;
use std::sync::Arc;

use api_client::{Client, Part, Step};
use domain::clock::random;

use crate::app::App;
use crate::error::AppError;
use crate::view::settings::{Check, CheckedThing, ConnectionCheck};

impl App {
    /// Looks at the way to the service, each step only if the one before succeeded, at the clock and, where anything may be
    /// kept, at the keychain and the disk.
    pub async fn check_connection(self: &Arc<Self>) -> ConnectionCheck {
        let (way, kept) = tokio::join!(self.check_way(), self.check_kept());
        // The clock is judged last, for the service's answer tells the time, and told first.
        let mut checks = vec![self.check_clock()];
        checks.extend(way);
        checks.extend(kept);
        ConnectionCheck {
            server: self.server_name(),
            network: self.status().network,
            checks,
        }
    }

    fn check_clock(&self) -> Check {
        let skew = self.service().ok().and_then(|service| service.skew());
        Check {
            detail: skew.map(|skew| format!("{:+} s", skew.as_secs())),
            ..Check::of(CheckedThing::Clock, self.clock_trouble())
        }
    }

    async fn check_way(&self) -> Vec<Check> {
        let service = match self.service() {
            Ok(service) => service,
            Err(error) => return vec![Check::of(CheckedThing::Service, Some(error))],
        };
        let mut checks: Vec<Check> = service.probe().await.into_iter().map(|step| self.step(step)).collect();
        if checks.iter().all(|check| check.ok) {
            checks.push(self.check_service(&service).await);
        }
        checks
    }

    fn step(&self, step: Step) -> Check {
        let thing = match step.part {
            Part::Name => CheckedThing::Name,
            Part::Connection => CheckedThing::Connection,
            Part::Certificate => CheckedThing::Certificate,
        };
        Check {
            detail: Some(step.detail),
            ..Check::of(thing, step.fault.map(|fault| self.error(fault)))
        }
    }

    async fn check_service(&self, service: &Client) -> Check {
        let trouble = match service.programmes().await {
            Ok(_) => {
                self.answered();
                None
            }
            Err(fault) => Some(self.error(fault)),
        };
        let time = service.skew().and_then(|skew| self.clock.now().checked_add(skew).ok());
        let time = time.filter(|_| trouble.is_none());
        Check {
            detail: time.map(|time| time.strftime("%FT%TZ").to_string()),
            ..Check::of(CheckedThing::Service, trouble)
        }
    }

    async fn check_kept(&self) -> Vec<Check> {
        if !self.may_keep() {
            return Vec::new();
        }
        let (keychain, disk) = tokio::join!(self.keychain.check(), self.write_and_remove());
        let check = |thing, fault: Option<String>| Check {
            ok: fault.is_none(),
            detail: fault,
            ..Check::of(thing, None)
        };
        vec![
            check(CheckedThing::Keychain, keychain.err().map(|fault| format!("{fault:?}"))),
            check(CheckedThing::Disk, disk.err().map(|fault| format!("{fault:?}"))),
        ]
    }

    fn server_name(&self) -> String {
        let Ok(service) = self.service() else { return String::new() };
        let server = service.server();
        let host = server.host_str().unwrap_or_default();
        server
            .port_or_known_default()
            .map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
    }

    /// Writes a file where the copies are, and takes it away again.
    async fn write_and_remove(&self) -> Result<(), io::ErrorKind> {
        let copies = self.copies().ok_or(io::ErrorKind::NotFound)?;
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
        written.unwrap_or(Err(io::ErrorKind::Other.into())).map_err(|error| error.kind())
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

#[cfg(test)]
mod tests {
    use std::time::Duration;

    #[test]
    fn the_check_does_not_take_longer_than_fifteen_seconds() {
        let limits = api_client::Limits::default();
        assert!(limits.connect + limits.whole <= Duration::from_secs(15));
    }
}
