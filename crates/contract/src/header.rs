//! Headers of our own or of use to both sides.

/// A key of the client's choosing, a UUID; the same key with the same request is answered the same and costs nothing twice.
pub const IDEMPOTENCY_KEY: &str = "idempotency-key";

/// The media type of RFC 9457 problem details.
pub const PROBLEM_JSON: &str = "application/problem+json";

/// The largest answer that the service gives and the app reads, in bytes.
pub const MAX_ANSWER: usize = 4 * 1024 * 1024;

/// The largest request that the service reads, in bytes.
pub const MAX_REQUEST: usize = 64 * 1024;
