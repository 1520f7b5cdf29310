use std::path::Path;

use app::{Language, Policy, Proxy};
use l10n::Messages;

use super::{Found, Problem, Told, look};

/// The policy in a file with this text.
fn found(text: &str) -> Found {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("policies.json");
    std::fs::write(&file, text).unwrap();
    look(&file)
}

/// What is told of the one key `key` with this value.
fn told(key: &str, value: &str) -> Option<Told> {
    let found = found(&format!("{{\"policies\": {{\"{key}\": {value}}}}}"));
    assert!(found.problems.len() < 2, "{found:?}");
    found.problems.first().map(|problem| problem.told)
}

/// A key, a value as it stands in JSON, and what is wrong with it.
type Row = (&'static str, &'static str, Option<Told>);

const ROWS: &[Row] = &[
    ("SharedComputer", "true", None),
    ("SharedComputer", "1", Some(Told::WantsTruth)),
    ("SharedComputer", "\"true\"", Some(Told::WantsTruth)),
    ("SharedComputer", "null", Some(Told::WantsTruth)),
    ("ServerUrl", "\"https://cuentas.example.org/\"", None),
    ("ServerUrl", "\"https://cuentas.example.org:8443/api/\"", None),
    ("ServerUrl", "\"http://127.0.0.1:8080\"", None),
    ("ServerUrl", "\"http://cuentas.example.org/\"", Some(Told::WantsServer)),
    ("ServerUrl", "\"cuentas.example.org\"", Some(Told::WantsServer)),
    ("ServerUrl", "\"\"", Some(Told::WantsServer)),
    ("ServerUrl", "true", Some(Told::WantsServer)),
    ("DisableOfflineCopy", "false", None),
    ("DisableOfflineCopy", "[]", Some(Told::WantsTruth)),
    ("IdleLogoutMinutes", "1", None),
    ("IdleLogoutMinutes", "240", None),
    ("IdleLogoutMinutes", "0", Some(Told::WantsMinutes)),
    ("IdleLogoutMinutes", "241", Some(Told::WantsMinutes)),
    ("IdleLogoutMinutes", "2.5", Some(Told::WantsMinutes)),
    ("IdleLogoutMinutes", "\"5\"", Some(Told::WantsMinutes)),
    ("DefaultLocale", "\"es\"", None),
    ("DefaultLocale", "\"en-US\"", None),
    ("DefaultLocale", "\"fr\"", Some(Told::WantsLanguage)),
    ("DefaultLocale", "\"español\"", Some(Told::WantsLanguage)),
    ("DefaultLocale", "\"es-MX\"", Some(Told::WantsLanguage)),
    ("DefaultLocale", "{}", Some(Told::WantsLanguage)),
    ("Proxy", "\"system\"", None),
    ("Proxy", "\"none\"", None),
    ("Proxy", "\"http://proxy.example.org:3128\"", None),
    ("Proxy", "\"https://proxy.example.org\"", None),
    ("Proxy", "\"proxy.example.org:3128\"", Some(Told::WantsProxy)),
    ("Proxy", "\"socks5://proxy.example.org\"", Some(Told::WantsProxy)),
    ("Proxy", "\"http://user:word@proxy.example.org\"", Some(Told::WantsProxy)),
    ("Proxy", "\"http://proxy.example.org/wpad.dat\"", Some(Told::WantsProxy)),
    ("Proxy", "\"None\"", Some(Told::WantsProxy)),
    ("Proxy", "{\"Mode\": \"none\"}", Some(Told::WantsProxy)),
    ("DisableUpdateCheck", "true", None),
    ("DisableUpdateCheck", "0", Some(Told::WantsTruth)),
    ("DisableNotifications", "true", None),
    ("DisableNotifications", "\"no\"", Some(Told::WantsTruth)),
    ("AllowedPrograms", "[\"health-plan\", \"aid2\"]", None),
    ("AllowedPrograms", "[]", Some(Told::WantsPrograms)),
    ("AllowedPrograms", "\"health-plan\"", Some(Told::WantsPrograms)),
    ("AllowedPrograms", "[\"health-plan\", 2]", Some(Told::WantsPrograms)),
    ("AllowedPrograms", "[\"Health plan\"]", Some(Told::WantsPrograms)),
    ("sharedComputer", "true", Some(Told::UnknownKey)),
    ("Homepage", "\"https://example.org\"", Some(Told::UnknownKey)),
];

/// Whole files, and whether they are in order.
const FILES: &[(&str, bool)] = &[
    (r#"{"policies": {}}"#, true),
    (r#"{"policies": {"SharedComputer": true, "IdleLogoutMinutes": 3}}"#, true),
    ("{}", false),
    ("[]", false),
    (r#"{"policies": []}"#, false),
    (r#"{"policies": {}, "more": 1}"#, false),
    (r#"{"SharedComputer": true}"#, false),
];

#[test]
fn without_a_file_there_is_no_policy() {
    let found = look(Path::new("/nowhere/policies.json"));
    assert_eq!(found, Found::default());
    assert_eq!(found.in_force(), Policy::default());
}

#[test]
fn every_key_is_read() {
    let found = found(include_str!("every_key.json"));
    assert_eq!(found.problems, []);
    let expected = Policy {
        shared_computer: Some(false),
        server: Some("https://cuentas.example.org/".parse().unwrap()),
        no_copy: true,
        idle_minutes: Some(20),
        language: Some(Language::EsUs),
        proxy: Some(Proxy::At("http://proxy.example.org:3128".parse().unwrap())),
        no_update_check: true,
        no_notifications: true,
        programs: Some(vec!["health-plan".into(), "neighbour-aid".into()]),
    };
    assert_eq!(found.in_force(), expected);
}

#[test]
fn a_slip_is_told_with_its_key_and_its_line_and_the_other_keys_hold() {
    let found =
        found("{\n  \"policies\": {\n    \"DisableOfflineCopy\": true,\n    \"IdleLogoutMinutes\":\n      0,\n    \"Colour\": 1\n  }\n}");
    let at = |told, key: &str, line| Problem {
        told,
        key: Some(key.to_owned()),
        line: Some(line),
    };
    assert_eq!(
        found.problems,
        [at(Told::WantsMinutes, "IdleLogoutMinutes", 5), at(Told::UnknownKey, "Colour", 6)]
    );
    for tag in ["es-US", "en-US"] {
        let words = found.problems[0].in_words(&Messages::of("shell", tag));
        assert!(
            words.contains("IdleLogoutMinutes") && words.contains('5') && words.contains("240"),
            "{words}"
        );
    }
    let policy = found.in_force();
    assert!(policy.no_copy);
    assert_eq!(policy.idle_minutes, None);
}

#[test]
fn what_cannot_be_read_whole_makes_the_computer_a_shared_one() {
    for text in ["", "{", "{\"policies\"", r#"{"policies": {"SharedComputer": false, "Colour": 1}}"#] {
        let found = found(text);
        assert!(found.is_there && !found.problems.is_empty(), "{text}");
        assert_eq!(found.in_force().shared_computer, Some(true), "{text}");
    }
    // A folder in the place of the file can be opened and not be read.
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(look(folder.path()).in_force().shared_computer, Some(true));
}

#[test]
fn the_same_key_twice_is_a_slip() {
    let found = found(r#"{"policies": {"SharedComputer": true, "SharedComputer": false}}"#);
    assert_eq!(found.problems.first().map(|problem| problem.told), Some(Told::Twice));
    assert_eq!(found.in_force().shared_computer, Some(true));
}

#[test]
fn each_value_is_taken_or_told() {
    for (key, value, expected) in ROWS {
        assert_eq!(told(key, value), *expected, "{key}: {value}");
    }
}

/// What the schema in `docs/` says of a whole file.
fn fits_the_schema(file: &serde_json::Value) -> bool {
    let schema = serde_json::from_str(include_str!("../../../docs/policies.schema.json")).unwrap();
    let mut compiler = boon::Compiler::new();
    compiler.add_resource("policies.json", schema).unwrap();
    let mut schemas = boon::Schemas::new();
    let schema = compiler.compile("policies.json", &mut schemas).unwrap();
    schemas.validate(file, schema).is_ok()
}

#[test]
fn the_schema_and_the_program_agree() {
    let of_rows = ROWS
        .iter()
        .map(|(key, value, told)| (format!("{{\"policies\": {{\"{key}\": {value}}}}}"), told.is_none()));
    let of_files = FILES.iter().map(|(text, is_good)| ((*text).to_owned(), *is_good));
    let (mut good, mut bad) = (0, 0);
    for (text, is_good) in of_rows.chain(of_files) {
        let file = serde_json::from_str(&text).unwrap();
        assert_eq!(found(&text).problems.is_empty(), is_good, "the program: {text}");
        assert_eq!(fits_the_schema(&file), is_good, "the schema: {text}");
        *(if is_good { &mut good } else { &mut bad }) += 1;
    }
    assert!(good > 15 && bad > 25, "{good} good, {bad} bad");
}

#[test]
fn the_examples_for_technicians_are_in_order() {
    let guide = include_str!("../../../docs/deploying.md");
    let examples: Vec<&str> = guide
        .split("```json\n")
        .skip(1)
        .filter_map(|rest| rest.split("```").next())
        .collect();
    assert!(examples.len() >= 3, "{} examples", examples.len());
    for text in examples {
        assert_eq!(found(text).problems, [], "{text}");
        assert!(fits_the_schema(&serde_json::from_str(text).unwrap()), "{text}");
    }
}

#[test]
fn the_guide_tells_every_key() {
    let schema: serde_json::Value = serde_json::from_str(include_str!("../../../docs/policies.schema.json")).unwrap();
    let keys = schema["properties"]["policies"]["properties"].as_object().unwrap();
    let every: serde_json::Value = serde_json::from_str(include_str!("every_key.json")).unwrap();
    assert!(keys.keys().eq(every["policies"].as_object().unwrap().keys()));
    for key in keys.keys() {
        assert!(include_str!("../../../docs/deploying.md").contains(&format!("`{key}`")), "{key}");
    }
}
