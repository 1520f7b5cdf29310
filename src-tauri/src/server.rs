//! The account service's address.

use url::{Host, Url};

/// Whether the address can be used: encrypted, or on this computer itself.
#[must_use]
pub fn is_safe(url: &Url) -> bool {
    let is_here = match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    };
    match url.scheme() {
        "https" => url.has_host(),
        "http" => is_here,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::is_safe;

    #[test]
    fn only_encrypted_or_on_this_computer() {
        let safe = |text: &str| is_safe(&text.parse().unwrap());
        for yes in ["https://example.org", "http://localhost:1", "http://127.0.0.1:1/", "http://[::1]:1"] {
            assert!(safe(yes), "{yes}");
        }
        for no in [
            "http://example.org",
            "http://127.0.0.1.example.org",
            "ftp://localhost",
            "file:///etc/hosts",
            "data:,",
        ] {
            assert!(!safe(no), "{no}");
        }
    }
}
