//! Who enrols in a journey, and who has enrolled: found by what the practice data says of them, never by name.

use acceptance::place;
use domain::programme::Programme;
use jiff::civil::Date;
use serde_json::Value;

/// A person with a card that can be enrolled or tied with.
pub struct Holder {
    /// As the practice card shows it.
    pub name: String,
    /// First name.
    pub first_name: String,
    /// Surnames.
    pub last_name: String,
    /// Birth date.
    pub birth_date: Date,
    /// Digits.
    pub client_id: String,
    /// Four digits.
    pub ssn_last4: String,
}

/// A sample account that was made at enrolment.
pub struct Member {
    /// User ID.
    pub user_id: String,
    /// Password.
    pub password: String,
    /// Questions with their answers.
    pub questions: Vec<(String, String)>,
}

fn accounts(programme: &Programme) -> Vec<Value> {
    let file = place::root().join("programs").join(&programme.id).join("practice/accounts.jsonl");
    let text = std::fs::read_to_string(file).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// Somebody whose name needs no suffix and whose record is not protected.
pub fn holder(programme: &Programme) -> Holder {
    let accounts = accounts(programme);
    let fit = |account: &&Value| {
        let person = &account["participant"];
        account["enrolled"].is_null() && person["suffix"].is_null() && person["ssn"].is_string() && person["protected"] == false
    };
    let person = &accounts.iter().find(fit).unwrap()["participant"];
    let ssn = text(&person["ssn"]);
    Holder {
        name: format!("{} {}", text(&person["first_name"]), text(&person["last_name"])),
        client_id: text(&person["participant_id"]),
        first_name: text(&person["first_name"]),
        last_name: text(&person["last_name"]),
        birth_date: text(&person["birth_date"]).parse().unwrap(),
        ssn_last4: ssn[ssn.len() - 4..].to_owned(),
    }
}

/// Somebody who has enrolled.
pub fn member(programme: &Programme) -> Member {
    of(programme, |account| account["enrolled"].is_object())
}

/// Somebody who reads a case and is asked to answer a notice by a day.
pub fn with_a_deadline(programme: &Programme) -> Member {
    let file = place::root().join("programs").join(&programme.id).join("practice/notices.jsonl");
    let notices = std::fs::read_to_string(file).unwrap();
    let notices: Vec<Value> = notices.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let is_asked = |whose: &Value| {
        let mut theirs = notices.iter().filter(|notice| notice["participant"] == *whose);
        theirs.any(|notice| notice["respond_by"].is_i64())
    };
    of(programme, |account| {
        account["enrolled"]["associated"] == true && is_asked(&account["participant"]["reference"])
    })
}

fn of(programme: &Programme, wanted: impl Fn(&Value) -> bool) -> Member {
    let accounts = accounts(programme);
    let enrolled = &accounts.iter().find(|account| wanted(account)).unwrap()["enrolled"];
    let questions = enrolled["questions"].as_array().unwrap();
    Member {
        user_id: text(&enrolled["user_id"]),
        password: text(&enrolled["password"]),
        questions: questions.iter().map(|one| (text(&one["question"]), text(&one["answer"]))).collect(),
    }
}
