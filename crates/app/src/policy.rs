//! What a machine's administrator has decided for everybody who uses it: `policies.json`, the registry, or managed
//! preferences. Where they lie is the shell's business; what they mean is said here.

pub use api_client::Proxy;
use domain::language::Language;
use url::Url;

use crate::view::settings::{Computer, PolicyInForce};

/// Minutes that may be set; more is as good as none.
const IDLE_MINUTES: std::ops::RangeInclusive<u32> = 1..=240;

/// The policy. What it leaves open, the person chooses.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Policy {
    /// `SharedComputer`.
    pub shared_computer: Option<bool>,
    /// `ServerUrl`.
    pub server: Option<Url>,
    /// `DisableOfflineCopy`.
    pub no_copy: bool,
    /// `IdleLogoutMinutes`, 1 to 240.
    pub idle_minutes: Option<u32>,
    /// `DefaultLocale`: of a first start; anybody may change it.
    pub language: Option<Language>,
    /// `Proxy`; absent: as the system says, and not locked.
    pub proxy: Option<Proxy>,
    /// `DisableUpdateCheck`.
    pub no_update_check: bool,
    /// `DisableNotifications`.
    pub no_notifications: bool,
    /// `AllowedPrograms`: ids of programmes.
    pub programs: Option<Vec<String>>,
}

impl Policy {
    /// Whether the minutes can be set.
    #[must_use]
    pub fn is_idle_time(minutes: u32) -> bool {
        IDLE_MINUTES.contains(&minutes)
    }

    /// Whether a programme may be used.
    #[must_use]
    pub fn allows(&self, program: &str) -> bool {
        self.programs
            .as_ref()
            .is_none_or(|programs| programs.iter().any(|allowed| allowed == program))
    }

    /// What of it the interface shows as locked.
    #[must_use]
    pub fn in_force(&self) -> PolicyInForce {
        PolicyInForce {
            computer: self
                .shared_computer
                .map(|shared| if shared { Computer::Shared } else { Computer::Own }),
            server: self.server.is_some(),
            no_copy: self.no_copy,
            idle_minutes: self.idle_minutes,
            language: self.language,
            proxy: self.proxy.is_some(),
            no_update_check: self.no_update_check,
            no_notifications: self.no_notifications,
            programs: self.programs.clone(),
        }
    }
}
