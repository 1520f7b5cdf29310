//! Parts of rows that are the domain's own types. On the wire those take what they do not know; a file must not hold any.

use domain::case::Worker;
use domain::hearing::Place;
use domain::profile::Address;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(remote = "Address", deny_unknown_fields)]
pub(super) struct AddressFields {
    street: String,
    unit: String,
    city: String,
    state: String,
    zip: String,
}

#[derive(Deserialize)]
#[serde(remote = "Worker", deny_unknown_fields)]
pub(super) struct WorkerFields {
    name: String,
    office: String,
    phone: String,
    email: String,
}

#[derive(Deserialize)]
#[serde(remote = "Place", deny_unknown_fields)]
pub(super) struct PlaceFields {
    name: String,
    room: String,
    street: String,
    city: String,
    state: String,
    zip: String,
    phone: String,
}
