//! A household of words that occur nowhere else, so that whatever is left of it anywhere can be found.

use std::fs;
use std::path::Path;

use acceptance::canary::Canaries;
use acceptance::household::Household;
use acceptance::place;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::households;

/// The household, and the folder of programmes in which it is.
pub struct Planted {
    /// For the practice service.
    pub folder: TempDir,
    /// The programme with PINs.
    pub programme: String,
    /// Who signs in.
    pub household: Household,
    /// What that person has chosen as their next PIN.
    pub next_pin: String,
    /// What that person tells about the other party.
    pub employer: String,
    /// What somebody chooses who enrols in [`ENROLS`].
    pub password: String,
    /// Their secret answers.
    pub answers: [String; 2],
    /// The amount of each payment in cents, as files and answers have it.
    pub cents: String,
    words: Vec<String>,
}

/// A programme for which one enrols with a password and secret questions.
pub const ENROLS: &str = "neighbour-aid";

impl Planted {
    /// No other test that runs meanwhile has the same words.
    pub fn new() -> Self {
        let own = own_letters();
        // Cents of each payment.
        let amount: i64 = format!("98{}", digits(6)).parse().unwrap();
        let word = |root: &str| format!("{root}{own}");
        let household = Household {
            ssn: format!("900{}", digits(6)),
            pin: format!("7193{}", digits(4)),
            first_name: word("Quetzalinda"),
            ..households::receiving()
        };
        let planted = Self {
            programme: households::programme().id,
            next_pin: format!("8264{}", digits(4)),
            employer: word("Panaderia"),
            words: vec![word("Zarzamora"), word("Citlalmina"), word("Amapola"), written(amount)],
            password: format!("tejocote {} y luna de agosto", word("mezquite")),
            answers: [word("Calle Xoconostle "), word("Cancion Zenzontle ")],
            cents: amount.to_string(),
            folder: tempfile::Builder::new().prefix("mc-").tempdir().unwrap(),
            household,
        };
        planted.write();
        planted
    }

    /// Everything that must not be left.
    pub fn canaries(&self) -> Canaries {
        let Self { household, .. } = self;
        let typed = [
            &household.ssn,
            &household.pin,
            &household.first_name,
            &self.next_pin,
            &self.employer,
            &self.cents,
        ];
        Canaries::new(typed.into_iter().chain(&self.words).cloned())
    }

    /// Everything that must not be left of an enrolment.
    pub fn canaries_of_an_enrolment(&self) -> Canaries {
        Canaries::new(self.answers.iter().chain([&self.password]).cloned())
    }

    fn write(&self) {
        let enrols = place::root().join("tests/programmes").join(ENROLS);
        copy(&enrols, &self.folder.path().join(ENROLS));
        copy(
            &place::root().join("programs").join(&self.programme),
            &self.folder.path().join(&self.programme),
        );
        let [surname, child, street, ..] = &self.words[..] else {
            unreachable!()
        };
        let amount: i64 = self.cents.parse().unwrap();
        let mut whose = Value::Null;
        self.rewrite("accounts", |row| {
            let person = &mut row["participant"];
            if person["participant_id"] == json!(self.household.identifier) {
                whose = person["reference"].clone();
                person["first_name"] = json!(self.household.first_name);
                person["last_name"] = json!(surname);
                person["ssn"] = json!(self.household.ssn);
                person["address"]["street"] = json!(format!("12 {street}"));
                row["pin"] = json!(self.household.pin);
            }
        });
        let mut case = Value::Null;
        self.rewrite("series", |row| {
            if row["participant"] == whose {
                row["amount"] = json!(amount);
                case = row["case"].clone();
            }
        });
        self.rewrite("cases", |row| {
            if row["reference"] == case {
                row["children"] = json!([child]);
            }
        });
    }

    fn rewrite(&self, name: &str, mut edit: impl FnMut(&mut Value)) {
        let file = self.folder.path().join(&self.programme).join(format!("practice/{name}.jsonl"));
        let rows = fs::read_to_string(&file).unwrap();
        let rows = rows.lines().map(|row| {
            let mut row = serde_json::from_str(row).unwrap();
            edit(&mut row);
            format!("{row}\n")
        });
        let rows: String = rows.collect();
        fs::write(file, rows).unwrap();
    }
}

/// An amount of eight digits as people here write it.
fn written(cents: i64) -> String {
    let dollars = cents / 100;
    format!("{},{:03}.{:02}", dollars / 1000, dollars % 1000, cents % 100)
}

/// Letters that no other process has.
fn own_letters() -> String {
    let letter = |digit: char| char::from(b'a' + u8::try_from(digit.to_digit(10).unwrap()).unwrap());
    std::process::id().to_string().chars().map(letter).collect()
}

/// The last digits of what no other process has, none of them like a run.
fn digits(count: usize) -> String {
    let own = format!("{:09}", u64::from(std::process::id()) * 7919 % 1_000_000_000);
    own[own.len() - count..].to_owned()
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
