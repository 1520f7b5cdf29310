//! What is refused, with the line and the reason.

use domain::programme::Programme;

use crate::samples::{WITH_ENROLMENT, WITH_PINS};

/// What makes no sense: a text and what stands in its place, where the refusal points to, its key and its reason.
pub type Broken = (&'static str, &'static str, &'static str, &'static str, &'static str);

pub const BROKEN_WITH_PINS: [Broken; 18] = [
    ("\"sample\"", "\"Sample\"", "id =", "id", "lower-case letters, digits and dashes"),
    ("America/New_York", "Hartford", "zone =", "zone", "an IANA time zone"),
    (
        "[\"home\", \"payments\"]",
        "[\"payments\"]",
        "pages =",
        "pages",
        "the first is home",
    ),
    ("\"payments\"]", "\"payments\", \"payments\"]", "pages =", "pages", "each once"),
    (
        "\"payments\"]",
        "\"account\"]",
        "pages =",
        "pages",
        "account shows what was entered at enrolment, and there is none",
    ),
    (
        "[{ kind = \"phone\", value = \"1-800-555-0100\" }]",
        "[]",
        "contacts =",
        "contacts",
        "at least one",
    ),
    (
        "[{ kind = \"participant-id\", digits = 10 }, { kind = \"ssn\", digits = 9 }]",
        "[]",
        "identifiers =",
        "sign_in.identifiers",
        "at least one",
    ),
    (
        "digits = 10",
        "digits = 9",
        "identifiers =",
        "sign_in.identifiers",
        "two of one length cannot be told apart",
    ),
    (
        "{ kind = \"ssn\", digits = 9 }",
        "{ kind = \"user-id\", min = 5, max = 15, name_part = 3 }",
        "identifiers =",
        "sign_in.identifiers",
        "a user ID stands alone",
    ),
    (
        "[{ kind = \"participant-id\", digits = 10 }, { kind = \"ssn\", digits = 9 }]",
        "[{ kind = \"user-id\", min = 5, max = 15, name_part = 3 }]",
        "identifiers =",
        "sign_in.identifiers",
        "nobody has a user ID without enrolment",
    ),
    ("min = 4", "min = 3", "min = 3", "sign_in.secret.min", "4 or more"),
    ("max = 8", "max = 13", "max = 13", "sign_in.secret.max", "from min to 12"),
    ("max = 8", "max = 3", "max = 3", "sign_in.secret.max", "from min to 12"),
    (
        "in_30_days = 10",
        "in_30_days = 2",
        "[tries]",
        "tries",
        "1 or more, and in_30_days no less than in_a_row",
    ),
    (
        "pin_digits = 6",
        "pin_digits = 9",
        "[letters]",
        "letters",
        "days in order, PIN digits within sign_in.secret, and counts of 1 or more",
    ),
    (
        "days_to = 10",
        "days_to = 6",
        "[letters]",
        "letters",
        "days in order, PIN digits within sign_in.secret, and counts of 1 or more",
    ),
    (
        "absolute_minutes = 480",
        "absolute_minutes = 14",
        "[session]",
        "session",
        "idle of 1 or more, absolute no less than idle",
    ),
    (
        "[session]",
        "[enrolment]\nminutes = 30\nsteps = [{ kind = \"name-and-email\" }, { kind = \"credentials\" }]\n\n[session]",
        "[enrolment]",
        "enrolment",
        "who enrols signs in with a user ID and a password",
    ),
];

pub const BROKEN_WITH_ENROLMENT: [Broken; 25] = [
    (
        "min = 5",
        "min = 0",
        "identifiers =",
        "sign_in.identifiers",
        "a user ID of 1 to 64 characters, min no more than max",
    ),
    (
        "max = 15, name_part",
        "max = 65, name_part",
        "identifiers =",
        "sign_in.identifiers",
        "a user ID of 1 to 64 characters, min no more than max",
    ),
    ("min = 9", "min = 7", "min = 7", "sign_in.secret.min", "8 or more"),
    ("max = 15\n", "max = 8\n", "max = 8", "sign_in.secret.max", "no less than min"),
    (
        "min = 9\nmax = 15\nclasses = [\"digit\"]",
        "min = 8\nmax = 15\nclasses = [\"digit\", \"digit\", \"digit\", \"digit\", \"digit\", \"digit\", \"digit\", \"digit\", \"digit\"]",
        "classes =",
        "sign_in.secret.classes",
        "no more than min",
    ),
    (
        "pin_days = 20",
        "pin_days = 0",
        "[case_code]",
        "case_code",
        "days in order, four digits or more, and counts of 1 or more",
    ),
    (
        "kind = \"credentials\"",
        "kind = \"credentials\"\nemail = \"twice\"",
        "[[enrolment.steps]]",
        "enrolment.steps.email",
        "asked for once",
    ),
    (
        "client_id_digits = 9",
        "client_id_digits = 3",
        "client_id_digits =",
        "association.client_id_digits",
        "from 4 to 16",
    ),
    (
        "kind = \"name-and-email\"\nemail = \"optional\"",
        "kind = \"identity\"\nclient_id_digits = 9",
        "[association]",
        "association",
        "an enrolment with an identity step ties the case already",
    ),
    (
        "questions = 2\nin_a_row = 3",
        "questions = 2\nin_a_row = 0",
        "[recovery]",
        "recovery",
        "1 or more",
    ),
    (
        "questions = 2\nin_a_row",
        "questions = 3\nin_a_row",
        "questions = 3",
        "recovery.questions",
        "no more than enrolment asks for",
    ),
    (
        "minutes = 30\nquestions",
        "minutes = 0\nquestions",
        "minutes = 0",
        "enrolment.minutes",
        "1 or more",
    ),
    (
        "[[enrolment.steps]]\nkind = \"credentials\"\n",
        "",
        "[[enrolment.steps]]",
        "enrolment.steps",
        "credentials exactly once",
    ),
    (
        "kind = \"agreement\"\npoints = [\"data\"]",
        "kind = \"secret-questions\"\ncount = 0",
        "[[enrolment.steps]]",
        "enrolment.steps",
        "each kind of step once",
    ),
    (
        "[[enrolment.steps]]\nkind = \"name-and-email\"\nemail = \"optional\"\n",
        "",
        "[[enrolment.steps]]",
        "enrolment.steps",
        "either name-and-email or identity, once: an account has a name",
    ),
    (
        "kind = \"name-and-email\"\nemail = \"optional\"\n\n[[enrolment.steps]]\nkind = \"credentials\"",
        "kind = \"credentials\"\n\n[[enrolment.steps]]\nkind = \"name-and-email\"",
        "[[enrolment.steps]]",
        "enrolment.steps",
        "the name comes before the credentials, which may not hold it (MA-08)",
    ),
    (
        "[\"pet\", \"street\"]",
        "[\"pet\"]",
        "questions =",
        "enrolment.questions",
        "as many to choose from as are asked for",
    ),
    (
        "[\"pet\", \"street\"]",
        "[\"pet\", \"Street\"]",
        "questions =",
        "enrolment.questions",
        "lower-case letters, digits and dashes",
    ),
    (
        "kind = \"challenge\"\ncharacters = 6\nminutes = 5\nwork = 1000",
        "kind = \"review\"",
        "[[enrolment.steps]]",
        "enrolment.steps",
        "review is the last, for it shows the others",
    ),
    (
        "points = [\"data\"]",
        "points = []",
        "[[enrolment.steps]]",
        "enrolment.steps.points",
        "at least one, each of lower-case letters, digits and dashes",
    ),
    (
        "points = [\"data\"]",
        "points = [\"my data\"]",
        "[[enrolment.steps]]",
        "enrolment.steps.points",
        "at least one, each of lower-case letters, digits and dashes",
    ),
    (
        "characters = 6",
        "characters = 9",
        "[[enrolment.steps]]",
        "enrolment.steps.challenge",
        "4 to 8 characters, and minutes and work of 1 or more",
    ),
    (
        "work = 1000",
        "work = 0",
        "[[enrolment.steps]]",
        "enrolment.steps.challenge",
        "4 to 8 characters, and minutes and work of 1 or more",
    ),
    (
        "lock_minutes = 30\n\n[case_code]",
        "lock_minutes = 0\n\n[case_code]",
        "[recovery]",
        "recovery",
        "1 or more",
    ),
    (
        "kind = \"password\"\nmin = 9\nmax = 15\nclasses = [\"digit\"]\nrefuse_common = false\nhours_between = 24",
        "kind = \"pin\"\nmin = 4\nmax = 8",
        "[enrolment]",
        "enrolment",
        "who enrols signs in with a user ID and a password",
    ),
];

fn refusal(definition: &str) -> String {
    Programme::from_toml(definition).unwrap_err().to_string()
}

#[test]
fn a_definition_that_makes_no_sense_is_refused_with_line_and_reason() {
    let with_pins = BROKEN_WITH_PINS.iter().map(|broken| (WITH_PINS, broken));
    let with_enrolment = BROKEN_WITH_ENROLMENT.iter().map(|broken| (WITH_ENROLMENT, broken));
    for (whole, (from, to, place, key, reason)) in with_pins.chain(with_enrolment) {
        assert_eq!(whole.matches(from).count(), 1, "{from}");
        let definition = whole.replace(from, to);
        let line = definition.lines().position(|line| line.starts_with(place)).unwrap() + 1;
        assert_eq!(refusal(&definition), format!("line {line}: {key}: {reason}"), "{to}");
    }
}

#[test]
fn an_identity_step_is_judged_like_an_association() {
    let card = WITH_ENROLMENT
        .replace(
            "kind = \"name-and-email\"\nemail = \"optional\"",
            "kind = \"identity\"\nclient_id_digits = 9",
        )
        .replace("[association]\nclient_id_digits = 9\n", "");
    assert!(Programme::from_toml(&card).is_ok());
    let told = refusal(&card.replace("client_id_digits = 9", "client_id_digits = 17"));
    assert!(told.ends_with("enrolment.steps.client_id_digits: from 4 to 16"), "{told}");
}

#[test]
fn a_definition_of_another_shape_is_refused_with_line_and_what_is_expected() {
    for (from, to, told) in [
        (
            "in_a_row = 3\nlock_minutes = 30\nin_30_days",
            "in_a_row = three\nin_30_days",
            "line 20",
        ),
        ("lock_minutes = 30\nin_30_days", "lock_hours = 1\nin_30_days", "lock_hours"),
        ("kind = \"challenge\"", "kind = \"riddle\"", "riddle"),
        ("email = \"optional\"", "email = \"thrice\"", "thrice"),
        ("count = 2", "", "count"),
        ("topic = \"benefits\"", "topic = \"taxes\"", "taxes"),
        ("idle_minutes = 15\n", "", "idle_minutes"),
        ("classes = [\"digit\"]", "classes = [\"vowel\"]", "vowel"),
        ("min = 9", "min = -1", "line 11"),
    ] {
        assert_eq!(WITH_ENROLMENT.matches(from).count(), 1, "{from}");
        let refusal = refusal(&WITH_ENROLMENT.replace(from, to));
        assert!(refusal.contains("line ") && refusal.contains(told), "{to}: {refusal}");
    }
}
