//! The kind of system that asks, for the list of sessions.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::header::USER_AGENT;
use axum::http::request::Parts;

/// As the app tells in `User-Agent: mi-cuenta/0.1.0 (Linux)`; empty for anything else, which is text from a stranger.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct System(pub &'static str);

impl System {
    fn named_in(agent: &str) -> Self {
        let told = agent
            .strip_prefix("mi-cuenta/")
            .and_then(|rest| rest.split_once(" ("))
            .and_then(|(_, rest)| rest.strip_suffix(')'));
        Self(
            ["Windows", "macOS", "Linux"]
                .into_iter()
                .find(|name| Some(*name) == told)
                .unwrap_or_default(),
        )
    }
}

impl<S: Send + Sync> FromRequestParts<S> for System {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let agent = parts.headers.get(USER_AGENT).and_then(|value| value.to_str().ok());
        Ok(Self::named_in(agent.unwrap_or_default()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_system_is_one_of_three_or_untold() {
        for (agent, system) in [
            ("mi-cuenta/0.1.0 (Linux)", "Linux"),
            ("mi-cuenta/0.1.0 (macOS)", "macOS"),
            ("mi-cuenta/0.1.0 (<b>)", ""),
            ("Mozilla/5.0 (Windows)", ""),
            ("", ""),
        ] {
            assert_eq!(System::named_in(agent), System(system), "{agent}");
        }
    }
}
