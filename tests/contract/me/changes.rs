//! `/v1/me/changes`: what keeps the copy fresh.

use contract::changes::Changes;
use contract::path;
use contract::problem::Code;
use domain::profile::Profile;
use jiff::civil::Date;
use secrecy::SecretString;
use serde_json::{Value, json};
use testkit::{Running, Sample, Shows, spawn_server};

async fn since(server: &Running, token: &SecretString, since: u64) -> Changes {
    server
        .get(&format!("{}?since={since}", path::MY_CHANGES))
        .by(token)
        .send()
        .await
        .json()
}

#[tokio::test]
async fn everything_comes_once_and_then_only_what_changed() {
    let server = spawn_server().await;
    let token = server.token_of(&Sample::of(Shows::LongHistory)).await;
    let mut all = since(&server, &token, 0).await;
    while all.more {
        let next = since(&server, &token, all.until).await;
        assert!(next.until > all.until);
        all.payments.extend(next.payments);
        (all.until, all.more) = (next.until, next.more);
    }
    let listed = server
        .get(&format!("{}?limit=1", path::MY_PAYMENTS))
        .by(&token)
        .send()
        .await
        .value();
    assert!(all.payments.len() > 400 && all.payments.iter().any(|payment| listed["payments"][0]["id"] == payment.id));
    assert!(!all.cases.is_empty() && !all.hearings.is_empty() && !all.notices.is_empty());

    let nothing = since(&server, &token, all.until).await;
    assert_eq!(
        nothing,
        Changes {
            until: all.until,
            participant: all.participant,
            ..Changes::default()
        }
    );

    let unread = all.notices.iter().find(|notice| !notice.read);
    let notice = unread.unwrap_or(&all.notices[0]).clone();
    server.post(&path::with(path::MY_NOTICE_READ, &notice.id)).by(&token).send().await;
    let changed = since(&server, &token, all.until).await;
    assert_eq!(changed.notices.iter().map(|notice| &notice.id).collect::<Vec<_>>(), [&notice.id]);
    assert!(changed.until > all.until && changed.payments.is_empty());
}

#[tokio::test]
async fn the_address_is_not_among_what_is_kept_off_line() {
    let server = spawn_server().await;
    let sample = Sample::of(Shows::Ordinary);
    let token = server.token_of(&sample).await;
    let told = String::from_utf8(server.get(path::MY_CHANGES).by(&token).send().await.body).unwrap();
    let person = &sample.account.participant;
    for private in [
        &person.address.street,
        &person.phone,
        &person.email,
        &sample.ssn,
        &sample.participant_id,
    ] {
        assert!(!told.contains(private.as_str()), "{private}");
    }
}

/// A change of the profile on file; the day of the last change of address, as the changes since `until` tell it.
async fn change(server: &Running, token: &SecretString, until: u64, edit: impl FnOnce(&mut Value)) -> (u64, Option<Date>) {
    let read = server.get(path::MY_PROFILE).by(token).send().await;
    let mut form = json!(read.json::<Profile>().on_file);
    edit(&mut form);
    let put = server.put(path::MY_PROFILE).by(token).if_match(read.header("etag")).json(&form);
    assert_eq!(put.send().await.status, 200);
    let told = since(server, token, until).await;
    (told.until, told.participant.address_changed_on)
}

#[tokio::test]
async fn cw_07_a_new_address_is_told_by_its_day_in_the_programmes_zone_and_by_nothing_else() {
    let server = spawn_server().await;
    let sample = Sample::of(Shows::Ordinary);
    let token = server.token_of(&sample).await;
    let before = since(&server, &token, 0).await;
    assert_eq!(before.participant.address_changed_on, None);
    let (until, day) = change(&server, &token, before.until, |form| form["email"] = "otra@example.org".into()).await;
    assert_eq!(day, None, "an e-mail is no address");

    // Late in the evening there, when it is the next day in Greenwich.
    let zone = &server.programme(|programme| programme.id == sample.program).programme.zone;
    let zone = jiff::tz::TimeZone::get(zone).unwrap();
    let now = domain::clock::Clock::now(&*server.clock).to_zoned(zone.clone());
    let evening = now.date().at(23, 30, 0, 0).to_zoned(zone).unwrap();
    server.clock.turn(now.duration_until(&evening));
    assert_ne!(evening.timestamp().to_zoned(jiff::tz::TimeZone::UTC).date(), evening.date());
    let token = server.token_of(&sample).await;
    let street = "731 Avenida del Secreto";
    let (later, day) = change(&server, &token, until, |form| form["address"]["street"] = street.into()).await;
    assert_eq!(day, Some(evening.date()));
    assert!(later > until, "the app learns that there is something new");

    for path in [path::ME, path::MY_CHANGES] {
        let told = server.get(path).by(&token).send().await;
        assert!(!String::from_utf8_lossy(&told.body).contains(street), "{path}");
        let value = told.value();
        assert_eq!(value["participant"]["address_changed_on"], evening.date().to_string(), "{path}");
    }
}

#[tokio::test]
async fn a_place_in_time_that_is_no_number_is_malformed() {
    let server = spawn_server().await;
    let token = server.token_of(&Sample::of(Shows::Ordinary)).await;
    for place in ["", "-1", "x", "1.5", "9007199254740992", "18446744073709551616"] {
        let answer = server.get(&format!("{}?since={place}", path::MY_CHANGES)).by(&token).send().await;
        assert_eq!(answer.code(), Code::MalformedRequest, "{place}");
    }
}

#[tokio::test]
async fn a_place_in_time_that_is_yet_to_come_was_given_by_another_database_and_brings_everything() {
    let server = spawn_server().await;
    let token = server.token_of(&Sample::of(Shows::Ordinary)).await;
    let all = since(&server, &token, 0).await;
    assert_eq!(since(&server, &token, (1 << 53) - 1).await, all);
}
