//! User IDs that are remembered on this computer: only where somebody asked for it, in the keychain, and never a number that
//! says who they are.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::app::App;

/// Their entry in the keychain; a person's is a random name.
const ENTRY: &str = "names";

/// What is remembered.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Names(Vec<Name>);

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Name {
    server: String,
    program: String,
    user: String,
}

impl Names {
    fn of(&self, server: &str, program: &str) -> Option<&Name> {
        self.0.iter().find(|name| name.server == server && name.program == program)
    }

    fn put(&mut self, server: &str, program: &str, user: Option<&str>) {
        self.0.retain(|name| !(name.server == server && name.program == program));
        if let Some(user) = user {
            self.0.push(Name {
                server: server.to_owned(),
                program: program.to_owned(),
                user: user.to_owned(),
            });
        }
    }
}

impl App {
    /// The user ID that is remembered for a programme, if somebody wanted that.
    pub async fn remembered_user(self: &Arc<Self>, program: &str) -> Option<String> {
        let server = self.service().ok()?.server().to_string();
        let names = self.names().await?;
        names.of(&server, program).map(|name| name.user.clone())
    }

    /// Remembers none any more for a programme.
    pub async fn forget_user(self: &Arc<Self>, program: &str) {
        self.remember(program, None).await;
    }

    /// Remembers a user ID, or none any more.
    pub(crate) async fn remember(&self, program: &str, user: Option<&str>) {
        let Ok(service) = self.service() else { return };
        let Some(mut names) = self.names().await else { return };
        let before = names.clone();
        names.put(service.server().as_str(), program, user);
        if names == before {
            return;
        }
        let written = if names.0.is_empty() {
            self.keychain.delete(ENTRY).await
        } else {
            let bytes = serde_json::to_vec(&names).unwrap_or_default();
            self.keychain.set(ENTRY, &bytes).await
        };
        match written {
            Ok(()) => self.state().names = Some(names),
            Err(fault) => {
                tracing::warn!(%fault, "keychain");
                self.state().names = None;
            }
        }
    }

    /// Whether one is known to be remembered for a programme; nobody is asked for it.
    pub(crate) fn is_remembered(&self, program: &str) -> bool {
        let state = self.state();
        let names = state.names.as_ref();
        names.is_some_and(|names| names.0.iter().any(|name| name.program == program))
    }

    /// Forgets all of them.
    pub(crate) async fn forget_names(&self) {
        self.state().names = None;
        if let Err(fault) = self.keychain.delete(ENTRY).await {
            tracing::warn!(%fault, "keychain");
        }
    }

    /// All of them; none where nothing may be kept, or where the keychain does not give them.
    async fn names(&self) -> Option<Names> {
        if !self.may_keep() || self.state().practises {
            return None;
        }
        let known = self.state().names.clone();
        if known.is_some() {
            return known;
        }
        let read = self.keychain.get(ENTRY).await.ok()?;
        let names = read.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default();
        self.state().names = Some(names);
        self.state().names.clone()
    }
}
