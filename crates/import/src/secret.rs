//! Salts and hashes, which the service makes: it has the random source, the pepper and the parameters.

use store::Mac;

use crate::Fault;

/// Makes a person's first secrets.
pub trait SecretHasher: Send + Sync {
    /// Sixteen random bytes, once for each person.
    fn salt(&self) -> [u8; 16];

    /// The hash of a PIN or password as sign-in computes it, or of an answer as recovery does. It may take its time: it is called where blocking is allowed.
    ///
    /// # Errors
    /// [`Fault::Hash`].
    fn hash(&self, salt: &[u8; 16], secret: &str) -> Result<Mac, Fault>;
}
