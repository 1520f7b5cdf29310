//! The truth about the network: the app against a service that does wrong on purpose, on the way to it and in itself.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot be set up has to fail loudly"
)]

#[path = "../../../api-client/tests/common/authority.rs"]
#[allow(dead_code, reason = "the client's tests use all of it")]
mod authority;
mod calls;
mod check;
#[path = "../desk.rs"]
#[allow(dead_code, reason = "other tests use all of it")]
mod desk;
mod faulty;
#[path = "../forms.rs"]
#[allow(dead_code, reason = "other tests use all of it")]
mod forms;
mod household;
mod matrix;
mod news;
#[path = "../../../api-client/tests/common/proxy.rs"]
#[allow(dead_code, reason = "the client's tests use all of it")]
mod proxy;
mod truth;
