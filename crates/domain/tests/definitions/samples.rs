//! Two definitions that make sense, to be broken.

/// Of a programme with PINs.
pub const WITH_PINS: &str = r#"id = "sample"
topic = "child-support"
zone = "America/New_York"
pages = ["home", "payments"]
contacts = [{ kind = "phone", value = "1-800-555-0100" }]

[sign_in]
identifiers = [{ kind = "participant-id", digits = 10 }, { kind = "ssn", digits = 9 }]
history = 3

[sign_in.secret]
kind = "pin"
min = 4
max = 8

[tries]
in_a_row = 3
lock_minutes = 30
in_30_days = 10
per_source_hour = 40

[letters]
days_from = 7
days_to = 10
in_30_days = 4
pin_days = 30
pin_digits = 6

[session]
idle_minutes = 15
absolute_minutes = 480
"#;

/// Of a programme in which people enrol.
pub const WITH_ENROLMENT: &str = r#"id = "sample"
topic = "benefits"
zone = "America/New_York"
pages = ["home", "case", "account"]
contacts = [{ kind = "phone", value = "1-800-555-0100" }]

[sign_in]
identifiers = [{ kind = "user-id", min = 5, max = 15, name_part = 3 }]
history = 6

[sign_in.secret]
kind = "password"
min = 9
max = 15
classes = ["digit"]
refuse_common = false
hours_between = 24

[tries]
in_a_row = 3
lock_minutes = 30
in_30_days = 10
per_source_hour = 40

[enrolment]
minutes = 30
questions = ["pet", "street"]

[[enrolment.steps]]
kind = "name-and-email"
email = "optional"

[[enrolment.steps]]
kind = "credentials"

[[enrolment.steps]]
kind = "secret-questions"
count = 2

[[enrolment.steps]]
kind = "challenge"
characters = 6
minutes = 5
work = 1000

[[enrolment.steps]]
kind = "agreement"
points = ["data"]

[association]
client_id_digits = 9

[recovery]
questions = 2
in_a_row = 3
lock_minutes = 30

[case_code]
days_from = 3
days_to = 5
in_30_days = 3
pin_days = 20
pin_digits = 6

[session]
idle_minutes = 15
absolute_minutes = 480
"#;
