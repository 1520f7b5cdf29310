//! How long to wait, and how often to try.

use std::time::Duration;

/// Time limits and retries of a call.
#[derive(Debug, Clone)]
pub struct Limits {
    /// For the connection, TLS included.
    pub connect: Duration,
    /// For a whole call, retries and the body included: a person waits no longer than this.
    pub whole: Duration,
    /// More tries of a read.
    pub retries: usize,
    /// Between two tries.
    pub pause: Duration,
    /// The largest answer, in bytes.
    pub answer: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(5),
            // What leads up to a call may take some seconds more, and nobody waits longer than 15 for the whole.
            whole: Duration::from_secs(10),
            retries: 2,
            pause: Duration::from_millis(300),
            answer: contract::header::MAX_ANSWER,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the app does before a call is limited too: see its own test.
    #[test]
    fn a_call_leaves_time_for_what_leads_up_to_it() {
        let limits = Limits::default();
        assert!(limits.connect < limits.whole);
        assert!(limits.whole <= Duration::from_secs(10));
    }
}
