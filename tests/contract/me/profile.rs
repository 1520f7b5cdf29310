//! `/v1/me/profile` (CW-07).

use contract::path;
use contract::problem::Code;
use domain::field::FieldCode;
use domain::profile::Profile;
use serde_json::{Value, json};
use testkit::{Sample, Shows, spawn_server};

fn form() -> Value {
    json!({
        "address": { "street": " 12 Peña St ", "unit": "", "city": "Fresno", "state": "ca", "zip": "937211234" },
        "phone": "+1 (559) 555-0142", "email": "ana@example.org", "language": "en-US",
    })
}

#[tokio::test]
async fn cw_07_a_profile_is_updated_as_the_post_writes_it_and_only_from_the_version_that_was_read() {
    let server = spawn_server().await;
    let token = server.token_of(&Sample::of(Shows::Ordinary)).await;
    let read = server.get(path::MY_PROFILE).by(&token).send().await;
    let before: Profile = read.json();
    let tag = read.header("etag").to_owned();
    assert_eq!(tag, format!("\"{}\"", before.version));
    let put = |tag: &str| server.put(path::MY_PROFILE).by(&token).if_match(tag).json(&form()).send();
    let kept = put(&tag).await;
    let after: Profile = kept.json();
    assert_eq!(
        (kept.status, after.on_file.address.zip.as_str(), after.on_file.phone.as_str()),
        (200, "93721-1234", "5595550142")
    );
    assert_ne!(after.version, before.version);
    assert_eq!(server.get(path::MY_PROFILE).by(&token).send().await.json::<Profile>(), after);
    assert_eq!(put(&tag).await.code(), Code::ChangedElsewhere);
}

#[tokio::test]
async fn cw_07_every_wrong_field_is_named_at_once() {
    let server = spawn_server().await;
    let token = server.token_of(&Sample::of(Shows::Ordinary)).await;
    let mut wrong = form();
    wrong["address"]["street"] = json!("");
    wrong["address"]["zip"] = json!("9372");
    wrong["email"] = json!("ana@example");
    let answer = server.put(path::MY_PROFILE).by(&token).if_match("\"1\"").json(&wrong).send().await;
    let expected = [
        ("address.street", FieldCode::Missing),
        ("address.zip", FieldCode::NotAZip),
        ("email", FieldCode::NotAnEmail),
    ];
    assert_eq!(answer.fields(), expected.map(|(field, code)| (field.to_owned(), code)));
}

#[tokio::test]
async fn a_change_that_starts_from_nowhere_is_malformed() {
    let server = spawn_server().await;
    let token = server.token_of(&Sample::of(Shows::Ordinary)).await;
    let put = || server.put(path::MY_PROFILE).by(&token).json(&form());
    assert_eq!(put().send().await.code(), Code::MalformedRequest);
    for tag in ["1", "*", "\"x\"", "W/\"1\"", "\"1\", \"2\"", "\"-1\""] {
        assert_eq!(put().if_match(tag).send().await.code(), Code::MalformedRequest, "{tag}");
    }
}

#[tokio::test]
async fn cw_04_a_new_address_makes_mail_possible() {
    let server = spawn_server().await;
    let sample = Sample::of(Shows::NoAddress);
    let token = server.token_of(&sample).await;
    let before: Profile = server.get(path::MY_PROFILE).by(&token).send().await.json();
    assert!(!before.address_valid);
    let tag = format!("\"{}\"", before.version);
    let after = server.put(path::MY_PROFILE).by(&token).if_match(&tag).json(&form()).send().await;
    assert_eq!(after.value()["address_valid"], true);
    let form = json!({ "identifier": sample.participant_id, "birth_date": sample.birth_date.to_string() });
    let asked = server.post(&path::with(path::RECOVERIES, &sample.program)).json(&form).send().await;
    assert_eq!(asked.status, 202);
}
