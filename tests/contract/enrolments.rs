//! `/v1/programs/{program}/enrolments` and `/v1/enrolments/{enrolment}`: an account is made, step by step.

mod account;
mod at_once;
mod challenge;
mod credentials;
mod identity;
mod ways;

use contract::enrolment::{Challenge, Enrolment, EnrolmentBegun};
use contract::path;
use contract::problem::Code;
use contract::programme::SampleCard;
use domain::field::FieldCode;
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Value, json};
use testkit::{Answer, Running, Sample, Setup};
use uuid::Uuid;

use crate::members::{matches_first, ties_later};

/// A password of the rules of every profile.
pub const PASSWORD: &str = "Tigre#Rio7Luna!";

/// A form that somebody fills in.
pub struct Form<'a> {
    server: &'a Running,
    pub program: String,
    pub id: String,
    pub token: SecretString,
}

impl<'a> Form<'a> {
    /// Begins one in a programme.
    pub async fn begin(server: &'a Running, program: &str) -> Self {
        let answer = server.post(&path::with(path::ENROLMENTS, program)).send().await;
        assert_eq!(answer.status, 201, "{answer:?}");
        let begun: EnrolmentBegun = answer.json();
        assert_eq!(begun.enrolment.next, 0);
        Self {
            server,
            program: program.to_owned(),
            id: begun.enrolment.id,
            token: begun.token.expose().into(),
        }
    }

    /// In the programme whose accounts are made without a client ID (MA-01).
    pub async fn of_account(server: &'a Running) -> Self {
        Self::begin(server, &server.programme(ties_later).programme.id).await
    }

    /// In the programme that matches a card first (HU-05), its agreement accepted.
    pub async fn of_card(server: &'a Running) -> Self {
        let form = Self::begin(server, &server.programme(matches_first).programme.id).await;
        assert_eq!(form.step("agreement", json!({ "agreed": true })).await.status, 200);
        form
    }

    fn address(&self, path: &str) -> String {
        path::with(path, &self.id)
    }

    fn call(&self, name: &str, mut typed: Value) -> testkit::Call {
        typed["kind"] = name.into();
        let address = path::with(&self.address(path::ENROLMENT_STEP), name);
        self.server.put(&address).by(&self.token).json(&typed)
    }

    /// Answers a step.
    pub async fn step(&self, name: &str, typed: Value) -> Answer {
        self.call(name, typed).send().await
    }

    /// The same under a key of the test's.
    pub async fn step_once(&self, name: &str, typed: Value, key: Uuid) -> Answer {
        self.call(name, typed).once(key).send().await
    }

    /// Answers a step that is right.
    pub async fn done(&self, name: &str, typed: Value) -> Enrolment {
        let answer = self.step(name, typed).await;
        assert_eq!(answer.status, 200, "{name}: {answer:?}");
        answer.json()
    }

    pub async fn read(&self) -> Answer {
        self.server.get(&self.address(path::ENROLMENT)).by(&self.token).send().await
    }

    pub async fn cancel(&self) -> Answer {
        self.server.delete(&self.address(path::ENROLMENT)).by(&self.token).send().await
    }

    pub async fn finish(&self) -> Answer {
        self.server.post(&self.address(path::ENROLMENT_FINISH)).by(&self.token).send().await
    }

    pub async fn finish_once(&self, key: Uuid) -> Answer {
        let call = self.server.post(&self.address(path::ENROLMENT_FINISH));
        call.by(&self.token).once(key).send().await
    }

    pub async fn draw(&self) -> Answer {
        self.server
            .post(&self.address(path::ENROLMENT_CHALLENGES))
            .by(&self.token)
            .send()
            .await
    }

    pub async fn challenge(&self) -> Challenge {
        let answer = self.draw().await;
        assert_eq!(answer.status, 201, "{answer:?}");
        answer.json()
    }

    /// What the image shows that was drawn last.
    pub async fn image(&self) -> String {
        self.server.text_in_the_image(&self.id, &self.token).await
    }

    /// Draws an image and types what it shows.
    pub async fn read_the_image(&self) -> Answer {
        let challenge = self.challenge().await;
        let text = self.image().await;
        self.step("challenge", json!({ "challenge": challenge.id, "text": text })).await
    }

    /// The form of an account up to the image.
    pub async fn up_to_the_image(&self, user_id: &str) {
        self.done("name-and-email", name()).await;
        self.done("credentials", credentials(user_id)).await;
        self.done("secret-questions", questions()).await;
    }

    /// The whole form of an account.
    pub async fn whole(&self, user_id: &str) {
        self.up_to_the_image(user_id).await;
        assert_eq!(self.read_the_image().await.status, 200);
        self.done("agreement", json!({ "agreed": true })).await;
    }

    pub fn bearer(&self) -> &str {
        self.token.expose_secret()
    }
}

pub fn name() -> Value {
    json!({ "first_name": "María Elena", "last_name": "Torres Aguilar", "email": "maria.torres@example.org" })
}

pub fn credentials(user_id: &str) -> Value {
    json!({ "user_id": user_id, "password": PASSWORD })
}

/// Four questions of the programme's list (MA-10).
pub fn questions() -> Value {
    let pairs = [
        ("first-pet", "Canela"),
        ("teacher", "Señora Robles"),
        ("nickname", "Nena"),
        ("first-trip", "Ponce"),
    ];
    json!({ "questions": pairs.map(|(question, answer)| json!({ "question": question, "answer": answer })) })
}

/// What a person types who has this card before them.
pub fn typed(card: &SampleCard) -> Value {
    json!({
        "first_name": card.first_name,
        "last_name": card.last_name,
        "suffix": card.suffix,
        "birth_year": card.birth_date.year().to_string(),
        "birth_month": card.birth_date.month().to_string(),
        "birth_day": card.birth_date.day().to_string(),
        "client_id": card.client_id,
    })
}

/// The same with another first name, of which there are many.
pub fn misnamed(card: &SampleCard, number: usize) -> Value {
    let letters: String = format!("{number:05}")
        .bytes()
        .map(|digit| char::from(digit - b'0' + b'a'))
        .collect();
    with(typed(card), "first_name", &format!("Nadie {letters}"))
}

pub fn with(mut typed: Value, field: &str, value: &str) -> Value {
    typed[field] = value.into();
    typed
}

/// Cards of the programme that matches them, of records that may be enrolled or may not.
pub fn cards(server: &Running, protected: bool) -> Vec<SampleCard> {
    let program = &server.programme(matches_first).programme.id;
    let of_kind = |card: &SampleCard| Sample::of_card(card).account.participant.protected == protected;
    server.cards(program).into_iter().filter(of_kind).collect()
}

/// One whose record may be enrolled.
pub fn card(server: &Running) -> SampleCard {
    cards(server, false).remove(0)
}

/// One field that is wrong, and why.
pub fn wrong(field: &str, code: FieldCode) -> Vec<(String, FieldCode)> {
    vec![(field.to_owned(), code)]
}

/// The programmes with so many wrong tries of one address as a test needs.
pub fn busy_house() -> Setup {
    Setup::default().rules(|programme| programme.tries.per_source_hour = 1_000_000)
}

pub fn is_over(answer: &Answer) -> bool {
    answer.code() == Code::EnrolmentOver
}
