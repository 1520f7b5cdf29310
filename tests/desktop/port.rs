//! Free ports on the loopback address.

use crate::stop::OrStop;

/// A port that was free a moment ago.
#[must_use]
pub fn free() -> u16 {
    let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).or_stop("looking for a free port");
    listener.local_addr().or_stop("looking for a free port").port()
}
