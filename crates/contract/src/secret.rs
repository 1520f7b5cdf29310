//! Secrets that travel in a request's body, and only there.

use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize, Serializer};

/// A secret on its way: zeroized when dropped, and without a readable `Debug`.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema), schema(value_type = String, format = Password, min_length = 1, max_length = 64))]
#[serde(transparent)]
pub struct Secret(SecretString);

impl Secret {
    /// Takes the text over.
    #[must_use]
    pub fn new(text: String) -> Self {
        Self(text.into())
    }

    /// The text, for the moment that it is needed.
    #[must_use]
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

impl From<Secret> for SecretString {
    /// For whoever keeps the secret beyond the request.
    fn from(secret: Secret) -> Self {
        secret.0
    }
}

impl Serialize for Secret {
    /// The wire is the one place where a secret is written out.
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.expose())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_not_told_by_debug() {
        assert!(!format!("{:?}", Secret::new("4815".into())).contains("4815"));
    }
}
