//! The same person, or somebody with the same PIN, on another computer: the service as it is spoken to over the wire.

use std::net::SocketAddr;

use contract::header::IDEMPOTENCY_KEY;
use contract::path;
use contract::session::{Sessions, SignedIn};
use reqwest::Client;
use serde_json::json;

use crate::household::Household;
use crate::stop::OrStop;

/// An open session.
pub struct Elsewhere {
    client: Client,
    server: SocketAddr,
    token: String,
}

impl Elsewhere {
    /// Signs in; `attempt` tells two such sign-ins apart.
    pub async fn signs_in(server: SocketAddr, programme: &str, household: &Household, attempt: u8) -> Self {
        let client = Client::builder().no_proxy().build().or_stop("making an HTTP client");
        let url = format!("http://{server}{}", path::with(path::SESSIONS, programme));
        let answer = client
            .post(url)
            .header(IDEMPOTENCY_KEY, format!("00000000-0000-4000-8000-0000000000{attempt:02}"))
            .json(&json!({ "identifier": household.identifier, "secret": household.pin }))
            .send()
            .await
            .or_stop("signing in elsewhere");
        let text = answer.text().await.or_stop("signing in elsewhere");
        let signed_in: SignedIn = serde_json::from_str(&text).or_stop(&format!("signing in elsewhere: {text}"));
        Self {
            client,
            server,
            token: signed_in.token.expose().to_owned(),
        }
    }

    /// Ends every session but its own.
    pub async fn ends_the_other_sessions(&self) {
        let listed = self.client.get(self.url(path::MY_SESSIONS)).bearer_auth(&self.token).send().await;
        let text = listed.or_stop("listing sessions").text().await.or_stop("listing sessions");
        let listed: Sessions = serde_json::from_str(&text).or_stop(&format!("listing sessions: {text}"));
        for session in listed.sessions.iter().filter(|session| !session.current) {
            let url = self.url(&path::with(path::MY_SESSION, &session.id));
            let ended = self
                .client
                .delete(url)
                .bearer_auth(&self.token)
                .send()
                .await
                .or_stop("ending a session");
            assert!(ended.status().is_success(), "ending a session: {}", ended.status());
        }
    }

    fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.server)
    }
}
